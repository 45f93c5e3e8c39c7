import { decimalPlaces, sumExact, sumTolerance } from "../../../../numbers";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { messages } from "./messages";

const WEIGHT = /\bbobot\b(?!.*(?:x|×|\*|kali|nilai|skor))|^weights?\b/i;
/** What weights add up to: one or a hundred, and twice that where two blocks (strengths, weaknesses) each do. */
const WHOLE = [1, 100, 2, 200];
/** Figures that add up to something else altogether are no weights, whatever their head says. */
const FARTHEST = 1.5;
/** Weights of one year and of the next; "Bobot SP | Bobot P | Bobot TP ..." of a survey are answers times their value. */
const MOST = 2;
/** Fewer weights may be an excerpt. */
const FEWEST = 3;

/** Weights that do not add up to one or a hundred: one was changed and the others left. */
export const rule = defineRule({
  id: "bobot-tidak-genap",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Bobot tidak berjumlah 100%", en: "Weights do not add up to 100%" },
  why: {
    id: "Indeks dari bobot yang tidak berjumlah 100% terlalu besar atau terlalu kecil, tanpa terlihat.",
    en: "An index from weights that do not add up to 100% is too large or too small, unseen.",
  },
  example: { id: "Bobot 25, 30, 25, 15, dan 10.", en: "Weights of 25, 30, 25, 15 and 10." },
  messages,
  check(context) {
    return context.ask(PLAIN_TABLES).flatMap(({ table }): Report[] => {
      const total = table.rows.find(({ kind, aggregate }) => kind === "total" && aggregate === "sum");
      // Without a total the table may show some of the components only.
      if (!total) return [];
      const isWeight = ({ path }: { readonly path: readonly string[] }): boolean => WEIGHT.test(path.join(" "));
      if (table.columns.filter(isWeight).length > MOST) return [];
      return table.columns.flatMap(({ path, column }, at): Report[] => {
        if (!isWeight({ path })) return [];
        const values = table.rows.filter(({ kind }) => kind === "leaf").flatMap(({ cells }) => storedNumber(cells[at]!) ?? []);
        const sum = sumExact(values);
        // 0.2 among weights of two decimals is 0.20.
        const places = values.reduce((most, value) => Math.max(most, decimalPlaces(value)), 0);
        const tolerance = sumTolerance(values.map(() => places));
        if (values.length < FEWEST || values.some((value) => value < 0) || WHOLE.some((whole) => Math.abs(sum - whole) <= tolerance))
          return [];
        const sorted = [...WHOLE].sort((one, other) => Math.abs(Math.log(sum / one)) - Math.abs(Math.log(sum / other)));
        const near = sorted[0]!;
        if (sum > near * FARTHEST || sum * FARTHEST < near || values.some((value) => value > near)) return [];
        const place = { sheet: table.sheet, address: cellAddress(total.row, column) };
        const figures = { found: { value: sum, maxPlaces: 4 }, expected: { value: near } };
        return [{ ...place, message: messages.sum({ ...figures, count: values.length }), ...figures }];
      });
    });
  },
});
