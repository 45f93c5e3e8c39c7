import { formula, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const survey = (grade: string) =>
  sheetOf("Rekap", [
    ["Rekapitulasi Survei Kepuasan Masyarakat 2025"],
    ["No", "Unsur", "NRR"],
    [1, "Persyaratan", 3.21],
    [2, "Prosedur", 3.4],
    [null, "Nilai konversi", 82.63],
    [null, "Mutu pelayanan", formula(grade, "B")],
  ]);
const akip = (predicate: string) =>
  sheetOf("LKE", [
    ["Evaluasi AKIP 2025"],
    ["Komponen", "Nilai"],
    ["Perencanaan", 24],
    ["Jumlah", 73.5],
    ["Predikat", formula(predicate, "BB")],
  ]);

const grades = (c: string): string => `=IF(C5>=88.31,"A",IF(C5>=76.61,"B",IF(C5>=${c},"C","D")))`;
const predicates = (aa: string): string => `=IF(B4${aa},"AA",IF(B4>80,"A",IF(B4>70,"BB",IF(B4>60,"B",IF(B4>50,"CC",IF(B4>30,"C","D"))))))`;

ruleCases("batas-predikat", {
  tells: [
    ["66 for 65", survey(grades("66")), ["warning | C6 | D | C"]],
    ["90 itself is A and no AA", akip(predicates(">=90")), ["warning | B5 | AA | A"]],
  ],
  silent: [
    ["the bounds of the regulation", survey(grades("65")), []],
    ["the predicates of the regulation", akip(predicates(">90")), []],
    ["a scale of the office's own", survey('=IF(C5>=90,"A",IF(C5>=80,"B",IF(C5>=70,"C","D")))'), []],
    ["bounds that are all closed", akip(predicates(">90").replace(/>/g, ">=")), []],
  ],
});
