import type { Area } from "../../sheet/address";
import type { LineMove } from "../../sheet/lineMoves";

/** What a host may answer at once (a sheet in memory) or later (a spreadsheet in the page). */
export type Awaitable<T> = T | Promise<T>;

export interface HostSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

/** A calculated value: null is an empty cell, an error is e.g. `{ error: "#REF!" }`. */
export type HostValue = string | number | boolean | null | { readonly error: string };

export interface HostCell {
  readonly value: HostValue;
  /** en-US formula with its "=", null for a constant. */
  readonly formula: string | null;
  /** en-US format code, "General" where none was set. */
  readonly numberFormat: string;
}

/** What to put in a cell, already decided: the text in `value` is never parsed again. `undefined` leaves the cell alone. */
export type HostInput = { readonly value: HostValue } | { readonly formula: string } | undefined;

export type BorderEdge = "top" | "bottom" | "left" | "right";

/** A border as Office.js names its parts: style "None" | "Continuous" | "Double" ..., weight "Hairline" | "Thin" | "Medium" | "Thick". */
export interface HostBorder {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** The look of one cell, without its number format. */
export interface HostFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Font colour "#RRGGBB". */
  readonly color: string;
  /** Fill colour "#RRGGBB", null for none. */
  readonly fill: string | null;
  readonly wrap: boolean;
  /** "General" | "Left" | "Center" | "Right" ... */
  readonly horizontal: string;
  /** "Top" | "Center" | "Bottom" ... */
  readonly vertical: string;
  readonly borders: Readonly<Record<BorderEdge, HostBorder>>;
}

/** A change of look: what is absent stays. */
export type HostFormatChange = Partial<Omit<HostFormat, "borders">> & { readonly borders?: Partial<Record<BorderEdge, HostBorder>> };

export interface HostTable {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly style: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
}

/** A name; of one sheet, by its id, or of the workbook. */
export interface HostName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  readonly sheet: string | null;
}

export interface HostComment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly replies: readonly string[];
}

/** One line or one set of bars: where its figures stand, and how it is drawn as Office.js names it. */
export interface HostSeries {
  readonly name: string;
  readonly values: { readonly sheet: string; readonly area: Area };
  readonly categories: { readonly sheet: string; readonly area: Area } | null;
  /** "#RRGGBB" of the surface, and of the line or the edge. */
  readonly fill: string | null;
  readonly line: string | null;
  readonly lineStyle: string;
  readonly marker: string;
  readonly hasDataLabels: boolean;
  /** The cells of its values are gone (#REF!): it shows nothing until it is given others. */
  readonly isGone: boolean;
}

export interface HostAxis {
  readonly title: string | null;
  readonly numberFormat: string | null;
  readonly isReversed: boolean;
  /** null where the host chooses. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A native chart. */
export interface HostChart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** As Office.js names it ("BarClustered"). */
  readonly type: string;
  readonly title: string;
  /** The cells it covers; null where it stands where the host put it. */
  readonly area: Area | null;
  /** Where its legend is; null for none. */
  readonly legend: string | null;
  readonly categoryAxis: HostAxis;
  readonly valueAxis: HostAxis;
  readonly series: readonly HostSeries[];
}

/** A conditional format, as Office.js names it: signs before figures, or a fill of cells that show nothing. */
export interface HostSigns {
  readonly id: string;
  readonly type: "IconSet" | "PresetCriteria";
  readonly sheet: string;
  readonly area: Area;
  /** "ThreeSymbols2" */
  readonly style: string;
  /** What a figure must reach for each sign but the first. */
  readonly from: readonly number[];
  /** "#FFF2CC" of cells that show nothing; null for signs. */
  readonly fill: string | null;
}

export interface HostSelection {
  readonly sheet: string;
  readonly area: Area;
  /** The active cell, inside `area`. */
  readonly row: number;
  readonly column: number;
}

/** The page set-up of a sheet. */
export interface HostPage {
  /** Rows that stand on top of every page. */
  readonly titleRows: { readonly row: number; readonly rows: number } | null;
  /** So many pages beside each other. */
  readonly pagesWide: number | null;
  /** Across the paper instead of along it. */
  readonly landscape?: boolean;
  /** As Excel names it: "A3". */
  readonly paper?: string;
}

/** Rows and columns that stay in sight. */
export interface HostFrozen {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A spreadsheet as the Office.js interpreter needs it: the in-memory sheet of the tests and Univer in the page
 * implement it. Sheets are named by their id; rows and columns are zero-based; matrices have the shape of their area.
 * A refusal (protected sheet, unknown name, merged cells) is thrown as a HostError and reaches the add-in as
 * Excel's own error would.
 */
export interface SheetHost {
  /** Decimal separator of the user, "," in id-ID. */
  readonly decimalSeparator: "," | ".";

  sheets(): Awaitable<readonly HostSheet[]>;
  /** Adds at the end; without a name the host finds one. Does not activate it, as Excel does not. */
  addSheet(name?: string): Awaitable<HostSheet>;
  removeSheet(sheet: string): Awaitable<void>;
  renameSheet(sheet: string, name: string): Awaitable<void>;
  setVisibility(sheet: string, visibility: HostSheet["visibility"]): Awaitable<void>;
  isProtected(sheet: string): Awaitable<boolean>;
  /** Whether sheets may not be added, taken away or renamed; without it they may. */
  isStructureProtected?(): Awaitable<boolean>;
  /** Whether a sheet has cells, which a chart sheet has not; without it all have. */
  hasCells?(sheet: string): Awaitable<boolean>;
  /** Whether a protected sheet still lets the looks of cells be changed; without it none does. */
  allowsFormatCells?(sheet: string): Awaitable<boolean>;
  /** Protects a sheet; without it nothing is kept. */
  protect?(sheet: string, allowsFormatCells: boolean): Awaitable<void>;
  /** Locks or unlocks cells, which matters once their sheet is protected. */
  setLocked?(sheet: string, area: Area, locked: boolean): Awaitable<void>;
  /** What may be typed into some cells; without it nothing is kept. */
  setValidation?(sheet: string, area: Area, change: Readonly<Record<string, unknown>>): Awaitable<void>;
  /** Whether a cell is locked, which matters on a protected sheet only; without it every cell is. */
  isLocked?(sheet: string, row: number, column: number): Awaitable<boolean>;
  /** How a sheet is printed; without it nothing is kept. */
  setPage?(sheet: string, change: Partial<HostPage>): Awaitable<void>;
  /** What of a sheet stays in sight; without it nothing does. */
  freeze?(sheet: string, frozen: HostFrozen): Awaitable<void>;
  /** Puts rows one level deeper in the sheet's outline; without it they cannot be folded. */
  groupRows?(sheet: string, area: Area): Awaitable<void>;
  activate(sheet: string): Awaitable<void>;

  selection(): Awaitable<HostSelection>;
  /** Selects the area and brings its sheet to the front. */
  select(sheet: string, area: Area): Awaitable<void>;

  /** The area that holds anything; formatted empty cells count only when `valuesOnly` is false. Null for an empty sheet. */
  usedArea(sheet: string, valuesOnly: boolean): Awaitable<Area | null>;
  cells(sheet: string, area: Area): Awaitable<readonly (readonly HostCell[])[]>;
  write(sheet: string, area: Area, inputs: readonly (readonly HostInput[])[]): Awaitable<void>;
  /** `undefined` leaves a cell's format alone. */
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): Awaitable<void>;

  formats(sheet: string, area: Area): Awaitable<readonly (readonly HostFormat[])[]>;
  setFormat(sheet: string, area: Area, change: HostFormatChange): Awaitable<void>;
  /** Width in points, as Office.js counts `format.columnWidth`. */
  columnWidth(sheet: string, column: number): Awaitable<number>;
  setColumnWidth(sheet: string, column: number, columns: number, points: number): Awaitable<void>;

  /** Zero-based rows or columns of a sheet that are hidden; without it none is. */
  hidden?(sheet: string, what: "rows" | "columns"): Awaitable<readonly number[]>;
  /** The names of the workbook; without it there are none. */
  names?(): Awaitable<readonly HostName[]>;
  /** Gives a name of the workbook or of a sheet, or gives it another formula; null takes it away. */
  setName?(name: string, sheet: string | null, formula: string | null): Awaitable<void>;
  /** Threads of comments of all sheets; without it there are none. */
  comments?(): Awaitable<readonly HostComment[]>;
  /** Other workbooks that formulas refer to; without it there are none. */
  links?(): Awaitable<readonly string[]>;

  /** Puts in whole rows or columns, or takes them away; formulas, names, merged areas, tables and charts move along. Without it none can move. */
  moveLines?(sheet: string, move: LineMove): Awaitable<void>;

  merges(sheet: string): Awaitable<readonly Area[]>;
  merge(sheet: string, area: Area): Awaitable<void>;
  /** Takes apart every merge that touches the area. */
  unmerge(sheet: string, area: Area): Awaitable<void>;

  tables(): Awaitable<readonly HostTable[]>;
  addTable(sheet: string, area: Area, hasHeaders: boolean): Awaitable<HostTable>;
  changeTable(table: string, change: { readonly name?: string; readonly style?: string }): Awaitable<void>;
  /** Takes the table away and leaves its cells and their look, as `convertToRange` does. */
  removeTable(table: string): Awaitable<void>;

  charts(): Awaitable<readonly HostChart[]>;
  /** Draws the series of an area: one for each column, or for each row. */
  addChart(sheet: string, type: string, area: Area, byRows: boolean): Awaitable<HostChart>;
  changeChart(chart: string, change: Partial<Omit<HostChart, "id" | "sheet">>): Awaitable<void>;
  removeChart(chart: string): Awaitable<void>;

  signs(): Awaitable<readonly HostSigns[]>;
  addSigns(sheet: string, area: Area, type?: HostSigns["type"]): Awaitable<HostSigns>;
  changeSigns(id: string, change: Partial<Pick<HostSigns, "style" | "from" | "fill">>): Awaitable<void>;
  removeSigns(id: string): Awaitable<void>;

  /** Key-value pairs the add-in keeps in the workbook, where no user sees them. */
  settings(): Awaitable<ReadonlyMap<string, unknown>>;
  /** `undefined` takes the pair away. */
  setSetting(key: string, value: unknown): Awaitable<void>;
  /** Calculates every formula anew, those nothing has changed for too. */
  recalculate?(): Awaitable<void>;
  /** Calculates the formulas of an area anew. */
  calculate?(sheet: string, area: Area): Awaitable<void>;

  /** While the user is typing in a cell: a promise that settles when the typing ends; otherwise null. */
  editing?(): Promise<void> | null;
  /** Called around the actions of one request, so that the user's own undo takes them back in one step. */
  beginRequest?(): Awaitable<void>;
  endRequest?(): Awaitable<void>;
}

/** A refusal in Excel's own words and codes ("AccessDenied", "ItemNotFound", "InvalidArgument" ...). */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that refused, where it is not the one called last ("Range.getMergedAreasOrNullObject"). */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The look of a cell nobody touched. */
export const PLAIN_BORDER: HostBorder = { style: "None", weight: "Thin", color: "#000000" };
export const PLAIN_FORMAT: HostFormat = {
  bold: false,
  italic: false,
  color: "#000000",
  fill: null,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  borders: { top: PLAIN_BORDER, bottom: PLAIN_BORDER, left: PLAIN_BORDER, right: PLAIN_BORDER },
};
