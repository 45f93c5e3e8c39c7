import { dataValidation } from "./data-validation";
import { areaAddress, quoteSheet, type Area } from "../../../sheet/address";
import { bounding, contains, intersection, overlaps, SHEET_COLUMNS, SHEET_ROWS } from "../../../sheet/area";
import { HostError, PLAIN_FORMAT, type HostCell, type HostInput, type SheetHost } from "../host";
import { readInput } from "../input";
import { cellProperties, columnProperties, rowProperties, setCellProperties, setColumnProperties } from "./cell-properties";
import { conditionalFormats } from "./conditional-formats";
import { defineType, type Batch, type Instance } from "./object-type";
import { checked } from "./range-address";
import { rangeFormat } from "./range-format";
import { sheetOf } from "./sheet-of";
import type { RangeTarget } from "./targets";

type Matrix = readonly (readonly unknown[])[];

async function addressOf({ sheet, area }: RangeTarget, { host }: Batch): Promise<string> {
  return `${quoteSheet((await sheetOf(sheet, host)).name)}!${areaAddress(area)}`;
}

/** Beyond Excel's limit the answer is null, without an error. */
async function map(target: RangeTarget, { host, profile }: Batch, what: (cell: HostCell) => unknown): Promise<unknown[][] | null> {
  if (target.area.rows * target.area.columns > profile.cellsPerRead) return null;
  await sheetOf(target.sheet, host);
  return (await host.cells(target.sheet, target.area)).map((row) => row.map(what));
}

function shown({ value }: HostCell): unknown {
  return typeof value === "object" && value !== null ? value.error : (value ?? "");
}

function valueType({ value, formula }: HostCell): string {
  if (value === null) return formula === null ? "Empty" : "String";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "boolean" ? "Boolean" : "Double";
}

/** One value for the whole range, or a matrix of its shape; Excel refuses any other shape. */
function spread({ area }: RangeTarget, given: unknown): Matrix {
  const matrix = Array.isArray(given) ? (given as Matrix) : null;
  if (!matrix || (matrix.length === 1 && matrix[0]?.length === 1 && area.rows * area.columns > 1)) {
    const value = matrix ? matrix[0]?.[0] : given;
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  }
  if (matrix.length !== area.rows || matrix.some((row) => row.length !== area.columns)) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return matrix;
}

async function write(target: RangeTarget, given: unknown, { host, profile }: Batch): Promise<void> {
  const read = spread(target, given).map((row) => row.map((each) => readInput(each, profile.parsesAmericanDatesOnly)));
  await host.write(
    target.sheet,
    target.area,
    read.map((row) => row.map((each): HostInput => each?.input)),
  );
  if (!read.some((row) => row.some((each) => each?.numberFormat))) return;
  // A typed "45%" brings its format along, but only where the cell had none.
  const now = await host.cells(target.sheet, target.area);
  await host.setNumberFormats(
    target.sheet,
    target.area,
    read.map((row, r) => row.map((each, c) => (now[r]?.[c]?.numberFormat === "General" ? each?.numberFormat : undefined))),
  );
}

async function usedIn({ sheet, area }: RangeTarget, valuesOnly: unknown, host: SheetHost): Promise<Instance | null> {
  const used = await host.usedArea(sheet, valuesOnly === true);
  const common = used && intersection(used, area);
  if (!common) return null;
  const trimmed = valuesOnly === true ? await trim(sheet, common, host) : common;
  return trimmed && range({ sheet, area: trimmed });
}

/** The sheet's used area cut to a range can have empty edges there. */
async function trim(sheet: string, area: Area, host: SheetHost): Promise<Area | null> {
  const cells = await host.cells(sheet, area);
  let found: Area | null = null;
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.value === null && cell.formula === null) return;
      const here = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      found = found ? bounding(found, here) : here;
    }),
  );
  return found;
}

async function clear({ sheet, area: asked }: RangeTarget, applyTo: string | undefined, host: SheetHost): Promise<void> {
  const what = applyTo ?? "All";
  // A whole column has a million cells, most of which nobody has touched.
  const used = await host.usedArea(sheet, false);
  const area = used && intersection(used, asked);
  if (!area) return;
  const each = <T>(value: T): T[][] => Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  if (what === "All" || what === "Contents") await host.write(sheet, area, each({ value: null }));
  if (what === "All" || what === "Formats") {
    await host.setFormat(sheet, area, PLAIN_FORMAT);
    await host.setNumberFormats(sheet, area, each("General"));
  }
}

/** Whole rows and columns only: nothing in the add-in moves single cells. */
async function moveLines({ sheet, area }: RangeTarget, what: "insert" | "delete", shift: string, host: SheetHost): Promise<void> {
  const { row, rows, column, columns } = area;
  const [down, right] = what === "insert" ? ["Down", "Right"] : ["Up", "Left"];
  if (shift === down && columns === SHEET_COLUMNS && host.moveLines) return host.moveLines(sheet, { kind: `${what}Rows`, row, rows });
  if (shift === right && rows === SHEET_ROWS && host.moveLines) return host.moveLines(sheet, { kind: `${what}Columns`, column, columns });
  throw new HostError("ApiNotFound", "Only whole rows and columns can be put in or taken away in the workbench.");
}

interface MergedTarget {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

const mergedCollection = defineType<MergedTarget>({
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => range({ sheet, area })),
  method: { GetCount: ({ areas }) => areas.length },
});

/** Excel names a merged area by its first cell here; the areas themselves are whole (OfficeDev/office-js 1590). */
const mergedAreas = defineType<MergedTarget>({
  name: "RangeAreas",
  get: {
    Address: async ({ sheet, areas }, batch) =>
      (await Promise.all(areas.map(({ row, column }) => addressOf({ sheet, area: { row, column, rows: 1, columns: 1 } }, batch)))).join(
        ",",
      ),
    AreaCount: ({ areas }) => areas.length,
  },
  link: { Areas: (target) => mergedCollection(target) },
  tracked: true,
});

function moved({ sheet, area }: RangeTarget, change: Partial<Area>): Instance {
  return range({ sheet, area: checked({ ...area, ...change }) });
}

function common(target: RangeTarget, other: Instance): Area | null {
  const { sheet, area } = other.target as RangeTarget;
  return sheet === target.sheet ? intersection(target.area, area) : null;
}

export const range: (target: RangeTarget) => Instance = defineType<RangeTarget>({
  name: "Range",
  tracked: true,
  get: {
    Address: addressOf,
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    CellCount: ({ area }) => area.rows * area.columns,
    Values: (target, batch) => map(target, batch, shown),
    Formulas: (target, batch) => map(target, batch, (cell) => cell.formula ?? shown(cell)),
    Text: (target, batch) => map(target, batch, (cell) => String(shown(cell))),
    ValueTypes: (target, batch) => map(target, batch, valueType),
    NumberFormat: (target, batch) => map(target, batch, (cell) => cell.numberFormat),
  },
  set: {
    Values: write,
    Formulas: write,
    NumberFormat: (target, given: unknown, { host }) =>
      host.setNumberFormats(
        target.sheet,
        target.area,
        spread(target, given).map((row) => row.map((format) => (format === null ? undefined : String(format)))),
      ),
  },
  link: {
    ConditionalFormats: (target) => conditionalFormats(target),
    DataValidation: (target) => dataValidation(target),
    Format: (target) => rangeFormat(target),
    Worksheet: ({ sheet }, { make }) => make.worksheet({ id: sheet }),
  },
  method: {
    GetCell: (target, [row, column]: [number, number]) =>
      moved(target, { row: target.area.row + row, column: target.area.column + column, rows: 1, columns: 1 }),
    GetRow: (target, [row]: [number]) => moved(target, { row: target.area.row + row, rows: 1 }),
    GetColumn: (target, [column]: [number]) => moved(target, { column: target.area.column + column, columns: 1 }),
    GetEntireRow: (target) => moved(target, { column: 0, columns: SHEET_COLUMNS }),
    GetEntireColumn: (target) => moved(target, { row: 0, rows: SHEET_ROWS }),
    GetLastRow: (target) => moved(target, { row: target.area.row + target.area.rows - 1, rows: 1 }),
    GetLastColumn: (target) => moved(target, { column: target.area.column + target.area.columns - 1, columns: 1 }),
    GetLastCell: (target) =>
      moved(target, {
        row: target.area.row + target.area.rows - 1,
        column: target.area.column + target.area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetOffsetRange: (target, [rows, columns]: [number, number]) =>
      moved(target, { row: target.area.row + rows, column: target.area.column + columns }),
    GetResizedRange: (target, [rows, columns]: [number, number]) =>
      moved(target, { rows: target.area.rows + rows, columns: target.area.columns + columns }),
    GetAbsoluteResizedRange: (target, [rows, columns]: [number, number]) => moved(target, { rows, columns }),
    GetBoundingRect: (target, [other]: [Instance]) =>
      range({ sheet: target.sheet, area: bounding(target.area, (other.target as RangeTarget).area) }),
    GetIntersection: (target, [other]: [Instance]) => {
      const area = common(target, other);
      if (!area) throw new HostError("ItemNotFound", "The ranges don't intersect.");
      return range({ sheet: target.sheet, area });
    },
    GetIntersectionOrNullObject: (target, [other]: [Instance | null]) => {
      const area = other && common(target, other);
      return area && range({ sheet: target.sheet, area });
    },
    GetUsedRange: async (target, [valuesOnly], { host }) =>
      (await usedIn(target, valuesOnly, host)) ?? moved(target, { rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (target, [valuesOnly], { host }) => usedIn(target, valuesOnly, host),
    GetMergedAreasOrNullObject: async ({ sheet, area }, _, { host, profile, undo }) => {
      if (profile.mergeQuestionClearsUndo) undo.clear();
      const areas = (await host.merges(sheet)).filter((merge) =>
        profile.mergesByTopLeft ? contains(area, merge.row, merge.column) : overlaps(merge, area),
      );
      if (areas.length > profile.listedMerges) {
        throw new HostError(
          "GeneralException",
          "There was an internal error while processing the request.",
          "Range.getMergedAreasOrNullObject",
        );
      }
      return areas.length === 0 ? null : mergedAreas({ sheet, areas });
    },
    GetTables: ({ sheet, area }, [fully]: [boolean | undefined], { make }) => make.tablesInRange({ sheet, area, fully: fully ?? true }),
    GetCellProperties: (target, [wanted], { host }) => cellProperties(target, wanted, host),
    SetCellProperties: (target, [given], { host }) => setCellProperties(target, given, host),
    GetRowProperties: (target, _, { host }) => rowProperties(target, host),
    GetColumnProperties: (target, _, { host }) => columnProperties(target, host),
    SetColumnProperties: (target, [given], { host }) => setColumnProperties(target, given, host),
    Calculate: ({ sheet, area }, _, { host }) => host.calculate?.(sheet, area),
    Select: ({ sheet, area }, _, { host }) => host.select(sheet, area),
    Clear: (target, [applyTo]: [string | undefined], { host }) => clear(target, applyTo, host),
    Merge: async ({ sheet, area }, [across]: [boolean | undefined], { host }) => {
      if (!across) return host.merge(sheet, area);
      for (let row = area.row; row < area.row + area.rows; row++) await host.merge(sheet, { ...area, row, rows: 1 });
    },
    Group: ({ sheet, area }, [by]: [string], { host }) => {
      if (by !== "ByRows") throw new HostError("InvalidArgument", "The workbench groups rows only.");
      return host.groupRows?.(sheet, area);
    },
    Unmerge: ({ sheet, area }, _, { host }) => host.unmerge(sheet, area),
    Insert: async ({ sheet, area }, [shift]: [string], { host }) => {
      await moveLines({ sheet, area }, "insert", shift, host);
      return range({ sheet, area });
    },
    Delete: ({ sheet, area }, [shift]: [string], { host }) => moveLines({ sheet, area }, "delete", shift, host),
    // The client splits a large write into chunks and announces the whole shape first.
    _ValidateArraySize: (target, [rows, columns]: [number, number]) => {
      if (rows !== target.area.rows || columns !== target.area.columns) {
        throw new HostError(
          "InvalidArgument",
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
});
