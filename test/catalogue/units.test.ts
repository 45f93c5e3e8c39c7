import { builtinDocuments } from "../../src/catalogue/builtin";
import { isSameUnit, isUnitOf, readUnit, UNITS, unitWords } from "../../src/catalogue/units";

test("no spelling belongs to two units", () => {
  const words = UNITS.flatMap(({ id, spellings }) => [id, ...spellings]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
});

test("every unit the documents print is known, but the dash", () => {
  const units = new Set(builtinDocuments.flatMap(({ nodes }) => nodes.map(({ unit }) => unit)));
  expect([...units].filter((unit) => readUnit(unit) === null)).toEqual(["-"]);
});

test.each([
  ["Persen", "persen", "percent", 1],
  ["(%)", "persen", "percent", 1],
  ["% kasus", "persen", "percent", 1],
  ["Persentase", "persen", "percent", 1],
  ["indeks (skala 4)", "indeks", "index", 1],
  ["juta orang", "orang", "count", 1_000_000],
  ["miliar rupiah", "rupiah", "money", 1_000_000_000],
  ["Rp.", "rupiah", "money", 1],
  ["Satuan Kerja", "lembaga", "count", 1],
  ["Opini", "predikat", "predicate", 1],
])("%s", (text, id, kind, factor) => {
  expect(readUnit(text)).toMatchObject({ id, kind, factor });
});

test.each(["", "-", "Kabinet", "Rpx", "orangutan", "persentil", "lihat manual IKU", "juta"])("%j says no unit", (text) => {
  expect(readUnit(text)).toBeNull();
});

test("spellings are compared by what they mean, and words that are none as they stand", () => {
  expect([isSameUnit("%", "Persen"), isSameUnit("prosentase", "persen"), isSameUnit("jiwa", "Orang")]).toEqual([true, true, true]);
  expect([isSameUnit("juta orang", "orang"), isSameUnit("persen", "indeks"), isSameUnit("papan", "tiang")]).toEqual([false, false, false]);
  expect(isSameUnit(" Papan ", "papan")).toBe(true);
  expect([isUnitOf("nilai", "score"), isUnitOf("nilai", "percent", "count"), isUnitOf("entah", "count")]).toEqual([true, false, false]);
});

test("is said in both languages", () => {
  expect(unitWords("%")).toEqual({ id: "%", en: "per cent" });
  expect(unitWords("juta orang")).toEqual({ id: "juta orang", en: "million people" });
  expect(unitWords("NIHIL")).toEqual({ id: "NIHIL", en: "NIHIL" });
});
