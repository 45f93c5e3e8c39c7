import { multiplyExact, roundHalfUp } from "../../../../numbers";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { FIGURE_TABLES } from "../../../equations/figureTable";
import { countedRealisasi } from "../../../equations/rowEquations";
import { cellReport } from "../../../shared/build";
import { writeExpected } from "../../../shared/mend";
import { messages as byClassMessages } from "./messages";
import { recalculationReports } from "../../../equations/recalculated";
import { foundAndExpected, shownFigure, subject } from "../../../shared/words";
import { explain } from "../../../../explain/explain";
import type { Known } from "../../../../explain/riddle";
import { sentences as messages } from "../../../equations/messages";

/** Off by more than a report rounds away. */
const SAME = 0.005;

/**
 * 40 % x 3,95 of 4 written as 40 %: no rounding of 39,50, where the rows beside it have two decimals, but 40 % of the class 4 out of 4
 * (lkj-pwni-2024 line 1552).
 */
function byClass(context: CheckContext): Report[] {
  return context.ask(FIGURE_TABLES).flatMap(({ entries }) =>
    [...entries].flatMap(({ node, cells: { bobotKaliRealisasi: cell, bobot, realisasi } }): Report[] => {
      const [found, weight, figure] = [cell, bobot, realisasi].map((each) => each?.figure.value ?? null);
      if (node.scale === undefined || !cell || cell.formula !== null || found == null || weight == null || figure == null) return [];
      const persepsi = roundHalfUp(figure, 0);
      const [exact, counted] = [figure, persepsi].map((each) => multiplyExact(weight, countedRealisasi(node, each), 0.01)) as [
        number,
        number,
      ];
      if (figure === persepsi || found !== counted || Math.abs(exact - found) < SAME || context.blamed(cell)) return [];
      context.blame(cell, exact, true);
      const data = { ...foundAndExpected(cell, exact), persepsi: { value: persepsi }, figure: { value: figure } };
      return [
        cellReport(context, cell, {
          severity: "warning",
          message: byClassMessages.byClass({ what: subject(cell), ...data }),
          expected: exact,
          fix: writeExpected(context, cell, exact, "as shown"),
        }),
      ];
    }),
  );
}

/** B x R of a row is its weight times its realisasi; on a scale of 4 the realisasi counts as a share of 4. */
export const rule = defineRule({
  id: "kali-rumus",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Bobot x realisasi tidak terhitung", en: "Weight x actual does not recalculate" },
  why: {
    id: "Indeks adalah jumlah kolom ini; satu baris yang salah menggeser indeksnya.",
    en: "The index is the sum of this column; one wrong row shifts it.",
  },
  example: { id: "40% x 84,52% tertulis 38,81%.", en: "40% x 84.52% written as 38.81%." },
  messages: { ...messages, ...byClassMessages },
  check(context) {
    const reports = recalculationReports(context, {
      rule: "kali-rumus",
      whence: (context, { operands, result }, found) => {
        const [bobot, realisasi] = operands.map(({ figure }) => figure.value);
        const beside = context.cellsOf(result.table).find((cell) => cell.what === "capaian" && cell.rowIndex === result.rowIndex);
        const known: Known = {
          what: "bobotKaliRealisasi",
          year: context.yearOf(result.table),
          bobot,
          realisasi,
          capaian: beside?.figure.value,
        };
        const answer =
          explain(known, { fits: ({ value }) => value === found, only: ["realisasi-itself"] }) ??
          explain(known, { fits: ({ value }) => Math.abs(value - found) < 0.005, only: ["capaian-for-realisasi"] });
        return answer && { ...answer.sentence, data: { ...answer.sentence.data, figure: shownFigure(result, found) } };
      },
    });
    return [...reports, ...byClass(context)];
  },
});
