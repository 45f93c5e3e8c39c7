import type { CellFact } from "../facts/fact";
import { cellAddress } from "../sheet/address";
import { timesFactor } from "./money";
import type { TypedTable } from "./typed";

const MEASURED: ReadonlySet<string> = new Set(["leaf", "subtotal", "total"]);

/** The figures of typed tables, row by row. An empty cell is a fact without a value; money is in rupiah whatever it is printed in. */
export function typedFacts(tables: readonly TypedTable[], file: string | null = null): CellFact[] {
  return tables.flatMap((table) => {
    const satuan = table.columns.findIndex(({ role }) => role === "satuan");
    return table.rows
      .filter(({ kind }) => MEASURED.has(kind))
      .flatMap((row) =>
        table.columns.flatMap(({ column, holds, role, path, period, unit, factor }, at): CellFact[] => {
          if (holds !== "figure" && holds !== "money") return [];
          const { value, percent, raw } = row.cells[at]!;
          const ofRow = satuan < 0 ? null : row.cells[satuan]!.raw;
          // Where a figure is empty in a whole column of a total there is nothing to state.
          if (raw === null && row.kind !== "leaf") return [];
          return [
            {
              unit: table.unit,
              code: row.key === "" ? null : row.key,
              name: row.label,
              period,
              what: role ?? path.join(" "),
              variable: null,
              in: null,
              value: value === null ? null : timesFactor(value, factor?.factor ?? 1),
              unitOfMeasure:
                unit ?? (percent ? "%" : typeof ofRow === "string" && ofRow.trim() !== "" && holds === "figure" ? ofRow.trim() : null),
              source: "cell",
              file,
              sheet: table.sheet,
              address: cellAddress(row.row, column),
            },
          ];
        }),
      );
  });
}
