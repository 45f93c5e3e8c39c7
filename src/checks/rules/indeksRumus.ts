import type { LocalText } from "../../language/text";
import { divideExact, formatNumber, multiplyExact, sumExact } from "../../numbers";
import type { FigureCell } from "../../workbook/facts";
import { fitOf } from "../fit";
import type { Equation } from "../equations";
import type { CheckContext, Rule } from "../rule";
import { recalculated } from "../recalculated";
import { writeFigure } from "../words";

const NOTHING: LocalText = { id: "", en: "" };

/** Capaian of a component's row: its cell, or realisasi / target. */
function capaianOf(context: CheckContext, realisasi: FigureCell): number | null {
  const row = context.cellsOf(realisasi.table).filter(({ rowIndex }) => rowIndex === realisasi.rowIndex);
  const at = (role: FigureCell["role"]): number | null => row.find((cell) => cell.role === role)?.figure.value ?? null;
  const target = at("target") ?? (realisasi.row.node ? (context.printed(realisasi.row.node, "target", context.yearOf(realisasi.table))[0]?.fact.value ?? null) : null);
  return at("capaian") ?? (target === null || target === 0 || realisasi.figure.value === null ? null : divideExact(realisasi.figure.value * 100, target));
}

/** B3.1 of 2024 is printed 100,64: its components' capaian weighted, not their realisasi (96,64). */
function fromCapaian(context: CheckContext, { result, operands }: Equation, found: number): LocalText {
  const index = result.row.node;
  if (index === null) return NOTHING;
  const year = context.yearOf(result.table);
  const parts = operands.filter(({ role }) => role === "realisasi").map((cell) => ({ capaian: capaianOf(context, cell), weight: cell.row.node ? context.weights(cell.row.node, year, index.code)[0]?.fact.value : null }));
  if (parts.length === 0 || parts.some(({ capaian, weight }) => capaian === null || weight == null)) return NOTHING;
  const sum = sumExact(parts.map(({ capaian, weight }) => multiplyExact(capaian!, weight!, 0.01)));
  if (fitOf(found, Math.min(result.figure.places, 8), sum, 0.01) === null) return NOTHING;
  return {
    id: " Angka ini adalah jumlah berbobot capaian komponennya, bukan realisasinya.",
    en: " This figure is the weighted sum of the components' capaian, not of their realisasi.",
  };
}

/** The weight a component counts with: the cell in its row, otherwise the catalogue's of the year. */
function weightOf(context: CheckContext, { operands, result }: Equation, part: FigureCell): number | null {
  const cell = operands.find(({ role, rowIndex, table }) => role === "bobot" && rowIndex === part.rowIndex && table === part.table);
  const node = part.row.node;
  return cell?.figure.value ?? (node ? (context.weights(node, context.yearOf(result.table), result.row.node?.code ?? null)[0]?.fact.value ?? null) : null);
}

/** "40% x 89,91 (B3.1.1) + 40% x 3,95/4 (B3.1.2)": what a reader types into a calculator. */
function how(context: CheckContext, equation: Equation): LocalText {
  const parts = equation.operands.filter(({ role }) => role !== "bobot");
  const list = (language: "id" | "en"): string =>
    parts
      .map((cell) => {
        const { node, label } = cell.row;
        const scaled = cell.role === "realisasi" && node?.scale !== undefined && !cell.figure.percent;
        const figure = `${writeFigure(cell, cell.figure.value!, language)}${scaled ? `/${node.scale}${equation.result.figure.percent ? "" : " x 100"}` : ""}`;
        const weight = cell.role === "bobotKaliRealisasi" ? null : weightOf(context, equation, cell);
        return `${weight === null ? "" : `${formatNumber(weight, { maxPlaces: 2 }, language)}% x `}${figure} (${node?.code ?? label})`;
      })
      .join(" + ");
  return { id: list("id"), en: list("en") };
}

/** An index is the weighted sum of its components' realisasi with the weights of the year. */
export const indeksRumus: Rule = {
  id: "indeks-rumus",
  title: { id: "Indeks tidak terhitung", en: "Index does not recalculate" },
  why: {
    id: "Indeks yang tidak sama dengan jumlah berbobot komponennya tidak dapat dipertanggungjawabkan saat evaluasi.",
    en: "An index that is not the weighted sum of its components cannot be accounted for in an evaluation.",
  },
  check(context) {
    return recalculated(context, { rule: "indeks-rumus", how: (equation) => how(context, equation), whence: fromCapaian });
  },
};
