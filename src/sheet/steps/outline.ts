import type { StepRules } from "./step";

/**
 * Rows of a new sheet that can be folded below the row they are part of. Only for sheets the same patch adds: the rows of a sheet of the
 * user's own may be grouped already, and belong to what stands beside the table as well.
 */
export interface OutlineStep {
  readonly kind: "outline";
  readonly sheet: string;
  /** The rows. */
  readonly address: string;
  /** How deep each row stands, the first rows at 0. */
  readonly levels: readonly number[];
}

/** Excel groups rows so many times, and no more. */
export const DEEPEST_OUTLINE = 7;

/** Rows below each other that stand at a level or below it, by level. */
export function outlineGroups(
  levels: readonly number[],
): readonly { readonly level: number; readonly row: number; readonly rows: number }[] {
  const groups: { level: number; row: number; rows: number }[] = [];
  for (let level = 1; level <= DEEPEST_OUTLINE; level++)
    levels.forEach((own, row) => {
      if (own < level) return;
      const last = groups[groups.length - 1];
      if (last && last.level === level && last.row + last.rows === row) last.rows++;
      else groups.push({ level, row, rows: 1 });
    });
  return groups;
}

export const outline: StepRules<OutlineStep> = { cells: () => null };
