import { decimalPlaces, sumExact, sumTolerance } from "../../../../numbers";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { ODD_CELLS } from "../../../formulas/fields";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { rowName } from "../../../shared/rowName";
import { SERIES, type TableSeries } from "../../../shared/series";
import { messages } from "./messages";

/** A running total with what it should be; columns are places in the table's `columns`. */
interface Trial {
  readonly row: number;
  readonly column: number;
  readonly found: number;
  readonly expected: number;
  readonly agrees: boolean;
  readonly report: (expected: number) => Pick<Report, "message">;
}

const RUNNING = /\b(?:kumulatif|akumulasi|akumulatif|cumulative|running)\b|\bs\.?\s*\/?\s*d\.?(?![a-z])|\bsampai dengan\b/i;
const headOf = (table: TypedTable, at: number): string => table.columns[at]!.path.join(" ");

/** What has been added up so far, and how far the rounding of its parts may have moved it. Adding one costs the same however many there are. */
class RunningSum {
  private sum = 0;
  private slack = 0;

  add(...parts: readonly number[]): this {
    this.sum = sumExact([this.sum, ...parts]);
    this.slack += sumTolerance(parts.map(decimalPlaces));
    return this;
  }

  held(found: number): { readonly expected: number; readonly agrees: boolean } {
    const tolerance = this.slack + sumTolerance([decimalPlaces(found)]) + Math.abs(this.sum) * 1e-9;
    return { expected: this.sum, agrees: Math.abs(found - this.sum) <= tolerance };
  }
}

/** Rows below each other without a break: a group or a total between them begins anew. */
function runOf({ rows }: TypedTable) {
  const leaves = rows.filter(({ kind }) => kind === "leaf");
  const first = leaves[0];
  return first && leaves.every(({ level, parent }) => level === first.level && parent === first.parent) ? leaves : [];
}

/** One column that holds the sum of another down to its row. */
function down(table: TypedTable, running: number, amount: number): Trial[] {
  const before = new RunningSum();
  return runOf(table).flatMap((row): Trial[] => {
    const [added, found] = [storedNumber(row.cells[amount]!), storedNumber(row.cells[running]!)];
    if (added !== null) before.add(added);
    if (found === null) return [];
    return [
      {
        row: row.row,
        column: running,
        found,
        ...before.held(found),
        report: (expected) => ({
          message: messages.down({
            column: headOf(table, running),
            label: rowName(row),
            found: { value: found },
            amount: headOf(table, amount),
            expected: { value: expected },
          }),
        }),
      },
    ];
  });
}

/** "s.d. TW II" beside "TW II": what was so far and what came. */
function across(sum: TableSeries, single: TableSeries): Trial[] {
  const { table } = sum;
  return sum.rows.flatMap(({ row, parts }) =>
    parts.flatMap((found, at): Trial[] => {
      const [column, amount] = [sum.series.parts[at]!, single.series.parts[at]!];
      const [earlier, added] = [at === 0 ? 0 : parts[at - 1]!, storedNumber(row.cells[amount]!)];
      if (found === null || earlier === null || added === null) return [];
      const data = { column: headOf(table, column), label: rowName(row), found: { value: found }, amount: headOf(table, amount) };
      return [
        {
          row: row.row,
          column,
          found,
          ...new RunningSum().add(earlier, added).held(found),
          report: (expected) => ({
            message:
              at === 0
                ? messages.first({ ...data, expected: { value: expected } })
                : messages.across({
                    ...data,
                    before: headOf(table, sum.series.parts[at - 1]!),
                    earlier: { value: earlier },
                    added: { value: added },
                    expected: { value: expected },
                  }),
          }),
        },
      ];
    }),
  );
}

/** Enough of them right, of which at least two add something, and few wrong: then the column is a running total and the rest is wrong. */
function wrongOf(trials: readonly Trial[], fewest: number): readonly Trial[] {
  const wrong = trials.filter(({ agrees }) => !agrees);
  const right = trials.filter(({ agrees }) => agrees);
  const values = new Set(right.map(({ found }) => found));
  return right.length >= fewest && values.size >= fewest && wrong.length * 2 <= right.length ? wrong : [];
}

/**
 * A running total that is not what came before plus what came: down a column ("Kumulatif Panggilan" beside "Panggilan"), or along a row
 * ("s.d. TW II" beside "TW II"). That a column is one is said by its heading and borne out by its other figures.
 */
export const rule = defineRule({
  id: "kumulatif-salah",
  stage: "arithmetic",
  severity: "error",
  options: { fewest: 3 },
  title: { id: "Angka kumulatif tidak terjumlah", en: "Running total does not add up" },
  why: {
    id: "Satu angka kumulatif yang keliru terbawa ke laporan periode itu dan semua periode sesudahnya.",
    en: "One wrong running total is carried into the report of its period and of every period after it.",
  },
  example: {
    id: "Kumulatif 3, 7, 9, lalu 4 untuk jumlah 3, 4, 2, dan 5.",
    en: "A running total of 3, 7, 9, then 4 for amounts of 3, 4, 2 and 5.",
  },
  messages,
  check(context, { fewest }) {
    const odd = context.ask(ODD_CELLS);
    const series = context.ask(SERIES);
    const alongRows = series.flatMap((sum) =>
      sum.series.cumulative
        ? series
            .filter(
              (single) =>
                single.table === sum.table &&
                !single.series.cumulative &&
                single.series.name === sum.series.name &&
                single.series.parts.length >= sum.series.parts.length,
            )
            .map((single) => ({ table: sum.table, trials: across(sum, single) }))
        : [],
    );
    const downColumns = context.ask(PLAIN_TABLES).flatMap(({ table }) => {
      const figures = table.columns.flatMap(({ holds }, at) => (holds === "figure" || holds === "money" ? [at] : []));
      return figures
        .filter((running) => RUNNING.test(headOf(table, running).replace(/_/g, " ")))
        .flatMap((running) => {
          const beside = figures.filter((amount) => amount !== running).map((amount) => ({ table, trials: down(table, running, amount) }));
          // The amount is the column whose sums the running total holds most often.
          const rightOf = ({ trials }: { trials: readonly Trial[] }) => trials.filter(({ agrees }) => agrees).length;
          return beside.sort((one, other) => rightOf(other) - rightOf(one)).slice(0, 1);
        });
    });
    return [...alongRows, ...downColumns].flatMap(({ table, trials }) =>
      wrongOf(trials, fewest).flatMap(({ row, column, found, expected, report }): Report[] => {
        const address = cellAddress(row, table.columns[column]!.column);
        // A formula unlike its neighbours is told with the formula that belongs there.
        if (odd.get(`${table.sheet}!${address}`)?.odd.holds === "formula") return [];
        context.blame({ sheet: table.sheet, address }, expected);
        return [{ sheet: table.sheet, address, ...report(expected), found: { value: found }, expected: { value: expected } }];
      }),
    );
  },
});
