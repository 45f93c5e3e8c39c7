import { builtinCatalogue } from "../../src/catalogue/builtin";
import { readWorkbookTables } from "../../src/reading/reading";
import { capaianSigns } from "../../src/report/capaianSigns";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { tabel4 } from "../fixtures/lkjTables";
import { percent, sheetOf, workbookOf } from "../fixtures/sheets";

const catalogue = builtinCatalogue();
const signs = (...sheets: SheetSnapshot[]) => capaianSigns(readWorkbookTables(workbookOf(...sheets), catalogue));

/** What a sign of the rule stands for, as a spreadsheet reads it. */
function signOf(value: number, { best, middle }: { readonly best: number; readonly middle: number }): string {
  return value >= best ? "✓" : value >= middle ? "!" : "✗";
}

const head = ["Kode", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"];

test("cells of percent and of figures get their own bounds: 100 % is reached, a trillionth less in a cell is too, 99,99 % is not", () => {
  const found = signs(
    sheetOf("Persen", [head, ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri", "persen", 83, 84.52, percent(1.0183)]]),
    sheetOf("Angka", [head, ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri", "persen", 83, 84.52, 101.83]]),
  )!;
  const steps = found.patch.steps.flatMap((step) => (step.kind === "conditionalFormat" ? [step] : []));
  expect(steps.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual(["Persen!F2", "Angka!F2"]);
  const [ratio, hundred] = steps.map(({ marks }) => (marks.kind === "signs" ? marks : null));
  expect([1.0183, 1, 0.9999999999999, 0.9999, 0].map((value) => signOf(value, ratio!))).toEqual(["✓", "✓", "✓", "✗", "✗"]);
  expect([101.83, 100, 99.99, 1].map((value) => signOf(value, hundred!))).toEqual(["✓", "✓", "✗", "✗"]);
});

test("a table of the report: one rule over its column of capaian, its total included", () => {
  const { patch, places } = signs(tabel4)!;
  expect(places).toHaveLength(patch.steps.length);
  expect(patch.mustBeEmpty).toEqual([]);
  const column = tabel4.values.findIndex((row) => row.some((cell) => /capaian/i.test(String(cell))));
  expect(column).toBeGreaterThanOrEqual(0);
  expect(places.every((place) => place.startsWith(`${tabel4.name}!`))).toBe(true);
});

test("without capaian there is nothing to mark", () => {
  expect(signs(sheetOf("Kosong", [["Belanja", 1]]))).toBe(null);
});
