import { withMovedLines } from "../../formula/movedLines";
import { areaAddress, parseAddress, type Area } from "../../sheet/address";
import type { Patch, PatchCell, PatchStep } from "../../sheet/patch";
import { linesOf, rowAfter, type LineMove } from "../../sheet/lineMoves";
import type { TableUpdate } from "./update";

/** What can be made together, and the updates that have to be made alone. */
interface Together {
  readonly patches: readonly Patch[];
  readonly alone: readonly TableUpdate[];
}

/** An update, and the rows and columns it puts in or takes away: each as the sheet stands before all of them, for they are told from the last on. */
interface Moving {
  readonly update: TableUpdate;
  readonly moves: readonly LineMove[];
}

type MovingRows = Extract<PatchStep, { readonly kind: "insertRows" | "deleteRows" }>;
type MovingColumns = Extract<PatchStep, { readonly kind: "insertColumns" | "deleteColumns" }>;

const movesRows = (step: PatchStep): step is MovingRows => step.kind === "insertRows" || step.kind === "deleteRows";
const movesColumns = (step: PatchStep): step is MovingColumns => step.kind === "insertColumns" || step.kind === "deleteColumns";
const isMoving = (step: PatchStep): step is MovingRows | MovingColumns => movesRows(step) || movesColumns(step);

function movesOf({ patch }: TableUpdate): readonly LineMove[] {
  return patch.steps.filter(isMoving).map((step) => {
    const { row, rows, column, columns } = parseAddress(step.address)!;
    return movesRows(step) ? { kind: step.kind, row, rows } : { kind: step.kind, column, columns };
  });
}

const isOfColumns = (move: LineMove): boolean => linesOf(move).axis === "column";

const isSameSheet = (one: TableUpdate, other: TableUpdate): boolean => one.sheet.toLowerCase() === other.sheet.toLowerCase();

const isBeside = ({ row, rows }: Area, other: Area): boolean => row < other.row + other.rows && other.row < row + rows;

/**
 * Tables beside each other share rows: what one puts in, the other would have to make room for, and only what is read anew tells where.
 * Columns go through all of a sheet.
 */
function mustBeAlone({ update, moves }: Moving, all: readonly Moving[]): boolean {
  return all.some((other) => {
    if (other.update === update || !isSameSheet(other.update, update)) return false;
    const both = [...moves, ...other.moves];
    return both.some(isOfColumns) || (isBeside(other.update.area, update.area) && both.length > 0);
  });
}

/** The moves of other tables, from the lowest up, as they are for who has made its own already. */
function othersFor({ update, moves }: Moving, all: readonly Moving[]): readonly { readonly sheet: string; readonly move: LineMove }[] {
  const grown = moves.map(linesOf).reduce((sum, { axis, isPutIn, count }) => sum + (axis === "column" ? 0 : isPutIn ? count : -count), 0);
  return all
    .filter((other) => other.update !== update)
    .flatMap((other) => {
      const isBelow = isSameSheet(other.update, update) && other.update.area.row > update.area.row;
      const moved = (move: LineMove): LineMove => (isBelow && "row" in move ? { ...move, row: move.row + grown } : move);
      return other.moves.map((move) => ({ sheet: other.update.sheet, move: moved(move) }));
    })
    .sort((a, b) => linesOf(b.move).at - linesOf(a.move).at);
}

/** The steps of an update when those of the others are made with it. */
function shifted(moving: Moving, all: readonly Moving[]): PatchStep[] {
  const { update } = moving;
  const others = othersFor(moving, all);
  // A table below another begins below what that one puts in at its foot; what is put in below a table moves nothing of it.
  const above = others.filter(
    ({ sheet, move }) => sheet.toLowerCase() === update.sheet.toLowerCase() && "row" in move && move.row <= update.area.row,
  );
  const down = rowAfter(
    above.map(({ move }) => move),
    update.area.row,
  )!;
  const moved = (address: string): string => {
    const area = parseAddress(address)!;
    return areaAddress({ ...area, row: area.row + down - update.area.row });
  };
  const rewritten = (cell: PatchCell): PatchCell =>
    cell.kind === "formula"
      ? { ...cell, formula: others.reduce((formula, each) => withMovedLines(formula, update.sheet, each), cell.formula) }
      : cell;
  return update.patch.steps
    .filter((step) => !isMoving(step))
    .map((step): PatchStep => {
      if (step.kind === "write") return { ...step, address: moved(step.address), cells: step.cells.map((row) => row.map(rewritten)) };
      if (step.kind === "followChart") {
        const series = step.series.map((each) => ({ ...each, values: moved(each.values), categories: moved(each.categories) }));
        return { ...step, address: moved(step.address), series };
      }
      return "address" in step ? { ...step, address: moved(step.address) } : step;
    });
}

/**
 * Updates that were looked at in the same workbook, as changes to be made one after the other. Where rows or columns move it is one: every
 * one is put in or taken away first, the lowest of a sheet before those above it, and what is written goes to where those of all have taken it.
 */
export function togetherPatches(updates: readonly TableUpdate[]): Together {
  const all = updates.map((update): Moving => ({ update, moves: movesOf(update) }));
  if (all.every(({ moves }) => moves.length === 0)) return { patches: updates.map(({ patch }) => patch), alone: [] };
  const alone = all.filter((each) => mustBeAlone(each, all));
  const rest = all.filter((each) => !alone.includes(each));
  if (rest.length === 0) return { patches: [], alone: updates };
  const rowOf = (step: MovingRows): number => parseAddress(step.address)!.row;
  // Of rows put in at one place those of the lower table come first, and are moved down by those of the upper one.
  const rows = [...rest]
    .sort((a, b) => b.update.area.row - a.update.area.row)
    .flatMap(({ update }) => update.patch.steps.filter(movesRows))
    .sort((a, b) => rowOf(b) - rowOf(a));
  const columns = rest.flatMap(({ update }) => update.patch.steps.filter(movesColumns));
  const steps = [...rows, ...columns, ...rest.flatMap((each) => shifted(each, rest))];
  return { patches: [{ steps, mustBeEmpty: [] }], alone: alone.map(({ update }) => update) };
}
