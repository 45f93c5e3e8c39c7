import { OwnTables } from "../../reading/ownTables";
import type { Grid } from "../../sheet/grid";
import { defineQuestion } from "../engine/question";
import type { CheckContext } from "../engine/rule";

/** A typed text outside the rows of tables that is long enough to say something. */
export interface TypedSentence {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const SHORTEST = 20;
const LONGEST = 2000;

/** By sheet the rows of its tables, the header left out. */
export const TABLE_ROWS = defineQuestion(
  "rows that belong to tables",
  (context: CheckContext): ReadonlyMap<string, ReadonlySet<number>> => {
    const rows = new Map<string, Set<number>>();
    for (const { sheet, area, headerRows, rows: own } of context.reading.typed().tables) {
      if (!rows.has(sheet)) rows.set(sheet, new Set());
      // A name below the last figures is over no rows: a note that follows the table closely.
      let end = own.length;
      while (end > 0 && (own[end - 1]!.kind === "heading" || own[end - 1]!.kind === "blank")) end -= 1;
      const after = end === own.length ? area.row + area.rows : own[end]!.row;
      for (let row = area.row + headerRows; row < after; row++) rows.get(sheet)!.add(row);
    }
    return rows;
  },
);

/** What our own notes say below a table is what the documents print, and where they contradict each other. */
export const SENTENCES = defineQuestion("sentences outside tables", (context: CheckContext): readonly TypedSentence[] => {
  const inTables = context.ask(TABLE_ROWS);
  const own = new OwnTables(context.snapshot);
  return [...context.grids.values()].flatMap((grid) => {
    const taken = inTables.get(grid.sheet.name);
    const found: TypedSentence[] = [];
    for (let row = grid.firstRow; row < grid.endRow; row++) {
      if (taken?.has(row)) continue;
      for (let column = grid.firstColumn; column < grid.endColumn; column++) {
        const text = grid.value(row, column);
        if (typeof text !== "string" || text.length < SHORTEST || text.length > LONGEST || !/\s/.test(text)) continue;
        if (grid.formula(row, column) === null && !own.has(grid.sheet.name, row, column)) found.push({ grid, row, column, text });
      }
    }
    return found;
  });
});
