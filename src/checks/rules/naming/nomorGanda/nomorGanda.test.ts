import { sheetOf } from "../../../../../test/fixtures/sheets";
import { ruleCases } from "../../../../../test/support/ruleTester";

const numbered = (...numbers: (number | string)[]) =>
  sheetOf("Lembar", [
    ["Capaian 2024"],
    ["No", "Indikator", "Target", "Realisasi"],
    ...numbers.map((number, at) => [number, `Indikator yang ke-${"abcdefgh"[at]}`, 80 + at, 75.5 + at]),
  ]);

ruleCases("nomor-ganda", {
  tells: [
    ["3 twice, 4 left out", numbered(1, 2, 3, 3, 5, 6), ["warning | A6 | 3 | "]],
    ["3 twice, and 4 after it", numbered(1, 2, 3, 3, 4), ["warning | A6 | 3 | "]],
    ["a code twice", numbered("IKU.01", "IKU.02", "IKU.02", "IKU.04"), ["warning | A5 | IKU.02 | "]],
    ["a letter twice", numbered("A", "B", "B", "D"), ["warning | A5 | B | "]],
  ],
  silent: [
    ["one after the other", numbered(1, 2, 3, 4, 5, 6), []],
    ["two rows a number", numbered(1, 1, 2, 2, 3, 3), []],
    ["numbers that begin anew", numbered(1, 2, 3, 1, 2, 3), []],
    ["codes of their own", numbered("IKU.01", "IKU.02", "IKU.03", "IKU.04"), []],
    ["two rows a code", numbered("IKU.01", "IKU.01", "IKU.02", "IKU.02"), []],
    ["one left out", numbered(1, 2, 4, 5, 6), []],
  ],
});
