import type { Language } from "../../language/text";
import { patchCell } from "../../layout/place";
import type { FormulaMode } from "../../layout/cell";
import type { ReadFact } from "../../reading/indicators/recognised";
import type { Snapshot } from "../../sheet/snapshot";
import { settingValues, storedText } from "../../sheet/stored";
import type { Sorting, WorkbookTables } from "../kind";
import type { MoneyUnit } from "../moneyUnit";
import type { TableModel } from "../model";
import { fingerprint, writtenContent } from "./fingerprint";
import { writtenCharts, type WrittenChart } from "./writtenCharts";

/** Under it stand the recipes of a workbook's tables, each under the table's name; part of saved workbooks, so it never changes. */
const STORED_TABLES = "capaian.tabel";

export const recipeKey = (name: string): string => `${STORED_TABLES}.${name}`;

const VERSION = 1;

/** How a table was asked for, to be asked for again. */
export interface TableOrder {
  readonly kind: string;
  readonly indicator: string | null;
  readonly year: string;
  readonly span: number | null;
  readonly language: Language;
  readonly mode: FormulaMode;
  /** Whose figures: the open workbook's, which may have had none, the catalogue's, or another file's, which is not there any more. */
  readonly values: "workbook" | "missing" | "catalogue" | "file";
  readonly charts: boolean;
  /** Absent where the figures have the decimals of the report. */
  readonly decimals?: number;
  /** Absent where its money is in rupiah. */
  readonly money?: MoneyUnit;
  /** Of its caption, where it has one. */
  readonly number?: number;
  /** Of a kind that has a choice of columns. */
  readonly source?: string;
  readonly sorting?: Sorting;
  /** Names of other tables of this list that gave it figures. */
  readonly sources?: readonly string[];
}

/** A row as it was written: its key, and a sign of what stood in each of its cells. */
export interface WrittenRow {
  readonly key: string;
  readonly cells: readonly string[];
  /** Merged areas that begin in it, as [column, columns]. */
  readonly spans?: readonly (readonly [column: number, columns: number])[];
}

/** What is kept of a table that was written. */
export interface Recipe extends TableOrder {
  readonly version: typeof VERSION;
  /** In the language of the table, for who looks for it. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly WrittenRow[];
  /** Its charts, where it was to have some; absent of one that was written before they were kept. */
  readonly drawn?: readonly WrittenChart[];
}

/** Whose figures a table has that was built with these. */
export function valuesOf({ workbook }: TableModel, facts: readonly ReadFact[], tables?: WorkbookTables): TableOrder["values"] {
  if (!workbook) return "catalogue";
  if (workbook.none !== null) return "missing";
  return (tables && tables.file !== null) || facts.some(({ file }) => file !== null) ? "file" : "workbook";
}

const signOf = (cell: TableModel["rows"][number]["cells"][number]): string =>
  // Where the table stands does not matter: of a formula its shape is kept.
  fingerprint(writtenContent(patchCell(cell, { row: (at) => at, column: 0 })));

const spansOf = ({ cells }: TableModel["rows"][number]): WrittenRow["spans"] & {} =>
  cells.flatMap((cell, at) => (cell.kind === "text" && (cell.span ?? 1) > 1 ? [[at, cell.span!] as const] : []));

export function recipeOf(model: TableModel, order: TableOrder): Recipe {
  return {
    version: VERSION,
    ...order,
    title: model.name,
    columns: model.columns.map(({ id }, at) => id ?? String(at)),
    rows: model.rows.map((row, at) => {
      const spans = spansOf(row);
      return { key: row.key ?? String(at), cells: row.cells.map(signOf), ...(spans.length > 0 && { spans }) };
    }),
    ...(order.charts && { drawn: writtenCharts(model) }),
  };
}

/** As text, small: a row is its key, its signs and its merged areas. */
export function recipeText({ rows, ...recipe }: Recipe): string {
  return JSON.stringify({ ...recipe, rows: rows.map(({ key, cells, spans }) => [key, cells.join(" "), ...(spans ? [spans] : [])]) });
}

type StoredRow = readonly [key: string, cells: string, spans?: WrittenRow["spans"]];

const isText = (value: unknown): value is string => typeof value === "string";

function isStoredRow(row: unknown): row is StoredRow {
  return Array.isArray(row) && isText(row[0]) && isText(row[1]) && (row[2] === undefined || Array.isArray(row[2]));
}

/** The recipe of a text; null for what is none, or one of a version to come. */
function readRecipe(text: string): Recipe | null {
  try {
    const { rows, ...recipe } = JSON.parse(text) as Omit<Recipe, "rows"> & { readonly rows: unknown };
    const isWhole =
      recipe.version === VERSION &&
      [recipe.kind, recipe.year, recipe.title].every(isText) &&
      Array.isArray(recipe.columns) &&
      Array.isArray(rows) &&
      rows.every(isStoredRow);
    if (!isWhole) return null;
    return {
      ...recipe,
      rows: (rows as readonly StoredRow[]).map(([key, cells, spans]) => ({ key, cells: cells.split(" "), ...(spans && { spans }) })),
    };
  } catch {
    // Not ours, or cut off: what is kept there cannot be read, and who asks is told that there is no recipe.
    return null;
  }
}

/** The tables a workbook keeps recipes of, by name; null where one cannot be read. */
export function keptRecipes({ settings = {} }: Snapshot): ReadonlyMap<string, Recipe | null> {
  const values = settingValues(settings);
  const names = [...values.keys()].flatMap((key) => {
    const name = key.startsWith(`${STORED_TABLES}.`) ? key.slice(STORED_TABLES.length + 1) : "";
    return name === "" || name.includes(".") ? [] : [name];
  });
  return new Map(
    names.map((name) => {
      const text = storedText(values, recipeKey(name));
      return [name, text ? readRecipe(text) : null];
    }),
  );
}
