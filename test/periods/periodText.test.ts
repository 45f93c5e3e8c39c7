import { finest, isWholeYear, periodOf, quarterOf, withinName } from "../../src/periods/period";
import { readPeriod } from "../../src/periods/periodText";

test.each([
  ["Target s/d TW II", "TW2", "Target"],
  ["TW I s.d. TW III", "TW3", ""],
  ["Triwulan ke-3", "TW3", ""],
  ["Kuartal pertama", "TW1", ""],
  ["2024Q3", "TW3", ""],
  ["Realisasi sd. Maret", "B01-03", "Realisasi"],
  ["Jan-Mar", "B01-03", ""],
  ["April s.d. Juni", "B04-06", ""],
  ["per 30 Juni 2024", "B01-06", ""],
  ["Realisasi bulan Pebruari", "B02", "Realisasi"],
  ["Agt", "B08", ""],
  ["Nopember 2024", "B11", ""],
  ["Bulan 5", "B05", ""],
  ["First half 2024", "S1", ""],
  ["Sem. 2", "S2", ""],
  ["Semester Kedua", "S2", ""],
  ["Cawu III", "CW3", ""],
  ["Minggu 3 Maret", "B03.M03", ""],
  ["Week 12", "M12", ""],
  ["Target Bulan Ini", "?bulan ini", "Target"],
  ["Target tahun ini", null, "Target"],
  ["Target Tahunan", null, "Target"],
  ["Semua laporan", null, "Semua laporan"],
  ["Data kualitas", null, "Data kualitas"],
] as const)("a header: %s", (text, within, rest) => {
  expect(readPeriod(text)).toMatchObject({ within, rest });
});

test.each([
  ["Laporan Maret 2024", "B03"],
  ["Laporan bulan Maret", "B03"],
  ["Jakarta, 5 Januari 2025", null],
  ["Data yang mei dan juni tidak dihitung", null],
  ["Posisi 31 Desember 2024", "B01-12"],
  ["Indeks Diplomasi Pelindungan WNI s.d. TW I Tahun 2024", "TW1"],
  ["Periode Januari s.d. Juni 2024", "B01-06"],
] as const)("a title: %s", (text, within) => {
  expect(readPeriod(text, "title").within).toBe(within);
});

test("'Target Triwulan' leaves the number to the row below", () => {
  expect(readPeriod("Target Triwulan")).toMatchObject({ within: null, unit: "TW", rest: "Target" });
});

test("stacked headers: the smaller part counts, a week only within its month", () => {
  expect(finest("B02", "TW1")).toBe("B02");
  expect(finest("TW2", "S1")).toBe("TW2");
  expect(finest("M01", "B02")).toBe("B02.M01");
  expect(finest("?subdit a", "TW1")).toBe("TW1.?subdit a");
  expect(finest(null, "S1")).toBe("S1");
});

test("the year's end is the year, and only quarters are the catalogue's", () => {
  expect([isWholeYear("B01-12", true), isWholeYear("S2", true), isWholeYear("S2", false), isWholeYear("TW4", true)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([quarterOf("TW2"), quarterOf("Q2"), quarterOf("S1"), quarterOf(null)]).toEqual([2, null, null, null]);
  expect([periodOf("2024", "TW1"), periodOf("2024", null), periodOf(null, "TW1")]).toEqual(["2024-TW1", "2024", null]);
});

test("parts have names in both languages", () => {
  expect(["TW2", "B03", "B01-03", "B04-06", "S1", "CW2", "B02.M01", "?bulan ini"].map((within) => withinName(within).id)).toEqual([
    "TW II",
    "Maret",
    "s.d. Maret",
    "April–Juni",
    "semester I",
    "caturwulan II",
    "Februari minggu 1",
    "bulan ini",
  ]);
  expect(withinName("B01-03").en).toBe("up to March");
});
