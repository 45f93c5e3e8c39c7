import { decimalPlaces, divideExact, sumExact } from "../../../../numbers";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { PLAIN_TABLES, storedNumber, type PlainTable } from "../../../shared/foundTables";
import { messages } from "./messages";

/** Fewer rows have no mean worth checking. */
const FEWEST = 3;

/** What a figure may have lost when it was rounded before it was typed: counts are exact. */
function lostByRounding(value: number): number {
  const places = decimalPlaces(value);
  return places === 0 || places > 6 ? 0 : 0.5 * 10 ** -places;
}

/** What one table's rows of means say against its leaves. */
function meansOf({
  table,
  grid,
}: PlainTable): { row: number; column: number; found: number; expected: number; count: number; agrees: boolean; meant: boolean }[] {
  const leaves = table.rows.filter(({ kind }) => kind === "leaf");
  return table.rows
    .filter(({ aggregate }) => aggregate === "mean")
    .flatMap((row) =>
      table.columns.flatMap(({ holds, column }, at) => {
        const found = holds === "figure" || holds === "money" ? storedNumber(row.cells[at]!) : null;
        const values = leaves.flatMap(({ cells }) => storedNumber(cells[at]!) ?? []);
        if (found === null || values.length < FEWEST || values.length < leaves.length) return [];
        const heads = table.rows.flatMap(({ kind, cells }) => (kind === "subtotal" ? (storedNumber(cells[at]!) ?? []) : []));
        const all = heads.length > 0 ? [...values, ...heads] : [];
        const means = [values, heads, all].filter((each) => each.length > 1).map((each) => divideExact(sumExact(each), each.length));
        // Rows that were typed as they were shown make a mean that is off by what each of them lost.
        const isTyped = leaves.every(({ row }) => grid.formula(row, column) === null);
        const lost = isTyped ? Math.max(...values.map(lostByRounding)) : 0;
        const isMean = (mean: number): boolean =>
          Math.abs(found - mean) <= 0.51 * 10 ** -Math.min(decimalPlaces(found), 8) + lost + Math.abs(mean) * 1e-9;
        // A mean of the parents is one too, and one of parents and children alike; the one that is nearest is meant.
        const [expected] = means.sort((one, other) => Math.abs(found - one) - Math.abs(found - other)) as [number];
        const meant = /^=\s*(?:ROUND\()?AVERAGE\(/i.test(grid.formula(row.row, column) ?? "");
        return [{ row: row.row, column, found, expected, count: values.length, agrees: means.some(isMean), meant }];
      }),
    );
}

/** A mean that is not the mean of its rows: a range that stops short, or a figure left from before a row was added. */
export const rule = defineRule({
  id: "rata-rata-salah",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Rata-rata tidak sesuai rinciannya", en: "Mean does not match its rows" },
  why: {
    id: "Rata-rata yang melewatkan satu baris tetap terlihat wajar, dan justru itulah yang dilaporkan.",
    en: "A mean that leaves out one row still looks plausible, and it is what is reported.",
  },
  example: { id: "=AVERAGE(F4:F8) di bawah enam baris F4 sampai F9.", en: "=AVERAGE(F4:F8) below the six rows F4 to F9." },
  messages,
  check(context) {
    const told = context.ask(FORMULA_FAULTS);
    return context.ask(PLAIN_TABLES).flatMap((plain): Report[] => {
      const means = meansOf(plain);
      return means
        .filter(({ agrees, meant }) => !agrees && (meant || means.some((other) => other.agrees)))
        .flatMap(({ row, column, found, expected, count }): Report[] => {
          const place = { sheet: plain.table.sheet, address: cellAddress(row, column) };
          if (told.has(`${place.sheet}!${place.address}`)) return [];
          context.blame(place, expected);
          const figures = { found: { value: found, maxPlaces: 4 }, expected: { value: expected, maxPlaces: 4 } };
          return [{ ...place, message: messages.mean({ ...figures, count }), ...figures }];
        });
    });
  },
});
