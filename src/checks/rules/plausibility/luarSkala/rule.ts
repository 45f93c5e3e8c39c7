import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, storedNumber, type PlainTable } from "../../../shared/foundTables";
import { messages } from "./messages";

/** Columns that hold a choice on a scale, and its highest. PermenPANRB 14/2017: an unsur is answered 1 to 4. */
const SCALES: readonly { readonly head: RegExp; readonly most: number }[] = [
  { head: /^U\s?\d{1,2}$/i, most: 4 },
  { head: /^(?:skor |nilai |tingkat )?(?:kemungkinan|probabilitas|dampak|likelihood|impact)(?: risiko)?$/i, most: 5 },
];
/** Rows below which a scale cannot be seen. */
const FEWEST = 4;

interface Choice {
  readonly row: number;
  readonly value: number;
}

/** The typed numbers of a column above its sums: "NRR per unsur" at the foot is no answer, calculated or pasted. */
function choicesOf({ table, grid }: PlainTable, at: number): Choice[] {
  const { column } = table.columns[at]!;
  const sum = table.rows.findIndex(({ kind, aggregate }, place) => kind === "total" && aggregate !== null && place > 0);
  return table.rows.slice(0, sum < 0 ? undefined : sum).flatMap(({ row, kind, cells }): Choice[] => {
    const value = (kind === "leaf" || kind === "subtotal") && grid.formula(row, column) === null ? storedNumber(cells[at]!) : null;
    return value === null ? [] : [{ row, value }];
  });
}

/** An answer, likelihood or impact that its scale does not have. */
export const rule = defineRule({
  id: "luar-skala",
  stage: "plausibility",
  severity: "error",
  title: { id: "Nilai di luar skalanya", en: "Value outside its scale" },
  why: {
    id: "Jawaban survei bernilai 1 sampai 4, kemungkinan dan dampak 1 sampai 5; nilai lain mengubah rata-ratanya.",
    en: "Answers of a survey are 1 to 4, likelihood and impact 1 to 5; any other value changes the mean.",
  },
  example: { id: "Jawaban 5 untuk U4.", en: "An answer of 5 for U4." },
  messages,
  check(context) {
    return context.ask(PLAIN_TABLES).flatMap((plain): Report[] => {
      const { table } = plain;
      const scaled = table.columns.flatMap(({ path }, at) => {
        const scale = SCALES.find(({ head }) => head.test((path.at(-1) ?? "").trim()));
        return scale ? [{ at, scale, choices: choicesOf(plain, at) }] : [];
      });
      return scaled.flatMap(({ at, scale, choices }): Report[] => {
        const fits = ({ value }: Choice): boolean => Number.isInteger(value) && value >= 1 && value <= scale.most;
        const all = scaled.filter((each) => each.scale === scale).flatMap((each) => each.choices);
        // A scale of its own (1 to 5, 1 to 10) shows in more than a few cells.
        if (choices.length < FEWEST || all.filter((choice) => !fits(choice)).length * 10 > all.length) return [];
        return choices
          .filter((choice) => !fits(choice))
          .map(({ row, value }) => ({
            sheet: table.sheet,
            address: cellAddress(row, table.columns[at]!.column),
            message: messages.outside({ column: table.columns[at]!.path.join(" "), found: { value }, most: scale.most }),
            found: { value },
          }));
      });
    });
  },
});
