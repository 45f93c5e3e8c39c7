import { wrapWords } from "../../src/layout/noteLines";

test("a line ends before the word that does not fit", () => {
  expect(wrapWords("Batas capaian 120%: mengikuti komponennya.", 22)).toEqual(["Batas capaian 120%:", "mengikuti komponennya."]);
});

test("a figure stands with the word before it, never alone: a cell of 101. would be a number", () => {
  expect(wrapWords("Tabel 10, hal. 28; Tabel 33, hal. 101.", 34)).toEqual(["Tabel 10, hal. 28; Tabel 33,", "hal. 101."]);
  expect(wrapWords("dari 12 3 4", 6)).toEqual(["dari 12 3 4"]);
});

test("a word longer than the line is not cut, and blanks alone are no line", () => {
  expect(wrapWords("pertanggungjawaban itu", 5)).toEqual(["pertanggungjawaban", "itu"]);
  expect(wrapWords("  ", 5)).toEqual([]);
});
