import type { Language } from "../../../../language/text";
import { formatNumber } from "../../../../language/number";
import { cellFinding } from "../../../shared/build";
import { capOf, capUses, type CapUse } from "../../../equations/caps";
import { FIGURE_TABLES } from "../../../equations/figureTable";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { writeFigure } from "../../../shared/words";

const codesOf = (uses: readonly CapUse[]): string =>
  uses
    .slice(0, 3)
    .map(({ entry }) => `${entry.node.code} (${entry.cells.capaian!.address})`)
    .join(", ") + (uses.length > 3 ? ", ..." : "");

/**
 * One table holds a capaian of 133 % at 120 % and writes the next one out. The manual caps most components and says nothing of the
 * super index; either way is right when all rows go it.
 */
export const rule = defineRule({
  id: "capaian-batas",
  stage: "plausibility",
  title: { id: "Batas capaian tidak merata", en: "Cap on some capaian only" },
  why: {
    id: "Bila sebagian capaian dibatasi 120% dan sebagian tidak, baris-baris dan rata-ratanya tidak dapat dibandingkan.",
    en: "When some capaian are held at 120% and others are not, rows and their mean cannot be compared.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const table of context.ask(FIGURE_TABLES)) {
      const uses = capUses(table).filter(({ entry }) => !context.blamed(entry.cells.capaian!));
      const held = uses.filter(({ use }) => use === "held");
      const over = uses.filter(({ use }) => use === "over");
      if (held.length === 0 || over.length === 0) continue;
      const [odd, others] = held.length < over.length ? [held, over] : [over, held];
      for (const { entry, use, uncapped } of odd) {
        const cell = entry.cells.capaian!;
        const cap = `${formatNumber(capOf(entry.node))}%`;
        const free = (language: Language): string => writeFigure(cell, uncapped, language);
        const manual = entry.node.cap !== undefined;
        findings.push(
          cellFinding(context, cell, {
            rule: "capaian-batas",
            severity: manual && use === "over" ? "warning" : "info",
            message:
              use === "over"
                ? {
                    id: `Capaian ${entry.node.code} ditulis ${free("id")} tanpa batas, sedangkan ${codesOf(others)} dibatasi ${cap}.${manual ? ` Manualnya membatasi capaian ini ${cap}.` : " Manualnya tidak menyebut batas. Pakai satu cara, atau sebutkan di catatan tabel."}`,
                    en: `The capaian of ${entry.node.code} is written out as ${free("en")}, but ${codesOf(others)} are held at ${cap}.${manual ? ` Its manual holds it at ${cap}.` : " Its manual names no cap. Go one way, or say so in a note to the table."}`,
                  }
                : {
                    id: `Capaian ${entry.node.code} dibatasi ${cap} (tanpa batas ${free("id")}), sedangkan ${codesOf(others)} ditulis tanpa batas. Pakai satu cara, atau sebutkan di catatan tabel.`,
                    en: `The capaian of ${entry.node.code} is held at ${cap} (without the cap ${free("en")}), but ${codesOf(others)} are written out. Go one way, or say so in a note to the table.`,
                  },
            expected: use === "over" ? capOf(entry.node) : uncapped,
          }),
        );
      }
    }
    return findings;
  },
});
