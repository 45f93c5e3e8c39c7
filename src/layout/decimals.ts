import type { Block, ModelCell } from "./block";

/** How many decimals somebody may ask for. */
export const DECIMALS = [0, 1, 2, 3, 4] as const;

const WITH_DECIMALS = /\.0+/;

const changed = (format: string, decimals: number): string => format.replace(/\.0+/g, decimals === 0 ? "" : `.${"0".repeat(decimals)}`);

function cellWith(cell: ModelCell, decimals: number): ModelCell {
  return "format" in cell && cell.format !== undefined ? { ...cell, format: changed(cell.format, decimals) } : cell;
}

/** Whether a block shows figures with decimals, of which more or fewer can be asked for. */
export function showsDecimals({ rows }: Pick<Block, "rows">): boolean {
  return rows.some(({ cells }) =>
    cells.some((cell) => (cell.kind === "number" || cell.kind === "formula") && WITH_DECIMALS.test(cell.format)),
  );
}

/**
 * A block that shows so many decimals wherever it shows some: weights, counts and amounts, which have none, keep none. What a cell holds is
 * the same, so that nothing that is calculated from it changes.
 */
export function withDecimals<Laid extends Block>(block: Laid, decimals: number): Laid {
  return {
    ...block,
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cellWith(cell, decimals)) })),
    ...(block.charts && { charts: block.charts.map((chart) => ({ ...chart, format: changed(chart.format, decimals) })) }),
  };
}
