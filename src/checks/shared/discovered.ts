import { decimalPlaces, sumExact } from "../../numbers";
import type { TypedRow } from "../../reading/typed";
import { storedNumber, type PlainTable } from "./foundTables";
import { isRounded, scalesOf, type Calculated } from "./trials";

/** Rows that show a calculation; more say nothing new. */
const SAMPLE = 60;
/** Rows that a calculation must explain, and how many for each that it does not. */
const [FEWEST, OUTNUMBERED] = [3, 3];
/** Columns of figures that are tried: every one costs as much as a thousand cells, and no table that people calculate in is as wide. */
const MOST_COLUMNS = 256;
/** Digits that the explained figures have together, and for each that is not explained: 2 = 1 + 1 comes out in many a table. */
const [DIGITS, DOUBT] = [6, 3];
/** A heading that says that others are added. */
const SUM_HEAD = /^(?:jumlah|total)\b/i;
/** Columns to either side that a figure is calculated from. */
const REACH = 10;
/** Columns that are added lie beside each other, or every second to fourth: target, realisasi and per cent of each quarter. */
const [WIDEST_STEP, MOST_ADDED] = [4, 24];

type Kind = "ratio" | "difference" | "product" | "growth";
const KINDS: readonly Kind[] = ["ratio", "difference", "product", "growth"];

interface Sample {
  /** Places in the table's columns that hold figures. */
  readonly places: readonly number[];
  /** By place in `places`, one a row. */
  readonly values: readonly (readonly (number | null)[])[];
  /** By place in `places`, the largest figure. */
  readonly sizes: readonly number[];
}

const isMeasured = ({ kind, aggregate }: TypedRow): boolean =>
  (kind === "leaf" || kind === "subtotal" || kind === "total") && aggregate !== "mean" && aggregate !== "running";

/** A row of sums follows its rows: it says what they say, and is wrong where one of them is. */
const isCalculatedTotal = ({ table: { columns }, grid }: PlainTable, { kind, row }: TypedRow): boolean =>
  kind !== "leaf" && columns.some(({ column, holds }) => (holds === "figure" || holds === "money") && grid.formula(row, column) !== null);

/** The first items of a kind; the others are not looked at. */
function firstOf<Item>(items: readonly Item[], most: number, isOne: (item: Item) => boolean): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < items.length && found.length < most; at++) if (isOne(items[at]!)) found.push(items[at]!);
  return found;
}

function sampleOf(plain: PlainTable): Sample {
  const { columns, rows } = plain.table;
  const own = firstOf(rows, SAMPLE, (row) => isMeasured(row) && !isCalculatedTotal(plain, row));
  const measured = own.length >= FEWEST ? own : firstOf(rows, SAMPLE, isMeasured);
  const held = columns.flatMap(({ holds }, at) => (holds === "figure" || holds === "money" ? [at] : [])).slice(0, MOST_COLUMNS);
  const all = held.map((at) => ({ at, values: measured.map(({ cells }) => storedNumber(cells[at]!)) }));
  // A part that seldom happens is one all the same: 0, 1, 0, 0.
  const filled = all.filter(
    ({ values }) => values.filter((value) => value !== null).length >= FEWEST && values.some((value) => value !== null && value !== 0),
  );
  return {
    places: filled.map(({ at }) => at),
    values: filled.map(({ values }) => values),
    sizes: filled.map(({ values }) => values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0)),
  };
}

const CLOSE = 0.02;

const isGivenUp = (wrong: number, rows: number): boolean => wrong * (OUTNUMBERED + 1) > rows;

/** What a calculation explains of a column of figures; null as soon as it explains too little. */
class Tally {
  right = 0;
  private wrong = 0;
  private digits = 0;
  constructor(private readonly rows: number) {}

  /** False where it is given up. */
  add(found: number | null, expected: number | null, { scales, trivial }: { scales: readonly number[]; trivial: boolean }): boolean {
    if (found === null || expected === null || !Number.isFinite(expected)) return true;
    const fits = scales.some(
      (scale) => Math.abs(found - expected * scale) <= Math.abs(expected * scale) * CLOSE + 0.01 && isRounded(found, expected * scale),
    );
    if (fits && !trivial && found !== 0) {
      this.right++;
      this.digits += Math.max(0, Math.log10(Math.abs(found) * 10 ** Math.min(decimalPlaces(found), 4)));
    } else if (!fits) this.wrong++;
    return !isGivenUp(this.wrong, this.rows);
  }
  isBelieved(isSaid = false): boolean {
    const digits = isSaid ? FEWEST : DIGITS + DOUBT * this.wrong;
    return this.right >= FEWEST && this.right >= this.wrong * OUTNUMBERED && this.digits >= digits;
  }
}

/** Of the largest figure: many times what two dozen additions of doubles lose. */
const LOST = 1e-12;

/**
 * Whether doubles alone show that a figure is not what a calculation gives. Nearly all are not, and what is exact costs many times as much.
 * @param about what the calculation gives; null where it gives nothing
 * @param slack how far that may be from the exact figure
 */
function isFar(found: number | null, about: number | null, scales: readonly number[], slack: number): boolean {
  if (found === null || about === null || !(Math.abs(about) < Infinity)) return false;
  for (const scale of scales) if (Math.abs(found - about * scale) <= Math.abs(about * scale) * CLOSE + 0.01 + slack * scale) return false;
  return true;
}

function given(kind: Kind, one: number, other: number): number | null {
  if (kind === "difference") return sumExact([one, -other]);
  if (kind === "product") return one * other;
  if (other === 0) return null;
  return kind === "ratio" ? one / other : (one - other) / other;
}

/** What `given` gives, about. */
function about(kind: Kind, one: number | null, other: number | null): number | null {
  if (one === null || other === null) return null;
  return kind === "difference" ? one - other : given(kind, one, other);
}

/** Figures that any calculation would give: nothing added, times or over one or a hundred, a whole over itself. */
function isTrivial(kind: Kind, one: number, other: number): boolean {
  if (one === 0 || other === 0) return true;
  if (kind === "ratio") return one === other || other === 1 || other === 100;
  return kind === "product" && [one, other].some((each) => each === 1 || each === 100 || each === 0.01);
}

interface Found {
  readonly identity: Calculated;
  readonly right: number;
  readonly columns: readonly number[];
}

function pairs({ places, values, sizes }: Sample, result: number, isPercent: boolean): Found[] {
  const found: Found[] = [];
  const rows = values[result]!.length;
  const [from, to] = [Math.max(0, result - REACH), Math.min(places.length, result + REACH + 1)];
  for (let one = from; one < to; one++) {
    for (let other = from; other < to; other++) {
      if (one === other || one === result || other === result) continue;
      for (const kind of KINDS) {
        if (kind === "product" && one > other) continue;
        const scales = scalesOf(kind);
        const slack = kind === "difference" ? (sizes[one]! + sizes[other]!) * LOST : 0;
        let far = 0;
        for (let row = 0; row < rows && !isGivenUp(far, rows); row++)
          if (isFar(values[result]![row]!, about(kind, values[one]![row]!, values[other]![row]!), scales, slack)) far++;
        if (isGivenUp(far, rows)) continue;
        const tally = new Tally(values[result]!.length);
        const goesOn = values[result]!.every((value, row) => {
          const [a, b] = [values[one]![row]!, values[other]![row]!];
          if (a === null || b === null) return true;
          return tally.add(value, given(kind, a, b), { scales, trivial: isTrivial(kind, a, b) });
        });
        // A heading of per cent says that its figures are a ratio; only of what is to be found.
        if (!goesOn || !tally.isBelieved(isPercent && kind === "ratio")) continue;
        const identity: Calculated = { kind, result: places[result]!, of: [places[one]!, places[other]!] };
        found.push({ identity, right: tally.right, columns: [result, one, other] });
      }
    }
  }
  return found;
}

function sums({ places, values, sizes }: Sample, result: number, isSaid: boolean): Found[] {
  const found: Found[] = [];
  for (const way of [-1, 1]) {
    for (let step = 1; step <= WIDEST_STEP; step++) {
      for (let away = 1; away <= step + 1; away++) {
        const added: number[] = [];
        let near: (number | null)[] = values[result]!.map(() => null);
        let size = 0;
        for (let at = result + way * away; at >= 0 && at < places.length && added.length < MOST_ADDED; at += way * step) {
          added.push(at);
          near = near.map((value, row) => (values[at]![row] === null ? value : (value ?? 0) + values[at]![row]!));
          size += sizes[at]!;
          if (added.length < 2) continue;
          const far = near.filter((about, row) => isFar(values[result]![row]!, about, scalesOf("sumOfColumns"), size * LOST)).length;
          if (isGivenUp(far, near.length)) continue;
          const sum = near.map((about, row) => (about === null ? null : sumExact(added.map((each) => values[each]![row] ?? 0))));
          const tally = new Tally(values[result]!.length);
          const goesOn = values[result]!.every((value, row) =>
            tally.add(value, sum[row]!, {
              scales: scalesOf("sumOfColumns"),
              trivial: added.filter((each) => (values[each]![row] ?? 0) !== 0).length < 2,
            }),
          );
          if (!goesOn || !tally.isBelieved(isSaid)) continue;
          const of = added.map((each) => places[each]!).sort((a, b) => a - b);
          found.push({
            identity: { kind: "sumOfColumns", result: places[result]!, of },
            right: tally.right,
            columns: [result, ...added],
          });
        }
      }
    }
  }
  return found;
}

/** A column of formulas says itself what it calculates. */
const isTyped = ({ table, grid }: PlainTable, at: number): boolean => {
  let [filled, typed] = [0, 0];
  for (let place = 0; place < table.rows.length && filled < SAMPLE; place++) {
    const row = table.rows[place]!;
    if (!isMeasured(row) || storedNumber(row.cells[at]!) === null) continue;
    filled++;
    if (grid.formula(row.row, table.columns[at]!.column) === null) typed++;
  }
  return typed * 2 > filled;
};

/**
 * What holds between the columns of a table for all that its figures show: one is two others divided, subtracted or multiplied, or the
 * sum of those beside it. For tables whose headings nobody has listed, and whose results were typed or pasted. Of several ways to say
 * the same (a = b - c, b = a + c) the one that explains most, then the one whose result stands farthest to the right.
 */
export function discoveredIn(plain: PlainTable): readonly Calculated[] {
  const { table } = plain;
  const sample = sampleOf(plain);
  if (sample.places.length < 3) return [];
  const isShare = (at: number): boolean => table.columns[at]!.unit === "%" || table.rows.some(({ cells }) => cells[at]!.percent);
  const typed = new Set(sample.places.filter((at) => isTyped(plain, at)));
  // What a formula makes of a typed figure is no reason for the figure.
  const isGiven = ({ columns }: Found): boolean => columns.every((each) => typed.has(sample.places[each]!));
  const all = sample.places.flatMap((at, result) =>
    typed.has(at)
      ? [
          ...pairs(sample, result, table.columns[at]!.unit === "%"),
          ...sums(sample, result, SUM_HEAD.test(table.columns[at]!.path.at(-1) ?? "")),
        ]
      : [],
  );
  const best = new Map<string, Found>();
  const rank = ({ right, identity }: Found): number =>
    right * 1000 + (identity.kind === "ratio" && isShare(identity.result) ? 500 : 0) + identity.result;
  for (const found of all.filter(isGiven)) {
    const key = [...found.columns].sort((a, b) => a - b).join();
    const known = best.get(key);
    if (!known || rank(found) > rank(known)) best.set(key, found);
  }
  return [...best.values()].map(({ identity }) => identity);
}
