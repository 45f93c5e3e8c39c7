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

describe("a table that only its columns tell of", () => {
  const dinas = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian"];
  const rows = [
    ["1", "Terwujudnya pangan yang aman", "Persentase pangan segar yang aman", "%", 85, 83.3, 98],
    ["2", "Meningkatnya produksi padi", "Produktivitas padi", "ton/ha", 5.2, 5.46, 105],
    ["3", "Meningkatnya layanan penyuluh", "Jumlah kelompok tani binaan", "kelompok", 40, null, null],
  ];

  test("is marked by its own scale, the blank that is to come and its mean included, and no number of a column is", () => {
    const mean = ["", "", "Rata-rata capaian", "", null, null, 101.5];
    const numbers = ["1", "2", "3", "4", "5", "6", "7"].map(Number);
    const found = signs(sheetOf("Dinas Pangan", [["Capaian Kinerja Dinas Pangan Tahun 2025"], dinas, numbers, ...rows, mean]))!;
    expect(found.places).toEqual(["Dinas Pangan!G4:G7"]);
    const [marks] = found.patch.steps.flatMap((step) =>
      step.kind === "conditionalFormat" && step.marks.kind === "signs" ? [step.marks] : [],
    );
    expect([105, 100, 98].map((value) => signOf(value, marks!))).toEqual(["✓", "✓", "✗"]);
  });

  test("stands below one of the catalogue: each has a rule of its own, no cell two", () => {
    const found = signs(
      sheetOf("Campur", [
        head,
        ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri", "persen", 83, 84.52, 101.83],
        [],
        ["Capaian Kinerja Dinas Pangan Tahun 2025"],
        dinas.slice(2),
        ...rows.map((row) => row.slice(2)),
      ]),
    )!;
    expect(found.places).toEqual([expect.stringMatching(/^Campur!F2/), "Campur!E6:E8"]);
  });

  test("a capaian that is no share of a target is not marked", () => {
    expect(
      signs(
        sheetOf("Tahapan", [
          ["No", "Dokumen", "Tahapan", "Capaian"],
          ["1", "Rancangan peraturan", "Penyusunan konsep", 40],
          ["2", "Pedoman", "Pembahasan", 70],
        ]),
      ),
    ).toBe(null);
  });
});

test("without capaian there is nothing to mark", () => {
  expect(signs(sheetOf("Kosong", [["Belanja", 1]]))).toBe(null);
});
