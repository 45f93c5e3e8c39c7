import type { FormulaField } from "./field";
import { PATTERN, type OddCell } from "./odd";
import { OddFormulas } from "./oddFormulas";
import { OddValues } from "./oddValues";
import { lines, runsOf } from "./runs";

export type { OddCell } from "./odd";

/** Every cell of a sheet that differs from the formulas around it; cost grows with the cells. */
export function oddCells(field: FormulaField): OddCell[] {
  if (field.isEmpty) return [];
  const found = new Map<string, OddCell>();
  for (const line of lines(field.grid)) {
    const runs = runsOf(line, field);
    if (!runs) continue;
    for (const judged of [new OddFormulas(field, runs), new OddValues(field, runs)]) {
      for (const odd of judged.found()) {
        const key = `${odd.row},${odd.column}`;
        if (!found.has(key)) found.set(key, odd);
      }
    }
  }
  return withoutPatterns([...found.values()]).sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * What differs in line after line in the same way is how its row or column is made: values pasted as they are (last year's figures, a
 * record from elsewhere), a column that takes its figures one further on.
 */
function withoutPatterns(found: readonly OddCell[]): OddCell[] {
  const across = ({ along, row, column, holds, difference }: OddCell): string =>
    `${along === "row" ? `column ${column}` : `row ${row}`} ${holds === "formula" ? difference : "typed"}`;
  const counts = new Map<string, number>();
  for (const odd of found) counts.set(across(odd), (counts.get(across(odd)) ?? 0) + 1);
  return found.filter((odd) => counts.get(across(odd))! < PATTERN);
}
