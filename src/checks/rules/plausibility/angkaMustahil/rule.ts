import { isUnitOf } from "../../../../catalogue/units";
import type { Message, NumberDatum } from "../../../../language/message";
import { multiplyExact } from "../../../../numbers";
import type { FigureCell } from "../../../../reading/indicators/facts";
import { cellReport } from "../../../shared/build";
import { wantsFigure } from "../../../formulas/errorTree";
import type { Report, Severity } from "../../../engine/finding";
import { largestOf, partsOfWholes, scaleInputs } from "../../../shared/limits";
import { type CheckContext, defineRule } from "../../../engine/rule";
import { periodKey, subject, shownFigure } from "../../../shared/words";
import { messages } from "./messages";

/** Growth and differences are below zero in ordinary years. */
const MAY_FALL = /pertumbuhan|perubahan|kenaikan|penurunan|peningkatan|selisih|surplus|defisit|inflasi|deviasi/i;
/** People, cases and answers are counted one by one. */
const COUNTED = /^(?:kasus|peserta|wni|responden|rekomendasi|dokumen|jumlah (?:kasus|peserta|wni|responden)|total responden)\b/i;

interface Fault {
  readonly severity: Severity;
  readonly message: Message;
}

const impossible = (message: Message): Fault => ({ severity: "error", message });
const doubtful = (message: Message): Fault => ({ severity: "warning", message });
const figureIn = (cell: FigureCell): NumberDatum => shownFigure(cell, cell.figure.value!);

/** Below zero, above the top of a scale or of a percentage. */
function alone(context: CheckContext, cell: FigureCell): Fault | null {
  const node = cell.row.node!;
  const value = cell.figure.value!;
  const said = { what: subject(cell), figure: figureIn(cell) };
  const year = context.yearOf(cell.table);
  if (
    value < 0 &&
    cell.what !== "capaian" &&
    cell.what !== "bobotKaliRealisasi" &&
    (cell.what === "bobot" || cell.what === "masukan" || !MAY_FALL.test(node.name))
  ) {
    return impossible(messages.belowZero(said));
  }
  if (cell.what === "bobot" && value > 100) return impossible(messages.weight(said));
  if (cell.what !== "realisasi" && cell.what !== "target") return null;
  const largest = largestOf(context, node, year);
  if (largest !== null && value > largest + 0.005) {
    return impossible((node.scale === undefined ? messages.share : messages.scale)({ ...said, top: shownFigure(cell, largest) }));
  }
  return null;
}

const rowKey = ({ sheet, rowIndex }: FigureCell): string => `${rowIndex} ${sheet}`;

/** 8452 for 84,52. */
function withoutComma(cell: FigureCell, targets: ReadonlyMap<string, number>, times: number): Fault | null {
  const { node } = cell.row;
  if (cell.what !== "realisasi" || !isUnitOf(node!.unit, "percent", "index", "score")) return null;
  const target = targets.get(rowKey(cell));
  if (target === undefined || target < 10 || cell.figure.value! <= multiplyExact(target, times)) return null;
  return doubtful(messages.withoutComma({ what: subject(cell), figure: figureIn(cell), times }));
}

interface Inputs {
  readonly of: (code: string, variable: string) => FigureCell | undefined;
}

/** Input cells by period, indicator and variable, over all tables of the workbook. */
function inputsOf(context: CheckContext): (cell: FigureCell) => Inputs {
  const known = new Map<string, FigureCell>();
  const key = (cell: FigureCell, code: string, variable: string): string =>
    [periodKey(context.yearOf(cell.table), cell.table.within), code, variable].join("|");
  for (const cell of context.cells) {
    if (cell.what !== "masukan" || cell.row.node === null || cell.row.variable === null) continue;
    const place = key(cell, cell.row.node.code, cell.row.variable);
    if (!known.has(place)) known.set(place, cell);
  }
  return (cell) => ({ of: (code, variable) => known.get(key(cell, code, variable)) });
}

/** A part above its whole, an answer above its scale, a fraction of a person. */
function input(context: CheckContext, cell: FigureCell, { of }: Inputs): Fault | null {
  const node = cell.row.node!;
  const { variable, label } = cell.row;
  const tree = context.catalogue.formula(node.code, context.yearOf(cell.table), context.sourceOf(node))?.tree;
  if (!tree || variable === null) return null;
  const value = cell.figure.value!;
  const figure = figureIn(cell);
  const top = scaleInputs(tree).get(variable);
  if (top !== undefined && value > top) return impossible(messages.inputScale({ variable, figure, top }));
  const pair = partsOfWholes(tree).find(({ part }) => part === variable);
  const whole = pair && of(node.code, pair.whole);
  if (whole && whole.figure.value !== null && value > whole.figure.value) {
    return (pair.certain ? impossible : doubtful)(
      messages.part({ variable, label, figure, whole: pair.whole, wholeLabel: whole.row.label, all: figureIn(whole), cell: whole.address }),
    );
  }
  if (!Number.isInteger(value) && COUNTED.test(label)) {
    return doubtful(messages.fraction({ variable, label, figure }));
  }
  return null;
}

/** The source itself prints it so: 129,98 % in a year whose formula was another. */
function isPrintedSo(context: CheckContext, cell: FigureCell): boolean {
  const { what, row, table, figure } = cell;
  if (what !== "realisasi" && what !== "target") return false;
  return context
    .printed(row.node!, what, periodKey(context.yearOf(table), table.within))
    .some((printing) => Math.abs(printing.value! - figure.value!) < 0.005);
}

/** 9.000 of 5.177 cases, -3 people, 4,2 of a scale of 4: formulas calculate with them without a word. */
export const rule = defineRule({
  id: "angka-mustahil",
  stage: "constants",
  needs: ["bobot-jumlah", "tahun-lalu", "target-berbeda", "target-triwulan"],
  severity: "error",
  title: { id: "Angka yang tidak mungkin", en: "Impossible figure" },
  why: {
    id: "Rumus menghitung angka apa pun; bagian yang lebih besar dari keseluruhannya menaikkan indeks tanpa terlihat.",
    en: "A formula calculates with any figure; a part larger than its whole raises the index unseen.",
  },
  example: { id: "9.000 kasus selesai dari 5.177 kasus.", en: "9,000 cases solved of 5,177." },
  /** A realisasi this many times its target has lost its decimal comma. */
  options: { timesTarget: 10 },
  messages,
  check(context, { timesTarget }) {
    const reports: Report[] = [];
    const inputs = inputsOf(context);
    const targets = new Map(
      context.cells.flatMap((cell) =>
        cell.what === "target" && cell.figure.value !== null ? [[rowKey(cell), cell.figure.value] as const] : [],
      ),
    );
    for (const cell of context.cells) {
      if (cell.figure.value === null || !wantsFigure(cell) || context.blamed(cell)) continue;
      const fault =
        alone(context, cell) ?? (cell.what === "masukan" ? input(context, cell, inputs(cell)) : withoutComma(cell, targets, timesTarget));
      if (!fault || isPrintedSo(context, cell) || (cell.what !== "masukan" && followsFromInputs(context, cell))) continue;
      context.blame(cell, null);
      reports.push(cellReport(context, cell, { ...fault }));
    }
    return reports;
  },
});

/** A realisasi that a formula gives: an input is impossible, or the formula does not recalculate; either is told there. */
function followsFromInputs(context: CheckContext, cell: FigureCell): boolean {
  if (cell.formula === null) return false;
  const node = cell.row.node!;
  const codes = new Set([
    node.code,
    ...context.catalogue.components(node.code, context.yearOf(cell.table), context.sourceOf(node)).map(({ code }) => code),
  ]);
  return context.cells.some((other) => other.what === "masukan" && other.row.node !== null && codes.has(other.row.node.code));
}
