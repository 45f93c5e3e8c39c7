import { normaliseCode, writtenCode } from "./code";
import { nameKey } from "./name";
import type { CatalogueDocument, CatalogueNode, Printing, FactKind } from "./types";

/** Everything a look-up needs of one document, by key: no look-up walks the nodes. */
export interface DocumentIndex {
  readonly document: CatalogueDocument;
  readonly codes: ReadonlyMap<string, CatalogueNode>;
  readonly aliases: ReadonlyMap<string, CatalogueNode>;
  readonly names: ReadonlyMap<string, CatalogueNode>;
  /** Names of several nodes: 16 KRO of the Renstra are called "Norma, Standar, Prosedur dan Kriteria". */
  readonly sharedNames: ReadonlyMap<string, readonly CatalogueNode[]>;
  /** Keyed by the code as written: "C.1.1.1" is ambiguous, "C1.1.1" is not. */
  readonly ambiguous: ReadonlyMap<string, readonly CatalogueNode[]>;
  readonly facts: ReadonlyMap<string, readonly Printing[]>;
  readonly weighted: ReadonlyMap<string, readonly CatalogueNode[]>;
  readonly children: ReadonlyMap<string, readonly CatalogueNode[]>;
  /** By code, and under "" those of the whole document. */
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
  /** By code, see `Catalogue.newestYear`. */
  readonly newest: ReadonlyMap<string, string>;
}

/** The key of a fact in `DocumentIndex.facts`. */
export function factKey(code: string, fact: Pick<Printing, "what" | "period" | "in" | "variable">): string {
  return `${code}|${fact.what}|${fact.period}|${fact.in ?? ""}|${fact.variable ?? ""}`;
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

/** Reads a document once, so that no look-up has to. */
export function indexDocument(document: CatalogueDocument): DocumentIndex {
  const codes = new Map<string, CatalogueNode>();
  const aliases = new Map<string, CatalogueNode>();
  const names = new Map<string, CatalogueNode>();
  const sharedNames = new Map<string, CatalogueNode[]>();
  const ambiguous = new Map<string, CatalogueNode[]>();
  const facts = new Map<string, Printing[]>();
  const weighted = new Map<string, CatalogueNode[]>();
  const children = new Map<string, CatalogueNode[]>();
  const share = (name: string, node: CatalogueNode): void => {
    const key = nameKey(name);
    const first = names.get(key);
    if (!first) claim(names, key, node);
    else if (sharedNames.has(key)) sharedNames.get(key)!.push(node);
    else sharedNames.set(key, [first, node]);
  };
  for (const node of document.nodes) {
    claim(codes, normaliseCode(node.code), node);
    share(node.name, node);
  }
  // Official names first: B3.1.1 is also printed under the name of B3.1 (line 1551).
  const official = new Set(names.keys());
  for (const node of document.nodes) {
    for (const alias of node.aliases) claim(aliases, normaliseCode(alias), node);
    for (const name of new Map(node.names.map((each) => [nameKey(each), each])).values())
      if (!official.has(nameKey(name))) share(name, node);
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
  return {
    document,
    codes,
    aliases,
    names,
    sharedNames,
    ambiguous,
    facts,
    weighted,
    children,
    years: yearsOf(document),
    newest: newestYears(document),
  };
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
      // A lone target of a coming year (C1.1: 87 % in 2025, line 459) does not yet make a year one can calculate in. A plan has little else.
      if (fact.what !== "target" || document.source.plan) add(node.code, fact.period);
      if (fact.in !== undefined) add(fact.in, fact.period);
    }
  }
  return years;
}

const PLANNED: ReadonlySet<string> = new Set<FactKind>(["target", "alokasi"]);

/** Measured years before years with a formula before planned ones; the newest of the best. */
function newestYears({ nodes }: CatalogueDocument): Map<string, string> {
  const ranks = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()] as const;
  const note = (rank: 0 | 1 | 2, code: string, year: string): void => {
    if (year > (ranks[rank].get(code) ?? "")) ranks[rank].set(code, year);
  };
  for (const { code, formula, facts } of nodes) {
    for (const { years } of formula) for (const year of years) note(1, code, year);
    for (const fact of facts) {
      const year = fact.period.slice(0, 4);
      note(PLANNED.has(fact.what) ? 2 : 0, code, year);
      if (fact.in !== undefined) note(0, fact.in, year);
    }
  }
  return new Map([...ranks[2], ...ranks[1], ...ranks[0]]);
}
