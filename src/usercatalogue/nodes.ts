import { isSameUnit } from "../catalogue/units";
import { createCatalogue } from "../catalogue/lookup";
import { nearestNodes } from "../catalogue/suggest";
import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode } from "../catalogue/types";
import { normaliseCode } from "../catalogue/code";
import { nameKey } from "../catalogue/name";
import { headText, type ColumnId } from "./columns";
import { says } from "./messages";
import type { CatalogueRow, RowFields } from "./row";

/** An indicator as its rows describe it, before its figures are read. */
export interface Draft {
  readonly code: string;
  readonly rows: readonly CatalogueRow[];
  /** The built-in indicator the rows add to. */
  readonly base: CatalogueNode | null;
  readonly fields: RowFields;
}

/** The rows with every code in the base document's own spelling: "B1.2" of the LKj is its B2.1. */
export function inBaseCodes(rows: readonly CatalogueRow[], base: CatalogueDocument | null): readonly CatalogueRow[] {
  if (!base) return rows;
  const catalogue: Catalogue = createCatalogue([base]);
  const canonical = (code: string | null, row: CatalogueRow, id: ColumnId): string | null => {
    if (code === null) return null;
    // As typed: the LKj prints C.1.1.1 for two indicators, but C1.1.1 for one.
    const lookup = catalogue.find(row.cells.text(id) ?? code);
    if (lookup.kind === "found") return lookup.node.code;
    if (lookup.kind === "ambiguous") {
      const codes = lookup.candidates.map((node) => node.code);
      row.cells.problem(id, says.twoCodes({ code: row.cells.text(id), codes: { items: codes, join: "or" } }));
    }
    return code;
  };
  return rows.map((row) => ({
    ...row,
    kode: canonical(row.kode, row, "kode")!,
    induk: canonical(row.induk, row, "induk"),
    bobotDalam: canonical(row.bobotDalam, row, "bobotDalam"),
  }));
}

const FIELDS = [
  "nama",
  "satuan",
  "skala",
  "induk",
  "polaritas",
  "batas",
  "tingkat",
  "definisi",
] as const satisfies readonly (keyof RowFields & ColumnId)[];

/** What the rows of one indicator say together: the first to say it, and a problem for every other that says otherwise. */
function agreed(rows: readonly CatalogueRow[]): RowFields {
  const fields: Record<string, string | number | null> = {};
  for (const id of FIELDS) {
    const first = rows.find((row) => row[id] !== null);
    fields[id] = first?.[id] ?? null;
    for (const row of rows) {
      const value = row[id];
      if (!first || value === null || value === first[id] || (id === "nama" && nameKey(String(value)) === nameKey(String(first[id]))))
        continue;
      row.cells.problem(
        id,
        says.rowsDiffer({
          header: headText(id),
          code: row.kode,
          here: String(value),
          other: first.cells.place(id),
          there: String(first[id]),
        }),
      );
    }
  }
  return fields as unknown as RowFields;
}

/** The indicators of the sheet in order of their first row. */
export function draftsOf(rows: readonly CatalogueRow[], base: CatalogueDocument | null): readonly Draft[] {
  const groups = new Map<string, CatalogueRow[]>();
  for (const row of rows) groups.set(row.kode, [...(groups.get(row.kode) ?? []), row]);
  const known = new Map(base?.nodes.map((node) => [node.code, node]));
  return [...groups].map(([code, own]) => ({ code, rows: own, base: known.get(code) ?? null, fields: agreed(own) }));
}

/** Codes referred to exist, parents lead to a top, names are there, units and parents agree with the document added to. */
export function checkDrafts(drafts: readonly Draft[], base: CatalogueDocument | null): void {
  const nodes = new Map<string, CatalogueNode | null>([
    ...(base?.nodes ?? []).map((node) => [node.code, node] as const),
    ...drafts.map((draft) => [draft.code, draft.base] as const),
  ]);
  const unknown = (row: CatalogueRow, id: "induk" | "bobotDalam", code: string): void => {
    const near = nearestNodes(
      code,
      [
        ...drafts.map(
          (draft) => ({ code: draft.code, aliases: [], name: draft.fields.nama ?? draft.code, names: [] }) as unknown as CatalogueNode,
        ),
        ...(base?.nodes ?? []),
      ],
      1,
    )[0];
    row.cells.problem(
      id,
      says.unknownCode({
        header: headText(id),
        code,
        elsewhere: base ? says.norIn({ source: base.source.id }) : null,
        guess: near ? says.guess({ code: near.code }) : null,
      }),
    );
  };
  for (const { code, rows, base: own, fields } of drafts) {
    const first = rows[0]!.cells;
    if (fields.nama === null && !own) first.problem("nama", says.noName({ code }));
    if (fields.satuan === null && !own) first.problem("satuan", says.noUnit({ code }));
    if (fields.satuan === "skala" && fields.skala === null && own?.scale === undefined) first.problem("skala", says.noScale({ code }));
    if (own) checkAgainstBase(rows, own, fields, base!.source.id);
    for (const row of rows) {
      for (const id of ["induk", "bobotDalam"] as const) {
        const other = row[id];
        if (other === null) continue;
        if (other === code) row.cells.problem(id, says.partOfItself({ code }));
        else if (!nodes.has(other)) unknown(row, id, other);
      }
    }
  }
  checkAliases(drafts, nodes);
  checkCircles(drafts, base);
}

function checkAgainstBase(rows: readonly CatalogueRow[], node: CatalogueNode, fields: RowFields, source: string): void {
  const at = (id: "satuan" | "induk" | "nama" | "polaritas"): CatalogueRow => rows.find((row) => row[id] !== null)!;
  if (fields.satuan !== null && !isSameUnit(fields.satuan, node.unit))
    at("satuan").cells.problem("satuan", says.otherUnit({ code: node.code, source, wanted: node.unit, found: fields.satuan }));
  if (fields.induk !== null && fields.induk !== node.parent)
    at("induk").cells.problem(
      "induk",
      says.otherParent({
        code: node.code,
        source,
        wanted: node.parent ?? says.noParent(),
        found: fields.induk,
        within: headText("bobotDalam"),
      }),
    );
  if (fields.polaritas !== null && fields.polaritas !== node.polarity)
    at("polaritas").cells.problem("polaritas", says.otherPolarity({ code: node.code, source, wanted: node.polarity }));
  const definition = rows.find((row) => row.definisi !== null);
  if (definition) definition.cells.note("definisi", says.definitionKept({ code: node.code, source }));
  const names = [node.name, ...node.names].map(nameKey);
  if (fields.nama !== null && !names.includes(nameKey(fields.nama)))
    at("nama").cells.note("nama", says.otherName({ source, code: node.code, name: node.name }));
}

function checkAliases(drafts: readonly Draft[], nodes: ReadonlyMap<string, CatalogueNode | null>): void {
  const owners = new Map<string, string>([...nodes.keys()].map((code) => [code, code]));
  for (const { code, rows } of drafts) {
    for (const row of rows) {
      for (const alias of row.kodeLain.map(normaliseCode)) {
        const owner = owners.get(alias);
        if (owner !== undefined && owner !== code) row.cells.problem("kodeLain", says.aliasTaken({ alias, owner }));
        else owners.set(alias, code);
      }
    }
  }
}

/** Parents and indices must lead upwards: an index that is part of its own part cannot be calculated. */
function checkCircles(drafts: readonly Draft[], base: CatalogueDocument | null): void {
  const above = new Map<string, Set<string>>();
  const add = (code: string, other: string | null | undefined): void => {
    if (other != null && other !== code) above.set(code, (above.get(code) ?? new Set()).add(other));
  };
  for (const node of base?.nodes ?? []) {
    add(node.code, node.parent);
    for (const fact of node.facts) add(node.code, fact.in);
  }
  for (const { code, rows } of drafts) for (const row of rows) for (const other of [row.induk, row.bobotDalam]) add(code, other);
  for (const { code, rows } of drafts) {
    for (const row of rows) {
      const id = (["bobotDalam", "induk"] as const).find(
        (column) => row[column] !== null && row[column] !== code && reaches(above, row[column], code),
      );
      if (id) row.cells.problem(id, says.circle({ code, other: row[id] }));
    }
  }
}

function reaches(above: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(above.get(from) ?? [])].some((next) => reaches(above, next, to, seen));
}
