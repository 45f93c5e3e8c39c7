import { normaliseCode } from "../catalogue/code";
import type { Catalogue } from "../catalogue/catalogue";
import type { FormulaVersion } from "../catalogue/formula";
import { isKnownPlace } from "../catalogue/levels";
import { createCatalogue } from "../catalogue/lookup";
import { repeatsPrinted } from "../catalogue/own";
import { formulaCodes } from "../catalogue/references";
import type { CatalogueDocument, CatalogueNode, Printing, SourceInfo } from "../catalogue/types";
import { isBlank } from "../sheet/grid";
import { readFormula } from "./formulaText";
import { checkSums, factsOf, type PrintedDocuments } from "./figures";
import { checkDrafts, draftsOf, inBaseCodes, type Draft } from "./nodes";
import { says } from "./messages";
import type { Findings } from "./problem";
import type { CatalogueRow } from "./row";

/**
 * The place of an indicator, which its words need not say: an index that all others stand below is the super index, what stands below it or
 * beside others at the top an IKU, and what is below these a component.
 */
function levelOf({ code, fields: { tingkat, induk } }: Draft, { indices, drafts, base }: Standing): string {
  if (tingkat !== null && isKnownPlace(tingkat)) return tingkat;
  const tops = drafts.filter(({ fields }) => fields.induk === null && fields.tingkat !== "perspektif" && fields.tingkat !== "organisasi");
  const isSuper = (top: Draft): boolean => base === null && tops.length === 1 && indices.has(top.code);
  if (induk === null) return indices.has(code) && (base !== null || tops.length === 1) ? "super" : "iku";
  const above = drafts.find((draft) => draft.code === induk);
  return indices.has(code) || (above !== undefined && above.fields.induk === null && isSuper(above)) ? "iku" : "komponen";
}

interface Standing {
  /** Codes of what others have a weight in. */
  readonly indices: ReadonlySet<string>;
  readonly drafts: readonly Draft[];
  readonly base: CatalogueDocument | null;
}

/** The indicator without formula; what its rows leave blank is the base's. */
function nodeOf(draft: Draft, facts: readonly Printing[], standing: Standing): CatalogueNode {
  const { code, rows, fields, base } = draft;
  const scale = fields.skala ?? base?.scale;
  const cap = fields.batas ?? base?.cap;
  return {
    code,
    aliases: [...new Set(rows.flatMap(({ kodeLain }) => kodeLain).map(normaliseCode))],
    name: fields.nama ?? base?.name ?? code,
    names: [...new Set(rows.flatMap(({ namaLain }) => namaLain))],
    line: rows[0]!.cells.row + 1,
    level: base?.level ?? levelOf(draft, standing),
    ...(!base && fields.tingkat !== null && !isKnownPlace(fields.tingkat) && { calledLevel: fields.tingkat }),
    perspective: base?.perspective ?? null,
    unit: base?.unit ?? fields.satuan ?? "",
    ...(scale !== undefined && { scale }),
    polarity: base?.polarity ?? fields.polaritas ?? "maksimum",
    ...(cap !== undefined && { cap }),
    parent: base ? base.parent : fields.induk,
    // What a built-in indicator means is for its document to say.
    definition: base ? null : fields.definisi,
    ...(!base && fields.definisi !== null && { definitionLine: rows[0]!.cells.row + 1 }),
    formula: [],
    facts,
  };
}

interface Family {
  readonly nodes: readonly CatalogueNode[];
  readonly builtin: Catalogue;
  readonly base: CatalogueDocument | null;
}

/** The formula of every year the rows name; a blank one is left to the base where there is a base. */
function formulasOf(draft: Draft, node: CatalogueNode, { nodes, builtin, base }: Family): readonly FormulaVersion[] {
  const codes = new Set([...nodes, ...(base?.nodes ?? [])].map(({ code }) => code));
  const versions: { years: string[]; key: string; version: Omit<FormulaVersion, "years"> }[] = [];
  const done = new Map<string, CatalogueRow>();
  for (const row of draft.rows) {
    const year = row.tahun;
    if (year === null) {
      if (row.rumus !== null && row.cells.text("tahun") === null) row.cells.problem("tahun", says.formulaWithoutYear({ code: draft.code }));
      continue;
    }
    const before = done.get(year);
    if (before) {
      if (row.rumus !== null && row.rumus !== before.rumus)
        row.cells.problem("rumus", says.formulaDiffers({ code: draft.code, year, other: before.cells.place("rumus") }));
      continue;
    }
    done.set(year, row);
    if (row.rumus === null && draft.base) continue;
    const weighted = nodes.filter((other) =>
      other.facts.some((fact) => fact.what === "bobot" && fact.in === draft.code && fact.period === year),
    );
    const children = nodes.filter((other) => other.parent === draft.code);
    const tree = readFormula(row.rumus, { unit: node.unit, weighted, children, builtin });
    if (!tree.ok) {
      row.cells.problem("rumus", says.formulaUnusable({ code: draft.code, formula: row.rumus, why: tree.problem.text }));
      continue;
    }
    if (tree.value === null) {
      if (draft.base && draft.base.formula.length > 0)
        row.cells.problem("rumus", says.formulaOfBase({ code: draft.code, source: base!.source.id }));
      continue;
    }
    const strangers = formulaCodes(tree.value).filter((code) => !codes.has(code));
    if (strangers.length > 0) {
      row.cells.problem("rumus", says.formulaOfStrangers({ code: draft.code, strangers: { items: strangers, join: "," } }));
      continue;
    }
    const key = JSON.stringify(tree.value);
    const alike = versions.find((each) => each.key === key);
    if (alike) alike.years.push(year);
    else versions.push({ years: [year], key, version: { tree: tree.value, printed: row.rumus ?? "bobot", line: row.cells.row + 1 } });
  }
  return versions.map(({ years, version }) => ({ years: [...years].sort(), ...version }));
}

/** The perspective an indicator counts in: the one above it, or the one it has a weight in. */
function withPerspectives(nodes: readonly CatalogueNode[], base: CatalogueDocument | null): readonly CatalogueNode[] {
  const byCode = new Map([...(base?.nodes ?? []), ...nodes].map((node) => [node.code, node]));
  const above = (node: CatalogueNode, seen: ReadonlySet<string>): string | null => {
    if (seen.has(node.code)) return null;
    for (const code of [node.parent, ...node.facts.map((fact) => fact.in ?? null)]) {
      const other = code === null ? undefined : byCode.get(code);
      if (!other) continue;
      if (other.level === "perspektif") return other.code;
      if (other.perspective !== null) return other.perspective;
      const found = above(other, new Set([...seen, node.code]));
      if (found !== null) return found;
    }
    return null;
  };
  return nodes.map((node) =>
    node.perspective === null && node.level !== "perspektif" ? { ...node, perspective: above(node, new Set()) } : node,
  );
}

/** The rows as a document; problems go to `findings`, and a document with problems must not be used. */
export function documentOf(
  all: readonly CatalogueRow[],
  source: Omit<SourceInfo, "year">,
  { base, builtin }: PrintedDocuments,
  findings: Findings,
): CatalogueDocument {
  const drafts = draftsOf(inBaseCodes(all, base), base);
  checkDrafts(drafts, base);
  const facts = new Map(drafts.map((draft) => [draft.code, factsOf(draft, builtin)] as const));
  // A row that cannot be read leaves its index short of 100 %: that follows, and is told once the cause is mended.
  if (!(["kode", "tahun", "bobot", "induk", "bobotDalam"] as const).some((id) => findings.columns.has(id)))
    checkSums(drafts, facts, { base, builtin });
  const indices = new Set([...facts.values()].flatMap((list) => list.flatMap((fact) => fact.in ?? [])));
  const nodes = drafts.map((draft) => nodeOf(draft, facts.get(draft.code)!, { indices, drafts, base }));
  const family = { nodes, builtin: createCatalogue(builtin), base };
  const withFormulas = withPerspectives(nodes, base).map((node, at) => ({ ...node, formula: formulasOf(drafts[at]!, node, family) }));
  const kept = withFormulas.map((node, at) => withBlankYears(node, drafts[at]!));
  const years = kept
    .flatMap((node) => [...node.facts.map(({ period }) => period.slice(0, 4)), ...node.formula.flatMap((version) => version.years)])
    .sort();
  const addsNothing = kept.every((node) => {
    const printed = drafts.find(({ code }) => code === node.code)?.base;
    return node.formula.length === 0 && node.facts.every((fact) => printed != null && repeatsPrinted(fact, printed));
  });
  if (addsNothing && all.length > 0 && findings.problems.length === 0) {
    all[0]!.cells.problem("target", base ? says.nothingAdded({ source: base.source.id }) : says.nothingDated());
  }
  noteEmptyTargets(drafts, facts, findings);
  return {
    source: { ...source, year: Number(years.at(-1) ?? 0) },
    ...(base && { extends: base.source.id }),
    nodes: kept,
    conflicts: [],
    ambiguousAliases: [],
  };
}

/** With the years of rows that say nothing of a year yet: they are rows of the sheet all the same. */
function withBlankYears(node: CatalogueNode, { rows }: Draft): CatalogueNode {
  const dated = new Set([...node.facts.map(({ period }) => period.slice(0, 4)), ...node.formula.flatMap((version) => version.years)]);
  const blank = [...new Set(rows.flatMap(({ tahun }) => tahun ?? []))].filter((year) => !dated.has(year)).sort();
  return blank.length === 0 ? node : { ...node, years: blank };
}

/** A blank target is allowed, it may not be set yet; but nobody should find out in the report. */
function noteEmptyTargets(drafts: readonly Draft[], facts: ReadonlyMap<string, readonly Printing[]>, findings: Findings): void {
  const empty = drafts.flatMap((draft) => {
    const own = facts.get(draft.code)!;
    const row = draft.rows.find(
      ({ tahun, cells }) =>
        tahun !== null &&
        isBlank(cells.value("target")) &&
        !own.some((fact) => fact.what === "target" && fact.period === tahun) &&
        draft.base !== null,
    );
    return row ? [{ code: draft.code, year: row.tahun!, address: row.cells.address("target") }] : [];
  });
  if (empty.length === 0) return;
  findings.note(empty[0]!.address, says.blankTargets({ targets: { items: empty.map(({ code, year }) => `${code} ${year}`), join: "," } }));
}
