import { divideExact, multiplyExact, sumExact } from "../../../../numbers";
import type { NumberDatum } from "../../../../language/message";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import { columnContents } from "../../../../sheet/columnContents";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { extremesOf } from "../../../shared/extremes";
import { PLAIN_TABLES, type PlainTable } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";
import { messages } from "./messages";

/** Numbers typed into a column by place among its leaves, those that show per cent and the others; NaN where there is none. */
function typedIn({ table, grid }: PlainTable, at: number): readonly Float64Array[] {
  const { column } = table.columns[at]!;
  const { leaves, leafColumn, hasPercents } = numbersOf(table);
  const isCalculated = columnContents(grid.sheet).hasFormulas(column);
  const plain = leafColumn(at).map((value, leaf) =>
    value > 0 && !(isCalculated && grid.formula(leaves[leaf]!.row, column) !== null) ? value : NaN,
  );
  const percents = new Float64Array(plain.length).fill(NaN);
  for (let leaf = 0; hasPercents(at) && leaf < plain.length; leaf++) {
    if (!leaves[leaf]!.cells[at]!.percent) continue;
    percents[leaf] = plain[leaf]!;
    plain[leaf] = NaN;
  }
  return [percents, plain];
}

/** How far apart figures of one scale lie in a column where a hundredfold one shows. */
const SPREAD = 4;
/** Parts of a whole make 1 with the one that is nearly all of it: 93,63 % of the cases are of one country. */
const isOfAWhole = (typed: Float64Array, percent: boolean): boolean => {
  const whole = percent ? 1 : 100;
  return Math.abs(sumExact(typed.filter((value) => value > 0)) - whole) <= WHOLE * whole;
};
const WHOLE = 0.005;
const isMeasured = ({ columns }: TypedTable, at: number): boolean => columns[at]!.holds === "figure";

/**
 * 0,6875 among 68 and 90, or 92,1 typed into a percent cell, which is 9.210 %: a hundred times more or less than its column, whose other
 * figures lie close together. The figure put right must lie among them.
 */
export const rule = defineRule({
  id: "skala-campur",
  stage: "plausibility",
  needs: ["lompatan-besaran"],
  severity: "warning",
  options: { fewest: 2 },
  title: { id: "Skala 0–1 dan 0–100 bercampur", en: "Scales of 0–1 and 0–100 mixed" },
  why: {
    id: "Angka 0,6875 di antara angka 0–100 ikut dihitung sebagai kurang dari satu persen.",
    en: "A figure of 0.6875 among figures of 0–100 counts as less than one per cent.",
  },
  example: { id: "92,1 diketik di sel berformat persen: 9.210%.", en: "92.1 typed into a percent cell: 9,210%." },
  messages,
  check: (context, { fewest }) =>
    context.ask(PLAIN_TABLES).flatMap((plain): Report[] => {
      const { table } = plain;
      return table.columns.flatMap(({ column, path }, at): Report[] => {
        if (!isMeasured(table, at)) return [];
        const { leaves } = numbersOf(table);
        return typedIn(plain, at).flatMap((typed, way): Report[] => {
          const percent = way === 0;
          const shown = (value: number): NumberDatum =>
            percent ? { value: multiplyExact(value, 100), percent: true, maxPlaces: 4 } : { value };
          // A percent format says the scale; among plain numbers it takes more of them to see one.
          const ends = extremesOf(typed);
          if (ends === null || ends.count <= (percent ? fewest : fewest + 2)) return [];
          // Only the lowest or the highest can lie far from all the others.
          return [
            { odd: ends.lowest, low: ends.low, high: ends.highest.value },
            { odd: ends.highest, low: ends.lowest.value, high: ends.high },
          ].flatMap(({ odd, low, high }): Report[] => {
            if (high > low * SPREAD) return [];
            const isPart = odd.value * 20 < low && !Number.isInteger(odd.value) && odd.value < 1.5 && low > 2;
            const isTimes = odd.value > high * 20 && high <= 2;
            const expected = isPart ? multiplyExact(odd.value, 100) : isTimes ? divideExact(odd.value, 100) : null;
            if (expected === null || expected < low / 2 || expected > high * 2 || isOfAWhole(typed, percent)) return [];
            const row = leaves[odd.at]!;
            const place = { sheet: table.sheet, address: cellAddress(row.row, column) };
            context.blame(place, expected);
            const data = {
              label: row.label || row.key,
              column: path.join(" "),
              found: shown(odd.value),
              expected: shown(expected),
              low: shown(low),
              high: shown(high),
            };
            return [{ ...place, message: (isPart ? messages.part : messages.times)(data), found: data.found, expected: data.expected }];
          });
        });
      });
    }),
});
