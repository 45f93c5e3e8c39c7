import { cellAddress, parseAddress } from "../../../../sheet/address";
import type { TypedTable } from "../../../../reading/typed";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";
import { messages } from "./messages";
import { slipsOf } from "./slips";

/** Rows that must lie close together before one stands out. */
const FEWEST = 3;

/** So far from the others' is like them. */
const LIKE = 1.5;
const ALMOST_ALL = 0.05;

interface Ratio {
  readonly row: number;
  readonly label: string;
  readonly value: number;
}

/** Realisasi against target, row by row, where the table says which is which. */
function ratiosOf(table: TypedTable, [above, below]: readonly [number, number]): Ratio[] {
  const { leaves, leafColumn } = numbersOf(table);
  const [ones, others] = [leafColumn(above), leafColumn(below)];
  return leaves.flatMap(({ row, label }, leaf) =>
    ones[leaf]! > 0 && others[leaf]! > 0 ? [{ row, label, value: ones[leaf]! / others[leaf]! }] : [],
  );
}

/**
 * Whether a decimal sign that slipped explains a ratio: ten, a hundred or a thousand times it is like the others'. Ten or a hundred times
 * less may also be little: money not spent yet, an activity that was put off. There only a ratio that becomes nearly 1 is told.
 */
function isSlip(value: number, [least, most]: readonly [number, number]): boolean {
  return [10, 100, 1000].some((times) => {
    const meant = value > 1 ? value / times : value * times;
    if (value < 1 && times < 1000) return Math.abs(meant - 1) <= ALMOST_ALL;
    return meant >= least / LIKE && meant <= most * LIKE;
  });
}

/** The least and the most of some ratios. */
const boundsOf = (ratios: readonly Ratio[]): readonly [number, number] =>
  ratios.reduce<[number, number]>(([least, most], { value }) => [Math.min(least, value), Math.max(most, value)], [Infinity, 0]);

/** A figure ten, a hundred or a thousand times what its row makes likely: a decimal sign or zeros that slipped. */
export const rule = defineRule({
  id: "lompatan-besaran",
  stage: "plausibility",
  severity: "warning",
  options: { factor: 8, spread: 3 },
  title: { id: "Besaran meloncat dari barisnya", en: "Size out of line with its row" },
  why: {
    id: "Koma yang bergeser atau nol yang hilang mengubah angka 10, 100, atau 1.000 kali, dan jumlahnya ikut salah.",
    en: "A decimal sign that slipped or zeros that are missing change a figure 10, 100 or 1,000 times, and the total with it.",
  },
  example: {
    id: "Realisasi 862 terhadap target 88,5, sedangkan baris lain mendekati targetnya.",
    en: "An actual of 862 against a target of 88.5, while other rows are close to theirs.",
  },
  messages,
  check(context, { factor, spread }) {
    return context.ask(PLAIN_TABLES).flatMap((plain): Report[] => {
      const { table } = plain;
      const byTarget = table.identities.flatMap((identity): Report[] => {
        if (identity.kind !== "ratio") return [];
        const ratios = ratiosOf(table, identity.of);
        const close = ratios.filter(({ value }) => value < spread && value > 1 / spread);
        const far = ratios.filter(({ value }) => value > factor || value < 1 / factor);
        if (close.length < FEWEST || far.length * FEWEST > close.length) return [];
        const bounds = boundsOf(close);
        return far
          .filter(({ value }) => isSlip(value, bounds))
          .map(({ row, label, value }) => ({
            sheet: table.sheet,
            address: cellAddress(row, table.columns[identity.of[0]]!.column),
            message: messages.jump({
              column: table.columns[identity.of[0]]!.path.join(" "),
              label,
              times: { value: value > 1 ? value : 1 / value, maxPlaces: 1 },
              other: table.columns[identity.of[1]]!.path.join(" "),
              way: value > 1 ? messages.more() : messages.less(),
            }),
          }));
      });
      const rows = new Set(byTarget.map(({ address }) => parseAddress(address)?.row));
      return [
        ...byTarget,
        // A figure is told once, with the target it does not fit where there is one.
        ...slipsOf(plain)
          .filter(({ row, at }) => !rows.has(row.row) && !context.blamed({ sheet: table.sheet, address: addressOf(table, row.row, at) }))
          .map(({ row, at, value, times, beside }): Report => ({
            sheet: table.sheet,
            address: addressOf(table, row.row, at),
            message: messages[beside]({
              column: table.columns[at]!.path.join(" "),
              label: row.label || row.key,
              found: { value },
              times: { value: times > 1 ? times : Math.round(1 / times) },
              way: times > 1 ? messages.more() : messages.less(),
            }),
            found: { value },
          })),
      ];
    });
  },
});

const addressOf = ({ columns }: TypedTable, row: number, at: number): string => cellAddress(row, columns[at]!.column);
