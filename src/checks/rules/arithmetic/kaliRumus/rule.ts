import { defineRule } from "../../../engine/rule";
import { recalculationReports } from "../../../equations/recalculated";
import { shownFigure } from "../../../shared/words";
import { explain } from "../../../../explain/explain";
import type { Known } from "../../../../explain/riddle";
import { sentences as messages } from "../../../equations/messages";

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
  messages,
  check(context) {
    return recalculationReports(context, {
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
  },
});
