import { formatNumber } from "../../../../language/number";
import { sumExact, sumTolerance } from "../../../../numbers";
import { areaAddress } from "../../../../sheet/address";
import { cellFinding } from "../../../shared/build";
import { missingComponents } from "../../../shared/components";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { writeFigure } from "../../../shared/words";

/**
 * Weights of an index make 100 %. Told only where no single weight is known to be wrong and no component is missing: then the
 * sum is what follows, and telling it again would hide the cause.
 */
export const rule = defineRule({
  id: "bobot-jumlah",
  stage: "constants",
  needs: ["bobot-berbeda"],
  title: { id: "Jumlah bobot bukan 100%", en: "Weights do not sum to 100%" },
  why: {
    id: "Bila jumlah bobot bukan 100%, indeks menjadi terlalu tinggi atau terlalu rendah.",
    en: "When the weights do not sum to 100%, the index comes out too high or too low.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const table of context.tables) {
      if (table.kind !== "indeks" || table.node === null || table.columns.bobot === undefined) continue;
      const index = table.node;
      const all = context
        .cellsOf(table)
        .filter(
          ({ role, row }) => role === "bobot" && (row.kind === "jumlah" || (row.kind === "indikator" && row.node?.code !== index.code)),
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
      const written = `${formatNumber(sum, { maxPlaces: 2 })}%`;
      const writtenEn = `${formatNumber(sum, { maxPlaces: 2 }, "en")}%`;
      const codes = weights.map(({ row }) => row.node?.code ?? row.label);
      const twice = codes.find((code, at) => codes.indexOf(code) !== at);
      if (Math.abs(sum - 100) > sumTolerance(weights.map(({ figure }) => figure.places))) {
        const first = weights[0]!;
        const last = weights.at(-1)!;
        const address =
          total?.address ??
          areaAddress({ row: first.rowIndex, column: first.column, rows: last.rowIndex - first.rowIndex + 1, columns: 1 });
        weights.forEach((cell) => context.blame(cell, null));
        findings.push({
          rule: "bobot-jumlah",
          severity: "error",
          sheet: table.sheet,
          address,
          message: {
            id: `Jumlah bobot komponen ${index.code} adalah ${written}, seharusnya 100%.${twice ? ` ${twice} tercantum dua kali.` : ""}`,
            en: `The weights of the components of ${index.code} sum to ${writtenEn}, they should make 100%.${twice ? ` ${twice} is listed twice.` : ""}`,
          },
          found: written,
          expected: "100%",
          indicator: index.code,
          source: null,
          fix: null,
        });
      } else if (
        total &&
        total.figure.value !== null &&
        Math.abs(total.figure.value - sum) > sumTolerance(weights.map(({ figure }) => figure.places))
      ) {
        findings.push(
          cellFinding(context, total, {
            rule: "bobot-jumlah",
            severity: "error",
            message: {
              id: `Jumlah bobot tertulis ${writeFigure(total, total.figure.value)}, sedangkan bobot di atasnya berjumlah ${written}.`,
              en: `The sum of weights says ${writeFigure(total, total.figure.value, "en")}, but the weights above it make ${writtenEn}.`,
            },
            expected: sum,
          }),
        );
      }
    }
    return findings;
  },
});
