import { type Datum, defineMessages } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { HIGHEST_RATING, SWOT_TOTALS, type SwotFactor } from "../../measures";
import { asExcelCounts, readNumber } from "../arguments";
import { type NumberCell, readCell, readRangeCell, rowsOf, single } from "../cells";
import { value } from "../define/kind";
import { isBlankCell, unwanted } from "../places";
import { noChoice, plain } from "../problems";

const sentence = defineMessages("functions-factors", {
  none: { id: "Argumen bobot dan rating tidak berisi faktor.", en: "Arguments bobot and rating hold no factor." },
  rating: { id: "rating -{most} sampai {most}", en: "a rating from -{most} to {most}" },
  unequal: {
    id: "Argumen bobot berisi {weights} sel dan argumen rating {ratings}; yang diperlukan sama banyak.",
    en: "Argument bobot has {weights} cells and argument rating {ratings}; as many of each are wanted.",
  },
  fractions: {
    id: "Argumen bobot berisi {most}: tulis dalam 0-100, atau isi argumen total dengan 1 bila bobot seluruh tabel berjumlah 1.",
    en: "Argument bobot is {most}: write it out of 100, or give argument total as 1 where the weights of the whole table add up to 1.",
  },
});

const WEIGHT = { id: "bobot mulai 0", en: "a weight from 0" };

interface Given {
  readonly raw: unknown;
  readonly row: number;
  readonly column: number;
}

const given = (raw: unknown): readonly Given[] =>
  rowsOf(raw).flatMap((cells, row) => cells.map((each, column) => ({ raw: each, row, column })));

/** A figure of a factor as it counts; NaN where it may not be. */
function readFactor(name: string, { raw, row, column }: Given, wanted: Datum, counted: (cell: NumberCell) => number): Result<number> {
  const cell = readRangeCell(raw);
  const value = cell.kind === "number" ? counted(cell) : NaN;
  return Number.isNaN(value) ? unwanted(name, { row, column, cell, raw }, wanted) : ok(value);
}

/** What the weights of the whole table add up to; null when left out. 0 is a blank cell as some hosts hand it over. */
function readTotal(name: string, raw: unknown): Result<number | null> {
  const cell = readCell(single(raw));
  if (cell.kind === "blank" || (cell.kind === "number" && cell.value === 0)) return ok(null);
  const total = readNumber(name, raw);
  if (!total.ok || SWOT_TOTALS.includes(total.value)) return total;
  return noChoice(name, total.value, SWOT_TOTALS);
}

export const TOTAL = value(readTotal);

/**
 * Weights and ratings of as many factors, cell beside cell; where both cells are blank there is no factor. Weights are points out
 * of 100, so "49,5%" is 49.5, unless the total says that they are fractions.
 */
export function readFactors(bobot: unknown, rating: unknown, total: number | null): Result<readonly SwotFactor[]> {
  const areFractions = total !== null && total <= 2;
  const within = (value: number, fits: boolean): number => (fits ? value : NaN);
  const asWeight = (cell: NumberCell): number => {
    const weight = areFractions ? asExcelCounts(cell) : cell.value;
    return within(weight, weight >= 0);
  };
  const asRating = (cell: NumberCell): number => within(asExcelCounts(cell), Math.abs(asExcelCounts(cell)) <= HIGHEST_RATING);
  const [weights, ratings] = [given(bobot), given(rating)];
  if (weights.length !== ratings.length) {
    return fail("#VALUE!", sentence.unequal({ weights: plain(weights.length), ratings: plain(ratings.length) }));
  }
  const factors: SwotFactor[] = [];
  for (const [at, weight] of weights.entries()) {
    if (isBlankCell(weight.raw) && isBlankCell(ratings[at]!.raw)) continue;
    const share = readFactor("bobot", weight, WEIGHT, asWeight);
    if (!share.ok) return share;
    const score = readFactor("rating", ratings[at]!, sentence.rating({ most: HIGHEST_RATING }), asRating);
    if (!score.ok) return score;
    factors.push({ bobot: share.value, rating: score.value });
  }
  // Several weights without a total are checked by their sum; 0,495 out of 200 would only give a score a hundred times too small.
  const most = Math.max(0, ...factors.map((factor) => factor.bobot));
  if (most > 0 && most < 1 && (total === null ? factors.length === 1 : !areFractions)) {
    return fail("#VALUE!", sentence.fractions({ most }));
  }
  if (factors.length === 0) return fail("#N/A", sentence.none());
  return ok(factors);
}
