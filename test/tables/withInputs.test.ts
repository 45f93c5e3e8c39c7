import { workbookFacts } from "../../src/reading/indicators/facts";
import { readWorkbookTables } from "../../src/reading/reading";
import { kindsWithInputs } from "../../src/tables";
import { catalogue } from "./helpers";
import { bookOf, type Typed } from "./moneyBooks";

/* Which kinds a workbook has figures for, whatever year they are of. */

function withInputs(sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>): readonly string[] {
  const snapshot = bookOf(sheets).snapshot();
  const reading = readWorkbookTables(snapshot, catalogue, { year: null });
  const facts = workbookFacts(reading.tables, snapshot);
  const workbook = { tables: reading.typed().tables, file: null };
  return [...kindsWithInputs({ catalogue, facts, workbook })].filter(({ has }) => has).map(({ kind }) => kind);
}

const figures = (year: number): readonly (readonly Typed[])[] => [
  [`Capaian Tahun ${year}`],
  ["Kode", "Indikator", "Bobot", "Target", "Realisasi"],
  ["B1.1.1", "Persentase Kerja Sama di Bidang Pelayanan dan Pelindungan WNI di Luar Negeri yang Ditandatangani", 0.35, 97, 98],
];

const QUARTERS: readonly (readonly Typed[])[] = [
  ["Matriks Informasi Kinerja Tahun 2022"],
  ["Kode", "Indikator", "Realisasi TW I", "Realisasi TW II", "Target TW I", "Target TW II"],
  ["C1.1", "Persentase Penyelesaian Kasus WNI di Luar Negeri", 70, 75, 82, 82],
];

test("figures of the oldest of three years count as much as those of the newest", () => {
  const found = withInputs({ A: figures(2024), B: figures(2023), C: QUARTERS });
  expect(found).toEqual(expect.arrayContaining(["capaian-indeks", "triwulan"]));
  expect(withInputs({ A: figures(2024), B: figures(2023) })).not.toContain("triwulan");
});

test("a risk register and the answers of a survey are inputs of tables that are otherwise a document's", () => {
  const risks: readonly (readonly Typed[])[] = [
    ["Register Risiko Tahun 2024"],
    ["No", "Pernyataan Risiko", "Kemungkinan", "Dampak", "Skor", "Tingkat", "Pengendalian", "Pemilik Risiko"],
    [1, "Data kasus terlambat", 3, 4, 12, "Sedang", "Pengingat", "Subdit I"],
    [2, "Sistem tidak berjalan", 2, 5, 10, "Sedang", "Cadangan", "Subdit V"],
  ];
  const answers: readonly (readonly Typed[])[] = [
    ["Survei Kepuasan Masyarakat Tahun 2024"],
    ["No Responden", ...Array.from({ length: 9 }, (_, at) => `U${at + 1}`)],
    ...Array.from({ length: 12 }, (_, at): Typed[] => [at + 1, 4, 3, 4, 4, 3, 4, 4, 3, 4]),
  ];
  expect(withInputs({ Risiko: risks })).toEqual(["sebaran", "renstra-profil-risiko"]);
  expect(withInputs({ SKM: answers })).toEqual(expect.arrayContaining(["skm-frekuensi", "skm-unsur"]));
  expect(withInputs({ Lain: [["Belanja", 1]] })).toEqual([]);
});
