import { areaAddress, parseAddress, type Area } from "../sheet/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../sheet/area";
import type { Patch, PatchStep } from "../sheet/patch";
import { rowBefore, type RowMove } from "../sheet/rowMoves";
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
  /** Where it has stood before rows were put in or taken away above it; null for what stands in new rows. The same place when left out. */
  readonly from?: Area | null;
  /** A column of an Excel table, which goes back whole or not at all. */
  readonly whole?: boolean;
}

export type RowStep = StepOf<"insertRows"> | StepOf<"deleteRows">;

/** A patch sorted into the order Excel wants: sheets, values, formats, merges, widths, tables, charts, names; rows before all of them. */
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
  readonly names: readonly StepOf<"name">[];
  readonly protections: readonly StepOf<"protection">[];
  /** Among the looks. */
  readonly signs: readonly StepOf<"conditionalFormat">[];
  /** Rows that are put in or taken away before all else, in the order of the patch. */
  readonly rows: readonly RowStep[];
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
  const rows = placed.filter((step): step is RowStep => step.kind === "insertRows" || step.kind === "deleteRows");
  const touched = placed.flatMap((step): Touched[] => {
    const { sheet, address } = step;
    const area = areaOf(sheet, address);
    const changes = writerOf(step).changes(step);
    if (changes === null) return [];
    const moves = rowMovesOn(rows, sheet);
    const from = moves.length > 0 && changes.widths === undefined ? { from: areaBefore(moves, area) } : {};
    return [{ content: false, numberFormat: false, looks: [], widths: false, ...changes, sheet, address, area, ...from }];
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
    names: of("name"),
    protections: of("protection"),
    signs: of("conditionalFormat"),
    rows,
    touched,
  };
}

/** How the rows of a sheet move. */
export function rowMovesOn(steps: readonly RowStep[], sheet: string): readonly RowMove[] {
  return steps
    .filter((step) => isSameSheet(step.sheet, sheet))
    .map(({ kind, address }) => {
      const { row, rows } = areaOf(sheet, address);
      return { kind, row, rows };
    });
}

/** Where an area has stood; null for one in new rows. Who makes the patch cuts its steps where rows were put in. */
function areaBefore(moves: readonly RowMove[], area: Area): Area | null {
  const from = Array.from({ length: area.rows }, (_, at) => rowBefore(moves, area.row + at));
  const [row] = from;
  if (from.every((each) => each === null)) return null;
  if (row == null || from.some((each, at) => each !== row + at)) throw new Error(`Rows were put in or taken away in ${areaAddress(area)}.`);
  return { ...area, row };
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
