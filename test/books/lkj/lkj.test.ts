import lkj from "../../../src/catalogue/data/lkj-pwni-2024.json";
import { sourceLines } from "../../../scripts/catalogue-check/seeds";
import type { Arrangement, Entry } from "./book";
import { contradictions } from "./contradictions";
import { measureLkj } from "./measure";
import { printedTables } from "./tables";

/** Contradictions told at least, clean rows flagged at most, complaints that name no contradiction at most: raised and lowered, never back. */
const RATCHET: readonly (readonly [Arrangement, Entry, { told: number; flagged: number; wrong: number }])[] = [
  ["lembar", "diketik", { told: 59, flagged: 0, wrong: 0 }],
  ["bab", "diketik", { told: 59, flagged: 0, wrong: 0 }],
  ["sebelah", "diketik", { told: 59, flagged: 0, wrong: 0 }],
  ["lembar", "ditempel", { told: 59, flagged: 0, wrong: 0 }],
  ["sebelah", "ditempel", { told: 59, flagged: 0, wrong: 0 }],
];

test.each(RATCHET)(
  "the LKj as printed, %s %s: its contradictions are told, its clean rows are left alone",
  (arrangement, entry, ratchet) => {
    const { told, flagged, wrong } = measureLkj(arrangement, entry);
    expect(told.length).toBeGreaterThanOrEqual(ratchet.told);
    expect(flagged.length).toBeLessThanOrEqual(ratchet.flagged);
    expect(wrong.length).toBeLessThanOrEqual(ratchet.wrong);
  },
);

test("every contradiction is one that the catalogue records", () => {
  const recorded = new Set(lkj.conflicts.map(({ about }) => about));
  expect(contradictions.filter(({ about }) => !recorded.has(about)).map(({ id }) => id)).toEqual([]);
});

const lines = sourceLines("lkj-pwni-2024");
(lines ? test : test.skip)("every word of a cell stands in its line of the source, or in the next two where a name is broken", () => {
  const plain = (text: string): string => text.replace(/<[^>]*>|\\[a-z]+|[\\$*{}]/g, "");
  const strangers = printedTables().flatMap(({ id, rows }) =>
    rows.flatMap(({ line, cells }) => {
      const text = plain(lines!.slice(line - 1, line + 2).join(" "));
      const words = cells.filter((cell) => cell !== ">" && cell !== "^").flatMap((cell) => plain(cell).split(/[\s/'x]+/));
      return words.filter((word) => !text.includes(word)).map((word) => `${id} ${line} ${word}`);
    }),
  );
  expect(strangers).toEqual([]);
});
