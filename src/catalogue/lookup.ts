import type { Catalogue, FactQuery, Lookup } from "./catalogue";
import { normaliseCode, withoutPrefix, writtenCode } from "./code";
import type { FormulaVersion } from "./formula";
import { nameKey } from "./name";
import { nearestNodes } from "./suggest";
import type { CatalogueDocument, CatalogueNode, Fact } from "./types";

/** Everything a look-up needs of one document, by key: no look-up walks the nodes. */
interface DocumentIndex {
  readonly document: CatalogueDocument;
  readonly codes: ReadonlyMap<string, CatalogueNode>;
  readonly aliases: ReadonlyMap<string, CatalogueNode>;
  readonly names: ReadonlyMap<string, CatalogueNode>;
  /** Keyed by the code as written: "C.1.1.1" is ambiguous, "C1.1.1" is not. */
  readonly ambiguous: ReadonlyMap<string, readonly CatalogueNode[]>;
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly weighted: ReadonlyMap<string, readonly CatalogueNode[]>;
  readonly children: ReadonlyMap<string, readonly CatalogueNode[]>;
  /** By code, and under "" those of the whole document. */
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
}

function factKey(code: string, fact: Pick<Fact, "what" | "period" | "in" | "variable">): string {
  return [code, fact.what, fact.period, fact.in ?? "", fact.variable ?? ""].join("|");
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The first to claim a key keeps it: a source's own order decides. */
function claim<V>(map: Map<string, V>, key: string, value: V): void {
  if (key !== "" && !map.has(key)) map.set(key, value);
}

function indexDocument(document: CatalogueDocument): DocumentIndex {
  const codes = new Map<string, CatalogueNode>();
  const aliases = new Map<string, CatalogueNode>();
  const names = new Map<string, CatalogueNode>();
  const ambiguous = new Map<string, CatalogueNode[]>();
  const facts = new Map<string, Fact[]>();
  const weighted = new Map<string, CatalogueNode[]>();
  const children = new Map<string, CatalogueNode[]>();
  // Official names first: B3.1.1 is also printed under the name of B3.1 (line 1551).
  for (const node of document.nodes) {
    claim(codes, normaliseCode(node.code), node);
    claim(names, nameKey(node.name), node);
  }
  for (const node of document.nodes) {
    for (const alias of node.aliases) claim(aliases, normaliseCode(alias), node);
    for (const name of node.names) claim(names, nameKey(name), node);
    if (node.parent !== null) push(children, node.parent, node);
    for (const fact of node.facts) {
      const key = factKey(node.code, fact);
      if (!fact.canonical) push(facts, key, fact);
      else facts.set(key, [fact, ...(facts.get(key) ?? [])]);
      if (fact.what === "bobot" && fact.canonical && fact.in) push(weighted, `${fact.in}|${fact.period}`, node);
    }
    for (const fact of node.facts) if (fact.what === "bobot" && fact.in && !weighted.has(fact.in)) weighted.set(fact.in, []);
  }
  for (const { alias, codes: candidates } of document.ambiguousAliases) {
    for (const code of candidates) {
      const node = codes.get(normaliseCode(code));
      if (node) push(ambiguous, writtenCode(alias), node);
    }
  }
  return { document, codes, aliases, names, ambiguous, facts, weighted, children, years: yearsOf(document) };
}

function yearsOf(document: CatalogueDocument): Map<string, Set<string>> {
  const years = new Map<string, Set<string>>([["", new Set()]]);
  const add = (code: string, period: string): void => {
    const year = period.slice(0, 4);
    years.get("")!.add(year);
    const known = years.get(code);
    if (known) known.add(year);
    else years.set(code, new Set([year]));
  };
  for (const node of document.nodes) {
    for (const version of node.formula) for (const year of version.years) add(node.code, year);
    for (const fact of node.facts) {
      // A lone target of a coming year (C1.1: 87 % in 2025, line 459) does not yet make a year one can calculate in.
      if (fact.what !== "target") add(node.code, fact.period);
      if (fact.in !== undefined) add(fact.in, fact.period);
    }
  }
  return years;
}

/** "C 1.1 Persentase Kasus ..." as tables label a row: a code, then a name. */
const LABEL = /^([A-Za-z]{1,3}\s?\.?\s?\d+(?:\s?\.\s?\d+)*|\d+(?:\.\d+)+)\s*[.:)\-]*\s+(.*\p{L}{2}.*)$/u;

function isCalled(node: CatalogueNode, name: string): boolean {
  const key = nameKey(name);
  return [node.name, ...node.names].some((each) => nameKey(each) === key);
}

function findIn(index: DocumentIndex, query: string): Lookup | undefined {
  const source = index.document.source.id;
  const found = (node: CatalogueNode): Lookup => ({ kind: "found", node, source });
  const byCode = (text: string): Lookup | undefined => {
    const candidates = index.ambiguous.get(writtenCode(text));
    if (candidates) return { kind: "ambiguous", candidates };
    const code = normaliseCode(text);
    const node = index.codes.get(code) ?? index.aliases.get(code);
    return node && found(node);
  };
  const byName = (text: string): Lookup | undefined => {
    const node = index.names.get(nameKey(text));
    return node && found(node);
  };
  const plain = byCode(query) ?? byName(query);
  if (plain) return plain;
  const label = LABEL.exec(withoutPrefix(query));
  if (!label) return undefined;
  const code = byCode(label[1]!);
  const name = byName(label[2]!);
  if (code?.kind === "found" && name?.kind === "found" && code.node !== name.node && !isCalled(code.node, label[2]!)) {
    return { kind: "ambiguous", candidates: [code.node, name.node] };
  }
  // The name settles an ambiguous code ("C.1.1.1 Persentase Kasus Khusus ..."); a code outlives a reworded name.
  return code?.kind === "found" ? code : (name ?? code);
}

/**
 * Look-up over the documents in the order given: without a source the first document that knows the text answers,
 * so the LKj's own nodes come before those of the metadata sheets.
 */
export function createCatalogue(documents: readonly CatalogueDocument[]): Catalogue {
  const indexes = documents.map(indexDocument);
  const scope = (source?: string): readonly DocumentIndex[] =>
    source === undefined ? indexes : indexes.filter((index) => index.document.source.id === source);
  /** The documents that hold a node; a node's facts, formulas and components never mix two sources. */
  function* holders(code: string, source?: string): Generator<{ index: DocumentIndex; held: CatalogueNode }> {
    for (const index of scope(source)) {
      const held = index.codes.get(code);
      if (held) yield { index, held };
    }
  }

  function find(query: string, source?: string): Lookup {
    if (query.trim() === "") return { kind: "unknown", suggestions: [] };
    for (const index of scope(source)) {
      const lookup = findIn(index, query);
      if (lookup) return lookup;
    }
    return { kind: "unknown", suggestions: nearestNodes(query, scope(source).flatMap((index) => index.document.nodes)) };
  }

  function node(code: string, source?: string): CatalogueNode | undefined {
    for (const { held } of holders(code, source)) return held;
    return undefined;
  }

  function components(code: string, year: string, source?: string): readonly CatalogueNode[] {
    for (const { index, held } of holders(code, source)) {
      if (year === "" || !index.weighted.has(held.code)) return index.children.get(held.code) ?? [];
      return index.weighted.get(`${held.code}|${year}`) ?? [];
    }
    return [];
  }

  function facts(query: FactQuery): readonly Fact[] {
    for (const { index, held } of holders(query.code, query.source)) {
      const within = query.what === "bobot" ? (query.in ?? held.parent ?? undefined) : query.in;
      const list = index.facts.get(factKey(held.code, { ...query, in: within }));
      if (list) return list;
    }
    return [];
  }

  function formula(code: string, year: string, source?: string): FormulaVersion | undefined {
    for (const { held } of holders(code, source)) {
      const version = held.formula.find((each) => each.years.includes(year));
      if (version) return version;
    }
    return undefined;
  }

  function years(code?: string, source?: string): readonly string[] {
    const found = new Set<string>();
    if (code === undefined) for (const index of scope(source)) for (const year of index.years.get("")!) found.add(year);
    else for (const { index, held } of holders(code, source)) for (const year of index.years.get(held.code) ?? []) found.add(year);
    return [...found].sort();
  }

  return { sources: documents.map(({ source }) => source), documents, find, node, components, fact: (query) => facts(query)[0], facts, formula, years };
}
