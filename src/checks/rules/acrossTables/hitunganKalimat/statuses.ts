import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { ACHIEVEMENT, isMet, isMissed, REACHED } from "../../../shared/statusWords";

/** How many rows of a table there are, and how many of them were achieved. */
export interface Counting {
  readonly total: number;
  readonly met: number;
}

function byWords(rows: readonly TypedRow[], at: number): Counting | null {
  const words = rows.map(({ cells }) => String(cells[at]!.raw ?? "").trim()).filter((text) => text !== "");
  const met = words.filter(isMet).length;
  return words.length >= 2 && words.every((text) => isMet(text) || isMissed(text)) ? { total: words.length, met } : null;
}

function byFigures(rows: readonly TypedRow[], at: number): Counting | null {
  const values = rows.flatMap(({ cells }) => (cells[at]!.kind === "number" ? [cells[at]!.value!] : []));
  return values.length >= 2 && values.length === rows.length
    ? { total: values.length, met: values.filter((value) => value >= REACHED).length }
    : null;
}

/** The ways in which the rows of a table may be counted: its leaves, or all that are no total. */
export function countingsOf({ columns, rows }: TypedTable): Counting[] {
  const leaves = rows.filter(({ kind }) => kind === "leaf");
  const parts = rows.filter(({ kind }) => kind === "leaf" || kind === "subtotal");
  const wanted = parts.length === leaves.length ? [leaves] : [leaves, parts, parts.filter(({ kind }) => kind === "subtotal")];
  return wanted.flatMap((each) =>
    columns.flatMap(({ path, holds }, at): Counting[] => {
      const counting =
        holds === "text"
          ? byWords(each, at)
          : holds === "figure" && ACHIEVEMENT.test(path.join(" ")) && each.every(({ cells }) => (cells[at]!.value ?? 2) > 1.5)
            ? byFigures(each, at)
            : null;
      return counting ? [counting] : [];
    }),
  );
}
