import { roundHalfUp } from "../../src/numbers";
import { call } from "./call";

type Case = [args: unknown[], expected: unknown];

function rows(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    test.each(cases)("%j", (args, expected) => {
      const value = call(id, ...args);
      if (typeof expected === "string" && expected.startsWith("#")) expect(value).toEqual(expect.stringContaining(expected));
      else expect(value).toBe(expected);
    });
  });
}

rows("PWNI.CAPAIAN", [
  [[94.86, 90, null, null], 1.054],
  [[100, 97.5, null, 1.2], 100 / 97.5],
  [[95.46, 71.85, "maksimum", 1.2], 1.2],
  [[95.46, 71.85, "maksimum", "120%"], 1.2],
  [[95.46, 71.85, "maksimum", 0], 95.46 / 71.85],
  [[6, 6.25, "minimum", null], 1.04],
  [[6.25, 6, "minimum-T/R", null], 0.96],
  [[6.25, 6, "Minimum-t/r", null], 0.96],
  [["84,52%", 85, null, null], 84.52 / 85],
  [["84,52%", 0.85, null, null], 0.8452 / 0.85],
  [[0.8452, "85%", null, null], 0.8452 / 0.85],
  [["79,95 (BB)", "79,50 (BB)", null, null], 79.95 / 79.5],
  [["3,95 (skala 4)", "4 (skala 4)", null, null], 0.9875],
  [[[[93]], [[93]], null, null], 1],
  [[93, 0, null, null], "#VALUE! Target bernilai 0, sehingga capaian tidak dapat dihitung."],
  [[null, 93, null, null], "#VALUE! Argumen realisasi kosong; isi dengan angka, misalnya 84,52."],
  [[93, "WTP", null, null], '#VALUE! Argumen target berisi teks "WTP"; yang diperlukan angka.'],
  [[93, 93, "naik", null], '#VALUE! Argumen polaritas berisi "naik"; pilihannya "maksimum", "minimum", "minimum-T/R".'],
  [[93, 93, null, 120], "#VALUE! Argumen batas berisi 120; tulis batas sebagai rasio, misalnya 1,2 untuk 120%."],
  [[{ code: "#REF!" }, 93, null, null], "#VALUE! Argumen realisasi berisi galat #REF!; yang diperlukan angka."],
]);

rows("PWNI.PERSENTASE", [
  [[4140, 5175], 80],
  [["55.984 kasus", "62.120 kasus"], '#VALUE! Argumen pembilang berisi "55.984 kasus", yang dapat berarti 55984 atau 55,984'],
  [["23 orang", 46], 50],
  [[1, 0], "#VALUE! Argumen penyebut bernilai 0"],
  [[1, null], "#VALUE! Argumen penyebut kosong"],
]);

test("PWNI.PERSENTASE: 4.138 of 5.177 kasus khusus are 79,93 (line 579)", () => {
  expect(roundHalfUp(call("PWNI.PERSENTASE", 4138, 5177) as number, 2)).toBe(79.93);
});

rows("PWNI.TARGET", [
  [["IPPWNI", 2022, null], 90],
  [["IPPWNI", 2023, null], 91],
  [["IPPWNI", 2024, null], 93],
  [["C1.1", "2024", null], 85],
  // Rencana Aksi, lines 2192-2205: a quarter of the year's target more each quarter.
  [["IPPWNI", 2024, 1], 23.25],
  [["C1.1", 2024, "TW IV"], 85],
  [["B1.1", 2024, "II"], 48.75],
  [["C1.1", null, "triwulan 3"], 63.75],
  [["C1.1", 2024, 5], '#VALUE! Argumen triwulan berisi "5"; yang diperlukan triwulan 1 sampai 4.'],
  [["IPPWNI", 2019, null], "#N/A Katalog tidak memuat target IPPWNI untuk tahun 2019; yang ada: "],
  [["Z1", null, null], '#N/A Indikator "Z1" tidak ada dalam katalog.'],
]);

rows("PWNI.BOBOT", [
  [["C1.1", 2022], 0.4],
  [["B1.1", 2022], 0.25],
  [["B2.1", 2022], 0.2],
  [["B1.1", 2023], 0.2],
  [["B2.1", 2024], 0.25],
  [["B3.1", null], 0.15],
  [["C1.1.1", null], 0.55],
  [["B2.1.3", 2024], 0.3],
  [["IPPWNI", null], "#N/A Katalog tidak memuat bobot untuk IPPWNI."],
]);

rows("PWNI.NAMA", [
  [["C1.1.2"], "Persentase Kasus Umum yang Diselesaikan"],
  [["B1.3"], "Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri"],
  [[""], "#VALUE! Argumen indikator kosong"],
]);

rows("PWNI.ANGKA", [
  [["79,95 (BB)"], 79.95],
  [["79,95% (BB)"], 0.7995],
  [["4 (skala 4)"], 4],
  [["4 skala 4 (100%)"], 4],
  [["132,86 % ***"], 1.3286],
  [["120%*"], 1.2],
  [["2 Kerja Sama"], 2],
  [["level 3 (Nilai 3,46)"], 3.46],
  [["76-100 (93)"], 93],
  [["2+"], 2],
  [["105.40"], 105.4],
  [["18326"], 18326],
  [["Rp 1.500.000"], 1500000],
  [[84.52], 84.52],
  [["WTP"], '#VALUE! Argumen teks berisi teks "WTP"; yang diperlukan angka.'],
  [["1.234"], '#VALUE! Argumen teks berisi "1.234", yang dapat berarti 1234 atau 1,234'],
  [["-"], "#VALUE! Argumen teks kosong"],
  [["_____"], "#VALUE! Argumen teks kosong"],
]);

rows("SKM.CONVERT", [
  [[3.82, null], 95.5],
  [[95.5, "NI"], 3.82],
  [["3,82", "MUTU"], "A"],
  [[64.995, "MUTU"], "C"],
  [[88.305, "MUTU"], "A"],
  [[88.305, "PERSEPSI"], 4],
  [[64.994, "kinerja"], "Tidak baik"],
  [["88,31%", "MUTU"], "A"],
  [[76.61, "KINERJA"], "Baik"],
  [[10, null], "#VALUE! Nilai SKM 10 tidak dikenali: NI berkisar 1-4 dan NIK 25-100."],
  [[3, "IKM"], '#VALUE! Argumen keluaran berisi "IKM"; pilihannya "NIK", "NI", "MUTU", "KINERJA", "PERSEPSI".'],
]);
