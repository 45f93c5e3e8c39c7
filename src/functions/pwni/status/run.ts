import { capaianStatuses } from "../../../catalogue/regulations/status";
import { type Datum, defineMessages } from "../../../language/message";
import { fail, ok, type Result } from "../../../language/result";
import { type StatusClass, statusOf } from "../../../measures";
import { multiplyExact } from "../../../numbers";
import { readNumberCell } from "../../arguments";
import { type NumberCell, readBoundCell, readCell, rowsOf } from "../../cells";
import { defineFunction } from "../../define/define";
import { matrix, optional } from "../../define/kind";
import { rate } from "../../define/kinds";
import { contentOf } from "../../places";
import { plain, wrongSize } from "../../problems";
import { shorten } from "../../shorten";
import {
  type GivenComponent,
  inOneUnit,
  LARGEST_RATIO,
  LARGEST_SHARE,
  LEAST_HUNDRED,
  mixture,
  type Named,
  topOfCapaian,
} from "../../units";

const sentence = defineMessages("PWNI.STATUS", {
  bound: {
    id: 'Argumen {name}, baris {row} berisi {one} dan {other}; yang diperlukan batas bawah dan sebutannya, misalnya 0,8 dan "Kuning".',
    en: 'Argument {name}, row {row} holds {one} and {other}; wanted are a lower bound and its name, such as 0.8 and "Kuning".',
  },
  below: {
    id: "Capaian {capaian} di bawah batas terendah argumen ambang ({lowest}); tambahkan baris dengan batas 0.",
    en: "A capaian of {capaian} is below the lowest bound of argument ambang ({lowest}); add a row with the bound 0.",
  },
});

interface Bound {
  readonly label: string;
  readonly cell: NumberCell;
}

const BEST = capaianStatuses[0]!;
/** In percent; what statusOf rounds away is smaller. */
const CLOSE = 1e-6;
const WORST = capaianStatuses[capaianStatuses.length - 1]!;

const isText = (raw: unknown): boolean => typeof raw === "string" && readCell(raw).kind === "unusable";

/** A row of bound and name, in either order; null for a blank row. */
function readBound(name: string, rows: readonly (readonly unknown[])[], at: number): Result<Bound | null> {
  const row = rows[at]!;
  const [first, second] = isText(row[0]) ? [row[1], row[0]] : [row[0], row[1]];
  const cell = readBoundCell(first, at, rows.length);
  if (cell.kind === "number" && isText(second)) return ok({ label: String(second).trim(), cell });
  // Some hosts hand over a blank row as two zeros.
  if ((cell.kind === "blank" && readCell(second).kind === "blank") || (first === 0 && second === 0)) return ok(null);
  const [one, other] = row.map((raw) => contentOf(raw === first ? cell : readCell(raw), raw)) as [Datum, Datum];
  return fail("#VALUE!", sentence.bound({ name, row: plain(at + 1), one, other }));
}

/** The bounds of the argument; `own` where the names are the user's. */
interface Bounds {
  readonly bounds: readonly Bound[];
  readonly own: boolean;
}

/** The classes of the argument: one number is the bound of "Tercapai"; two columns are the user's own; none when it is blank. */
function readBounds(name: string, raw: unknown): Result<Bounds> {
  const rows = rowsOf(raw);
  const width = rows[0]?.length ?? 0;
  if (rows.length === 1 && width === 1) {
    const only = readCell(rows[0]![0]);
    // Some hosts hand over a blank cell as 0, and a bound of 0 would call every capaian met.
    if (only.kind === "blank" || (only.kind === "number" && only.value === 0)) return ok({ bounds: [], own: false });
    const bound = readNumberCell(name, rows[0]![0]);
    return bound.ok ? ok({ bounds: [{ label: BEST.label, cell: bound.value }], own: false }) : bound;
  }
  if (rows.length > 0 && width !== 2) {
    return wrongSize(name, rows, {
      id: "satu batas, atau dua kolom berisi batas bawah dan sebutannya",
      en: "one bound, or two columns of lower bound and name",
    });
  }
  const bounds: Bound[] = [];
  for (const at of rows.keys()) {
    const bound = readBound(name, rows, at);
    if (!bound.ok) return bound;
    if (bound.value) bounds.push(bound.value);
  }
  return ok({ bounds, own: bounds.length > 0 });
}

/**
 * What 100 % is in the capaian: as in the bounds where a plain number among them tells, by its own size otherwise. A ratio has no
 * largest size (LKj 2024: 205,97 %), so beside bounds of 0-1 it may be up to 10.
 */
function topOf(capaian: Named, bounds: readonly GivenComponent[], boundsTop: 1 | 100): Result<1 | 100> {
  const { cell } = capaian;
  const telling = bounds.filter((each) => !each.cell.percent && each.cell.value !== 0);
  const size = cell.percent ? 0 : Math.abs(cell.value);
  if (telling.length > 0) {
    const isFar = telling.every((each) => Math.abs(each.cell.value) > LEAST_HUNDRED);
    if (boundsTop === 1 && size > LEAST_HUNDRED) return fail("#VALUE!", mixture(telling, [capaian]));
    if (boundsTop === 100 && size > 0 && size <= (isFar ? LARGEST_RATIO : LARGEST_SHARE))
      return fail("#VALUE!", mixture([capaian], telling));
    return ok(boundsTop);
  }
  return topOfCapaian(cell);
}

/** What a capaian is called: met or not, or the classes given. */
export const FUNCTION = defineFunction({
  id: "PWNI.STATUS",
  gives: "text",
  parameters: { capaian: rate, ambang: optional(matrix(readBounds)) },
  // A plain number by the classes of the sources, and not so close to a bound that its last digits decide.
  quick(capaian, ambang) {
    if (typeof capaian !== "number" || ambang !== null || !Number.isFinite(capaian)) return undefined;
    const size = Math.abs(capaian);
    if (size > LARGEST_RATIO && size <= LEAST_HUNDRED) return undefined;
    const percent = size <= LARGEST_RATIO ? capaian * 100 : capaian;
    for (const { label, from } of capaianStatuses) {
      if (Math.abs(percent - from) < CLOSE) return undefined;
      if (percent > from) return label;
    }
    return WORST.label;
  },
  run({ capaian, ambang: { bounds, own } }) {
    const named = bounds.map(({ label, cell }): GivenComponent => ({
      name: own ? `ambang ${shorten(label)}` : "ambang",
      scale: null,
      cell,
    }));
    const united = inOneUnit(named);
    if (!united.ok) return united;
    const top = topOf({ name: "capaian", cell: capaian }, named, united.value.top);
    if (!top.ok) return top;
    const value = capaian.percent ? multiplyExact(capaian.value, top.value, 0.01) : capaian.value;
    // Bounds that are percent texts or 0 follow the capaian.
    const factor = top.value / united.value.top;
    const classes: readonly StatusClass[] =
      bounds.length > 0
        ? bounds.map(({ label }, at) => ({ label, from: multiplyExact(united.value.counted[at]!, factor) }))
        : capaianStatuses.map(({ label, from }) => ({ label, from: multiplyExact(from, top.value / 100) }));
    const reached = statusOf(value, classes);
    if (reached) return ok(reached.label);
    if (!own) return ok(WORST.label);
    return fail("#N/A", sentence.below({ capaian: value, lowest: Math.min(...classes.map(({ from }) => from)) }));
  },
});
