import { areaAddress, parseAddress, type Area } from "../sheet/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../sheet/area";
import type { Patch, PatchStep } from "../sheet/patch";
import { columnBefore, rowBefore, type LineMove } from "../sheet/lineMoves";
import { ExcelFailure } from "./failure";
import type { LookKey } from "./looks";
import { writerOf } from "./steps/all";
import type { StepOf } from "./steps/step";
import { says } from "./messages";

/** A step that has a place. */
export type PlacedStep = Exclude<PatchStep, { readonly kind: "addSheet" }>;

/** What of an area a patch changes, and so what has to be known of it to put it back. */
export interface Touched {
  readonly sheet: string;
  readonly address: string;
  readonly area: Area;
  readonly content: boolean;
  readonly numberFormat: boolean;
  readonly looks: readonly LookKey[];
  readonly widths: boolean;
  /** Where it has stood before rows and columns moved; null for what stands in new ones. The same place when left out. */
  readonly from?: Area | null;
  /** A column of an Excel table, which goes back whole or not at all. */
  readonly whole?: boolean;
}

const LINE_STEPS = ["insertRows", "deleteRows", "insertColumns", "deleteColumns"] as const;

export type LineStep = StepOf<(typeof LINE_STEPS)[number]>;

const isLineStep = (step: PlacedStep): step is LineStep => LINE_STEPS.some((kind) => kind === step.kind);

/** A patch sorted into the order Excel wants: sheets, values, formats, merges, widths, tables, charts, names; rows and columns before all of them. */
export interface SortedPatch {
  readonly newSheets: readonly string[];
  /** Sheets that must be there already. */
  readonly sheets: readonly string[];
  readonly mustBeEmpty: readonly { readonly sheet: string; readonly address: string; readonly area: Area }[];
  readonly writes: readonly StepOf<"write">[];
  /** Styles, widths and whatever else changes only how a sheet looks, in the order of the patch. */
  readonly looks: readonly PlacedStep[];
  readonly merges: readonly StepOf<"merge">[];
  readonly tables: readonly StepOf<"table">[];
  readonly charts: readonly StepOf<"chart">[];
  readonly followed: readonly StepOf<"followChart">[];
  readonly names: readonly StepOf<"name">[];
  readonly protections: readonly StepOf<"protection">[];
  /** Among the looks. */
  readonly signs: readonly StepOf<"conditionalFormat">[];
  /** Rows and columns that are put in or taken away before all else, in the order of the patch. */
  readonly lines: readonly LineStep[];
  /** Merged areas that are taken apart before those move. */
  readonly unmerges: readonly StepOf<"unmerge">[];
  readonly touched: readonly Touched[];
}

export function isSameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Throws ExcelFailure when the patch asks for a place outside a sheet or for a sheet name Excel does not take. */
export function sortedPatchOf(patch: Patch): SortedPatch {
  const placed = patch.steps.filter((step): step is PlacedStep => step.kind !== "addSheet");
  const of = <K extends PlacedStep["kind"]>(kind: K): StepOf<K>[] => placed.filter((step): step is StepOf<K> => step.kind === kind);
  const newSheets = patch.steps.flatMap((step) => (step.kind === "addSheet" ? [checkedName(step.sheet)] : []));
  const lines = placed.filter(isLineStep);
  const touched = placed.flatMap((step): Touched[] => {
    const { sheet, address } = step;
    const area = areaOf(sheet, address);
    const changes = writerOf(step).changes(step);
    if (changes === null) return [];
    const moves = movesOn(lines, sheet);
    // A width is one of whole columns, whatever becomes of rows.
    const one = { content: false, numberFormat: false, looks: [], widths: false, ...changes, sheet };
    if (moves.length === 0) return [{ ...one, address, area }];
    if (step.kind === "merge") return piecesOf(moves, area).map((each) => ({ ...one, address: areaAddress(each.area), ...each }));
    const from = areaBefore(changes.widths ? moves.filter((move) => "column" in move) : moves, area);
    return [{ ...one, address, area, from }];
  });
  const isNew = (sheet: string): boolean => newSheets.some((name) => isSameSheet(name, sheet));
  const mustBeEmpty = patch.mustBeEmpty
    .filter(({ sheet }) => !isNew(sheet))
    .map((each) => ({ ...each, area: areaOf(each.sheet, each.address) }));
  const named = [...placed, ...mustBeEmpty].map(({ sheet }) => sheet).filter((sheet) => !isNew(sheet));
  return {
    newSheets,
    sheets: named.filter((sheet, index) => named.findIndex((other) => isSameSheet(other, sheet)) === index),
    mustBeEmpty,
    writes: of("write"),
    looks: placed.filter((step) => writerOf(step).phase === "looks"),
    merges: of("merge"),
    tables: of("table"),
    charts: of("chart"),
    followed: of("followChart"),
    names: of("name"),
    protections: of("protection"),
    signs: of("conditionalFormat"),
    lines,
    unmerges: of("unmerge"),
    touched,
  };
}

/** What a step does to the lines of its sheet. */
export function moveOf({ kind, sheet, address }: LineStep): LineMove {
  const { row, rows, column, columns } = areaOf(sheet, address);
  return kind === "insertRows" || kind === "deleteRows" ? { kind, row, rows } : { kind, column, columns };
}

/** How the rows and columns of a sheet move. */
export function movesOn(steps: readonly LineStep[], sheet: string): readonly LineMove[] {
  return steps.filter((step) => isSameSheet(step.sheet, sheet)).map(moveOf);
}

/** An area cut where rows or columns were put in or taken away, each piece with where it has stood. */
function piecesOf(moves: readonly LineMove[], area: Area): readonly Required<Pick<Touched, "area" | "from">>[] {
  const runsIn = (
    first: number,
    count: number,
    before: (line: number) => number | null,
  ): { at: number; from: number | null; size: number }[] => {
    const runs: { at: number; from: number | null; size: number }[] = [];
    for (let at = first; at < first + count; at += 1) {
      const [from, last] = [before(at), runs.at(-1)];
      const goesOn = last && (from === null ? last.from === null : last.from !== null && from === last.from + last.size);
      if (goesOn) last.size += 1;
      else runs.push({ at, from, size: 1 });
    }
    return runs;
  };
  const columns = runsIn(area.column, area.columns, (column) => columnBefore(moves, column));
  return runsIn(area.row, area.rows, (row) => rowBefore(moves, row)).flatMap((rows) =>
    columns.map((each) => {
      const size = { rows: rows.size, columns: each.size };
      const from = rows.from === null || each.from === null ? null : { row: rows.from, column: each.from, ...size };
      return { area: { row: rows.at, column: each.at, ...size }, from };
    }),
  );
}

/** Where an area has stood; null for one in new rows or columns. Who makes the patch cuts its steps where some were put in. */
function areaBefore(moves: readonly LineMove[], area: Area): Area | null {
  const rows = Array.from({ length: area.rows }, (_, at) => rowBefore(moves, area.row + at));
  const columns = Array.from({ length: area.columns }, (_, at) => columnBefore(moves, area.column + at));
  if ([rows, columns].some((lines) => lines.every((each) => each === null))) return null;
  const [row, column] = [rows[0], columns[0]];
  const isTorn = (lines: readonly (number | null)[]): boolean => lines.some((each, at) => each === null || each !== lines[0]! + at);
  if (row == null || column == null || isTorn(rows) || isTorn(columns))
    throw new Error(`Rows or columns were put in or taken away in ${areaAddress(area)}.`);
  return { ...area, row, column };
}

function areaOf(sheet: string, address: string): Area {
  const area = parseAddress(address);
  if (area && area.row + area.rows <= SHEET_ROWS && area.column + area.columns <= SHEET_COLUMNS) return area;
  throw new ExcelFailure("outside", says.outside({ place: { sheet, address } }));
}

function checkedName(name: string): string {
  if (name !== "" && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name)) return name;
  throw new ExcelFailure("sheet-name", says.noSheetName({ name }));
}
