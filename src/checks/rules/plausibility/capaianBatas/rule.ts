import { cellReport } from "../../../shared/build";
import type { ListDatum } from "../../../../language/message";
import { firstOf } from "../../../shared/groups";
import { capOf, capUses, USUAL_CAP, type CapUse } from "../../../equations/caps";
import { FIGURE_TABLES } from "../../../equations/figureTable";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { shownFigure } from "../../../shared/words";
import { messages } from "./messages";

const codesOf = (uses: readonly CapUse[]): ListDatum =>
  firstOf(
    uses.map(({ entry }) => `${entry.node.code} (${entry.cells.capaian!.address})`),
    3,
  );

/**
 * One table holds a capaian of 133 % at 120 % and writes the next one out. The manual caps most components and says nothing of the
 * super index; either way is right when all rows go it.
 */
export const rule = defineRule({
  id: "capaian-batas",
  stage: "plausibility",
  severity: "info",
  title: { id: "Batas capaian tidak merata", en: "Cap on some capaian only" },
  why: {
    id: "Bila sebagian capaian dibatasi 120% dan sebagian tidak, baris-baris dan rata-ratanya tidak dapat dibandingkan.",
    en: "When some capaian are held at 120% and others are not, rows and their mean cannot be compared.",
  },
  example: {
    id: "133% ditulis 120% di satu baris dan 133% di baris berikutnya.",
    en: "133% written as 120% in one row and as 133% in the next.",
  },
  /** The cap, in per cent, where the manual names none. */
  options: { usualCap: USUAL_CAP },
  messages,
  check(context, { usualCap }) {
    const reports: Report[] = [];
    for (const table of context.ask(FIGURE_TABLES)) {
      const uses = capUses(table, usualCap).filter(({ entry }) => !context.blamed(entry.cells.capaian!));
      const held = uses.filter(({ use }) => use === "held");
      const over = uses.filter(({ use }) => use === "over");
      if (held.length === 0 || over.length === 0) continue;
      const [odd, others] = held.length < over.length ? [held, over] : [over, held];
      for (const { entry, use, uncapped } of odd) {
        const cell = entry.cells.capaian!;
        const figures = {
          code: entry.node.code,
          cap: { value: capOf(entry.node, usualCap), percent: true },
          uncapped: shownFigure(cell, uncapped),
          others: codesOf(others),
        };
        const manual = entry.node.cap !== undefined;
        reports.push(
          cellReport(context, cell, {
            severity: manual && use === "over" ? "warning" : "info",
            message: (use === "held" ? messages.held : manual ? messages.overManual : messages.over)(figures),
            expected: use === "over" ? capOf(entry.node, usualCap) : uncapped,
          }),
        );
      }
    }
    return reports;
  },
});
