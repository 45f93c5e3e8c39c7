import { parseNumber, multiplyExact, roundHalfUp } from "../numbers";
import { periodOf } from "../periods/period";
import { readPeriod, type PeriodWords } from "../periods/periodText";
import { gridOf, isBlank, isError, type Grid } from "../sheet/grid";
import type { CellValue, SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { settled } from "./ambiguous";
import { findTables } from "./find/find";
import { cellsOf, type Cells } from "./find/cells";
import type { FoundTable, FoundRow, UnreadArea } from "./find/model";
import { identitiesOf, type TypedIdentity } from "./identities";
import { placed } from "./indicators/tableParts";
import { isPercentFormat } from "./indicators/figure";
import { factorIn, isOfMoney } from "./money";
import { readAsShape, readColumn, recogniseShape, type ReadColumn, type ShapeGuess } from "./recogniseShape";
import { keptCorrections, notTableWords, placeCorrections, type Correction, type PlacedCorrection } from "./corrections";
import { wordOf } from "./roleWords";
import type { Holds, Shape, ShapeColumn } from "./shape";
import { shapes } from "./shapes/index.generated";
import type { TypedColumn } from "./typedColumn";

/** A cell as one reader of numbers reads it. */
export interface TypedCell {
  readonly kind: "number" | "empty" | "missing" | "ambiguous" | "text" | "error";
  /** As shown and without the column's factor: 84.52 for a cell that shows 84,52%. */
  readonly value: number | null;
  readonly percent: boolean;
  readonly raw: CellValue;
}

export interface TypedRow extends FoundRow {
  /** One a column. */
  readonly cells: readonly TypedCell[];
}

/** A table with what its columns and cells are, of a known shape or of none. */
export interface TypedTable extends Pick<FoundTable, "sheet" | "area" | "caption" | "header" | "headerRows" | "labelColumn"> {
  readonly shape: Shape | null;
  readonly confidence: number;
  /** Where it has none: the one it is most like, and how many columns that explains. */
  readonly like: { readonly shape: Shape; readonly columns: number } | null;
  /** The organisation its caption names. */
  readonly unit: string | null;
  /** "2024" of its caption, its sheet's name or the title above them; null where none says one. */
  readonly year: string | null;
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly TypedRow[];
  readonly identities: readonly TypedIdentity[];
}

export interface TypedTables {
  readonly tables: readonly TypedTable[];
  readonly unread: readonly UnreadArea[];
}

const EMPTY: TypedCell = { kind: "empty", value: null, percent: false, raw: null };
const ORGANISATION = /^(?:unit kerja|unit organisasi|satuan kerja|satker|unit eselon (?:i|ii)|instansi|work unit)\s*:\s*(.+)$/i;

function readCell(grid: Grid, row: number, column: number, decimalSeparator: "," | "."): TypedCell {
  const raw = grid.value(row, column);
  if (raw === null || isBlank(raw)) return EMPTY;
  if (isError(raw)) return { kind: "error", value: null, percent: false, raw };
  if (typeof raw === "boolean") return { kind: "text", value: null, percent: false, raw };
  if (typeof raw === "number") {
    const percent = isPercentFormat(grid.format(row, column));
    return { kind: "number", value: percent ? roundHalfUp(multiplyExact(raw, 100), 12) : raw, percent, raw };
  }
  const parsed = parseNumber(raw, decimalSeparator);
  return parsed.kind === "number"
    ? { kind: "number", value: parsed.value, percent: parsed.percent, raw }
    : { kind: parsed.kind, value: null, percent: false, raw };
}

/** "%" or "Rp" in a column's headings. */
function unitOf(path: readonly string[]): string | null {
  const text = path.join(" ");
  if (/%|\bpersen(?:tase)?\b/i.test(text)) return "%";
  return /\brp\b|\brupiah\b/i.test(text) ? "Rp" : null;
}

interface Setting {
  readonly grid: Grid;
  readonly cells: Cells;
  readonly decimalSeparator: "," | ".";
  /** The year a title at the head of the sheet says. */
  readonly title: PeriodWords | null;
}

/** What a person said of a table. */
interface Said {
  readonly shape: string | null;
  /** By column of the sheet. */
  readonly roles: ReadonlyMap<number, string>;
}

const NOTHING_SAID: Said = { shape: null, roles: new Map() };

/** A table's shape and the roles of its columns, those that a person gave before those that its headings say. */
function guessed(found: FoundTable, read: readonly ReadColumn[], said: Said): ShapeGuess {
  const told = said.shape === null ? undefined : shapes.find(({ id }) => id === said.shape);
  const { known, like } = told ? readAsShape(told, found, read) : recogniseShape(found, read);
  if (!known) return { known, like };
  const roleAt = (column: number): ShapeColumn | null => {
    const role = said.roles.get(column);
    return role === undefined ? null : (known.shape.columns.find((each) => each.role === role) ?? null);
  };
  return { known: { ...known, roles: known.roles.map((role, at) => roleAt(found.columns[at]!.column) ?? role) }, like };
}

/** Whether all figures of a column are shown in per cent. */
function isInPercent({ rows }: FoundTable, column: number, grid: Grid): boolean {
  const figures = rows.filter(({ row }) => typeof grid.value(row, column) === "number");
  return figures.length > 0 && figures.every(({ row }) => isPercentFormat(grid.format(row, column)));
}

/** "Serapan" says money or its share, and the cells say which: what a shape takes for money and is in per cent is its ratio to it. */
function sharesApart(guess: ShapeGuess, found: FoundTable, grid: Grid): ShapeGuess {
  const { known } = guess;
  if (!known) return guess;
  const roles = known.roles.map((role, at): ShapeColumn | null => {
    if (role?.holds !== "money" || !isInPercent(found, found.columns[at]!.column, grid)) return role;
    const ratio = known.shape.identities.find((each) => each.kind === "ratio" && each.of[0] === role.role);
    const result = ratio?.kind === "ratio" ? known.shape.columns.find((each) => each.role === ratio.result) : undefined;
    return result && !known.roles.some((each) => each?.role === result.role) ? result : role;
  });
  return { ...guess, known: { ...known, roles } };
}

/** A role's own word stands for the heading of a column that a person said has it; its period stays. */
function readAs(column: ReadColumn, role: string | undefined): ReadColumn {
  const word = role === undefined ? undefined : wordOf(role);
  return word === undefined ? column : { ...column, words: [word] };
}

function typedTable(found: FoundTable, { grid, cells, decimalSeparator, title }: Setting, said: Said = NOTHING_SAID): TypedTable {
  const read = found.columns.map(({ path, column }) => readAs(readColumn(path), said.roles.get(column)));
  const { known, like } = sharesApart(guessed(found, read, said), found, grid);
  const titles = [
    ...found.caption.map((line) => readPeriod(line.slice(0, 300), "title")).reverse(),
    readPeriod(found.sheet, "sheet"),
    ...(title ? [title] : []),
  ];
  const year = titles.find((title) => title.year !== null)?.year ?? null;
  const within = titles.flatMap((title) => placed(title.within, title.cumulative) ?? [])[0] ?? null;
  const factor = found.caption.map(factorIn).find((each) => each !== null) ?? null;
  const columns = found.columns.map(({ column, path, content }, at): TypedColumn => {
    const said: ReadColumn = read[at]!;
    const role = known?.roles[at] ?? null;
    const own = placed(said.within, said.cumulative);
    const isFigure = content === "figure" && (found.labelColumn === null || column > found.labelColumn);
    const unit = unitOf(path);
    const isMoney =
      isFigure &&
      unit !== "%" &&
      (role ? role.holds === "money" || (role.holds === "figure" && unit === "Rp") : isOfMoney(path.join(" ").toLowerCase()));
    const holds: Holds = role
      ? // "Realisasi (Rp)" beside "Realisasi (orang)", "Tingkat Capaian (%)" over K and Rp.
        role.holds === "figure" && isMoney
        ? "money"
        : role.holds === "money" && unit === "%"
          ? "figure"
          : role.holds
      : isMoney
        ? "money"
        : isFigure
          ? "figure"
          : column === found.labelColumn
            ? "label"
            : content === "figure"
              ? "key"
              : "text";
    const isMeasured = holds === "figure" || holds === "money";
    return {
      column,
      path,
      role: role?.role ?? null,
      holds,
      period: isMeasured ? periodOf(said.year ?? year, own ?? (said.year === null ? within : null)) : null,
      cumulative: said.cumulative,
      unit: isMoney ? "Rp" : unitOf(path),
      factor: isMoney ? (factorIn(path.join(" ")) ?? factor) : null,
    };
  });
  const asTheyStand = found.rows.map((row): TypedRow => ({
    ...row,
    cells: found.columns.map(({ column, content }) =>
      content === "figure" || cells.kind(row.row, column) !== "text"
        ? readCell(grid, row.row, column, decimalSeparator)
        : { kind: "text", value: null, percent: false, raw: grid.value(row.row, column) },
    ),
  }));
  return {
    sheet: found.sheet,
    area: found.area,
    caption: found.caption,
    header: found.header,
    headerRows: found.headerRows,
    labelColumn: found.labelColumn,
    shape: known?.shape ?? null,
    confidence: known?.confidence ?? 0,
    like: like && { shape: like.shape, columns: like.roles.filter((role) => role !== null).length },
    unit: found.caption.flatMap((line) => ORGANISATION.exec(line)?.[1] ?? [])[0] ?? null,
    year,
    columns,
    rows: settled(asTheyStand, decimalSeparator),
    identities: identitiesOf(found, known?.shape ?? null, columns),
  };
}

function readSheetTables(sheet: SheetSnapshot, decimalSeparator: "," | ".", corrections: readonly PlacedCorrection[] = []): TypedTables {
  const grid = gridOf(sheet);
  const cells = cellsOf(grid, decimalSeparator);
  const found = findTables(grid, decimalSeparator, cells);
  const first = (found.tables[0]?.caption ?? []).map((line) => readPeriod(line.slice(0, 300), "title")).find((said) => said.year !== null);
  const title = first ? { ...first, within: null } : null;
  const of = ({ area }: FoundTable): readonly PlacedCorrection[] =>
    corrections.filter((each) => each.area.row === area.row && each.area.column === area.column);
  const isTable = (table: FoundTable): boolean => !of(table).some(({ correction }) => correction.kind === "notTable");
  return {
    tables: found.tables.filter(isTable).map((table) => typedTable(table, { grid, cells, decimalSeparator, title }, saidOf(of(table)))),
    unread: [
      ...found.unread,
      ...found.tables.filter((table) => !isTable(table)).map(({ area }) => ({ sheet: sheet.name, area, why: notTableWords })),
    ],
  };
}

function saidOf(corrections: readonly PlacedCorrection[]): Said {
  const roles = new Map<number, string>();
  let shape: string | null = null;
  for (const { correction, column } of corrections) {
    if (correction.kind === "shape") shape = correction.shape;
    else if (correction.kind === "column") roles.set(column!, correction.role);
  }
  return { shape, roles };
}

/** A check tries mends on copies of the workbook, in which most sheets are the same ones. */
const known = { ",": new WeakMap<SheetSnapshot, TypedTables>(), ".": new WeakMap<SheetSnapshot, TypedTables>() };

/** As a sheet is read when nobody says otherwise. */
function plainTables(sheet: SheetSnapshot, decimalSeparator: "," | "."): TypedTables {
  const tables = known[decimalSeparator].get(sheet) ?? readSheetTables(sheet, decimalSeparator);
  known[decimalSeparator].set(sheet, tables);
  return tables;
}

/** The corrections a workbook keeps, where their tables stand now, and those that stand nowhere; the damaged are told by who reads them. */
export function placedCorrections(snapshot: Snapshot): {
  readonly used: readonly PlacedCorrection[];
  readonly unused: readonly Correction[];
} {
  const list = keptCorrections(snapshot) ?? [];
  if (list.length === 0) return { used: [], unused: [] };
  const tables = snapshot.sheets.flatMap((sheet) => plainTables(sheet, snapshot.decimalSeparator).tables);
  const used = placeCorrections(
    list,
    tables,
    snapshot.sheets.map(({ name }) => name),
  );
  const found = new Set(used.map(({ correction }) => correction));
  return { used, unused: list.filter((each) => !found.has(each)) };
}

/**
 * Every table of a workbook with what it holds, whether or not the catalogue knows anything in it, and as the corrections that the workbook
 * keeps say. A sheet without corrections is read once.
 */
export function readTypedTables(snapshot: Snapshot): TypedTables {
  const { sheets, decimalSeparator } = snapshot;
  const { used } = placedCorrections(snapshot);
  const read = sheets.map((sheet) => {
    const own = used.filter((each) => each.sheet === sheet.name);
    return own.length === 0 ? plainTables(sheet, decimalSeparator) : readSheetTables(sheet, decimalSeparator, own);
  });
  return { tables: read.flatMap(({ tables }) => tables), unread: read.flatMap(({ unread }) => unread) };
}
