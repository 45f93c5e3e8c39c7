import type { FormulaMode } from "../../../src/layout/cell";
import { cellAddress } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/snapshot";
import { placeTable, type TableModel } from "../../../src/tables";
import { notes } from "../helpers";
import { SheetEngine } from "../sheetEngine";

/* A table without one of its inputs, held against the same with all of them, and its three ways of being written against each other. */

export const MODES: readonly FormulaMode[] = ["native", "function", "value"];
export const SHEET = "T";
/** What is right to change when an input is missing: which cells, and why. */
const FALLS_BACK: Readonly<Record<string, { readonly cells: RegExp; readonly because: string }>> = {
  "capaian-indeks": {
    cells: /\| bobotKaliRealisasi$|^row foot /,
    because:
      "B3.1's figures recompute over the components' capaian only; where they no longer do, the stated formula counts, and the head says so",
  },
  "evaluasi-renja": {
    cells: /\| (?:realisasi|tingkat) /,
    because: "up to now is up to the last quarter that is filled in, and a quarter's figures are cumulative",
  },
  "rasio-komponen": {
    cells: /^row foot /,
    because: "without both counts the document's own figure is shown, and the source line says so",
  },
};

/** Inputs a table calculates with and does not show: it has no cell that could be marked. */
const NOT_SHOWN: Readonly<Record<string, string>> = { triwulan: "the weights stand in the formula below the table only" };

/** Comparisons with years an indicator need not have existed in say what an empty cell means instead of calling it missing. */
const SAYS_SO: Readonly<Record<string, RegExp>> = { dasbor: /Kosong: salah satu tahun tidak ada angkanya/ };

export type Shown = ReadonlyMap<string, CellValue>;

export const isFigures = ({ role }: TableModel["rows"][number]): boolean => role === "body" || role === "total";

export const place = (model: TableModel): SheetEngine =>
  SheetEngine.of(placeTable(model, { sheet: SHEET, row: 0, column: 0, newSheet: true }));

const nameOf = ({ rows, columns }: TableModel, at: number, c: number): string => `${rows[at]!.key ?? at} | ${columns[c]!.id ?? c}`;

/** What the cells of a table's figures show, by the key of their row and the id of their column. */
export function shownIn(model: TableModel, engine: SheetEngine): Shown {
  return new Map(
    model.rows.flatMap((row, at) =>
      isFigures(row) ? row.cells.map((_, c) => [nameOf(model, at, c), engine.value(SHEET, cellAddress(at, c)) ?? ""] as const) : [],
    ),
  );
}

export const shown = (model: TableModel): Shown => shownIn(model, place(model));

/** As many of a list, from its first to its last. */
export function some<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most ? list : Array.from({ length: most }, (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))]!);
}

const isNear = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : JSON.stringify(one) === JSON.stringify(other);

/** Cells that show a mistake, or another number than with all inputs there: nothing is what they should show. */
export function wrong(kind: string, whole: Shown, now: Shown): string[] {
  return [...now].flatMap(([cell, value]) => {
    const was = whole.get(cell);
    if (FALLS_BACK[kind]?.cells.test(cell)) return [];
    const isMistake = typeof value === "object" && value !== null;
    const isOther = typeof value === "number" && typeof was === "number" && !isNear(was, value);
    return isMistake || isOther ? [`${cell}: ${JSON.stringify(was)} became ${JSON.stringify(value)}`] : [];
  });
}

function differing(one: Shown, other: Shown): string[] {
  return [...one].flatMap(([cell, value]) =>
    isNear(value, other.get(cell)) ? [] : [`${cell}: ${JSON.stringify(value)} or ${JSON.stringify(other.get(cell))}`],
  );
}

/** Whether a number is no longer shown. */
const isGone = (whole: Shown, now: Shown): boolean =>
  [...whole].some(([cell, was]) => typeof was === "number" && typeof now.get(cell) !== "number");

/** Whether a cell that lost its number is marked as one to be filled in. */
function isMarked(whole: Shown, now: Shown, model: TableModel): boolean {
  return model.rows.some(
    (row, at) =>
      isFigures(row) &&
      row.cells.some((cell, c) => {
        const name = nameOf(model, at, c);
        return cell.look === "waits" && typeof whole.get(name) === "number" && typeof now.get(name) !== "number";
      }),
  );
}

const saysSo = (kind: string, said: string): boolean => /[Bb]elum (?:ada angka|diisi)/.test(said) || SAYS_SO[kind]?.test(said) === true;

interface Without {
  readonly kind: string;
  /** What the table shows with all of its inputs. */
  readonly whole: Shown;
  /** The table without one, written in the three ways. */
  readonly models: readonly TableModel[];
  shownAs(model: TableModel): Shown;
}

/** What is wrong with a table drawn without an input: nothing may be. */
export function whatIsWrong({ kind, whole, models, shownAs }: Without): readonly string[] {
  const cells = models.map(shownAs);
  const found = [
    ...cells.flatMap((each) => wrong(kind, whole, each)),
    ...cells.flatMap((each) => differing(cells[0]!, each)),
    ...(isGone(whole, cells[0]!) && !saysSo(kind, notes(models[0]!)) ? ["nothing says that it is missing"] : []),
    ...models.flatMap((model, at) =>
      isGone(whole, cells[at]!) && !isMarked(whole, cells[at]!, model) && !SAYS_SO[kind] && !NOT_SHOWN[kind] ? ["no cell is marked"] : [],
    ),
  ];
  return [...new Set(found)];
}
