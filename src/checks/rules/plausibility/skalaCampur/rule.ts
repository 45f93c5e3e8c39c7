import { divideExact, multiplyExact, sumExact } from "../../../../numbers";
import type { NumberDatum } from "../../../../language/message";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { extremesOf } from "../../../shared/extremes";
import { PLAIN_TABLES, storedNumber, type PlainTable } from "../../../shared/foundTables";
import { messages } from "./messages";

interface Typed {
  readonly row: TypedRow;
  readonly value: number;
}

/** Numbers typed into a column, in the way most of it is formatted. */
function typedIn({ table, grid }: PlainTable, at: number): readonly (readonly Typed[])[] {
  const { column } = table.columns[at]!;
  const [percents, plain]: [Typed[], Typed[]] = [[], []];
  for (const row of table.rows) {
    const value = row.kind === "leaf" && grid.formula(row.row, column) === null ? storedNumber(row.cells[at]!) : null;
    if (value !== null && value > 0) (row.cells[at]!.percent ? percents : plain).push({ row, value });
  }
  return [percents, plain];
}

/** How far apart figures of one scale lie in a column where a hundredfold one shows. */
const SPREAD = 4;
/** Parts of a whole make 1 with the one that is nearly all of it: 93,63 % of the cases are of one country. */
const isOfAWhole = (typed: readonly Typed[], percent: boolean): boolean => {
  const whole = percent ? 1 : 100;
  return Math.abs(sumExact(typed.map(({ value }) => value)) - whole) <= WHOLE * whole;
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
        return typedIn(plain, at).flatMap((typed, way): Report[] => {
          const percent = way === 0;
          const shown = (value: number): NumberDatum =>
            percent ? { value: multiplyExact(value, 100), percent: true, maxPlaces: 4 } : { value };
          // A percent format says the scale; among plain numbers it takes more of them to see one.
          const ends = typed.length > (percent ? fewest : fewest + 2) ? extremesOf(typed) : null;
          if (ends === null || isOfAWhole(typed, percent)) return [];
          // Only the lowest or the highest can lie far from all the others.
          return [
            { odd: ends.lowest, low: ends.low, high: ends.highest.value },
            { odd: ends.highest, low: ends.lowest.value, high: ends.high },
          ].flatMap(({ odd, low, high }): Report[] => {
            if (high > low * SPREAD) return [];
            const isPart = odd.value * 20 < low && !Number.isInteger(odd.value) && odd.value < 1.5 && low > 2;
            const isTimes = odd.value > high * 20 && high <= 2;
            const expected = isPart ? multiplyExact(odd.value, 100) : isTimes ? divideExact(odd.value, 100) : null;
            if (expected === null || expected < low / 2 || expected > high * 2) return [];
            const place = { sheet: table.sheet, address: cellAddress(odd.row.row, column) };
            context.blame(place, expected);
            const data = {
              label: odd.row.label || odd.row.key,
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
