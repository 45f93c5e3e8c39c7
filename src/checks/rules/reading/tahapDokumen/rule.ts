import { findStage } from "../../../../measures/tahapan";
import { isError } from "../../../../sheet/grid";
import { cellReport, replaceCell } from "../../../shared/build";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { labels } from "../../../shared/mend";
import { stageTreeOf } from "../../../shared/stageLists";
import { messages } from "./messages";

/** Stages are letters (R, D, S, I); the layout counts exactly these, and a document with any other is not counted at all. */
export const rule = defineRule({
  id: "tahap-dokumen",
  stage: "reads",
  severity: "error",
  title: { id: "Tahap dokumen tidak dikenal", en: "Unknown stage of a document" },
  why: {
    id: "Dokumen yang hurufnya tidak dikenal tidak ikut dihitung, sehingga indeks turun tanpa pesan apa pun.",
    en: "A document with an unknown letter is not counted, and the index falls without a word.",
  },
  example: { id: '"Selesai" di tempat huruf R, D, S, atau I.', en: '"Done" where a letter R, D, S or I is wanted.' },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const cell of context.cells) {
      const tree = stageTreeOf(context, cell);
      const raw = context.grids.get(cell.sheet)!.value(cell.rowIndex, cell.column);
      if (!tree || raw === null || isError(raw) || (typeof raw === "string" && raw.trim() === "")) continue;
      if (typeof raw === "string" && tree.stages.some(({ stage }) => stage.toLowerCase() === raw.toLowerCase())) continue;
      const meant = typeof raw === "boolean" ? undefined : findStage(tree, raw);
      const found = String(raw);
      context.blame(cell, null);
      reports.push(
        cellReport(context, cell, {
          severity: meant ? "warning" : "error",
          message: meant
            ? messages.notCounted({ found, stage: meant.stage })
            : messages.unknown({ found, stages: { items: tree.stages.map(({ stage, label }) => `${stage} (${label})`), join: "," } }),
          expected: meant
            ? meant.stage === found.trim()
              ? null
              : meant.stage
            : { items: tree.stages.map(({ stage }) => stage), join: "/" },
          fix:
            meant && cell.formula === null
              ? replaceCell(cell, { kind: "text", text: meant.stage }, labels.replace({ figure: meant.stage }))
              : null,
        }),
      );
    }
    return reports;
  },
});
