import type { ListDatum } from "../../language/message";
import { areaAddress } from "../../sheet/address";
import type { FigureCell } from "../../reading/indicators/facts";

const MOST_NAMED = 12;

/** "F5", "F5:F9" where the cells lie below each other without a gap, otherwise the first of them: a finding leads to one place. */
export function addressOf(cells: readonly FigureCell[]): string {
  const rows = cells.map(({ rowIndex }) => rowIndex);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const first = cells.find(({ rowIndex }) => rowIndex === top)!;
  const together = cells.every(({ column }) => column === first.column) && new Set(rows).size === bottom - top + 1;
  return together ? areaAddress({ row: top, column: first.column, rows: bottom - top + 1, columns: 1 }) : first.address;
}

/** "F5 (C1.1), F7 (B2.1), ..." */
export function cellNames(cells: readonly FigureCell[]): ListDatum {
  const names = cells.map(({ address, row }) => `${address} (${row.variable ?? row.node?.code ?? row.label})`);
  return firstOf(names, MOST_NAMED, `... (${cells.length})`);
}

/** The first things of a list: "a, b, ...". */
export function firstOf(items: ListDatum["items"], most: number, rest = "..."): ListDatum {
  return { items: items.length > most ? [...items.slice(0, most), rest] : items, join: "," };
}
