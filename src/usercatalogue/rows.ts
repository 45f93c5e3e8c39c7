import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode, Printing } from "../catalogue/types";
import { multiplyExact } from "../numbers";
import type { ColumnId } from "./columns";
import { writeFormula } from "./formulaText";

/** A row of a catalogue sheet before it is written: what is absent is left blank. */
export type SheetRow = Readonly<Partial<Record<ColumnId, string | number>>>;

/** The head of a catalogue sheet. */
export interface SheetHead {
  readonly title: string;
  readonly publisher: string;
  /** Id of the built-in document added to; null for a catalogue that stands on its own. */
  readonly base: string | null;
}

/** A figure as the sheet takes it: the number, or the words around it ("79,95 (BB)"). */
export function sheetValue(fact: Printing | undefined): string | number | undefined {
  if (!fact) return undefined;
  if (fact.value === null) return fact.printed;
  return /\p{L}|\(/u.test(fact.printed) ? fact.printed : fact.value;
}

/** What every row of an indicator repeats. */
export function describing(node: CatalogueNode): SheetRow {
  return {
    kode: node.code,
    nama: node.name,
    satuan: node.unit,
    ...(node.scale !== undefined && { skala: node.scale }),
    ...(node.parent !== null && { induk: node.parent }),
    polaritas: node.polarity,
    ...(node.cap !== undefined && { batas: multiplyExact(node.cap, 100) }),
    tingkat: node.calledLevel ?? node.level,
    ...(node.aliases.length > 0 && { kodeLain: node.aliases.join("; ") }),
    ...(node.names.length > 0 && { namaLain: node.names.join("; ") }),
    ...(node.definition !== null && { definisi: node.definition }),
  };
}

/** Target, targets of the quarters and realisasi of a year. */
export function yearFigures(node: CatalogueNode, year: string): SheetRow {
  const of = (what: Printing["what"], period: string): Printing | undefined =>
    node.facts.find((fact) => fact.what === what && fact.period === period && fact.canonical);
  const row: Partial<Record<ColumnId, string | number>> = {};
  const put = (id: ColumnId, value: string | number | undefined): void => {
    if (value !== undefined && value !== "") row[id] = value;
  };
  put("target", sheetValue(of("target", year)));
  ([1, 2, 3, 4] as const).forEach((quarter) => put(`tw${quarter}`, sheetValue(of("target", `${year}-TW${quarter}`))));
  put("realisasi", sheetValue(of("realisasi", year)));
  return row;
}

function formulaWords(node: CatalogueNode, year: string, document: CatalogueDocument, builtin: Catalogue): string | null {
  const version = node.formula.find(({ years }) => years.includes(year));
  const weighted = document.nodes.filter((other) =>
    other.facts.some((fact) => fact.what === "bobot" && fact.canonical && fact.in === node.code && fact.period === year),
  );
  if (!version && (document.extends !== undefined || weighted.length === 0)) return null;
  const children = document.nodes.filter((other) => other.parent === node.code);
  return writeFormula(version?.tree ?? null, { unit: node.unit, weighted, children, builtin });
}

/** The year's rows of one indicator: the first carries everything, one more for every further index it has a weight in. */
function rowsOfYear(node: CatalogueNode, year: string, document: CatalogueDocument, builtin: Catalogue): SheetRow[] {
  const weights = node.facts.filter((fact) => fact.what === "bobot" && fact.period === year && fact.canonical && fact.value !== null);
  const within = (fact: Printing | undefined): SheetRow =>
    fact ? { bobot: fact.value!, ...(fact.in !== node.parent && { bobotDalam: fact.in! }) } : {};
  const first = weights.find((fact) => fact.in === node.parent) ?? weights[0];
  const rumus = formulaWords(node, year, document, builtin);
  const rest = weights.filter((fact) => fact !== first);
  return [
    { ...describing(node), tahun: Number(year), ...within(first), ...yearFigures(node, year), ...(rumus !== null && { rumus }) },
    ...rest.map((fact): SheetRow => ({ kode: node.code, nama: node.name, tahun: Number(year), ...within(fact) })),
  ];
}

/** Every indicator of a document, one row a year, oldest first; one without any year gets one row. */
export function documentRows(document: CatalogueDocument, builtin: Catalogue): readonly SheetRow[] {
  return document.nodes.flatMap((node) => {
    const periods = node.facts.filter((fact) => ["bobot", "target", "realisasi"].includes(fact.what)).map(({ period }) => period);
    const years = [
      ...new Set([
        ...periods.filter((period) => /^\d{4}(?:-TW[1-4])?$/.test(period)).map((period) => period.slice(0, 4)),
        ...node.formula.flatMap((version) => version.years),
        ...(node.years ?? []),
      ]),
    ].sort();
    return years.length === 0 ? [describing(node)] : years.flatMap((year) => rowsOfYear(node, year, document, builtin));
  });
}

export function headOf(document: CatalogueDocument): SheetHead {
  return { title: document.source.title, publisher: document.source.publisher, base: document.extends ?? null };
}
