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
import { readColumn, recogniseShape, type ReadColumn } from "./recogniseShape";
import type { Holds, Shape } from "./shape";
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

function typedTable(found: FoundTable, { grid, cells, decimalSeparator, title }: Setting): TypedTable {
  const read = found.columns.map(({ path }) => readColumn(path));
  const { known, like } = recogniseShape(shapes, found, read);
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
    columns,
    rows: settled(asTheyStand, decimalSeparator),
    identities: identitiesOf(found, known?.shape ?? null, columns),
  };
}

function readSheetTables(sheet: SheetSnapshot, decimalSeparator: "," | "."): TypedTables {
  const grid = gridOf(sheet);
  const cells = cellsOf(grid, decimalSeparator);
  const found = findTables(grid, decimalSeparator, cells);
  const first = (found.tables[0]?.caption ?? []).map((line) => readPeriod(line.slice(0, 300), "title")).find((said) => said.year !== null);
  const title = first ? { ...first, within: null } : null;
  return {
    tables: found.tables.map((table) => typedTable(table, { grid, cells, decimalSeparator, title })),
    unread: found.unread,
  };
}

/** A check tries mends on copies of the workbook, in which most sheets are the same ones. */
const known = { ",": new WeakMap<SheetSnapshot, TypedTables>(), ".": new WeakMap<SheetSnapshot, TypedTables>() };

/** Every table of a workbook with what it holds, whether or not the catalogue knows anything in it; a sheet is read once. */
export function readTypedTables({ sheets, decimalSeparator }: Snapshot): TypedTables {
  const read = sheets.map((sheet) => {
    const tables = known[decimalSeparator].get(sheet) ?? readSheetTables(sheet, decimalSeparator);
    known[decimalSeparator].set(sheet, tables);
    return tables;
  });
  return { tables: read.flatMap(({ tables }) => tables), unread: read.flatMap(({ unread }) => unread) };
}
