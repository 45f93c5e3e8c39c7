import { decimalPlaces, sumExact, sumTolerance } from "../../../../numbers";
import { areaAddress, cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { groupedBy } from "../../../shared/groupedBy";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
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

interface Group {
  readonly rows: readonly TypedRow[];
  readonly sum: number;
  readonly whole: number;
}

const WHOLES = [1, 100];
const isWhole = (sum: number): boolean => WHOLES.some((whole) => Math.abs(sum - whole) <= whole * 0.0011);

/** Perspectives whose indicators each make up a whole, and so do they themselves: the one group that does not. */
function brokenGroup({ rows }: TypedTable, at: number): Group | null {
  const weighted = rows.filter(
    ({ kind, aggregate, cells }) => (kind === "leaf" || kind === "subtotal") && aggregate === null && (storedNumber(cells[at]!) ?? 0) > 0,
  );
  const groups = [...groupedBy(weighted, ({ parent }) => parent).values()].map((own) => ({
    rows: own,
    sum: sumExact(own.map(({ cells }) => storedNumber(cells[at]!)!)),
  }));
  const broken = groups.filter(({ sum }) => !isWhole(sum));
  // Two groups at least show how the table is weighted.
  if (groups.length < FEWEST || broken.length !== 1 || broken[0]!.rows.length < 2) return null;
  const { rows: own, sum } = broken[0]!;
  const whole = isWhole(sum / 100) || sum > 10 ? 100 : 1;
  return sum > whole * FARTHEST || sum * FARTHEST < whole ? null : { rows: own, sum, whole };
}

function groupReport({ sheet }: TypedTable, column: number, { rows, sum, whole }: Group): Report {
  const [first, last] = [rows[0]!.row, rows.at(-1)!.row];
  const figures = { found: { value: sum, maxPlaces: 4 }, expected: { value: whole } };
  const address = areaAddress({ row: first, column, rows: last - first + 1, columns: 1 });
  return { sheet, address, message: messages.sum({ ...figures, count: rows.length }), ...figures };
}

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
      const total = table.rows.find(({ kind, aggregate }) => kind === "total" && (aggregate === "sum" || aggregate === null));
      // Without a total the table may show some of the components only.
      if (!total) return [];
      const isWeight = ({ path }: { readonly path: readonly string[] }): boolean => WEIGHT.test(path.join(" "));
      if (table.columns.filter(isWeight).length > MOST) return [];
      return table.columns.flatMap(({ path, column }, at): Report[] => {
        if (!isWeight({ path })) return [];
        const group = brokenGroup(table, at);
        if (group) return [groupReport(table, column, group)];
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
