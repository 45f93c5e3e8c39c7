import { roundHalfUp } from "../../../../numbers";
import type { Message } from "../../../../language/message";
import type { Arithmetic } from "../../../../reading/find/numbering";
import type { TypedIdentity } from "../../../../reading/identities";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import { columnContents } from "../../../../sheet/columnContents";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { discoveredIn } from "../../../shared/discovered";
import { PLAIN_TABLES, type PlainTable } from "../../../shared/foundTables";
import { isRounded, scalesOf, trialsOf, type Trial } from "../../../shared/trials";
import { messages } from "./messages";

/** A calculation as the header prints it. */
function written(arithmetic: Arithmetic): string {
  if (arithmetic.kind === "column") return String(arithmetic.number);
  if (arithmetic.kind === "constant") return `${arithmetic.value}${arithmetic.percent ? "%" : ""}`;
  return `${written(arithmetic.left)} ${arithmetic.operator} ${written(arithmetic.right)}`;
}

const scaleOf = (trial: Trial): number | null =>
  scalesOf(trial.identity.kind).find((scale) => isRounded(trial.found, trial.expected * scale)) ?? null;

interface UsualScale {
  readonly scale: number;
  readonly count: number;
}

/**
 * The scale the column's right rows are written in: 100 where a ratio of 0.98 stands as 98; and how many say so.
 * @param scales of each trial that agrees
 */
function usualScale(trials: readonly Trial[], scales: readonly (number | null)[]): UsualScale {
  const counts = new Map<number, number>();
  for (let at = 0; at < trials.length; at++) {
    const scale = trials[at]!.trivial ? null : scales[at]!;
    if (scale !== null) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best ? { scale: best[0], count: best[1] } : { scale: 1, count: 0 };
}

function messageOf(table: TypedTable, trial: Trial, expected: number): Message {
  const { identity, row, found, column, operands } = trial;
  const data = {
    column: table.columns[column]!.path.join(" "),
    label: row.label || row.key,
    found: { value: found },
    expected: { value: expected, maxPlaces: 4 },
  };
  const places = operands.map((each) => ({ address: cellAddress(each.row, table.columns[each.column]!.column) }));
  const [first, last] = [places[0]!, places.at(-1)!];
  switch (identity.kind) {
    case "calculation":
      return messages.calculation({ ...data, calculation: written(identity.arithmetic) });
    case "shareOfColumn":
      return messages.shareOfColumn({ ...data, first });
    case "running":
    case "runningRow":
      return messages[identity.kind]({ ...data, first, last });
    case "sumOfColumns":
    case "meanOfColumns":
    case "weighted":
      return messages[identity.kind]({ ...data, first, last, count: places.length });
    default:
      return messages[identity.kind]({ ...data, one: first, other: last });
  }
}

/**
 * The trials of which something is to be said: the wrong ones, and those right in another scale than the others of their column. What has
 * one scale only is not asked for it.
 */
function oddTrials(trials: readonly Trial[]): { readonly usual: UsualScale; readonly odd: readonly { trial: Trial; slipped: boolean }[] } {
  const wrong = (trial: Trial) => (trial.agrees ? [] : [{ trial, slipped: false }]);
  const [first] = trials;
  if (!first || scalesOf(first.identity.kind).length === 1) return { usual: { scale: 1, count: 0 }, odd: trials.flatMap(wrong) };
  const scales = trials.map((trial) => (trial.agrees ? scaleOf(trial) : null));
  const usual = usualScale(trials, scales);
  const odd = trials.flatMap((trial, at) => {
    const isSlipped = usual.count >= FEWEST_ALIKE && scales[at] !== null && scales[at] !== usual.scale;
    return isSlipped && !trial.row.cells[trial.column]!.percent ? [{ trial, slipped: true }] : wrong(trial);
  });
  return { usual, odd };
}

/** One trial against so many that agree: a table of another kind raises nothing. */
function isTrusted(trials: readonly Trial[], table: TypedTable, isDiscovered: boolean): boolean {
  const wrong = countOf(trials, ({ agrees }) => !agrees);
  if (wrong === 0) return true;
  const right = agreeing(trials);
  // What nothing but the figures says must be said by many of them.
  if (isDiscovered) return right >= Math.max(FEWEST_ALIKE, wrong * FEWEST_ALIKE);
  // A single total has no others to be like; its shape must be sure.
  if (trials.length === 1) return trials[0]!.identity.kind === "weighted" && table.confidence >= SURE;
  return wrong === 1 ? right >= 1 && (right > 1 || table.confidence >= SURE) : right >= wrong * OUTNUMBERED;
}
const SURE = 0.8;
const OUTNUMBERED = 2;

function countOf(trials: readonly Trial[], isOne: (trial: Trial) => boolean): number {
  let count = 0;
  for (let at = 0; at < trials.length; at++) if (isOne(trials[at]!)) count++;
  return count;
}

const agreeing = (trials: readonly Trial[]): number => countOf(trials, ({ agrees, trivial }) => agrees && !trivial);

/** Keeps the trials that explain most, of those with one key. */
function bestBy(all: readonly (readonly Trial[])[], keyOf: (trials: readonly Trial[]) => string): (readonly Trial[])[] {
  const best = new Map<string, readonly Trial[]>();
  for (const trials of all) {
    const key = keyOf(trials);
    const known = best.get(key);
    if (!known || agreeing(trials) > agreeing(known)) best.set(key, trials);
  }
  return [...best.values()];
}

/** A column that is found twice, by figures that have none in common: volume times price, and the sum of the quarters. */
function besides(best: readonly (readonly Trial[])[], all: readonly (readonly Trial[])[]): (readonly Trial[])[] {
  const operandsOf = (trials: readonly Trial[]): ReadonlySet<number> => new Set(trials[0]!.operands.map(({ column }) => column));
  return all.filter((trials) => {
    const { identity, column } = trials[0]!;
    if (best.includes(trials) || (identity.kind !== "product" && identity.kind !== "sumOfColumns")) return false;
    const own = operandsOf(trials);
    const others = best.filter((each) => each[0]!.column === column);
    return (
      others.length > 0 &&
      others.every((each) => ![...operandsOf(each)].some((at) => own.has(at))) &&
      trials.filter(({ agrees }) => !agrees).length <= 1 &&
      agreeing(trials) >= FEWEST_ALIKE
    );
  });
}

/** For each column or row that is calculated the identity that explains most of it, and for each calculation the column that is its. */
function bestTrials(table: TypedTable, discovered: readonly TypedIdentity[]): (readonly Trial[])[] {
  const all = [...table.identities, ...discovered].map((identity) => trialsOf(table, identity)).filter((trials) => trials.length > 0);
  const byResult = bestBy(all, ([trial]) =>
    "result" in trial!.identity ? `column ${trial!.identity.result}` : `${trial!.identity.kind} ${trial!.row.row}`,
  );
  // Per cent of two kinds beside each other: one of them is the ratio of these two columns.
  const best = bestBy(byResult, ([trial]) => {
    const { kind } = trial!.identity;
    const operands = trial!.operands.map(({ column }) => column).join();
    return kind === "ratio" || kind === "shareOfColumn" ? `ratio ${operands}` : `${kind} ${trial!.column} ${operands}`;
  });
  return [...best, ...besides(best, all)];
}

/** Rows of another kind, calculated otherwise in every column: what their formulas give is not a figure of this table. */
function rowsOfAnother(all: readonly (readonly Trial[])[], { table, grid }: PlainTable): ReadonlySet<number> {
  const counts = new Map<number, { right: number; wrong: number }>();
  // Only rows in which a formula disagrees can be: in most tables there is none.
  const { hasFormulas } = columnContents(grid.sheet);
  for (const trials of all) {
    // A column that was typed throughout.
    if ("result" in trials[0]!.identity && !hasFormulas(table.columns[trials[0]!.column]!.column)) continue;
    for (let at = 0; at < trials.length; at++) {
      if (trials[at]!.agrees) continue;
      const { row, column } = trials[at]!;
      if (grid.formula(row.row, table.columns[column]!.column) === null) continue;
      const count = counts.get(row.row) ?? { right: 0, wrong: 0 };
      counts.set(row.row, count);
      count.wrong++;
    }
  }
  if (counts.size === 0) return new Set();
  for (const trials of all) {
    for (const { row, agrees, trivial } of trials) {
      const count = agrees && !trivial ? counts.get(row.row) : undefined;
      if (count) count.right++;
    }
  }
  return new Set([...counts].filter(([, { right, wrong }]) => wrong > 1 && wrong > right).map(([row]) => row));
}

/** The columns an identity is over, whichever of them is the result. */
function columnsOf(identity: TypedIdentity): string {
  const over = "result" in identity && "of" in identity ? [identity.result, identity.of].flat() : [];
  return over
    .filter((each) => typeof each === "number")
    .sort((one, other) => one - other)
    .join();
}

/** So many rows must be written in one scale before another is a slip. */
const FEWEST_ALIKE = 3;

/**
 * A figure that does not follow from those beside it by what its table is: capaian from realisasi and target, sisa from pagu and
 * realisasi, a year from its months, a column by the calculation its number prints. Told where most of the rows do follow, so that a
 * table of another kind raises nothing.
 */
export const rule = defineRule({
  id: "perhitungan-salah",
  stage: "arithmetic",
  severity: "error",
  needs: ["kumulatif-salah", "triwulan-salah"],
  title: { id: "Angka tidak terhitung dari barisnya", en: "Figure does not follow from its row" },
  why: {
    id: "Capaian, sisa, dan skor yang tidak terhitung dari angka di barisnya biasanya tertinggal dari tahun atau versi lain.",
    en: "A capaian, remainder or score that does not follow from the figures of its row is usually left over from another year or version.",
  },
  example: {
    id: "Capaian 100 di baris dengan target 25 dan realisasi 1.",
    en: "A capaian of 100 in a row with a target of 25 and an actual of 1.",
  },
  messages,
  check(context) {
    const told = context.ask(FORMULA_FAULTS);
    return context.ask(PLAIN_TABLES).flatMap((plain): Report[] => {
      const { table } = plain;
      const stated = new Set(table.identities.map(columnsOf).filter((columns) => columns !== ""));
      // Three columns of which the shape says what they are hold nothing else: where less is better, the actual is no product.
      const discovered = discoveredIn(plain).filter((identity) => !stated.has(columnsOf(identity)));
      const found = new Set<unknown>(discovered);
      const best = bestTrials(table, discovered);
      const another = rowsOfAnother(best, plain);
      return best.flatMap((every): Report[] => {
        const isFound = found.has(every[0]?.identity);
        const isSum = ({ row, column }: Trial): boolean =>
          isFound && row.kind !== "leaf" && plain.grid.formula(row.row, table.columns[column]!.column) !== null;
        const isTried = (trial: Trial): boolean => (trial.agrees || !another.has(trial.row.row)) && !isSum(trial);
        const trials = another.size === 0 && !isFound ? every : every.filter(isTried);
        if (!isTrusted(trials, table, isFound)) return [];
        const { usual, odd } = oddTrials(trials);
        return odd.flatMap(({ trial, slipped }): Report[] => {
          const place = { sheet: table.sheet, address: cellAddress(trial.row.row, table.columns[trial.column]!.column) };
          // A formula unlike its neighbours is told with the formula that belongs there.
          if (told.has(`${place.sheet}!${place.address}`) || context.blamed(place)) return [];
          // What a formula gives is what it says; figures alone do not say that it should say something else.
          if (isFound && plain.grid.formula(trial.row.row, table.columns[trial.column]!.column) !== null) return [];
          const expected = roundHalfUp(trial.expected * usual.scale, 6);
          context.blame(place, expected);
          const figures = { found: { value: trial.found }, expected: { value: expected, maxPlaces: 4 } };
          const message = slipped
            ? messages.scale({
                ...figures,
                column: table.columns[trial.column]!.path.join(" "),
                label: trial.row.label || trial.row.key,
              })
            : messageOf(table, trial, expected);
          return [{ ...place, message, ...figures }];
        });
      });
    });
  },
});
