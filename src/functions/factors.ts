import { fail, ok, type Result } from "../language/result";
import { HIGHEST_RATING, SWOT_TOTALS, type SwotFactor } from "../measures";
import { formatNumber } from "../language/number";
import { asExcelCounts, readNumber } from "./arguments";
import { type Cell, type NumberCell, readCell, readRangeCell, rowsOf, single } from "./cells";
import { foundIn, isBlank, unwanted } from "./places";

const WEIGHT = { id: "bobot mulai 0", en: "a weight from 0" };
const RATING = { id: `rating -${HIGHEST_RATING} sampai ${HIGHEST_RATING}`, en: `a rating from -${HIGHEST_RATING} to ${HIGHEST_RATING}` };

interface Given {
  readonly raw: unknown;
  readonly row: number;
  readonly column: number;
}

const given = (raw: unknown): readonly Given[] =>
  rowsOf(raw).flatMap((cells, row) => cells.map((each, column) => ({ raw: each, row, column })));

function readFactor(
  name: string,
  { raw, row, column }: Given,
  wanted: typeof WEIGHT,
  read: (cell: NumberCell) => number,
  allows: (value: number) => boolean,
): Result<number> {
  const cell: Cell = readRangeCell(raw);
  if (cell.kind === "number" && allows(read(cell))) return ok(read(cell));
  return unwanted(name, { row, column }, foundIn(cell, raw), wanted);
}

/** What the weights of the whole table add up to; null when left out. 0 is a blank cell as some hosts hand it over. */
export function readTotal(name: string, raw: unknown): Result<number | null> {
  const cell = readCell(single(raw));
  if (cell.kind === "blank" || (cell.kind === "number" && cell.value === 0)) return ok(null);
  const total = readNumber(name, raw);
  if (!total.ok || SWOT_TOTALS.includes(total.value)) return total;
  const [found, list] = [formatNumber(total.value), SWOT_TOTALS.join(", ")];
  return fail("#VALUE!", {
    id: `Argumen ${name} berisi ${found}; pilihannya ${list}.`,
    en: `Argument ${name} is ${found}; the choices are ${list}.`,
  });
}

/**
 * Weights and ratings of as many factors, cell beside cell; where both cells are blank there is no factor. Weights are points out
 * of 100, so "49,5%" is 49.5, unless the total says that they are fractions.
 */
export function readFactors(bobot: unknown, rating: unknown, total: number | null): Result<readonly SwotFactor[]> {
  const areFractions = total !== null && total <= 2;
  const asWeight = (cell: NumberCell): number => (areFractions ? asExcelCounts(cell) : cell.value);
  const [weights, ratings] = [given(bobot), given(rating)];
  if (weights.length !== ratings.length) {
    return fail("#VALUE!", {
      id: `Argumen bobot berisi ${weights.length} sel dan argumen rating ${ratings.length}; yang diperlukan sama banyak.`,
      en: `Argument bobot has ${weights.length} cells and argument rating ${ratings.length}; as many of each are wanted.`,
    });
  }
  const factors: SwotFactor[] = [];
  for (const [at, weight] of weights.entries()) {
    if (isBlank(weight.raw) && isBlank(ratings[at]!.raw)) continue;
    const share = readFactor("bobot", weight, WEIGHT, asWeight, (value) => value >= 0);
    if (!share.ok) return share;
    const score = readFactor("rating", ratings[at]!, RATING, asExcelCounts, (value) => Math.abs(value) <= HIGHEST_RATING);
    if (!score.ok) return score;
    factors.push({ bobot: share.value, rating: score.value });
  }
  // Several weights without a total are checked by their sum; 0,495 out of 200 would only give a score a hundred times too small.
  const most = Math.max(0, ...factors.map((factor) => factor.bobot));
  if (most > 0 && most < 1 && (total === null ? factors.length === 1 : !areFractions)) {
    return fail("#VALUE!", {
      id: `Argumen bobot berisi ${formatNumber(most)}: tulis dalam 0-100, atau isi argumen total dengan 1 bila bobot seluruh tabel berjumlah 1.`,
      en: `Argument bobot is ${formatNumber(most, {}, "en")}: write it out of 100, or give argument total as 1 where the weights of the whole table add up to 1.`,
    });
  }
  if (factors.length === 0)
    return fail("#N/A", { id: "Argumen bobot dan rating tidak berisi faktor.", en: "Arguments bobot and rating hold no factor." });
  return ok(factors);
}
