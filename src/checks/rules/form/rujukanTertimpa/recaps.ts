import { sumExact } from "../../../../numbers";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import type { CheckContext } from "../../../engine/rule";
import { plainKey, RECAPS, type Recap, type SheetArea } from "../../../shared/recaps";
import { messages } from "./messages";

interface Step {
  readonly row: number;
  readonly column: number;
}

const STEPS: readonly Step[] = [
  { row: 1, column: 0 },
  { row: -1, column: 0 },
  { row: 0, column: 1 },
  { row: 0, column: -1 },
];

const folded = (text: string): string => text.trim().toLowerCase();

/** What the recap would look for one cell on; null where it would look for the same, or for nothing. */
function keysFrom({ criteria }: Recap, step: Step, context: CheckContext): readonly string[] | null {
  const keys = criteria.map(({ key, at }) => {
    if (at === null) return key;
    const [row, column] = [at.row + (at.rowFixed ? 0 : step.row), at.column + (at.columnFixed ? 0 : step.column)];
    return plainKey(context.grids.get(at.sheet)?.text(row, column) ?? "");
  });
  const isOther = keys.some((key, at) => key !== criteria[at]!.key);
  return isOther && keys.every((key) => key !== null) ? keys : null;
}

const cellAt = (context: CheckContext, { sheet, area }: SheetArea, row: number) =>
  context.grids.get(sheet)?.value(area.row + row, area.column) ?? null;

/** What the formula gives for other keys; null where a row of the list fits none, or the areas are no columns. */
function recalculated({ criteria, added, name }: Recap, keys: readonly string[], context: CheckContext): number | null {
  const all = [...criteria.map((each) => each.in), ...(added ? [added] : [])];
  const { rows } = all[0]!.area;
  if (name.startsWith("AVERAGE") || all.some(({ area }) => area.columns !== 1 || area.rows !== rows)) return null;
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    const fits = criteria.every((each, at) => {
      const value = cellAt(context, each.in, row);
      return typeof value === "string" && folded(value) === folded(keys[at]!);
    });
    if (!fits) continue;
    const value = added === null ? 1 : cellAt(context, added, row);
    found.push(typeof value === "number" ? value : 0);
  }
  return found.length === 0 ? null : sumExact(found);
}

/** A number typed beside a recap, where the list has rows of the kind that is named there. */
export function typedRecaps(context: CheckContext): Report[] {
  return context.ask(RECAPS).flatMap((recap) =>
    STEPS.flatMap((step): Report[] => {
      const { grid } = recap;
      const [row, column] = [recap.row + step.row, recap.column + step.column];
      const value = grid.value(row, column);
      if (typeof value !== "number" || grid.formula(row, column) !== null) return [];
      const keys = keysFrom(recap, step, context);
      const expected = keys && recalculated(recap, keys, context);
      if (expected === null) return [];
      const isRight = Math.abs(expected - value) <= 1e-6 * Math.max(1, Math.abs(expected));
      return [
        {
          sheet: grid.sheet.name,
          address: cellAddress(row, column),
          severity: isRight ? "warning" : "error",
          message: messages.recap({ cell: { address: cellAddress(recap.row, recap.column) }, expected: { value: expected } }),
          found: { value },
          expected: { value: expected },
        },
      ];
    }),
  );
}
