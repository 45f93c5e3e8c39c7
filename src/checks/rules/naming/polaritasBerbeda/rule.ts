import { isOwnSource } from "../../../../catalogue/ownSource";
import { cellAddress } from "../../../../sheet/address";
import { FIGURE_TABLES } from "../../../equations/figureTable";
import { fitsDirection } from "../../../equations/rowEquations";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";
import { directions, messages } from "./messages";

/** A direction of the table that is not the catalogue's. The capaian is recalculated with the row's own; which is right is asked. */
export const rule = defineRule({
  id: "polaritas-berbeda",
  stage: "names",
  severity: "warning",
  title: { id: "Polaritas berbeda dari katalog", en: "Direction differs from the catalogue" },
  why: {
    id: "Polaritas menentukan rumus capaian: dengan arah yang keliru, hasil di bawah target tampak melampauinya.",
    en: "The direction decides the formula of the capaian: with the wrong one, a result below its target seems above it.",
  },
  example: {
    id: '"Minimize" di samping indikator yang semakin tinggi semakin baik.',
    en: '"Minimize" beside an indicator that is better when higher.',
  },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const { table, entries } of context.ask(FIGURE_TABLES)) {
      const column = table.columns.polaritas;
      if (table.part.index > 0 || column === undefined) continue;
      for (const { kind, node, row, polarity } of table.rows) {
        if (kind !== "indikator" || node === null || polarity === null || polarity === "lain" || polarity === node.polarity) continue;
        // A user's catalogue says "maksimum" also where its column Polaritas was left blank.
        const unsaid = node.polarity === "maksimum" && isOwnSource(node.source ?? context.sourceOf(node));
        const entry = entries.find(({ cells }) => cells.capaian?.rowIndex === row);
        // A capaian that only the catalogue's direction gives: the word or the figure is a slip.
        const slip = entry !== undefined && fitsDirection(entry, node.polarity) && !fitsDirection(entry, polarity);
        const found = context.grids.get(table.sheet)!.text(row, column);
        reports.push({
          severity: unsaid && !slip ? "info" : "warning",
          sheet: table.sheet,
          address: cellAddress(row, column),
          message: (slip ? messages.slip : messages.direction)({ name: nameOf(node), wanted: directions[node.polarity](), found }),
          found,
          expected: node.polarity,
          indicator: node.code,
          source: { id: context.sourceOf(node), line: node.line },
        });
      }
    }
    return reports;
  },
});
