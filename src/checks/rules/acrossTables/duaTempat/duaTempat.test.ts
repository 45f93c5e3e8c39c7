import { checkWorkbook } from "../../../../../test/support/findings";
import { ruleCases } from "../../../../../test/support/ruleTester";
import { builtinCatalogue } from "../../../../../test/fixtures/catalogue";
import { sheetOf, workbookOf, type FixtureCell } from "../../../../../test/fixtures/sheets";

const NAME = "Persentase Kerja Sama di Bidang Pelayanan dan Pelindungan WNI di Luar Negeri yang Ditandatangani";
const table = (name: string, target: FixtureCell, realisasi: FixtureCell, capaian: FixtureCell) =>
  sheetOf(name, [
    ["Capaian Kinerja Tahun 2024"],
    ["Kode", "Indikator", "Target", "Realisasi", "Capaian"],
    ["B1.1.1", NAME, target, realisasi, capaian],
  ]);
const summary = (realisasi: FixtureCell, capaian: FixtureCell, title = "Ringkasan 2024") =>
  sheetOf("Ringkasan", [[title], ["Kode", "Indikator", "Realisasi", "Capaian"], ["B1.1.1", NAME, realisasi, capaian]]);

ruleCases("dua-tempat", {
  tells: [
    [
      "a capaian of the summary left behind",
      [table("Tabel", 97.5, 87.93, 90.18), summary(87.93, 98.9)],
      ["error | Ringkasan!D3 | 98,9 | 90,18"],
    ],
    [
      "told at the summary where it comes first",
      [summary(87.93, 98.9), table("Tabel", 97.5, 87.93, 90.18)],
      ["error | Ringkasan!D3 | 98,9 | 90,18"],
    ],
    [
      "a realisasi of the summary left behind",
      [table("Tabel", 97.5, 87.93, 90.18), summary(86.1, 90.18)],
      ["error | Ringkasan!C3 | 86,1 | 87,93"],
    ],
    ["two summaries", [summary(87.93, 90.18), { ...summary(87.93, 98.9), name: "Lampiran" }], ["error | Lampiran!D3 | 98,9 | 90,18"]],
  ],
  silent: [
    ["the same figure", [table("Tabel", 97.5, 87.93, 90.18), summary(87.93, 90.18)], []],
    ["fewer decimals", [table("Tabel", 97.5, 87.93, 90.1846), summary(87.9, 90.2)], []],
    ["two units, each with figures of its own", [table("Subdit A", 97.5, 87.93, 90.18), { ...summary(79.4, 81.44), name: "Subdit B" }], []],
    ["two units with targets of their own", [table("Subdit A", 97.5, 87.93, 90.18), table("Subdit B", 90, 87.93, 97.7)], []],
    ["a round realisasi is everybody's", [table("Tabel", 97.5, 100, 102.56), summary(100, 100)], []],
    ["another year", [table("Tabel", 97.5, 87.93, 90.18), summary(87.93, 98.9, "Ringkasan 2023")], []],
    ["held at the cap in the summary", [table("Tabel", 60, 81.93, 136.55), summary(81.93, 120)], []],
  ],
});

test("the sentence names both cells and says which one follows", () => {
  const [finding] = checkWorkbook(workbookOf(table("Tabel", 97.5, 87.93, 90.18), summary(87.93, 98.9)), builtinCatalogue());
  expect(finding!.message.id).toBe(
    "Capaian B1.1.1 tahun 2024 tertulis 98,9 di sini, tetapi 90,18 di Tabel!E3, dengan realisasi yang sama (87,93). Yang di Tabel!E3 terhitung dari realisasi dan targetnya.",
  );
  expect(finding!.message.en).toContain("says 98.9 here, but 90.18 in Tabel!E3, with the same actual (87.93).");
});
