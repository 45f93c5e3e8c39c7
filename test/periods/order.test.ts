import { say } from "../../src/language/say";
import { comparePeriods, periodText, spanOf } from "../../src/periods/order";

test("periods in order: parts before the year they end with, what cannot be placed last", () => {
  const ordered = [
    "2024-B01",
    "2024-Q1",
    "2024-Q2",
    "2024-TW2",
    "2024-Q4",
    "2024-S2",
    "2024",
    "2025",
    "2025-2029",
    "2024-?bulan ini",
    "2024-M05",
  ];
  expect([...ordered].reverse().sort(comparePeriods)).toEqual(ordered);
});

test("months of a period", () => {
  expect(spanOf("2024-TW2")).toEqual({ from: 2024 * 12, to: 2024 * 12 + 5 });
  expect(spanOf("2024-Q2")).toEqual({ from: 2024 * 12 + 3, to: 2024 * 12 + 5 });
  expect(spanOf("2024-B01-03")).toEqual({ from: 2024 * 12, to: 2024 * 12 + 2 });
  expect(spanOf("2024-M05")).toBeNull();
});

test.each([
  ["2024", "2024", "2024"],
  ["2025-2029", "2025–2029", "2025–2029"],
  ["2024-TW2", "TW II 2024", "Q2 2024"],
  ["2024-B01-03", "s.d. Maret 2024", "up to March 2024"],
])("%s is written %s", (period, id, en) => {
  expect([say(periodText(period), "id"), say(periodText(period), "en")]).toEqual([id, en]);
});
