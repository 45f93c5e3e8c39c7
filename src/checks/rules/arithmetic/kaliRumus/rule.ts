import { multiplyExact } from "../../../../numbers";
import { defineRule } from "../../../engine/rule";
import { recalculated } from "../../../equations/recalculated";
import { shownFigure } from "../../../shared/words";
import { messages } from "./messages";

/** B x R of a row is its weight times its realisasi; on a scale of 4 the realisasi counts as a share of 4. */
export const rule = defineRule({
  id: "kali-rumus",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Bobot x realisasi tidak terhitung", en: "Weight x realisasi does not recalculate" },
  why: {
    id: "Indeks adalah jumlah kolom ini; satu baris yang salah menggeser indeksnya.",
    en: "The index is the sum of this column; one wrong row shifts it.",
  },
  example: { id: "40% x 84,52% tertulis 38,81%.", en: "40% x 84.52% written as 38.81%." },
  messages,
  check(context) {
    return recalculated(context, {
      rule: "kali-rumus",
      whence: (_, { operands, result }, found) => {
        const [bobot, realisasi] = operands;
        if (realisasi?.figure.value === found) return messages.realisasi();
        const capaian = context.cellsOf(result.table).find((cell) => cell.role === "capaian" && cell.rowIndex === result.rowIndex)
          ?.figure.value;
        const usesCapaian =
          capaian != null && bobot?.figure.value != null && Math.abs(multiplyExact(bobot.figure.value, capaian, 0.01) - found) < 0.005;
        return usesCapaian ? messages.ofCapaian({ figure: shownFigure(result, found) }) : null;
      },
    });
  },
});
