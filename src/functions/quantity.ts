import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, multiplyExact } from "../numbers";
import { sentence as shared } from "./messages";
import { figureOf, listOf } from "./problems";
import { LARGEST_SHARE, type Named } from "./units";

const sentence = defineMessages("functions-quantity", {
  mixed: {
    id: 'Satuan nilai bercampur: {values}. Samakan satuannya; hitungan ditulis bulat atau dengan satuannya, misalnya "0,5 dokumen".',
    en: 'The values mix units: {values}. Use one unit; write counts as whole numbers or with what is counted, such as "0,5 dokumen".',
  },
});

/**
 * Figures of one quantity: a realisasi and its target, a part and its whole, the quarters of one indicator. They may be counts, so
 * size alone tells nothing (1 of 40 documents is fine), but some pairs cannot be of one unit:
 * - a value of 0-1 that is not whole beside one above 2 (0,8452 beside 85), unless both say what they count ("0,5 dokumen");
 *   likewise 1, 2 or a value above 1 up to 2 beside one above 10 that is not whole (1,0256 beside 97,5);
 * - a percentage beside a count ("100%" beside 4, or beside "23 orang");
 * - values on different scales, or one on a scale beside one above its top.
 */

/** What a pair is, for the borders between the units. */
interface Borders {
  /** The share is mixed up with a value above this, where it is below 1; */
  readonly share: number;
  /** and with one above this where it is 1 to 2. */
  readonly ratio: number;
}

const PAIR: Borders = { share: LARGEST_SHARE, ratio: 10 };
/** Quarters may grow: 0,8 miliar in TW I and 3,1 in TW II are no mixture, 0,7 and 83,7 are. */
const SERIES: Borders = { share: 20, ratio: 20 };

/** A percentage this many times as large as the whole number beside it: that one is a count. Of a target, and of anything else. */
const COUNT_BESIDE_PERCENT = { target: 3, other: 10 };

const size = ({ cell }: Named): number => Math.abs(cell.value);
const isWhole = ({ cell }: Named): boolean => Number.isInteger(cell.value);
/** Less than a millionth is no share anybody reports, but the leavings of a calculation. */
const isSmall = (each: Named): boolean => size(each) > 1e-6 && size(each) <= LARGEST_SHARE;
/** Whether the small value and the large one are a share and a value out of 100. */
function areMixed(small: Named, large: Named, borders: Borders): boolean {
  if (small.cell.counts) return false;
  if (isWhole(small) && (isWhole(large) || large.cell.counts)) return false;
  if (large.cell.counts) return true;
  return size(large) > (size(small) < 1 ? borders.share : borders.ratio);
}

/** Values that cannot be of one unit, all of them named. */
function mixedUnits(given: readonly Named[]): Result<never> {
  const values = listOf(given.map(({ name, cell }) => shared.equals({ name, value: figureOf(cell) })));
  return fail("#VALUE!", sentence.mixed({ values }));
}

/** Values that name different scales become percentages of them; one scale beside a value above its top is a problem. */
function offScales(given: readonly Named[]): Result<readonly Named[]> {
  const scales = new Set(given.flatMap(({ cell }) => cell.scale ?? []));
  if (scales.size === 0) return ok(given);
  if (scales.size > 1 || given.some(({ cell }) => cell.percent)) {
    return ok(
      given.map((each) =>
        each.cell.scale
          ? {
              ...each,
              cell: { ...each.cell, value: divideExact(multiplyExact(each.cell.value, 100), each.cell.scale), scale: null, percent: true },
            }
          : each,
      ),
    );
  }
  const [scale] = [...scales];
  return given.some((each) => size(each) > scale!) ? mixedUnits(given) : ok(given);
}

function hasCountBesidePercent(given: readonly Named[], limitOf: (at: number) => number): boolean {
  const percents = given.filter(({ cell }) => cell.percent).map(size);
  return (
    percents.length > 0 &&
    given.some((each, at) => {
      if (each.cell.percent || each.cell.counts) return !each.cell.percent;
      if (!isWhole(each) || size(each) < LARGEST_SHARE) return false;
      return size(each) === LARGEST_SHARE || Math.max(...percents) > limitOf(at) * size(each);
    })
  );
}

function unitsOf(given: readonly Named[], borders: Borders): Result<readonly number[]> {
  const plain = given.filter(({ cell }) => !cell.percent && cell.scale === null);
  const large = plain.filter((each) => size(each) > LARGEST_SHARE);
  if (plain.some((each) => isSmall(each) && large.some((other) => areMixed(each, other, borders)))) return mixedUnits(given);
  const outOfHundred = given.some((each) => !each.cell.percent && size(each) > LARGEST_SHARE);
  return ok(given.map(({ cell }) => (cell.percent && !outOfHundred ? divideExact(cell.value, 100) : cell.value)));
}

/**
 * The figures as they count: a text with a percent sign follows the others ("84,52%" is 84.52 beside a value above 2 and 0.8452
 * otherwise), and so does one that names its scale.
 */
export function ofOneSeries(given: readonly Named[]): Result<readonly number[]> {
  const scaled = offScales(given);
  if (!scaled.ok) return scaled;
  return hasCountBesidePercent(scaled.value, () => COUNT_BESIDE_PERCENT.other) ? mixedUnits(given) : unitsOf(scaled.value, SERIES);
}

/** Two numbers out of cells, both shares or neither and none a blank: `reachedAndWanted` leaves them as they are. */
export function areOfOneUnit(reached: unknown, wanted: unknown): boolean {
  if (typeof reached !== "number" || typeof wanted !== "number" || reached === 0 || wanted === 0) return false;
  const [one, other] = [Math.abs(reached), Math.abs(wanted)];
  return one <= LARGEST_SHARE === other <= LARGEST_SHARE && one < Infinity && other < Infinity;
}

/** The same for what was reached and what was wanted. */
export function reachedAndWanted(reached: Named, wanted: Named): Result<readonly [number, number]> {
  const scaled = offScales([reached, wanted]);
  if (!scaled.ok) return scaled;
  const isMixed = hasCountBesidePercent(scaled.value, (at) => (at === 1 ? COUNT_BESIDE_PERCENT.target : COUNT_BESIDE_PERCENT.other));
  return isMixed ? mixedUnits([reached, wanted]) : (unitsOf(scaled.value, PAIR) as Result<readonly [number, number]>);
}
