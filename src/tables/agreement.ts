import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { findFigure, isFromWorkbook, type Figure, type FigureSource } from "./figures";
import { allNodes, isOwn } from "./labels";
import type { DatedFact } from "../reading/indicators/ownYear";
import type { TypedRow, TypedTable } from "../reading/typed";
import { text, type Cell } from "../layout/cell";
import type { WorkbookTables } from "./kind";
import { printedTable } from "./printedTable";
import { followedText, isWithin, saidIn, tablesOfYear, whereOf, type WantedTables } from "./shapeTables";

/** What the document prints of an indicator beside its figures: the sasaran it belongs to. */
export interface Sasaran {
  readonly code: string;
  readonly name: string;
}

/** The codes an agreement of the year lists, each with the sasaran printed in its row. */
export function listedIn(catalogue: Catalogue, year: string): ReadonlyMap<string, Sasaran | null> {
  const rows = printedTable(catalogue, "perjanjian-kinerja", year)?.table.rows ?? [];
  return new Map(rows.flatMap(({ cells: [sk, name, code] }) => (code ? [[code, sk ? { code: sk, name: name! } : null] as const] : [])));
}

/** The main indicators agreed on for a year: those with a target, and the components its agreement lists. */
export function agreed(catalogue: Catalogue, year: string): readonly CatalogueNode[] {
  const listed = listedIn(catalogue, year);
  // Who makes a catalogue of their own lists in it what is agreed on.
  const isListed = isOwn(catalogue) ? () => true : ({ code }: CatalogueNode) => listed.has(code);
  return allNodes(catalogue).filter(
    (node) =>
      catalogue.fact({ code: node.code, what: "target", period: year }) !== undefined &&
      (node.level === "iku" || node.level === "super" || (node.level === "komponen" && isListed(node))),
  );
}

/** The indicator a table of all that was agreed on is offered for: the super index, and where an own catalogue has none its first. */
export function agreedWhole(catalogue: Catalogue, year: string): readonly CatalogueNode[] {
  const all = agreed(catalogue, year);
  const whole = all.filter(({ level }) => level === "super");
  return whole.length > 0 || !isOwn(catalogue) ? whole : all.slice(0, 1);
}

/** The weight of an indicator in what it is part of; null where nothing that is part of it has one, as in a perspective that is a plain mean. */
export function weightWithin(node: CatalogueNode, within: string, year: string, source: FigureSource): Figure | null {
  const weightOf = (each: CatalogueNode): Figure => findFigure({ node: each, what: "bobot", period: year, in: within }, source);
  const isKnown = (figure: Figure): boolean => figure.value !== null || isFromWorkbook(figure);
  const own = weightOf(node);
  return isKnown(own) || source.catalogue.components(within, year).some((each) => isKnown(weightOf(each))) ? own : null;
}

/** The weight an agreement gives: in the perspective, for a component in its index. */
export function agreedWeight(node: CatalogueNode, year: string, source: FigureSource): Figure | null {
  const within = node.level === "komponen" ? node.parent : node.perspective;
  return within === null ? null : weightWithin(node, within, year, source);
}

/** An indicator of an agreement, or the perspective the next ones belong to. */
type AgreementItem = { readonly kind: "heading"; readonly text: string } | { readonly kind: "indicator"; readonly node: CatalogueNode };

/** What was agreed on for a year, by perspective. */
export function byPerspective(catalogue: Catalogue, year: string): readonly AgreementItem[] {
  const items: AgreementItem[] = [];
  let perspective: string | null = null;
  for (const node of agreed(catalogue, year)) {
    const own = node.level === "super" ? null : (node.perspective ?? catalogue.node(node.parent ?? "")?.perspective ?? null);
    if (own !== null && own !== perspective) items.push({ kind: "heading", text: catalogue.node(own)?.name ?? own });
    perspective = own ?? perspective;
    items.push({ kind: "indicator", node });
  }
  return items;
}

const AGREEMENT: WantedTables = { shape: "perjanjian-kinerja", dated: ["target"] };

/** The workbook's own performance agreement of a year. */
function agreementIn(workbook: WorkbookTables | undefined, year: string): TypedTable | undefined {
  return tablesOfYear(workbook, AGREEMENT, year)[0];
}

/** The indicator a row names by its code or its name. */
export function nodeOfRow({ key, label }: TypedRow, catalogue: Catalogue): CatalogueNode | null {
  for (const said of [key, label]) {
    const found = said === "" ? null : catalogue.find(said);
    if (found?.kind === "found") return found.node;
  }
  return null;
}

/** The sasaran of every indicator, as cells. */
export interface Sasarans {
  of(node: CatalogueNode): { readonly code: Cell; readonly name: Cell } | null;
  /** The workbook's table they are of; null where they are the document's. */
  readonly table: string | null;
}

const isCodeOfSasaran = (heading: string): boolean => /^kode (?:sk|ss|sp|sasaran)\b/i.test(heading);

/** Which sasaran each indicator serves: the workbook's own table of the agreement says so, otherwise the document's. */
export function sasaransOf(
  { catalogue, workbook }: { readonly catalogue: Catalogue; readonly workbook?: WorkbookTables },
  year: string,
): Sasarans {
  const table = agreementIn(workbook, year);
  const name = table?.columns.findIndex(({ role }) => role === "sasaran") ?? -1;
  if (!table || name < 0) {
    const listed = listedIn(catalogue, year);
    return {
      of: ({ code }) => {
        const sasaran = listed.get(code);
        return sasaran ? { code: text(sasaran.code), name: text(sasaran.name) } : null;
      },
      table: null,
    };
  }
  const code = table.columns.findIndex(({ path }) => isCodeOfSasaran(path.join(" ")));
  const file = workbook?.file ?? null;
  const rows = new Map<string, TypedRow>();
  for (const row of table.rows) {
    const node = nodeOfRow(row, catalogue);
    if (node && !rows.has(node.code)) rows.set(node.code, row);
  }
  return {
    of: (node) => {
      const row = rows.get(node.code);
      return row ? { code: code < 0 ? null : followedText(table, row, code, file), name: followedText(table, row, name, file) } : null;
    },
    table: [...rows.values()].some((row) => saidIn(row, name) !== "") ? whereOf(table) : null,
  };
}

/**
 * The weights of an agreement's table are those of its perspectives: the 60 of C1.1 in C, and not the 40 it has in its index. The table
 * does not say so in its cells, so its facts are told here.
 */
export function inPerspectives(
  facts: readonly DatedFact[],
  { catalogue, workbook, year }: { readonly catalogue: Catalogue; readonly workbook?: WorkbookTables; readonly year: string },
): readonly DatedFact[] {
  const tables = tablesOfYear(workbook, AGREEMENT, year);
  if (tables.length === 0) return facts;
  return facts.map((fact) => {
    if (fact.what !== "bobot" || fact.in !== null || fact.code === null) return fact;
    const agreedOn = tables.some((table) => isWithin(table, fact));
    const within = agreedOn ? (catalogue.node(fact.code)?.perspective ?? null) : null;
    return within === null || catalogue.node(fact.code)?.level === "komponen" ? fact : { ...fact, in: within };
  });
}
