import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const SCORES = [93.2, 81.4, 64, 77.05, 58.9, 88.3] as const;
/** Offices with a mark and its class, and the legend in one line below. */
const marked = (classes: readonly string[], legend: readonly string[], title = "Penilaian Kantor 2025") =>
  sheetOf("Nilai", [
    [title],
    ["No", "Kantor", "Jumlah Pegawai", "Nilai", "Kategori"],
    ...SCORES.map((score, at) => [at + 1, `Kantor ${"ABCDEF"[at]}`, 12 + 7 * at, score, classes[at]!]),
    [],
    ...legend.map((line) => [null, line]),
  ]);
const LINE = ["Keterangan: Sangat Baik: >= 90; Baik: 76 - 89,99; Cukup: 61 - 75,99; Kurang: < 61"];
const BELOW = ["90 s.d. 100 = Sangat Baik", "76 - 89,99 = Baik", "61 - 75,99 = Cukup", "di bawah 61 = Kurang"];
const RIGHT = ["Sangat Baik", "Baik", "Cukup", "Baik", "Kurang", "Baik"];
const with_ = (at: number, word: string): string[] => RIGHT.map((each, place) => (place === at ? word : each));

/** Predicates of offices beside their marks. */
const akip = (third: string, title: string) =>
  sheetOf("Rekap", [
    [title],
    ["No", "Unit", "Nilai Akhir", "Predikat"],
    [1, "Unit A", 82.4, "A"],
    [2, "Unit B", 71.9, "BB"],
    [3, "Unit C", 66.1, third],
    [4, "Unit D", 58.5, "CC"],
  ]);

ruleCases("kelas-keterangan", {
  tells: [
    ["another class than the legend's line", marked(with_(3, "Cukup"), LINE), ["error | E6 | Cukup | Baik"]],
    ["another class than the legend's rows", marked(with_(4, "Cukup"), BELOW), ["error | E7 | Cukup | Kurang"]],
    ["a predicate that the regulation gives to another mark", akip("BB", "Rekap Nilai AKIP 2025"), ["error | D5 | BB | B"]],
  ],
  silent: [
    ["classes of the legend's line", marked(RIGHT, LINE), []],
    ["classes of the legend's rows", marked(RIGHT, BELOW), []],
    ["no legend", marked(with_(3, "Cukup"), ["Sumber: hasil penilaian tahun 2025"]), []],
    ["a legend of other words", marked(with_(3, "Cukup"), ["A: >= 90; B: 76 - 89,99; C: < 76"]), []],
    ["classes of something else", marked(["Kurang", "Cukup", "Baik", "Kurang", "Baik", "Cukup"], LINE), []],
    ["predicates of the marks", akip("B", "Rekap Nilai AKIP 2025"), []],
    ["predicates of something the title does not say", akip("BB", "Rekap Nilai Lomba 2025"), []],
  ],
});
