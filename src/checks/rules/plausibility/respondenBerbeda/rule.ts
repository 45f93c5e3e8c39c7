import { decimalPlaces, divideExact, sumExact } from "../../../../numbers";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { messages } from "./messages";

const RESPONDENTS = /^(?:jumlah |total )?(?:responden|respondents?)$/i;
/** A table of unsur or questions; elsewhere (units, activities) respondents differ by themselves. */
const ELEMENTS = /unsur|pertanyaan|element|question|indikator survei/i;
const FEWEST = 5;
/** A mean that is calculated has some decimals. */
const FEWEST_PLACES = 2;

const isOfElements = ({ columns, caption, labelColumn }: TypedTable): boolean =>
  ELEMENTS.test([...caption, ...columns.filter(({ column }) => column === labelColumn).flatMap(({ path }) => path)].join(" "));

/** What the unsur of a survey make when blank answers are counted: 55.862 / 1.629 / 9 = 3,8102 (lkj-pwni-2024 line 2430). */
function meansWithBlanks(table: TypedTable, counts: readonly { readonly row: number; readonly value: number }[], most: number): Report[] {
  const missing = sumExact(counts.map(({ value }) => most - value));
  const rows = new Set(counts.map(({ row }) => row));
  const below = table.rows.filter(({ row }) => row > counts.at(-1)!.row);
  const figures = table.columns.flatMap(({ holds, column }, at) => (holds === "figure" ? [{ column, at }] : []));
  return figures.flatMap(({ at }): Report[] => {
    const parts = table.rows.flatMap(({ row, cells }) => (rows.has(row) ? (storedNumber(cells[at]!) ?? []) : []));
    if (parts.length < counts.length) return [];
    const total = sumExact(parts);
    const mean = divideExact(divideExact(total, most), counts.length);
    return below.flatMap(({ row, cells }): Report[] =>
      figures.flatMap((figure): Report[] => {
        const found = storedNumber(cells[figure.at]!);
        const places = found === null ? 0 : Math.min(decimalPlaces(found), 8);
        if (found === null || places < FEWEST_PLACES || Math.abs(found - mean) > 0.51 * 10 ** -places) return [];
        const data = { total: { value: total }, most: { value: most }, count: counts.length, missing: { value: missing } };
        return [
          {
            sheet: table.sheet,
            address: cellAddress(row, figure.column),
            message: messages.withBlanks({ found: { value: found, maxPlaces: 4 }, ...data }),
            found: { value: found, maxPlaces: 4 },
          },
        ];
      }),
    );
  });
}

/** All unsur of a survey are answered by the same people; one that has fewer has blank answers (PermenPANRB 14/2017). */
export const rule = defineRule({
  id: "responden-berbeda",
  stage: "plausibility",
  severity: "warning",
  title: { id: "Jumlah responden berbeda antarunsur", en: "Respondents vary between elements" },
  why: {
    id: "Jawaban kosong yang dihitung sebagai 0 menurunkan nilai: LKj 2024 mencetak 3,8102, bukan 3,8193.",
    en: "Blank answers that count as 0 lower the score: the LKj 2024 prints 3.8102 instead of 3.8193.",
  },
  example: { id: "Unsur 5 dijawab 1.598 orang, unsur lain 1.629.", en: "Element 5 answered by 1,598 people, the others by 1,629." },
  messages,
  check: (context) =>
    context.ask(PLAIN_TABLES).flatMap(({ table }): Report[] => {
      if (!isOfElements(table)) return [];
      return table.columns.flatMap(({ path, column }, at): Report[] => {
        if (!RESPONDENTS.test((path.at(-1) ?? "").trim())) return [];
        const counts = table.rows.flatMap(({ row, kind, label, key, cells }) => {
          const value = kind === "leaf" ? storedNumber(cells[at]!) : null;
          return value === null ? [] : [{ row, label: label || key, value }];
        });
        const by = new Map<number, number>();
        for (const { value } of counts) by.set(value, (by.get(value) ?? 0) + 1);
        const [most, count] = [...by].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
        if (counts.length < FEWEST || count * 10 < counts.length * 7) return [];
        const isFewer = counts.every(({ value }) => value <= most) && count < counts.length;
        return [
          ...(isFewer ? meansWithBlanks(table, counts, most) : []),
          ...counts
            .filter(({ value }) => value !== most)
            .map(({ row, label, value }) => ({
              sheet: table.sheet,
              address: cellAddress(row, column),
              message:
                value < most
                  ? messages.fewer({ label, found: { value }, count, most: { value: most }, missing: { value: most - value } })
                  : messages.more({ label, found: { value }, count, most: { value: most } }),
              found: { value },
              expected: { value: most },
            })),
        ];
      });
    }),
});
