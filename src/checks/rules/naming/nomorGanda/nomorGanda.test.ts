import { formula, sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const numbered = (...numbers: (number | string)[]) =>
  sheetOf("Lembar", [
    ["Capaian 2024"],
    ["No", "Indikator", "Target", "Realisasi"],
    ...numbers.map((number, at) => [number, `Indikator yang ke-${"abcdefgh"[at]}`, 80 + at, 75.5 + at]),
  ]);

/** Respondents, whose only words are the same for many. */
const answers = (...numbers: number[]) =>
  sheetOf("Jawaban", [
    ["Survei 2025"],
    ["No. Resp", "JK", "U1", "U2"],
    ...numbers.map((number, at) => [number, at % 3 ? "L" : "P", 3 + (at % 2), 4 - (at % 2)]),
    ["Rata-rata", "", formula("=AVERAGE(C3:C8)", 3.5), formula("=AVERAGE(D3:D8)", 3.5)],
  ]);

/** A number and a code for every row. */
const coded = (code: string) =>
  sheetOf("Daftar", [
    ["Daftar Aset 2025"],
    ["No", "Kode Aset", "Nama Aset", "Jumlah"],
    ...["AST-11", "AST-12", code, "AST-14", "AST-15"].map((each, at) => [at + 1, each, `Aset jenis ${"abcde"[at]}`, 4 + 2 * at]),
  ]);

ruleCases("nomor-ganda", {
  tells: [
    ["a respondent's number out of order", answers(1, 2, 3, 14, 5, 6), ["warning | A6 | 14 | 4"]],
    ["a respondent's number twice", answers(1, 2, 3, 3, 5, 6), ["warning | A6 | 3 | "]],
    ["a code twice beside numbers of their own", coded("AST-12"), ["warning | B5 | AST-12 | "]],
    ["a code with a word before it, twice", numbered("IKU 1.1", "IKU 1.2", "IKU 2.1", "IKU 2.1"), ["warning | A6 | IKU 2.1 | "]],
    ["3 twice, 4 left out", numbered(1, 2, 3, 3, 5, 6), ["warning | A6 | 3 | "]],
    ["3 twice, and 4 after it", numbered(1, 2, 3, 3, 4), ["warning | A6 | 3 | "]],
    ["a code twice", numbered("IKU.01", "IKU.02", "IKU.02", "IKU.04"), ["warning | A5 | IKU.02 | "]],
    ["a letter twice", numbered("A", "B", "B", "D"), ["warning | A5 | B | "]],
  ],
  silent: [
    ["respondents one after the other", answers(1, 2, 3, 4, 5, 6), []],
    ["codes and numbers of their own", coded("AST-13"), []],
    ["one after the other", numbered(1, 2, 3, 4, 5, 6), []],
    ["two rows a number", numbered(1, 1, 2, 2, 3, 3), []],
    ["numbers that begin anew", numbered(1, 2, 3, 1, 2, 3), []],
    ["codes of their own", numbered("IKU.01", "IKU.02", "IKU.03", "IKU.04"), []],
    ["two rows a code", numbered("IKU.01", "IKU.01", "IKU.02", "IKU.02"), []],
    ["one left out", numbered(1, 2, 4, 5, 6), []],
  ],
});
