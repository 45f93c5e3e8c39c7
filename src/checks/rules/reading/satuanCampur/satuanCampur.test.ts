import { tabel4 } from "../../../../../test/fixtures/lkjTables";
import { checkWorkbook } from "../../../../../test/support/findings";
import { patchedSnapshot } from "../../../../sheet/patched";
import type { SheetSnapshot } from "../../../../sheet/snapshot";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { SUPER } from "../../../../../test/fixtures/results";
import { formula, percent, sheetOf, withCell, workbookOf, type FixtureCell } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const column = (...realisasi: (number | ReturnType<typeof percent>)[]) =>
  sheetOf("2024", [
    ["Tahun 2024"],
    ["Kode", "Indikator", "Realisasi"],
    ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", realisasi[0]!],
    ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", realisasi[1]!],
    ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", realisasi[2]!],
  ]);

/** The components of the super index with weights, products of both as formulas, and targets. */
const weighed = (
  weights: readonly FixtureCell[],
  realisasi: readonly FixtureCell[],
  products: readonly number[],
  scale: 1 | 100,
): SheetSnapshot =>
  sheetOf("2024", [
    ["Indeks Pelayanan dan Pelindungan WNI di Luar Negeri Tahun 2024"],
    ["Kode", "Indikator", "Bobot", "Realisasi", "Bobot x Realisasi"],
    ...SUPER.map(({ code, name }, at): FixtureCell[] => [
      code,
      name,
      weights[at]!,
      realisasi[at]!,
      formula(`=C${at + 3}*D${at + 3}${scale === 100 ? "/100" : ""}`, products[at]!),
    ]),
  ]);
const hundreds = (last: number, product: number) =>
  weighed([40, 20, 25, last], [84.52, 100, 96.8, 100.64], [33.808, 20, 24.2, product], 100);
const ratios = weighed([0.4, 0.2, 0.25, 0.15], [0.8452, 1, "96,8", 1.0064], [0.33808, 0.2, 24.2, 0.15096], 1);

/** In January 50 of 5.177 cases are settled. */
const smallShare = sheetOf("2024", [
  ["Tahun 2024"],
  ["Kode", "Indikator", "Realisasi"],
  ["C1.1.1", "Persentase Kasus Khusus yang Diselesaikan", formula("=Data!D3/Data!D4*100", (50 / 5177) * 100)],
  ["B1.1", SUPER[1]!.name, 100],
  ["B2.1", SUPER[2]!.name, 96.8],
]);
const counts = sheetOf("Data", [
  ["Data Dukung Tahun 2024"],
  ["Kode", "Variabel", "Uraian", "Nilai"],
  ["C1.1.1", "KKS", "Kasus khusus yang selesai", 50],
  ["C1.1.1", "KKT", "Kasus khusus yang ditangani", 5177],
]);

ruleCases("satuan-campur", {
  tells: [
    ["0,8452 among 100 and 96,8", column(0.8452, 100, 96.8), ["warning | C3 | 0,8452 | 84,52"]],
    ["a weight of 0,15 among 40 20 25, and not the product that follows", hundreds(0.15, 0.15096), ["warning | C6 | 0,15 | 15"]],
    ["a text of 0-100 in a column of 0-1, and not the product that follows", ratios, ["warning | D5 | 96,8 | 0,968"]],
    ["a percent cell among plain numbers", column(percent(0.8452), 100, 96.8), ["info | C4 | 100 | "]],
  ],
  silent: [
    ["all 0-100", column(84.52, 100, 96.8), []],
    ["a weight of 1,5 is no weight of 150: the catalogue has 15", hundreds(1.5, 1.5096), []],
    ["a small share calculated from what the tables hold", [smallShare, counts], []],
    ["all 0-1", column(0.8452, 1, 0.968), []],
    ["all percent", column(percent(0.8452), percent(1), percent(0.968)), []],
    [
      "3,95 on a scale of 4 is its own unit",
      sheetOf("2024", [
        ["Tahun 2024"],
        ["Kode", "Indikator", "Realisasi"],
        ["B3.1.1", "Pemanfaatan Sistem Informasi", 89.91],
        ["B3.1.2", "Tingkat kepuasan pengguna", 3.95],
        ["B3.1.3", "Persentase Peningkatan SDM", 105.9],
      ]),
      [],
    ],
    [
      "a score of 79,95 beside percentages is its own unit",
      sheetOf("2024", [
        ["Tahun 2024"],
        ["Kode", "Indikator", "Realisasi"],
        ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", percent(0.8452)],
        ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", percent(0.968)],
        ["L1.1", "Nilai Evaluasi Akuntabilitas Kinerja Instansi Pemerintah (AKIP) di Direktorat Pelindungan WNI", 79.95],
      ]),
      [],
    ],
    ["the target of the index as 93 below percentages (line 343)", withCell(tabel4, "E11", 93), []],
  ],
});

const serious = (...sheets: readonly SheetSnapshot[]) =>
  checkWorkbook(workbookOf(...sheets), builtinCatalogue()).filter(({ severity }) => severity !== "info");

test("a text on the wrong scale is one finding, and its mend writes the number of the column", () => {
  const found = serious(ratios);
  expect(found.map(({ rule, address }) => `${rule} ${address}`)).toEqual(["satuan-campur D5"]);
  expect(found[0]!.message.id).toContain("tersimpan sebagai teks");
  const { sheets } = patchedSnapshot(workbookOf(ratios), found[0]!.fix!.patch);
  expect(sheets[0]!.values[4]![3]).toBe(0.968);
  expect(serious(withCell(sheets[0]!, "E5", formula("=C5*D5", 0.242)))).toEqual([]);
});

test("a weight that is wrong on either scale is told by the catalogue alone", () => {
  expect(serious(hundreds(1.5, 1.5096)).map(({ rule, address, expected }) => `${rule} ${address} ${expected}`)).toEqual([
    "bobot-berbeda C6 15",
  ]);
});
