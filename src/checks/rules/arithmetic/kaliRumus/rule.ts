import { multiplyExact } from "../../../../numbers";
import { defineRule } from "../../../engine/rule";
import { recalculated } from "../../../equations/recalculated";
import { writeFigure } from "../../../shared/words";

/** B x R of a row is its weight times its realisasi; on a scale of 4 the realisasi counts as a share of 4. */
export const rule = defineRule({
  id: "kali-rumus",
  stage: "arithmetic",
  title: { id: "Bobot x realisasi tidak terhitung", en: "Weight x realisasi does not recalculate" },
  why: {
    id: "Indeks adalah jumlah kolom ini; satu baris yang salah menggeser indeksnya.",
    en: "The index is the sum of this column; one wrong row shifts it.",
  },
  check(context) {
    return recalculated(context, {
      rule: "kali-rumus",
      whence: (_, { operands, result }, found) => {
        const [bobot, realisasi] = operands;
        if (realisasi?.figure.value === found)
          return { id: " Yang tertulis adalah realisasinya sendiri.", en: " What is written is the realisasi itself." };
        const capaian = context.cellsOf(result.table).find((cell) => cell.role === "capaian" && cell.rowIndex === result.rowIndex)
          ?.figure.value;
        const usesCapaian =
          capaian != null && bobot?.figure.value != null && Math.abs(multiplyExact(bobot.figure.value, capaian, 0.01) - found) < 0.005;
        if (!usesCapaian) return { id: "", en: "" };
        return {
          id: ` Yang tertulis adalah bobot x capaian (${writeFigure(result, found)}).`,
          en: ` What is written is weight x capaian (${writeFigure(result, found, "en")}).`,
        };
      },
    });
  },
});
