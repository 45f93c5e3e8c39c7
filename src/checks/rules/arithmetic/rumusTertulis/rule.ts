import { decimalPlaces } from "../../../../numbers";
import { columnsUsed, readArithmetic } from "../../../../reading/find/numbering";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { arithmeticValue } from "../../../shared/trials";
import { messages } from "./messages";

/** "*KSI = {(KW + KP) / 2} x 100" */
const WRITTEN = /^\*?\s?([A-Za-z][A-Za-z0-9]{1,11})\s?=\s?(.{5,80})$/;
/** "KW: Publik" and "Publik (KW)": what a row says it is called in formulas. */
const CALLED = [/^([A-Z][A-Za-z0-9]{1,11})\s?:/, /\(([A-Z][A-Za-z0-9]{1,11})\)\s?$/];
const VARIABLE = /[A-Za-z][A-Za-z0-9]{1,11}/g;
/** A mean of one thing is none. */
const FEWEST = 2;

const textsOf = ({ label, cells }: TypedRow): string[] => [
  label,
  ...cells.flatMap(({ kind, raw }) => (kind === "text" && typeof raw === "string" ? [raw] : [])),
];

/** Whether any text of a row has the sign of a formula; of most rows no list of texts need be made. */
function mayBeWritten({ label, cells }: TypedRow): boolean {
  if (label.includes("=")) return true;
  for (const { kind, raw } of cells) if (kind === "text" && typeof raw === "string" && raw.includes("=")) return true;
  return false;
}

/** The rows of a table by what they are called in formulas; null where two are called alike. */
function calledRows({ rows }: TypedTable): ReadonlyMap<string, TypedRow | null> {
  const called = new Map<string, TypedRow | null>();
  for (const row of rows) {
    const names = textsOf(row).flatMap((text) => CALLED.flatMap((pattern) => pattern.exec(text.trim())?.[1] ?? []));
    for (const name of new Set(names)) called.set(name, called.has(name) ? null : row);
  }
  return called;
}

/** What a row's written formula gives in each column, where it is not what stands there. */
function reportsOf(table: TypedTable, row: TypedRow, called: ReadonlyMap<string, TypedRow | null>): Report[] {
  const written = textsOf(row).flatMap((text) => WRITTEN.exec(text.trim()) ?? []);
  if (written.length < 3) return [];
  const [formula, , body] = written as unknown as [string, string, string];
  const names = [...new Set(body.match(VARIABLE) ?? [])];
  const operands = names.map((name) => called.get(name) ?? null);
  if (names.length < FEWEST || operands.some((each) => each === null || each === row)) return [];
  const letters = body
    .replace(/[{[]/g, "(")
    .replace(/[}\]]/g, ")")
    .replace(VARIABLE, (name) => String.fromCharCode(97 + names.indexOf(name)));
  const arithmetic = readArithmetic(letters, 0);
  if (!arithmetic || columnsUsed(arithmetic).some((number) => number > names.length)) return [];
  return table.columns.flatMap(({ holds, column }, at): Report[] => {
    const { kind, value: found, percent } = row.cells[at]!;
    const values = operands.map((each) => each!.cells[at]!.value);
    if (holds !== "figure" || kind !== "number" || found === null || values.some((value) => value === null)) return [];
    const expected = arithmeticValue(arithmetic, (number) => values[number - 1]!);
    if (expected === null) return [];
    const places = Math.min(decimalPlaces(found), 8);
    const fits = [1, 100, 0.01].some((scale) => Math.abs(found - expected * scale) <= 0.51 * 10 ** -places);
    if (fits) return [];
    return [
      {
        sheet: table.sheet,
        address: cellAddress(row.row, column),
        message: messages.differs({
          formula: formula.trim(),
          expected: { value: expected, maxPlaces: 4 },
          unit: percent ? "%" : null,
          figures: {
            items: names.map((name, which) => messages.term({ name, value: { value: values[which]!, maxPlaces: 4 } })),
            join: ";",
          },
          found: { value: found, percent },
        }),
        found: { value: found, percent },
        expected: { value: expected, maxPlaces: 4, percent },
      },
    ];
  });
}

/** A formula that a table prints in words does not give the figure beside it: the LKj's KSI forgets the divisor 4 (line 1750). */
export const rule = defineRule({
  id: "rumus-tertulis",
  stage: "arithmetic",
  severity: "warning",
  title: { id: "Angka tidak sesuai rumus yang tertulis", en: "Figure does not follow the written formula" },
  why: {
    id: "Pembaca menghitung ulang dengan rumus yang dicetak; bila hasilnya lain, rumus atau angkanya yang dipakai tidak diketahui.",
    en: "A reader recalculates with the printed formula; where that gives another figure, nobody knows which of the two was used.",
  },
  example: {
    id: "KSI = {(KW + KP) / 2} x 100 dengan KW 3,95 dan KP 3,68 tertulis 100%.",
    en: "KSI = {(KW + KP) / 2} x 100 of KW 3.95 and KP 3.68 written as 100%.",
  },
  messages,
  check: ({ reading }: CheckContext) =>
    reading.typed().tables.flatMap((table): Report[] => {
      const written = table.rows.filter((row) => mayBeWritten(row) && textsOf(row).some((text) => WRITTEN.test(text.trim())));
      if (written.length === 0) return [];
      const called = calledRows(table);
      return written.flatMap((row) => reportsOf(table, row, called));
    }),
});
