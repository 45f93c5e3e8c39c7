import { divideExact, multiplyExact, roundHalfUp, sumExact, sumTolerance } from "../../../../numbers";
import type { FigureCell } from "../../../../reading/indicators/facts";
import { areaAddress } from "../../../../sheet/address";
import { cellReport } from "../../../shared/build";
import { missingComponents } from "../../../shared/components";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { shownFigure } from "../../../shared/words";
import { messages } from "./messages";

/** Two halves make 100 as they are written. */
const FEWEST_ALIKE = 3;

/** Rows one below the other with one and the same weight. */
function runsOf(weights: readonly FigureCell[]): FigureCell[][] {
  const runs: FigureCell[][] = [];
  for (const cell of weights) {
    const last = runs.at(-1)?.at(-1);
    if (last && cell.rowIndex === last.rowIndex + 1 && cell.column === last.column && cell.figure.value === last.figure.value)
      runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** 33,3% three times: a third of each, written so that they make 99,9% (lkj-pwni-2024 lines 293-295). */
function cutShares(weights: readonly FigureCell[]): Report[] {
  return runsOf(weights).flatMap((run): Report[] => {
    const { value, places } = run[0]!.figure;
    if (value === null || run.length < FEWEST_ALIKE || places > 4) return [];
    const sum = multiplyExact(value, run.length);
    if (sum === 100 || roundHalfUp(divideExact(100, run.length), places) !== value) return [];
    const [first, last] = [run[0]!, run.at(-1)!];
    const found = { value: sum, maxPlaces: 4, percent: true };
    return [
      {
        severity: "info",
        sheet: first.sheet,
        address: areaAddress({ row: first.rowIndex, column: first.column, rows: last.rowIndex - first.rowIndex + 1, columns: 1 }),
        message: messages.cut({ count: run.length, weight: shownFigure(first, value), sum: found }),
        found,
        expected: { value: 100, percent: true },
      },
    ];
  });
}

/**
 * Weights of an index make 100 %. Told only where no single weight is known to be wrong and no component is missing: then the
 * sum is what follows, and telling it again would hide the cause.
 */
export const rule = defineRule({
  id: "bobot-jumlah",
  stage: "constants",
  needs: ["bobot-berbeda"],
  severity: "error",
  title: { id: "Jumlah bobot bukan 100%", en: "Weights do not sum to 100%" },
  why: {
    id: "Bila jumlah bobot bukan 100%, indeks menjadi terlalu tinggi atau terlalu rendah.",
    en: "When the weights do not sum to 100%, the index comes out too high or too low.",
  },
  example: { id: "40% + 20% + 25% + 10% = 95%.", en: "40% + 20% + 25% + 10% = 95%." },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const table of context.tables) {
      reports.push(
        ...cutShares(
          context.cellsOf(table).filter(({ what, row, formula }) => what === "bobot" && row.kind === "indikator" && formula === null),
        ),
      );
      if (table.kind !== "indeks" || table.node === null || table.columns.bobot === undefined) continue;
      const index = table.node;
      const all = context
        .cellsOf(table)
        .filter(
          ({ what, row }) => what === "bobot" && (row.kind === "jumlah" || (row.kind === "indikator" && row.node?.code !== index.code)),
        );
      const weights = all.filter(({ row }) => row.kind === "indikator");
      const total = all.find(({ row }) => row.kind === "jumlah" && row.row > (weights.at(-1)?.row.row ?? 0));
      if (
        weights.length < 2 ||
        weights.some((cell) => cell.figure.value === null || context.blamed(cell)) ||
        missingComponents(context, table).length > 0
      )
        continue;
      const sum = sumExact(weights.map(({ figure }) => figure.value!));
      const written = { value: sum, maxPlaces: 2, percent: true };
      const codes = weights.map(({ row }) => row.node?.code ?? row.label);
      const twice = codes.find((code, at) => codes.indexOf(code) !== at);
      if (Math.abs(sum - 100) > sumTolerance(weights.map(({ figure }) => figure.places))) {
        const first = weights[0]!;
        const last = weights.at(-1)!;
        const address =
          total?.address ??
          areaAddress({ row: first.rowIndex, column: first.column, rows: last.rowIndex - first.rowIndex + 1, columns: 1 });
        weights.forEach((cell) => context.blame(cell, null));
        reports.push({
          sheet: table.sheet,
          address,
          message: messages.sum({ index: index.code, sum: written, twice: twice === undefined ? null : messages.twice({ code: twice }) }),
          found: written,
          expected: { value: 100, percent: true },
          indicator: index.code,
        });
      } else if (
        total &&
        total.figure.value !== null &&
        Math.abs(total.figure.value - sum) > sumTolerance(weights.map(({ figure }) => figure.places))
      ) {
        reports.push(
          cellReport(context, total, {
            message: messages.total({ found: shownFigure(total, total.figure.value), sum: written }),
            expected: sum,
          }),
        );
      }
    }
    return reports;
  },
});
