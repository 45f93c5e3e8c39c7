import type { Language, LocalText } from "../../language/text";
import type { FigureCell } from "../../reading/indicators/facts";
import { cellFinding, cite, replaceCell } from "../shared/build";
import { formulaFor } from "../formulas/columnFormula";
import { DIAGNOSIS, isPrinted, type Diagnosis } from "./diagnose";
import type { Equation, Reported } from "./equations";
import type { Finding } from "../engine/finding";
import { writeExpected } from "../shared/mend";
import { fitsDirection } from "./rowEquations";
import type { CheckContext, SourcedFact } from "../engine/rule";
import { sayEquation } from "./sayEquation";
import { periodKey, shownPlaces, subject, writeApart, writeFigure } from "../shared/words";

/** What a rule adds to a recalculated figure. */
export interface Recalculation {
  readonly rule: Equation["rule"];
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
  return context
    .printed(node, cell.role, periodKey(context.yearOf(cell.table), cell.table.within))
    .filter(({ fact }) => Math.abs(fact.value! - cell.figure.value!) < 0.005);
}

/** What a result is above its cap, and which of the two ways of writing it applies. */
function capNote({ cap, held }: Equation, cell: FigureCell, { uncapped }: Reported): LocalText {
  if (cap === undefined || uncapped <= cap) return NOTHING;
  const limit = (language: Language): string => writeFigure(cell, cap, language);
  return held
    ? { id: ` Capaian ini dibatasi ${limit("id")}.`, en: ` This capaian is held at ${limit("en")}.` }
    : { id: ` Capaian ini tidak dibatasi ${limit("id")}.`, en: ` This capaian is not held at ${limit("en")}.` };
}

/** Which operands were put right before calculating: the cell still says something else. */
function correctedNote({ operands }: Equation, values: readonly number[]): LocalText {
  const changed = operands.flatMap((cell, at) =>
    cell.figure.value !== null && Math.abs(cell.figure.value - values[at]!) > 0.005 ? [{ cell, value: values[at]! }] : [],
  );
  if (changed.length === 0) return NOTHING;
  const list = (language: Language, not: string): string =>
    changed
      .map(
        ({ cell, value }) =>
          `${cell.address} ${writeFigure(cell, value, language)}${not}${writeFigure(cell, cell.figure.value!, language)}`,
      )
      .join("; ");
  return { id: ` Dihitung dengan ${list("id", ", bukan ")}.`, en: ` Calculated with ${list("en", ", not ")}.` };
}

/** The capaian follows from the catalogue's direction, and the row says another: which of the two is wrong is the person's to say. */
function isDirectionDoubted({ rule, result, operands }: Equation): boolean {
  const { node, polarity } = result.row;
  if (rule !== "capaian-rumus" || node === null || polarity === null || polarity === node.polarity) return false;
  const [realisasi, target] = operands;
  return fitsDirection({ node, polarity, cells: { capaian: result, realisasi: realisasi!, target: target! } }, node.polarity);
}

function wrongResult(
  context: CheckContext,
  { equation, expected: reported }: Diagnosis & { kind: "result" },
  { rule, whence }: Recalculation,
): Finding | null {
  const cell = equation.result;
  const found = cell.figure.value!;
  const expected = reported.value;
  const printed = printings(context, cell)[0] ?? null;
  const own = isPrinted(context, cell);
  const what = subject(cell);
  const from = whence?.(context, equation, found) ?? NOTHING;
  const source = printed
    ? {
        id: ` Angka ini tercetak begitu di sumbernya (${cite(printed).id}), yang di sini tidak sejalan dengan rumusnya sendiri.`,
        en: ` The source prints it so (${cite(printed).en}), which here disagrees with its own formula.`,
      }
    : NOTHING;
  const formula = formulaFor(context, cell);
  const [id, en] = [writeApart(cell, found, expected), writeApart(cell, found, expected, "en")];
  if (id.found === id.expected) return null;
  const capped = expected !== reported.uncapped;
  const uncapped = { id: writeFigure(cell, reported.uncapped, "id", id.places), en: writeFigure(cell, reported.uncapped, "en", id.places) };
  const calculation = sayEquation(equation, reported.values, { value: reported.uncapped, places: id.places });
  const way = capped
    ? { id: ` (tanpa batas ${uncapped.id}${calculation.id})`, en: ` (without the cap ${uncapped.en}${calculation.en})` }
    : calculation;
  const notes = [capNote(equation, cell, reported), correctedNote(equation, reported.values), from, source];
  return cellFinding(context, cell, {
    rule,
    // A figure that agrees with its source is not the person's mistake; the contradiction is told all the same.
    severity: own ? "info" : "error",
    message: {
      id: `${what.id} tertulis ${id.found}, seharusnya ${id.expected}${way.id}.${notes.map((note) => note.id).join("")}`,
      en: `${what.en} says ${en.found}, it should be ${en.expected}${way.en}.${notes.map((note) => note.en).join("")}`,
    },
    expected,
    source: printed,
    fix:
      own || isDirectionDoubted(equation)
        ? null
        : formula !== null
          ? replaceCell(cell.sheet, cell.address, { kind: "formula", formula }, { id: "Kembalikan rumusnya", en: "Put the formula back" })
          : writeExpected(context, cell, expected, "as shown"),
  });
}

function wrongOperand(context: CheckContext, { cell, expected, equations }: Diagnosis & { kind: "operand" }): Finding {
  const what = subject(cell);
  const places = [...new Set(equations.map(({ result }) => result.address))].join(", ");
  const printed =
    cell.row.node && cell.role === "realisasi"
      ? context.printed(cell.row.node, "realisasi", periodKey(context.yearOf(cell.table), cell.table.within))
      : [];
  const source = printed.find(({ fact }) => Math.abs(fact.value! - expected) < 0.005) ?? null;
  const [id, en] = [writeApart(cell, cell.figure.value!, expected), writeApart(cell, cell.figure.value!, expected, "en")];
  return cellFinding(context, cell, {
    rule: "realisasi-rumus",
    severity: "error",
    message: {
      id: `${what.id} tertulis ${id.found}, tetapi ${places} hanya terhitung dengan ${id.expected}${source ? `, seperti tercetak di ${cite(source).id}` : ""}.`,
      en: `${what.en} says ${en.found}, but ${places} only recalculates with ${en.expected}${source ? `, as printed in ${cite(source).en}` : ""}.`,
    },
    expected,
    source,
    fix: writeExpected(context, cell, expected, "as shown"),
  });
}

/** A result that fits only when it is rounded in an unusual way; null where that shows in digits nobody reports (100,11 % both). */
function oddRounding(
  context: CheckContext,
  { equation, fit, exact }: Diagnosis & { kind: "rounding" },
  rule: Recalculation["rule"],
): Finding | null {
  const cell = equation.result;
  const found = cell.figure.value!;
  if (writeFigure(cell, found) === writeFigure(cell, exact)) return null;
  const what = subject(cell);
  const places = shownPlaces(cell) + 2;
  const way = sayEquation(
    equation,
    equation.operands.map(({ figure }) => figure.value!),
    { value: exact, places },
  );
  return cellFinding(context, cell, {
    rule,
    severity: "info",
    message: {
      id: `${what.id} tertulis ${writeFigure(cell, found)}: cocok bila ${ROUNDING[fit].id}. Tanpa itu ${writeFigure(cell, exact, "id", places)}${way.id}.`,
      en: `${what.en} says ${writeFigure(cell, found, "en")}: it fits when ${ROUNDING[fit].en}. Otherwise ${writeFigure(cell, exact, "en", places)}${way.en}.`,
    },
    expected: exact,
  });
}

/** The findings of one recalculating rule; a wrong operand is told by realisasi-rumus, whatever it breaks. */
export function recalculated(context: CheckContext, recalculation: Recalculation): Finding[] {
  return context.ask(DIAGNOSIS).flatMap((diagnosis) => {
    if (diagnosis.kind === "operand") return recalculation.rule === "realisasi-rumus" ? [wrongOperand(context, diagnosis)] : [];
    if (diagnosis.equation.rule !== recalculation.rule) return [];
    return (
      (diagnosis.kind === "result"
        ? wrongResult(context, diagnosis, recalculation)
        : oddRounding(context, diagnosis, recalculation.rule)) ?? []
    );
  });
}
