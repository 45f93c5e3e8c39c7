import { findStage } from "../../../../measures/tahapan";
import { isError } from "../../../../sheet/grid";
import { cellFinding, replaceCell } from "../../../shared/build";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { stageTreeOf } from "../../../shared/stageLists";

/** Stages are letters (R, D, S, I); the layout counts exactly these, and a document with any other is not counted at all. */
export const rule = defineRule({
  id: "tahap-dokumen",
  stage: "reads",
  title: { id: "Tahap dokumen tidak dikenal", en: "Unknown stage of a document" },
  why: {
    id: "Dokumen yang hurufnya tidak dikenal tidak ikut dihitung, sehingga indeks turun tanpa pesan apa pun.",
    en: "A document with an unknown letter is not counted, and the index falls without a word.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const cell of context.cells) {
      const tree = stageTreeOf(context, cell);
      const raw = context.grids.get(cell.sheet)!.value(cell.rowIndex, cell.column);
      if (!tree || raw === null || isError(raw) || (typeof raw === "string" && raw.trim() === "")) continue;
      if (typeof raw === "string" && tree.stages.some(({ stage }) => stage.toLowerCase() === raw.toLowerCase())) continue;
      const meant = typeof raw === "boolean" ? undefined : findStage(tree, raw);
      const names = tree.stages.map(({ stage, label }) => `${stage} (${label})`).join(", ");
      const found = String(raw);
      context.blame(cell, null);
      findings.push(
        cellFinding(context, cell, {
          rule: "tahap-dokumen",
          severity: meant ? "warning" : "error",
          message: meant
            ? {
                id: `Tahap "${found}" tidak ikut dihitung oleh rumus; tulis hurufnya saja, ${meant.stage}.`,
                en: `The stage "${found}" is not counted by formulas; write its letter only, ${meant.stage}.`,
              }
            : {
                id: `Tahap "${found}" tidak dikenal, jadi dokumen ini tidak ikut dihitung. Yang ada: ${names}.`,
                en: `The stage "${found}" is unknown, so this document is not counted. There are ${names}.`,
              },
          expected: meant ? (meant.stage === found.trim() ? null : meant.stage) : tree.stages.map(({ stage }) => stage).join(" / "),
          fix:
            meant && cell.formula === null
              ? replaceCell(
                  cell.sheet,
                  cell.address,
                  { kind: "text", text: meant.stage },
                  { id: `Ganti dengan ${meant.stage}`, en: `Replace with ${meant.stage}` },
                )
              : null,
        }),
      );
    }
    return findings;
  },
});
