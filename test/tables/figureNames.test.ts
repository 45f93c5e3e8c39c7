import { defineMessages } from "../../src/language/message";
import { inBoth } from "../../src/language/say";
import { figureNames } from "../../src/tables/figureNames";
import type { Figure } from "../../src/tables/figures";
import { catalogue } from "./helpers";

const words = defineMessages("test/figure-names", { these: { id: "{names}", en: "{names}" } });

const figure = (code: string, what: Figure["what"], period: string): Figure => ({ node: catalogue.node(code)!, what, period }) as Figure;

test.each([
  ["one figure", [figure("B3.1", "realisasi", "2024")], false, "realisasi B3.1", "actual B3.1"],
  [
    "one kind, several indicators",
    [figure("C1.1", "realisasi", "2024"), figure("B1.1", "realisasi", "2024")],
    false,
    "realisasi C1.1, B1.1",
    "actual C1.1, B1.1",
  ],
  [
    "several kinds",
    [
      figure("B3.1", "bobot", "2024"),
      figure("B3.1", "realisasi", "2024"),
      figure("B3.1", "target", "2024"),
      figure("IPPWNI", "target", "2024"),
    ],
    false,
    "bobot, realisasi, dan target B3.1; target IPPWNI",
    "weight, actual, and target B3.1; target IPPWNI",
  ],
  [
    "several years",
    ["2022", "2023"].flatMap((year) => ["C1.1", "B1.1"].flatMap((code) => [figure(code, "target", year), figure(code, "realisasi", year)])),
    true,
    "target dan realisasi C1.1, B1.1 (2022, 2023)",
    "target and actual C1.1, B1.1 (2022, 2023)",
  ],
  [
    "quarters",
    [1, 2, 3].map((quarter) => figure("C1.1", "realisasi", `2024-TW${quarter}`)),
    true,
    "realisasi C1.1 (TW I, II, III 2024)",
    "actual C1.1 (Q I, II, III 2024)",
  ],
  [
    "an indicator that lacks one more",
    [figure("C1.1", "target", "2023"), figure("C1.1", "realisasi", "2023"), figure("B1.1", "realisasi", "2023")],
    true,
    "target dan realisasi C1.1 (2023); realisasi B1.1 (2023)",
    "target and actual C1.1 (2023); actual B1.1 (2023)",
  ],
] as const)("%s", (_, figures, severalPeriods, id, en) => {
  expect(inBoth(words.these({ names: figureNames(figures, severalPeriods) }))).toEqual({ id, en });
});
