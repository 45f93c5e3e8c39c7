import { fail, ok, type Result } from "../language/result";
import { HIGHEST_RATING, type SwotFactor } from "../measures";
import { formatNumber, multiplyExact } from "../numbers";
import { asExcelCounts } from "./arguments";
import { type Cell, type NumberCell, readCell, rowsOf } from "./cells";
import { foundIn, isBlank, unwanted } from "./places";

const WEIGHT = { id: "bobot mulai 0", en: "a weight from 0" };
const RATING = { id: `rating -${HIGHEST_RATING} sampai ${HIGHEST_RATING}`, en: `a rating from -${HIGHEST_RATING} to ${HIGHEST_RATING}` };

interface Given {
  readonly raw: unknown;
  readonly row: number;
  readonly column: number;
}

const given = (raw: unknown): readonly Given[] => rowsOf(raw).flatMap((cells, row) => cells.map((each, column) => ({ raw: each, row, column })));

function readFactor(name: string, { raw, row, column }: Given, wanted: typeof WEIGHT, read: (cell: NumberCell) => number, allows: (value: number) => boolean): Result<number> {
  const cell: Cell = readCell(raw);
  if (cell.kind === "number" && allows(read(cell))) return ok(read(cell));
  return unwanted(name, { row, column }, foundIn(cell, raw), wanted);
}

/** Weights are points out of 100, so "49,5%" is 49.5. */
const asPoints = (cell: NumberCell): number => cell.value;

/** Weights and ratings of as many factors, cell beside cell; where both cells are blank there is no factor. */
export function readFactors(bobot: unknown, rating: unknown): Result<readonly SwotFactor[]> {
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
    const share = readFactor("bobot", weight, WEIGHT, asPoints, (value) => value >= 0);
    if (!share.ok) return share;
    const score = readFactor("rating", ratings[at]!, RATING, asExcelCounts, (value) => Math.abs(value) <= HIGHEST_RATING);
    if (!score.ok) return score;
    factors.push({ bobot: share.value, rating: score.value });
  }
  // The weights of several factors are checked by their sum; 0,495 alone would only give a score a hundred times too small.
  const only = factors.length === 1 ? factors[0]!.bobot : 0;
  if (only > 0 && only < 1) {
    return fail("#VALUE!", {
      id: `Argumen bobot berisi ${formatNumber(only, {}, "id")}; tulis bobot dalam 0-100: ${formatNumber(multiplyExact(only, 100), {}, "id")}.`,
      en: `Argument bobot is ${formatNumber(only, {}, "en")}; write the weight out of 100: ${formatNumber(multiplyExact(only, 100), {}, "en")}.`,
    });
  }
  if (factors.length === 0) return fail("#N/A", { id: "Argumen bobot dan rating tidak berisi faktor.", en: "Arguments bobot and rating hold no factor." });
  return ok(factors);
}
