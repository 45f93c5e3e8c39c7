import type { LocalText } from "../language/text";
import { formatNumber } from "../numbers";
import type { FigureCell } from "../workbook/facts";
import { cellFinding, cite, replaceCell } from "./build";
import { formulaFor } from "./columnFormula";
import { diagnosisOf, isPrinted, type Diagnosis } from "./diagnose";
import type { Equation } from "./equations";
import type { Finding } from "./finding";
import { writeExpected } from "./mend";
import type { CheckContext, SourcedFact } from "./rule";
import { periodKey, subject, writeApart, writeFigure } from "./words";

/** What a rule adds to a recalculated figure: how it is calculated, and where a wrong one may come from. */
export interface Recalculation {
  readonly rule: Equation["rule"];
  /** "realisasi / target = 93,10 / 93". */
  how(equation: Equation): LocalText;
  /** A sentence (with a leading space) on where the found figure comes from, or empty. */
  whence?(context: CheckContext, equation: Equation, found: number): LocalText;
}

const NOTHING: LocalText = { id: "", en: "" };

const ROUNDING: Readonly<Record<"steps" | "truncated", LocalText>> = {
  steps: { id: "dibulatkan di setiap langkah", en: "rounded at each step" },
  truncated: { id: "dipotong, bukan dibulatkan", en: "truncated, not rounded" },
};

function printings(context: CheckContext, cell: FigureCell): readonly SourcedFact[] {
  const { node } = cell.row;
  if (node === null || (cell.role !== "realisasi" && cell.role !== "capaian")) return [];
  return context.printed(node, cell.role, periodKey(context.yearOf(cell.table), cell.table.quarter)).filter(({ fact }) => Math.abs(fact.value! - cell.figure.value!) < 0.005);
}

function wrongResult(context: CheckContext, { equation, expected }: Diagnosis & { kind: "result" }, { rule, how, whence }: Recalculation): Finding {
  const cell = equation.result;
  const found = cell.figure.value!;
  const printed = printings(context, cell)[0] ?? null;
  const own = isPrinted(context, cell);
  const what = subject(cell);
  const way = how(equation);
  const from = whence?.(context, equation, found) ?? NOTHING;
  const source = printed
    ? { id: ` Angka ini tercetak begitu di sumbernya (${cite(printed).id}), yang di sini tidak sejalan dengan rumusnya sendiri.`, en: ` The source prints it so (${cite(printed).en}), which here disagrees with its own formula.` }
    : NOTHING;
  const formula = formulaFor(context, cell);
  const [id, en] = [writeApart(cell, found, expected), writeApart(cell, found, expected, "en")];
  return cellFinding(context, cell, {
    rule,
    // A figure that agrees with its source is not the person's mistake; the contradiction is told all the same.
    severity: own ? "info" : "error",
    message: {
      id: `${what.id} tertulis ${id.found}, seharusnya ${id.expected} = ${way.id}.${from.id}${source.id}`,
      en: `${what.en} says ${en.found}, it should be ${en.expected} = ${way.en}.${from.en}${source.en}`,
    },
    expected,
    source: printed,
    fix: own
      ? null
      : formula !== null
        ? replaceCell(cell.sheet, cell.address, { kind: "formula", formula }, { id: "Kembalikan rumusnya", en: "Put the formula back" })
        : writeExpected(context, cell, expected, "as shown"),
  });
}

function wrongOperand(context: CheckContext, { cell, expected, equations }: Diagnosis & { kind: "operand" }): Finding {
  const what = subject(cell);
  const places = [...new Set(equations.map(({ result }) => result.address))].join(", ");
  const printed = cell.row.node && cell.role === "realisasi" ? context.printed(cell.row.node, "realisasi", periodKey(context.yearOf(cell.table), cell.table.quarter)) : [];
  const source = printed.find(({ fact }) => Math.abs(fact.value! - expected) < 0.005) ?? null;
  return cellFinding(context, cell, {
    rule: "realisasi-rumus",
    severity: "error",
    message: {
      id: `${what.id} tertulis ${writeFigure(cell, cell.figure.value!)}, tetapi ${places} hanya terhitung dengan ${writeFigure(cell, expected)}${source ? `, seperti tercetak di ${cite(source).id}` : ""}.`,
      en: `${what.en} says ${writeFigure(cell, cell.figure.value!, "en")}, but ${places} only recalculates with ${writeFigure(cell, expected, "en")}${source ? `, as printed in ${cite(source).en}` : ""}.`,
    },
    expected,
    source,
    fix: writeExpected(context, cell, expected, "as shown"),
  });
}

/** The findings of one recalculating rule; a wrong operand is told by realisasi-rumus, whatever it breaks. */
export function recalculated(context: CheckContext, recalculation: Recalculation): Finding[] {
  const findings: Finding[] = [];
  for (const diagnosis of diagnosisOf(context)) {
    if (diagnosis.kind === "operand") {
      if (recalculation.rule === "realisasi-rumus") findings.push(wrongOperand(context, diagnosis));
    } else if (diagnosis.equation.rule !== recalculation.rule) continue;
    else if (diagnosis.kind === "result") findings.push(wrongResult(context, diagnosis, recalculation));
    else {
      const { equation, fit, exact } = diagnosis;
      const cell = equation.result;
      // Both read 100,11 %: the difference stands in digits nobody reports.
      if (writeFigure(cell, cell.figure.value!) === writeFigure(cell, exact)) continue;
      const what = subject(cell);
      findings.push(
        cellFinding(context, cell, {
          rule: recalculation.rule,
          severity: "info",
          message: {
            id: `${what.id} tertulis ${writeFigure(cell, cell.figure.value!)}: cocok bila ${ROUNDING[fit].id}. Tanpa itu ${formatNumber(exact, { maxPlaces: 4 })}${cell.figure.percent ? "%" : ""} = ${recalculation.how(equation).id}.`,
            en: `${what.en} says ${writeFigure(cell, cell.figure.value!, "en")}: it fits when ${ROUNDING[fit].en}. Otherwise ${formatNumber(exact, { maxPlaces: 4 }, "en")}${cell.figure.percent ? "%" : ""} = ${recalculation.how(equation).en}.`,
          },
          expected: exact,
        }),
      );
    }
  }
  return findings;
}

/** "93,10 / 93" from cells, in both languages. */
export function inWords(cells: readonly FigureCell[], sign: string): LocalText {
  return { id: cells.map((cell) => writeFigure(cell, cell.figure.value!)).join(sign), en: cells.map((cell) => writeFigure(cell, cell.figure.value!, "en")).join(sign) };
}
