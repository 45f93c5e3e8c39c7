import { withMovedLines } from "../../formula/movedLines";
import { areaAddress, parseAddress, type Area } from "../../sheet/address";
import type { Patch, PatchCell, PatchStep } from "../../sheet/patch";
import { rowAfter, type RowMove } from "../../sheet/lineMoves";
import type { TableUpdate } from "./update";

/** What can be made together, and the updates that have to be made alone. */
interface Together {
  readonly patches: readonly Patch[];
  readonly alone: readonly TableUpdate[];
}

/** An update, and the rows it puts in or takes away: each as the sheet stands before all of them, for they are told from the lowest up. */
interface Moving {
  readonly update: TableUpdate;
  readonly moves: readonly RowMove[];
}

type MovingStep = Extract<PatchStep, { readonly kind: "insertRows" | "deleteRows" }>;

const isMoving = (step: PatchStep): step is MovingStep => step.kind === "insertRows" || step.kind === "deleteRows";

function movesOf({ patch }: TableUpdate): readonly RowMove[] {
  return patch.steps.filter(isMoving).map(({ kind, address }) => {
    const { row, rows } = parseAddress(address)!;
    return { kind, row, rows };
  });
}

const isSameSheet = (one: TableUpdate, other: TableUpdate): boolean => one.sheet.toLowerCase() === other.sheet.toLowerCase();

const isBeside = ({ row, rows }: Area, other: Area): boolean => row < other.row + other.rows && other.row < row + rows;

/** Tables beside each other share rows: what one puts in, the other would have to make room for, and only what is read anew tells where. */
function mustBeAlone({ update, moves }: Moving, all: readonly Moving[]): boolean {
  return all.some(
    (other) =>
      other.update !== update &&
      isSameSheet(other.update, update) &&
      isBeside(other.update.area, update.area) &&
      moves.length + other.moves.length > 0,
  );
}

/** The moves of other tables, from the lowest up, as they are for who has made its own already. */
function othersFor({ update, moves }: Moving, all: readonly Moving[]): readonly { readonly sheet: string; readonly move: RowMove }[] {
  const grown = moves.reduce((sum, { kind, rows }) => sum + (kind === "insertRows" ? rows : -rows), 0);
  return all
    .filter((other) => other.update !== update)
    .flatMap((other) => {
      const isBelow = isSameSheet(other.update, update) && other.update.area.row > update.area.row;
      return other.moves.map((move) => ({ sheet: other.update.sheet, move: isBelow ? { ...move, row: move.row + grown } : move }));
    })
    .sort((a, b) => b.move.row - a.move.row);
}

/** The steps of an update when those of the others are made with it. */
function shifted(moving: Moving, all: readonly Moving[]): PatchStep[] {
  const { update } = moving;
  const others = othersFor(moving, all);
  // A table below another begins below what that one puts in at its foot; what is put in below a table moves nothing of it.
  const above = others.filter(({ sheet, move }) => sheet.toLowerCase() === update.sheet.toLowerCase() && move.row <= update.area.row);
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
      return "address" in step ? { ...step, address: moved(step.address) } : step;
    });
}

/**
 * Updates that were looked at in the same workbook, as changes to be made one after the other. Where rows move it is one: every row is
 * put in or taken away first, the lowest of a sheet before those above it, and what is written goes to where the rows of all have taken it.
 */
export function togetherPatches(updates: readonly TableUpdate[]): Together {
  const all = updates.map((update): Moving => ({ update, moves: movesOf(update) }));
  if (all.every(({ moves }) => moves.length === 0)) return { patches: updates.map(({ patch }) => patch), alone: [] };
  const alone = all.filter((each) => mustBeAlone(each, all));
  const rest = all.filter((each) => !alone.includes(each));
  if (rest.length === 0) return { patches: [], alone: updates };
  const rowOf = (step: MovingStep): number => parseAddress(step.address)!.row;
  // Of rows put in at one place those of the lower table come first, and are moved down by those of the upper one.
  const rows = [...rest]
    .sort((a, b) => b.update.area.row - a.update.area.row)
    .flatMap(({ update }) => update.patch.steps.filter(isMoving))
    .sort((a, b) => rowOf(b) - rowOf(a));
  const steps = [...rows, ...rest.flatMap((each) => shifted(each, rest))];
  return { patches: [{ steps, mustBeEmpty: [] }], alone: alone.map(({ update }) => update) };
}
