import { decimalPlaces, divideExact, roundHalfUp, sumExact, sumTolerance } from "../../numbers";
import type { Arithmetic } from "../../reading/find/numbering";
import type { TypedIdentity } from "../../reading/identities";
import type { TypedCell, TypedRow, TypedTable } from "../../reading/typed";
import { storedNumber } from "./foundTables";
import { longSum } from "./longSum";
import { numbersOf, type TableNumbers } from "./tableNumbers";

/** Identities that give a figure of one row. */
export type Calculated = Extract<TypedIdentity, { readonly result: number }> & { readonly kind: Exclude<TypedIdentity["kind"], "class"> };
/** Identities that give one figure of a row or of a column. */
export type Tried = Calculated | Extract<TypedIdentity, { readonly kind: "weighted" | "runningRow" }>;

/** A result with what its operands give. */
export interface Trial {
  readonly identity: Tried;
  readonly row: TypedRow;
  /** Place in the table's columns. */
  readonly column: number;
  readonly found: number;
  readonly expected: number;
  readonly agrees: boolean;
  /** 0 of 0, nothing less nothing, or held at a cap: right in many a table, and says nothing of this one. */
  readonly trivial: boolean;
  /** Cells the figure is calculated from, as places in rows of the sheet and columns of the table. */
  readonly operands: readonly { readonly row: number; readonly column: number }[];
}

/** What a calculation gives from the cells of a row; null where an operand holds no number, or a divisor is 0. */
export function arithmeticValue(arithmetic: Arithmetic, operand: (number: number) => number | null): number | null {
  if (arithmetic.kind === "column") return operand(arithmetic.number);
  if (arithmetic.kind === "constant") return arithmetic.percent ? arithmetic.value / 100 : arithmetic.value;
  const [left, right] = [arithmeticValue(arithmetic.left, operand), arithmeticValue(arithmetic.right, operand)];
  if (left === null || right === null || (arithmetic.operator === "/" && right === 0)) return null;
  switch (arithmetic.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
  }
}

const isNothing = ({ kind }: TypedCell): boolean => kind === "empty" || kind === "missing";

/** What an operand may be off by, having been rounded before it was typed: counts are exact. */
function slack(value: number): number {
  const places = decimalPlaces(value);
  return places === 0 || places > 6 ? 0 : 0.5 * 10 ** -places;
}

interface Given {
  readonly expected: number;
  /** What rounded operands can make of it. */
  readonly slack: number;
}
const exactly = (expected: number): Given => ({ expected, slack: 0 });

/** What an identity gives in a row; null where an operand is missing. */
function givenIn(identity: Calculated, place: number, table: TypedTable, { column }: TableNumbers): Given | null {
  const row = table.rows[place]!;
  switch (identity.kind) {
    case "calculation": {
      const value = arithmeticValue(identity.arithmetic, (number) => storedNumber(row.cells[identity.of.get(number)!]!));
      return value === null ? null : exactly(value);
    }
    case "shareOfColumn": {
      const [own, whole] = [column(identity.of)[place]!, wholeOf(table, identity.of)];
      return Number.isNaN(own) || whole === null || whole === 0 ? null : exactly(own / whole);
    }
    case "sumOfColumns":
    case "running":
    case "meanOfColumns": {
      const values: number[] = [];
      for (const at of identity.of) {
        const value = column(at)[place]!;
        if (!Number.isNaN(value)) values.push(value);
        else if (!isNothing(row.cells[at]!)) return null;
      }
      if (values.length === 0) return null;
      const sum = sumExact(values);
      let off = 0;
      for (const value of values) off += slack(value);
      return identity.kind === "meanOfColumns"
        ? { expected: divideExact(sum, values.length), slack: off / values.length }
        : { expected: sum, slack: off };
    }
    default: {
      const one = column(identity.of[0])[place]!;
      const other = column(identity.of[1])[place]!;
      if (Number.isNaN(one) || Number.isNaN(other)) return null;
      return binary(identity.kind, one, other);
    }
  }
}

function binary(kind: "ratio" | "difference" | "product" | "growth", one: number, other: number): Given | null {
  const a = slack(one);
  const b = slack(other);
  if (kind === "difference") return { expected: sumExact([one, -other]), slack: a + b };
  if (kind === "product") return { expected: one * other, slack: a * Math.abs(other) + b * Math.abs(one) };
  if (other === 0) return null;
  const ratio = one / other;
  const off = a / Math.abs(other) + (b * Math.abs(ratio)) / Math.abs(other);
  return { expected: kind === "growth" ? (one - other) / other : ratio, slack: off };
}

/** What is asked of a column of a table again and again, found out once. */
function onceAColumn<Answer>(find: (table: TypedTable, column: number) => Answer): (table: TypedTable, column: number) => Answer {
  const known = new WeakMap<TypedTable, Map<number, Answer>>();
  return (table, column) => {
    const columns = known.get(table) ?? new Map<number, Answer>();
    known.set(table, columns);
    if (!columns.has(column)) columns.set(column, find(table, column));
    return columns.get(column)!;
  };
}

/** The total of a column: the one that is printed, or the sum of its leaves. */
const wholeOf = onceAColumn((table, column): number | null => {
  const total = table.rows.find(({ kind, aggregate }) => kind === "total" && aggregate === "sum");
  const printed = total ? storedNumber(total.cells[column]!) : null;
  return printed ?? leavesOf(table, column)?.sum ?? null;
});

/** The leaves of a column that hold a number, all together; null where one holds something else. */
const leavesOf = onceAColumn((table, column): { readonly sum: number; readonly count: number; readonly off: number } | null => {
  const { leaves, leafColumn } = numbersOf(table);
  const all = leafColumn(column);
  if (all.some((value, leaf) => Number.isNaN(value) && !isNothing(leaves[leaf]!.cells[column]!))) return null;
  const values = all.filter((value) => !Number.isNaN(value));
  if (values.length === 0) return null;
  return { sum: longSum(values), count: values.length, off: sumTolerance(Array.from(values, decimalPlaces)) };
});

const SMALL = 2;

/** Whether a figure is a value as it was rounded when it was written: calculated ones to their last digits, typed ones to theirs. */
export function isRounded(found: number, value: number, off = 0): boolean {
  const tolerated = Math.abs(value) * 1e-9 + off;
  const gap = Math.abs(found - value);
  // Most figures are the very value or nowhere near it, and need no count of their decimals.
  if (gap <= tolerated) return true;
  if (gap > 0.51 + tolerated) return false;
  // 1 in a column of fractions is 1,00: 100%, and not anything from a half on.
  const places = Math.max(Math.min(decimalPlaces(found), 8), Math.abs(value) < SMALL ? 2 : 0);
  return gap <= 0.51 * 10 ** -places + tolerated || roundHalfUp(value, places) === found;
}

/** Caps of reports: what is above is written as this. */
const CAPS = [1, 1.1, 1.2, 1.5];
const isCapped = (found: number, expected: number): boolean => CAPS.some((cap) => expected > cap && (found === cap || found === cap * 100));
const [AS_IT_IS, OF_A_RATIO]: readonly (readonly number[])[] = [[1], [1, 100, 0.01]];
const ONE_SCALE: ReadonlySet<Tried["kind"]> = new Set(["difference", "sumOfColumns", "running", "runningRow", "weighted", "meanOfColumns"]);

/** The scales a result may be written in: a ratio as 0,98 or as 98; a product of a weight in percent is a hundredth. */
export const scalesOf = (kind: Tried["kind"]): readonly number[] => (ONE_SCALE.has(kind) ? AS_IT_IS! : OF_A_RATIO!);

/** What is better when it is less, and so may be T/R: said in a column of its own, or by the name. */
const LESS_WORD = /^(?:min|negatif|lower|turun|menurun|semakin kecil|rendah)/i;
const LESS_NAME =
  /penurun|menurun|kemiskinan|kematian|pengangguran|\bwaktu\b|\blama\b|stunting|tunggakan|kerugian|temuan|pengaduan|keluhan|kecelakaan/i;
const isLessBetter = ({ label, cells }: TypedRow): boolean =>
  LESS_NAME.test(label) || cells.some(({ kind, raw }) => kind === "text" && LESS_WORD.test(String(raw).trim()));

/** A ratio where less is better is 2 - R/T or T/R; one above a cap is the cap. A gap may be counted from either side. */
function agrees(found: number, { expected, slack: off }: Given, kind: Tried["kind"], row?: TypedRow): boolean {
  for (const scale of scalesOf(kind)) if (isRounded(found, expected * scale, off * scale)) return true;
  if (kind === "difference") return isRounded(-found, expected, off);
  if (kind !== "ratio") return false;
  const ways = [
    2 - expected,
    ...(expected !== 0 && row && isLessBetter(row) ? [1 / expected] : []),
    ...CAPS.filter((cap) => expected > cap),
  ];
  return ways.some((way) => [1, 100].some((scale) => isRounded(found, way * scale, off * scale)));
}

/** A total may be made of its column as well as of its row: the mean of a capaian, the sum of shares. */
function followsColumn(table: TypedTable, { kind }: TypedRow, column: number, found: number): boolean {
  const leaves = kind === "leaf" ? null : leavesOf(table, column);
  if (leaves === null || leaves.count < 2) return false;
  return isRounded(found, leaves.sum, leaves.off) || isRounded(found, leaves.sum / leaves.count, leaves.off);
}

const MEASURED: ReadonlySet<TypedRow["kind"]> = new Set(["leaf", "subtotal", "total"]);

function columnsUsed(identity: Calculated): readonly number[] {
  if (identity.kind === "calculation") return [...identity.of.values()];
  return typeof identity.of === "number" ? [identity.of] : identity.of;
}

/** A trial of one row. Its operands are listed where somebody asks: of most rows nothing is told. */
class RowTrial implements Trial {
  readonly column: number;
  agrees = false;
  trivial = false;
  constructor(
    readonly identity: Calculated,
    readonly row: TypedRow,
    readonly found: number,
    readonly expected: number,
  ) {
    this.column = identity.result;
  }
  get operands(): Trial["operands"] {
    return columnsUsed(this.identity).map((column) => ({ row: this.row.row, column }));
  }
}

function rowTrials(table: TypedTable, identity: Calculated): Trial[] {
  const trials: Trial[] = [];
  const numbers = numbersOf(table);
  const results = numbers.column(identity.result);
  for (let place = 0; place < results.length; place++) {
    const [row, found] = [table.rows[place]!, results[place]!];
    if (Number.isNaN(found) || !MEASURED.has(row.kind) || row.aggregate === "mean" || row.aggregate === "running") continue;
    const given = givenIn(identity, place, table, numbers);
    if (given === null) continue;
    const { expected } = given;
    const isRight = agrees(found, given, identity.kind, row);
    const trial = new RowTrial(identity, row, found, expected);
    trial.agrees = isRight || followsColumn(table, row, identity.result, found) || ofParent(table, row, identity, found);
    trial.trivial = isRight && (Math.abs(expected) < 1e-9 || (identity.kind === "ratio" && isCapped(found, expected)));
    trials.push(trial);
  }
  return trials;
}

/** A share may be of the row it stands below. */
function ofParent({ rows }: TypedTable, row: TypedRow, identity: Calculated, found: number): boolean {
  if (identity.kind !== "shareOfColumn" || row.parent === null) return false;
  const [own, whole] = [storedNumber(row.cells[identity.of]!), storedNumber(rows[row.parent]!.cells[identity.of]!)];
  return own !== null && whole !== null && whole !== 0 && agrees(found, exactly(own / whole), "shareOfColumn");
}

/** Each figure of a running row against the one before it and the row it adds up. */
function runningTrials({ rows }: TypedTable, identity: Extract<TypedIdentity, { readonly kind: "runningRow" }>): Trial[] {
  const [own, added] = [rows[identity.row]!, rows[identity.of]!];
  let before: { readonly value: number; readonly column: number } | null = null;
  const trials: Trial[] = [];
  for (const column of identity.columns) {
    const found = storedNumber(own.cells[column]!);
    const cell = added.cells[column]!;
    const value = isNothing(cell) ? 0 : storedNumber(cell);
    if (found !== null && value !== null && (before !== null || column === identity.columns[0])) {
      const given = { expected: sumExact([before?.value ?? 0, value]), slack: slack(value) + slack(before?.value ?? 0) };
      trials.push({
        identity,
        row: own,
        column,
        found,
        expected: given.expected,
        agrees: agrees(found, given, "runningRow"),
        trivial: given.expected === 0,
        operands: [...(before ? [{ row: own.row, column: before.column }] : []), { row: added.row, column }],
      });
    }
    before = found === null ? null : { value: found, column };
  }
  return trials;
}

/** The total of a column of values that are weighted. */
function weightedTrials({ rows }: TypedTable, identity: Extract<TypedIdentity, { readonly kind: "weighted" }>): Trial[] {
  return rows.flatMap((row, place): Trial[] => {
    if ((row.kind !== "total" && row.kind !== "subtotal") || row.aggregate === "running" || row.aggregate === "mean") return [];
    const found = storedNumber(row.cells[identity.column]!);
    const parts =
      row.kind === "total"
        ? rows.filter(({ kind, aggregate, parent }) => aggregate === null && (kind === "leaf" || kind === "subtotal") && parent === null)
        : rows.filter(({ parent, aggregate }) => parent === place && aggregate === null);
    const pairs = parts.flatMap(({ cells }) => {
      const [weight, value] = [storedNumber(cells[identity.by]!), storedNumber(cells[identity.column]!)];
      return weight === null || value === null ? [] : [{ weight, value }];
    });
    const weights = sumExact(pairs.map(({ weight }) => weight));
    if (found === null || pairs.length < 2 || pairs.length < parts.length || weights <= 0) return [];
    const values = pairs.map(({ value }) => value);
    const off = Math.max(...values.map(slack));
    const expected = pairs.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights;
    const sum = sumExact(values);
    const ways = [expected, sum, sum / values.length];
    return [
      {
        identity,
        row,
        column: identity.column,
        found,
        expected,
        agrees: ways.some((way) => isRounded(found, way, off + 0.01 * Math.min(1, Math.abs(way)))),
        trivial: false,
        operands: parts.map((part) => ({ row: part.row, column: identity.column })),
      },
    ];
  });
}

/** The rows of a table in which an identity can be tried. */
export function trialsOf(table: TypedTable, identity: TypedIdentity): Trial[] {
  switch (identity.kind) {
    case "sumOfLeaves":
    case "atMost":
    case "class":
      return [];
    case "runningRow":
      return runningTrials(table, identity);
    case "weighted":
      return weightedTrials(table, identity);
    default:
      return rowTrials(table, identity as Calculated);
  }
}
