import { computeCapaian, rollUp, type CapaianPolarity } from "../../src/measures";
import { roundHalfUp, truncateTo } from "../../src/numbers";
import { spoken } from "../spoken";

function percent(realisasi: number, target: number, polarity: CapaianPolarity = "maksimum", cap?: number): number {
  const result = computeCapaian({ realisasi, target, polarity, cap });
  if (!result.ok) throw new Error(result.problem.text.id);
  return result.value * 100;
}

// Tabel 5 (lines 364-368) and the component tables.
test.each([
  ["C1.1 2022", 91.5, 80, 114.38],
  ["C1.1 2023", 92.02, 83, 110.87],
  ["B1.1 2024", 100, 97.5, 102.56],
  ["B2.1 2024", 96.8, 98.5, 98.27],
  ["B3.1 2024", 100.64, 96, 104.83],
  ["IPPWNI 2022", 94.86, 90, 105.4],
  ["C1.1.1 2024", 79.93, 85, 94.04],
  ["L1.1 2024", 79.95, 79.8, 100.19],
])("capaian %s", (_name, realisasi, target, printed) => {
  expect(roundHalfUp(percent(realisasi, target), 2)).toBe(printed);
});

test("the super index 2024: 100,11 rounded, 100,10 cut, 102,16 is last year's 92,97/91", () => {
  expect(roundHalfUp(percent(93.1, 93), 2)).toBe(100.11);
  expect(truncateTo(percent(93.1, 93), 2)).toBe(100.1);
  expect(roundHalfUp(percent(92.97, 91), 2)).toBe(102.16);
});

test.each<[CapaianPolarity, number]>([
  ["maksimum", 96],
  ["minimum", 104],
  ["minimum-T/R", 104.17],
])("6,00 % against 6,25 % under %s", (polarity, expected) => {
  expect(roundHalfUp(percent(6, 6.25, polarity), 2)).toBe(expected);
});

test("the cap counts only when given", () => {
  expect(roundHalfUp(percent(95.46, 71.85), 2)).toBe(132.86);
  expect(percent(95.46, 71.85, "maksimum", 1.2)).toBe(120);
});

test("a divisor of 0 is named", () => {
  expect(spoken(computeCapaian({ realisasi: 1, target: 0, polarity: "maksimum" }))).toMatchObject({
    ok: false,
    problem: { code: "#VALUE!", text: { id: "Target bernilai 0, sehingga capaian tidak dapat dihitung." } },
  });
  expect(spoken(computeCapaian({ realisasi: 0, target: 5, polarity: "minimum-T/R" }))).toMatchObject({
    ok: false,
    problem: { text: { id: "Realisasi bernilai 0, sehingga capaian tidak dapat dihitung." } },
  });
});

test.each([
  ["jumlah", [10, null, 5.1, null], 15.1],
  ["rata-rata", [10, null, 5, null], 7.5],
  ["terakhir", [74.36, 81.72, null, null], 81.72],
  ["jumlah", [null, null], null],
] as const)("%s of %j is %j: a missing quarter is never 0", (how, quarters, expected) => {
  expect(rollUp(quarters, how)).toBe(expected);
});
