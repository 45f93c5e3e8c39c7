import { parseFormula } from "../../../../formula/parse";
import type { At } from "../../../../formula/field";
import { cellAddress } from "../../../../sheet/address";
import { isError, type Grid } from "../../../../sheet/grid";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { ODD_CELLS } from "../../../formulas/fields";
import { groupedBy } from "../../../shared/groupedBy";
import { replaceCell } from "../../../shared/build";
import { labels } from "../../../shared/mend";
import { messages } from "./messages";

/** A block of so many references in so many rows and columns shows where each of them comes from. */
const [FEWEST_CELLS, FEWEST_LINES] = [6, 2];
/** So many others of a line say where it comes from. */
const FEWEST_ALIKE = 2;
/** Blocks are no larger; whole sheets that mirror another were filled, and are judged by their neighbours. */
const MOST = 4000;

/** A cell that takes one cell of another sheet. */
interface Taken extends At {
  readonly sheet: string;
  readonly written: string;
  readonly of: At;
}

function takenIn(grid: Grid): Taken[] {
  const found: Taken[] = [];
  for (let row = grid.firstRow; row < grid.endRow; row++)
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const formula = grid.formula(row, column);
      if (formula === null || formula.length > 80 || !formula.includes("!")) continue;
      if (found.length >= MOST) return [];
      const tree = parseFormula(formula);
      if (tree?.kind !== "reference" || tree.to !== null || tree.where?.sheet == null || tree.where.book !== null) continue;
      if (tree.from.row === null || tree.from.column === null) continue;
      found.push({
        row,
        column,
        sheet: tree.where.sheet,
        written: tree.where.written,
        of: { row: tree.from.row, column: tree.from.column },
      });
    }
  return found;
}

type Way = "straight" | "across";

/** The row (or column) of the source that a line takes, by what most of its cells but one take; null where they do not agree. */
function sharedBy(cells: readonly Taken[], part: (taken: Taken) => number, but: At): number | null {
  const others = cells.filter(({ row, column }) => row !== but.row || column !== but.column).map(part);
  return others.length >= FEWEST_ALIKE && others.every((each) => each === others[0]) ? others[0]! : null;
}

interface Block {
  readonly grid: Grid;
  readonly taken: readonly Taken[];
  readonly rows: ReadonlyMap<number, readonly Taken[]>;
  readonly columns: ReadonlyMap<number, readonly Taken[]>;
}

/** Where a cell of the block comes from if each of its rows takes one row of the source ("straight"), or one column of it. */
function meantAt({ rows, columns }: Block, at: At, way: Way): At | null {
  const [ofRow, ofColumn] = [rows.get(at.row) ?? [], columns.get(at.column) ?? []];
  const byRow = sharedBy(ofRow, ({ of }) => (way === "straight" ? of.row : of.column), at);
  const byColumn = sharedBy(ofColumn, ({ of }) => (way === "straight" ? of.column : of.row), at);
  if (byRow === null || byColumn === null) return null;
  return way === "straight" ? { row: byRow, column: byColumn } : { row: byColumn, column: byRow };
}

interface Slip {
  readonly at: At;
  readonly meant: At;
  readonly way: Way;
}

/** The one cell of a block that does not come from where its row and column meet; null where none or several do not. */
function slipIn(block: Block, way: Way): Slip | null | "none" {
  const wrong = block.taken.flatMap((cell): Slip[] => {
    const meant = meantAt(block, cell, way);
    return meant && (meant.row !== cell.of.row || meant.column !== cell.of.column) ? [{ at: cell, meant, way }] : [];
  });
  const fits = block.taken.filter((cell) => {
    const meant = meantAt(block, cell, way);
    return meant !== null && meant.row === cell.of.row && meant.column === cell.of.column;
  });
  if (wrong.length === 0) return fits.length >= FEWEST_ALIKE * FEWEST_LINES ? "none" : null;
  return wrong.length === 1 && fits.length + 1 >= FEWEST_ALIKE * FEWEST_LINES ? wrong[0]! : null;
}

/** Numbers typed within the block, with the cell that belongs there. */
function typedIn(block: Block, way: Way): Slip[] {
  return [...block.rows.keys()].flatMap((row) =>
    [...block.columns.keys()].flatMap((column): Slip[] => {
      if (block.grid.formula(row, column) !== null || typeof block.grid.value(row, column) !== "number") return [];
      const meant = meantAt(block, { row, column }, way);
      return meant ? [{ at: { row, column }, meant, way }] : [];
    }),
  );
}

function reportsOf(context: CheckContext, grid: Grid): Report[] {
  return [...groupedBy(takenIn(grid), ({ sheet }) => sheet.toLowerCase()).values()].flatMap((taken): Report[] => {
    const block = { grid, taken, rows: groupedBy(taken, ({ row }) => row), columns: groupedBy(taken, ({ column }) => column) };
    if (taken.length < FEWEST_CELLS || block.rows.size < FEWEST_LINES || block.columns.size < FEWEST_LINES) return [];
    const source = context.grids.get(taken[0]!.sheet);
    const ways = (["straight", "across"] as const).map((way) => ({ way, slip: slipIn(block, way) }));
    const whole = ways.find(({ slip }) => slip === "none");
    const slips = ways.flatMap(({ slip }) => (slip !== null && slip !== "none" ? [slip] : []));
    const written = ({ meant }: Slip): string => `=${taken[0]!.written}${cellAddress(meant.row, meant.column)}`;
    const placeOf = ({ at }: Slip) => ({ sheet: grid.sheet.name, address: cellAddress(at.row, at.column) });
    const fixOf = (slip: Slip) => replaceCell(placeOf(slip), { kind: "formula", formula: written(slip) }, labels.putBack());
    if (!whole) {
      if (slips.length !== 1) return [];
      const [slip] = slips as [Slip];
      const own = grid.formula(slip.at.row, slip.at.column)!;
      const [line, other] = slip.way === "straight" ? [messages.row(), messages.column()] : [messages.column(), messages.row()];
      const message = messages.other({ own, line, other, expected: written(slip) });
      return [{ ...placeOf(slip), message, found: own, expected: written(slip), fix: fixOf(slip) }];
    }
    const typed = typedIn(block, whole.way);
    return typed.length * FEWEST_LINES > block.rows.size
      ? []
      : typed.flatMap((slip): Report[] => {
          const value = source?.value(slip.meant.row, slip.meant.column);
          const own = grid.value(slip.at.row, slip.at.column) as number;
          if (typeof value !== "number" || isError(value)) return [];
          const isRight = Math.abs(value - own) <= 1e-9 * Math.max(1, Math.abs(value));
          return [
            {
              ...placeOf(slip),
              severity: isRight ? "warning" : "error",
              message: messages.typed({ sheet: taken[0]!.sheet, expected: written(slip), value: { value, maxPlaces: 4 } }),
              found: { value: own, maxPlaces: 4 },
              expected: written(slip),
              fix: fixOf(slip),
            },
          ];
        });
  });
}

/** A cell of a table taken from another sheet, whose rows and columns say where each figure comes from, that comes from elsewhere. */
export const rule = defineRule({
  id: "rujukan-silang",
  stage: "form",
  severity: "warning",
  needs: ["rujukan-meleset", "ketikan-atas-rumus"],
  title: { id: "Rujukan lembar lain keluar dari polanya", en: "Reference to another sheet out of its pattern" },
  why: {
    id: "Rekap yang mengambil satu sel di luar barisnya memuat angka unit atau komponen lain, dan jumlahnya tetap tampak wajar.",
    en: "A summary that takes one cell from outside its row shows another unit's or component's figure, and still adds up plausibly.",
  },
  example: { id: "=LKE!D10 di antara =LKE!F6, =LKE!F14, dan =LKE!F18.", en: "=LKE!D10 among =LKE!F6, =LKE!F14 and =LKE!F18." },
  messages,
  check(context) {
    const odd = context.ask(ODD_CELLS);
    return [...context.grids.values()]
      .flatMap((grid) => reportsOf(context, grid))
      .filter((report) => context.blamed(report) === undefined && !odd.has(`${report.sheet}!${report.address}`));
  },
});
