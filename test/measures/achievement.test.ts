import { builtinCatalogue } from "../../src/catalogue/builtin";
import { achievementTable, type AchievementRow, type GivenValue, indexWeighting } from "../../src/measures";
import { roundHalfUp } from "../../src/numbers";

const catalogue = builtinCatalogue();

const percent = (value: number): GivenValue => ({ given: value, counted: value, onScale: false });
const ofFour = (value: number): GivenValue => ({ given: value, counted: value * 25, onScale: true });

function table(code: string, year: string, values: readonly (GivenValue | null)[], top: 1 | 100 = 100): readonly AchievementRow[] {
  const plan = indexWeighting(catalogue, { code, year });
  if (!plan.ok) throw new Error(plan.problem.text.id);
  return achievementTable(catalogue, plan.value, values, { top });
}

const rounded = (value: number | null): number | null => value && roundHalfUp(value, 2);
const printed = ({ node, target, realisasi, capaian, weighted }: AchievementRow) => [
  node.code,
  target,
  rounded(realisasi),
  rounded(capaian && capaian * 100),
  rounded(weighted),
];

// Lines 535-544, 573-575, 1046-1056, 1066-1074, 1294-1302, 1550-1554 and 360-368 of the LKj 2024.
test.each<[string, string, readonly GivenValue[], unknown[][]]>([
  [
    "C1.1",
    "2024",
    [percent(79.93), percent(90.12)],
    [
      ["C1.1.1", 85, 79.93, 94.04, 43.96],
      ["C1.1.2", 85, 90.12, 106.02, 40.55],
      ["C1.1", 85, 84.52, 99.44, 84.52],
    ],
  ],
  [
    "C1.1",
    "2023",
    [percent(90.04), percent(94.44)],
    [
      ["C1.1.1", 82, 90.04, 109.8, 49.52],
      ["C1.1.2", 85, 94.44, 111.11, 42.5],
      ["C1.1", 83, 92.02, 110.87, 92.02],
    ],
  ],
  [
    "B1.1",
    "2024",
    [percent(100), percent(100), percent(100)],
    [
      ["B1.1.1", 97.5, 100, 102.56, 35],
      ["B1.1.2", 97.5, 100, 102.56, 35],
      ["B1.1.3", 97.5, 100, 102.56, 30],
      ["B1.1", 97.5, 100, 102.56, 100],
    ],
  ],
  [
    "B1.1",
    "2023",
    [percent(100), percent(100), percent(120)],
    [
      ["B1.1.1", 97, 100, 103.09, 35],
      ["B1.1.2", 97, 100, 103.09, 35],
      ["B1.1.3", 97, 120, 120, 36],
      ["B1.1", 97, 106, 109.28, 106],
    ],
  ],
  [
    "B2.1",
    "2024",
    [percent(100), percent(100), percent(89.32)],
    [
      ["B2.1.1", 98.5, 100, 101.52, 35],
      ["B2.1.2", 98.5, 100, 101.52, 35],
      ["B2.1.3", 98.5, 89.32, 90.68, 26.8],
      ["B2.1", 98.5, 96.8, 98.27, 96.8],
    ],
  ],
  [
    "B3.1",
    "2024",
    [percent(89.91), ofFour(3.95), percent(105.9)],
    [
      ["B3.1.1", 90, 89.91, 99.9, 35.96],
      ["B3.1.2", 4, 3.95, 98.75, 39.5],
      ["B3.1.3", 100, 105.9, 105.9, 21.18],
      ["B3.1", 96, 96.64, 100.67, 96.64],
    ],
  ],
  [
    "IPPWNI",
    "2022",
    [percent(91.5), percent(98.28), percent(100), percent(91.28)],
    [
      ["C1.1", 80, 91.5, 114.38, 36.6],
      ["B1.1", 96.63, 98.28, 101.71, 24.57],
      ["B2.1", 96.63, 100, 103.49, 20],
      ["B3.1", 97.09, 91.28, 94.02, 13.69],
      ["IPPWNI", 90, 94.86, 105.4, 94.86],
    ],
  ],
  [
    "IPPWNI",
    "2023",
    [percent(92.02), percent(106), percent(100), percent(66.38)],
    [
      ["C1.1", 83, 92.02, 110.87, 36.81],
      ["B1.1", 97, 106, 109.28, 21.2],
      ["B2.1", 96, 100, 104.17, 25],
      ["B3.1", 98.4, 66.38, 67.46, 9.96],
      ["IPPWNI", 91, 92.97, 102.16, 92.97],
    ],
  ],
  [
    "IPPWNI",
    "2024",
    [percent(84.52), percent(100), percent(96.8), percent(100.64)],
    [
      ["C1.1", 85, 84.52, 99.44, 33.81],
      ["B1.1", 97.5, 100, 102.56, 20],
      ["B2.1", 98.5, 96.8, 98.27, 24.2],
      ["B3.1", 96, 100.64, 104.83, 15.1],
      ["IPPWNI", 93, 93.1, 100.11, 93.1],
    ],
  ],
])("%s %s", (code, year, values, expected) => {
  expect(table(code, year, values).map(printed)).toEqual(expected);
});

test("in shares targets are shares, a component on a scale keeps its scale", () => {
  const rows = table(
    "B3.1",
    "2024",
    [
      { given: 0.8991, counted: 0.8991, onScale: false },
      { given: 3.95, counted: 0.9875, onScale: true },
      { given: 1.059, counted: 1.059, onScale: false },
    ],
    1,
  );
  expect(rows.map(({ target, realisasi, capaian }) => [target, realisasi, capaian])).toEqual([
    [0.9, 0.8991, 0.999],
    [4, 3.95, 0.9875],
    [1, 1.059, 1.059],
    [0.96, 0.96644, 9664 / 9600],
  ]);
});

test("a component not filled in stays empty, and so does the index", () => {
  const rows = table("B3.1", "2024", [percent(89.91), null, percent(105.9)]);
  expect(rows.map(({ target, realisasi, capaian, weighted }) => [target, realisasi, capaian, weighted])).toEqual([
    [90, 89.91, 0.999, 35.964],
    [4, null, null, null],
    [100, 105.9, 1.059, 21.18],
    [96, null, null, null],
  ]);
});

test("a target the document does not print is empty", () => {
  const rows = table("01.02.013", "2020", [100, 100, 100, 100, 50].map(percent));
  expect(rows.map(({ target, capaian }) => [target, capaian])).toEqual(Array.from({ length: 6 }, () => [null, null]));
  expect(rows[5]).toMatchObject({ bobot: 1, realisasi: 95, weighted: 95 });
});
