import { allTables } from "../../src/tables";
import { say } from "../../src/language/say";
import { parseWorkbook } from "../../src/xlsx/parse";
import { writeXlsx } from "../../src/xlsx/write";
import { saidOf } from "../support/findings";
import { catalogue } from "./helpers";

/**
 * What Periksa says of the tables we make ourselves: only what the documents print and contradict, each with its cell. Anything else is a
 * fault of the table or of the rule.
 */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  "2022": [],
  // 66,38 % is the weighted sum of capaian (lkj-pwni-2024, BAB III).
  "2023": ["warning indeks-rumus Capaian IKU B3.1 2023!F7"],
  "2024": [
    // 24 of 21, 1.978 of 1.816 (Lampiran III).
    "warning bagian-melebihi Data Dukung IKU C1.1.1 2024!C5",
    "warning bagian-melebihi Data Dukung IKU C1.1.2 2024!C16",
    "warning bagian-melebihi Data Dukung IKU C1.1.2 2024!C24",
    "warning bagian-melebihi Data Dukung IKU C1.1.2 2024!C38",
    "warning bagian-melebihi Data Dukung IKU C1.1.2 2024!C39",
    "warning bagian-melebihi Data Dukung IKU C1.1.2 2024!C42",
    // Nobody planned, one there (Tabel 38, no. 12).
    "warning bagian-melebihi Formasi Bezetting 2024!D14",
    // Two rows "Kecelakaan Kerja" (Lampiran III).
    "warning baris-ganda Data Dukung IKU C1.1.2 2024!A40",
    "warning indeks-rumus Capaian IKU B3.1 2024!F7",
    // 1.598 answers among 1.629 (Lampiran IV).
    "warning responden-berbeda Frekuensi Jawaban SKM 2024!M8",
    "warning responden-berbeda Frekuensi Jawaban SKM 2024!N17",
    // 120 % printed, 97,76 % calculated (Tabel 8).
    "warning sumber-bertentangan NCKO 2024!C4",
    "warning sumber-bertentangan Nilai Perspektif 2024!C3",
    "warning sumber-bertentangan Pohon Kinerja NCKO 2024!H5",
    "warning sumber-bertentangan Kepuasan IKU B3.1.2 2024!C7",
    "warning sumber-bertentangan Kepuasan IKU B3.1.2 2024!C9",
    // 82 % and 85 % (Tabel 1, Tabel 6).
    "warning target-nasional Tingkat Nasional 2024!B4",
  ],
  "2025": [
    // 12 printed over seven services of 2 each (renstra-kp2mi-2025-2029, Lampiran, kegiatan 8065).
    "error jumlah-salah Matriks Renstra 2025-2029!G509",
    "error jumlah-salah Matriks Renstra 2025-2029!H509",
    "error jumlah-salah Matriks Renstra 2025-2029!I509",
    // 9.087.537.000 printed over 9.057.537.000 (kegiatan 7798, 2027).
    "error jumlah-salah Matriks Renstra 2025-2029!L7",
  ],
};

/** Of values and of native formulas; a rule may look at only one of them. */
const books = Object.keys(PRINTED).flatMap((year) => (["value", "native"] as const).map((mode) => [year, mode] as const));

test.each(books)("all tables of %s, %s: nothing is told but what the documents contradict", async (year, mode) => {
  const made = allTables({ catalogue, year, language: "id", mode });
  if (!made.ok) throw new Error(say(made.problem.text));
  const snapshot = parseWorkbook(await writeXlsx(made.value));
  const said = saidOf(snapshot, catalogue);
  expect(said.filter(({ rule }) => rule === "satuan-campur")).toEqual([]);
  const told = said.filter(({ severity }) => severity !== "info");
  expect(told.map(({ severity, rule, sheet, address }) => `${severity} ${rule} ${sheet}!${address}`).sort()).toEqual(
    [...PRINTED[year]!].sort(),
  );
});
