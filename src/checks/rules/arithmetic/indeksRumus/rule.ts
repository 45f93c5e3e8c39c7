import type { Message } from "../../../../language/message";
import { explain } from "../../../../explain/explain";
import type { Candidate } from "../../../../explain/riddle";
import { divideExact } from "../../../../numbers";
import type { FigureCell } from "../../../../reading/indicators/facts";
import { fitOf } from "../../../equations/fit";
import type { Equation } from "../../../equations/equations";
import { type CheckContext, defineRule } from "../../../engine/rule";
import { recalculationReports } from "../../../equations/recalculated";
import { sentences as messages } from "../../../equations/messages";

/** Capaian of a component's row: its cell, or realisasi / target. */
function capaianOf(context: CheckContext, realisasi: FigureCell): number | null {
  const row = context.cellsOf(realisasi.table).filter(({ rowIndex }) => rowIndex === realisasi.rowIndex);
  const at = (role: FigureCell["what"]): number | null => row.find((cell) => cell.what === role)?.figure.value ?? null;
  const target =
    at("target") ??
    (realisasi.row.node ? (context.printed(realisasi.row.node, "target", context.yearOf(realisasi.table))[0]?.value ?? null) : null);
  return (
    at("capaian") ??
    (target === null || target === 0 || realisasi.figure.value === null ? null : divideExact(realisasi.figure.value * 100, target))
  );
}

/** B3.1 of 2024 is printed 100,64: its components' capaian weighted, not their realisasi (96,64). */
function fromCapaian(context: CheckContext, { result, operands }: Equation, found: number): Message | null {
  const index = result.row.node;
  if (index === null) return null;
  const year = context.yearOf(result.table);
  const components = operands
    .filter(({ what }) => what === "realisasi")
    .map((cell) => ({
      code: cell.row.node?.code ?? cell.row.label,
      weight: (cell.row.node && context.weights(cell.row.node, year, index.code)[0]?.value) ?? null,
      realisasi: cell.figure.value,
      capaian: capaianOf(context, cell),
    }));
  const fits = ({ value }: Candidate): boolean => fitOf(found, Math.min(result.figure.places, 8), value, 0.01) !== null;
  return explain({ what: "realisasi", year, components }, { fits, only: ["capaian-for-realisasi"] })?.sentence ?? null;
}

/** An index is the weighted sum of its components' realisasi with the weights of the year. */
export const rule = defineRule({
  id: "indeks-rumus",
  stage: "arithmetic",
  severity: "error",
  title: { id: "Indeks tidak terhitung", en: "Index does not recalculate" },
  why: {
    id: "Indeks yang tidak sama dengan jumlah berbobot komponennya tidak dapat dipertanggungjawabkan saat evaluasi.",
    en: "An index that is not the weighted sum of its components cannot be accounted for in an evaluation.",
  },
  example: { id: "IPPWNI 93,5%, padahal komponennya memberi 93,1%.", en: "An IPPWNI of 93.5% whose components give 93.1%." },
  messages,
  check(context) {
    return recalculationReports(context, { rule: "indeks-rumus", whence: fromCapaian });
  },
});
