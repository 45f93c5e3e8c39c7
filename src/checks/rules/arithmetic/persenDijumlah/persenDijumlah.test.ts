import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { formula, sheetOf, workbookOf } from "../../../../../test/fixtures/sheets";
import { checkWorkbook } from "../../../../../test/support/findings";
import { ruleCases } from "../../../../../test/support/ruleTester";

const rows = [
  ["Malaysia", 696, 588],
  ["Arab Saudi", 363, 310],
  ["Hong Kong", 237, 219],
] as const;
const rate = (at: number, over: string = `B${at}`) => {
  const [, whole, part] = rows[at - 2]!;
  return formula(`=C${at}/${over}*100`, (part / (over === `B${at}` ? whole : 1296)) * 100);
};
const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
const rates = rows.map(([, whole, part]) => (part / whole) * 100);

const table = (label: string, last: string, value: number, over?: string) =>
  sheetOf("Kasus", [
    ["Negara", "Jumlah Kasus", "Selesai", "Penyelesaian (%)"],
    ...rows.map(([name, whole, part], at) => [name, whole, part, rate(at + 2, over)]),
    [label, formula("=SUM(B2:B4)", 1296), formula("=SUM(C2:C4)", 1117), formula(last, value)],
  ]);

ruleCases("persen-dijumlah", {
  tells: [
    ["rates added in a total", table("Jumlah", "=SUM(D2:D4)", sum(rates)), ["error | D5 | 262,2873 | "]],
    ["a sum in a row of means", table("Rata-rata", "=SUM(D2:D4)", sum(rates)), ["error | D5 | 262,2873 | 87,4291"]],
  ],
  silent: [
    ["the rate of the totals", table("Jumlah", "=C5/B5*100", (1117 / 1296) * 100), []],
    ["shares of one total", table("Jumlah", "=SUM(D2:D4)", (1117 / 1296) * 100, "B$5"), []],
  ],
});

test("the mend is the ratio of the totals where the row has them, a mean in a row of means", () => {
  const mends = (sheet: ReturnType<typeof table>): readonly unknown[] =>
    checkWorkbook(workbookOf(sheet), builtinCatalogue())
      .flatMap(({ rule, fix }) =>
        rule !== "persen-dijumlah" ? [] : [fix?.patch.steps.flatMap((step) => (step.kind === "write" ? [step.cells] : []))],
      )
      .flat();
  const written = (text: string): unknown => [[[{ kind: "formula", formula: text }]]];
  expect(mends(table("Jumlah", "=SUM(D2:D4)", sum(rates)))).toEqual(written("=C5/B5*100"));
  expect(mends(table("Rata-rata", "=SUM(D2:D4)", sum(rates)))).toEqual(written("=AVERAGE(D2:D4)"));
});
