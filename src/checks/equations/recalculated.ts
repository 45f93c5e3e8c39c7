import type { ListDatum, Message } from "../../language/message";
import type { FigureCell } from "../../reading/indicators/facts";
import { accounted } from "../shared/account";
import { cellReport, cite, replaceCell } from "../shared/build";
import { formulaFor } from "../formulas/columnFormula";
import { DIAGNOSIS, isPrinted, type Diagnosis } from "./diagnose";
import type { Equation, Reported } from "./equations";
import type { Report } from "../engine/finding";
import { labels, writeExpected } from "../shared/mend";
import { fitsDirection } from "./rowEquations";
import type { CheckContext, CitedPrinting } from "../engine/rule";
import { sentences as say } from "./messages";
import { sayEquation } from "./sayEquation";
import { foundAndExpected, periodKey, shownFigure, shownPlaces, subject, toldApart } from "../shared/words";

/** What a rule adds to a recalculated figure. */
export interface Recalculation {
  readonly rule: Equation["rule"];
  /** A sentence (with a leading space) on where the found figure comes from, or null. */
  whence?(context: CheckContext, equation: Equation, found: number): Message | null;
}

function printings(context: CheckContext, cell: FigureCell): readonly CitedPrinting[] {
  const { node } = cell.row;
  if (node === null || (cell.what !== "realisasi" && cell.what !== "capaian")) return [];
  return context
    .printed(node, cell.what, periodKey(context.yearOf(cell.table), cell.table.within))
    .filter((printing) => Math.abs(printing.value! - cell.figure.value!) < 0.005);
}

/** What a result is above its cap, and which of the two ways of writing it applies. */
function capNote({ cap, held }: Equation, cell: FigureCell, { uncapped }: Reported): Message | null {
  if (cap === undefined || uncapped <= cap) return null;
  return (held ? say.held : say.notHeld)({ cap: shownFigure(cell, cap) });
}

/** Which operands were put right before calculating: the cell still says something else. */
function correctedNote({ operands }: Equation, values: readonly number[]): Message | null {
  const items = operands.flatMap((cell, at) =>
    cell.figure.value !== null && Math.abs(cell.figure.value - values[at]!) > 0.005
      ? [say.insteadOf({ cell: cell.address, used: shownFigure(cell, values[at]!), found: shownFigure(cell, cell.figure.value) })]
      : [],
  );
  return items.length === 0 ? null : say.corrected({ cells: { items, join: ";" } });
}

/** The capaian follows from the catalogue's direction, and the row says another: which of the two is wrong is the person's to say. */
function isDirectionDoubted({ rule, result, operands }: Equation): boolean {
  const { node, polarity } = result.row;
  if (rule !== "capaian-rumus" || node === null || polarity === null || polarity === node.polarity) return false;
  const [realisasi, target] = operands;
  return fitsDirection({ node, polarity, cells: { capaian: result, realisasi: realisasi!, target: target! } }, node.polarity);
}

/** Whether all that a result is made of stands in its own table. */
function isShown(context: CheckContext, { rule, result, operands }: Equation): boolean {
  if (operands.some(({ table }) => table.sheet !== result.table.sheet || table.area.row !== result.table.area.row)) return false;
  if (rule === "capaian-rumus" || rule === "kali-rumus") return true;
  const { node, kind } = result.row;
  // At the foot of its own table an index is calculated; in a row among others it is taken over.
  if (node === null || kind !== "total") return false;
  const codes = new Set(operands.map(({ row }) => row.node?.code));
  const components = context.catalogue.components(node.code, context.yearOf(result.table), context.sourceOf(node));
  return components.length > 0 && components.every(({ code }) => codes.has(code));
}

function wrongResult(
  context: CheckContext,
  { equation, expected: reported }: Diagnosis & { kind: "result" },
  { whence }: Recalculation,
): Report | null {
  const cell = equation.result;
  const found = cell.figure.value!;
  const expected = reported.value;
  const printed = printings(context, cell)[0] ?? null;
  const own = isPrinted(context, cell);
  const apart = toldApart(cell, found, expected);
  if (!apart) return null;
  const formula = formulaFor(context, cell);
  const calculation = sayEquation(equation, reported.values, { value: reported.uncapped, places: apart.places });
  const notes: ListDatum = {
    items: [
      capNote(equation, cell, reported),
      correctedNote(equation, reported.values),
      whence?.(context, equation, found) ?? null,
      printed && say.printed({ source: cite(printed) }),
    ],
    join: "",
  };
  return accounted(
    context,
    cell,
    expected,
    cellReport(context, cell, {
      // A figure that agrees with its source is not the person's mistake. Where the table itself shows what it is made of, every reader sees
      // that it does not follow; where it is only taken over, a note will do.
      severity: own ? (isShown(context, equation) ? "warning" : "info") : "error",
      message: say.result({
        what: subject(cell),
        found: apart.found,
        expected: apart.expected,
        way:
          expected === reported.uncapped
            ? calculation
            : say.uncapped({ figure: shownFigure(cell, reported.uncapped, apart.places), way: calculation }),
        notes,
      }),
      expected,
      source: printed,
      fix:
        own || isDirectionDoubted(equation)
          ? null
          : formula !== null
            ? replaceCell(cell, { kind: "formula", formula }, labels.putBack())
            : writeExpected(context, cell, expected, "as shown"),
    }),
  );
}

function wrongOperand(context: CheckContext, { cell, expected, equations }: Diagnosis & { kind: "operand" }): Report {
  const printed =
    cell.row.node && cell.what === "realisasi"
      ? context.printed(cell.row.node, "realisasi", periodKey(context.yearOf(cell.table), cell.table.within))
      : [];
  const source = printed.find((printing) => Math.abs(printing.value! - expected) < 0.005) ?? null;
  return accounted(
    context,
    cell,
    expected,
    cellReport(context, cell, {
      message: say.operand({
        what: subject(cell),
        ...foundAndExpected(cell, expected),
        places: { items: [...new Set(equations.map(({ result }) => result.address))], join: "," },
        printed: source && say.asPrinted({ source: cite(source) }),
      }),
      expected,
      source,
      fix: writeExpected(context, cell, expected, "as shown"),
    }),
  );
}

/** A result that fits only when it is rounded in an unusual way; null where that shows in digits nobody reports (100,11 % both). */
function oddRounding(context: CheckContext, { equation, fit, exact }: Diagnosis & { kind: "rounding" }): Report | null {
  const cell = equation.result;
  const found = cell.figure.value!;
  if (shownFigure(cell, found).value === shownFigure(cell, exact).value) return null;
  const places = shownPlaces(cell) + 2;
  const way = sayEquation(
    equation,
    equation.operands.map(({ figure }) => figure.value!),
    { value: exact, places },
  );
  return cellReport(context, cell, {
    severity: "info",
    message: say[fit]({ what: subject(cell), found: shownFigure(cell, found), exact: shownFigure(cell, exact, places), way }),
    expected: exact,
  });
}

/** The findings of one recalculating rule; a wrong operand is told by realisasi-rumus, whatever it breaks. */
export function recalculationReports(context: CheckContext, recalculation: Recalculation): Report[] {
  return context.ask(DIAGNOSIS).flatMap((diagnosis) => {
    if (diagnosis.kind === "operand") return recalculation.rule === "realisasi-rumus" ? [wrongOperand(context, diagnosis)] : [];
    if (diagnosis.equation.rule !== recalculation.rule) return [];
    return (diagnosis.kind === "result" ? wrongResult(context, diagnosis, recalculation) : oddRounding(context, diagnosis)) ?? [];
  });
}
