import { decimalPlaces, roundHalfUp } from "../../../../numbers";
import type { Message } from "../../../../language/message";
import type { Arithmetic } from "../../../../reading/find/numbering";
import type { TypedIdentity, TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { messages } from "./messages";

type Calculated = Exclude<TypedIdentity, { readonly kind: "sumOfLeaves" }>;

/** A result in a row with what its operands give. */
interface Trial {
  readonly row: TypedRow;
  readonly identity: Calculated;
  readonly found: number;
  readonly expected: number;
  readonly agrees: boolean;
}

/** What a calculation gives from the cells of a row; null where an operand holds no number, or a divisor is 0. */
function valueOf(arithmetic: Arithmetic, operand: (number: number) => number | null): number | null {
  if (arithmetic.kind === "column") return operand(arithmetic.number);
  if (arithmetic.kind === "constant") return arithmetic.percent ? arithmetic.value / 100 : arithmetic.value;
  const [left, right] = [valueOf(arithmetic.left, operand), valueOf(arithmetic.right, operand)];
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

function expectedOf(identity: Calculated, row: TypedRow): number | null {
  const at = (column: number): number | null => storedNumber(row.cells[column]!);
  if (identity.kind === "calculation") return valueOf(identity.arithmetic, (number) => at(identity.of.get(number)!));
  const [one, other] = [at(identity.of[0]), at(identity.of[1])];
  if (one === null || other === null) return null;
  if (identity.kind === "difference") return one - other;
  if (identity.kind === "product") return one * other;
  return other === 0 ? null : one / other;
}

/** Whether a figure is a value as it was rounded when it was written: calculated ones to their last digits, typed ones to theirs. */
function isRounded(found: number, value: number): boolean {
  const places = decimalPlaces(found);
  const allowed = 0.51 * 10 ** -Math.min(places, 8) + Math.abs(value) * 1e-9;
  return Math.abs(found - value) <= allowed || roundHalfUp(value, Math.min(places, 8)) === found;
}

/** Caps of reports: what is above is written as this. */
const CAPS = [1, 1.1, 1.2, 1.5];

/**
 * A ratio is written as 0,98 or as 98; one where less is better as 2 - R/T; one above a cap as the cap. A product of a weight in
 * percent is a hundredth.
 */
function agrees(found: number, expected: number, { kind }: Calculated): boolean {
  const scales = kind === "difference" ? [1] : [1, 100, 0.01];
  if (scales.some((scale) => isRounded(found, expected * scale))) return true;
  if (kind === "difference") return isRounded(-found, expected);
  if (kind !== "ratio") return false;
  const ways = [2 - expected, ...CAPS.filter((cap) => expected > cap)];
  return ways.some((way) => [1, 100].some((scale) => isRounded(found, way * scale)));
}

function trialsOf(table: TypedTable, identity: Calculated): Trial[] {
  return table.rows.flatMap((row): Trial[] => {
    if (row.kind !== "leaf" && row.kind !== "subtotal" && row.kind !== "total") return [];
    if (row.aggregate === "mean") return [];
    const found = storedNumber(row.cells[identity.result]!);
    const expected = expectedOf(identity, row);
    return found === null || expected === null ? [] : [{ row, identity, found, expected, agrees: agrees(found, expected, identity) }];
  });
}

/** A calculation as the header prints it. */
function written(arithmetic: Arithmetic): string {
  if (arithmetic.kind === "column") return String(arithmetic.number);
  if (arithmetic.kind === "constant") return `${arithmetic.value}${arithmetic.percent ? "%" : ""}`;
  return `${written(arithmetic.left)} ${arithmetic.operator} ${written(arithmetic.right)}`;
}

/** The scale the column's right rows are written in: 100 where a ratio of 0.98 stands as 98. */
function scaleOf(trials: readonly Trial[]): number {
  const right = trials.find((trial) => trial.agrees && Math.abs(trial.expected) > 1e-9);
  if (!right) return 1;
  return [1, 100, 0.01].find((scale) => isRounded(right.found, right.expected * scale)) ?? 1;
}

function messageOf(table: TypedTable, trial: Trial, expected: number): Message {
  const { identity, row, found } = trial;
  const place = (column: number) => ({ address: cellAddress(row.row, table.columns[column]!.column) });
  const data = {
    column: table.columns[identity.result]!.path.join(" "),
    label: row.label || row.key,
    found: { value: found },
    expected: { value: expected, maxPlaces: 4 },
  };
  if (identity.kind === "calculation") return messages.calculation({ ...data, calculation: written(identity.arithmetic) });
  return messages[identity.kind]({ ...data, one: place(identity.of[0]), other: place(identity.of[1]) });
}

/**
 * A figure that does not follow from those beside it by what its table is: capaian from realisasi and target, sisa from pagu and
 * realisasi, a column by the calculation its number prints. Told where most of the rows do follow, so that a table of another kind
 * raises nothing.
 */
export const rule = defineRule({
  id: "perhitungan-salah",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Angka tidak terhitung dari barisnya", en: "Figure does not follow from its row" },
  why: {
    id: "Capaian, sisa, dan skor yang tidak terhitung dari angka di barisnya biasanya tertinggal dari tahun atau versi lain.",
    en: "A capaian, remainder or score that does not follow from the figures of its row is usually left over from another year or version.",
  },
  example: {
    id: "Capaian 100 di baris dengan target 25 dan realisasi 1.",
    en: "A capaian of 100 in a row with a target of 25 and a realisasi of 1.",
  },
  messages,
  check(context) {
    const told = context.ask(FORMULA_FAULTS);
    return context.ask(PLAIN_TABLES).flatMap(({ table }): Report[] =>
      table.identities.flatMap((identity): Report[] => {
        if (identity.kind === "sumOfLeaves") return [];
        const trials = trialsOf(table, identity);
        const wrong = trials.filter((trial) => !trial.agrees);
        if (wrong.length === 0 || trials.length - wrong.length < wrong.length) return [];
        const scale = scaleOf(trials);
        return wrong.flatMap((trial): Report[] => {
          const address = cellAddress(trial.row.row, table.columns[identity.result]!.column);
          // A formula unlike its neighbours is told with the formula that belongs there.
          if (told.has(`${table.sheet}!${address}`)) return [];
          const expected = roundHalfUp(trial.expected * scale, 6);
          context.blame({ sheet: table.sheet, address }, expected);
          return [
            {
              sheet: table.sheet,
              address,
              message: messageOf(table, trial, expected),
              found: { value: trial.found },
              expected: { value: expected, maxPlaces: 4 },
            },
          ];
        });
      }),
    );
  },
});
