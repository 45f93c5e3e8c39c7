import { formatNumber } from "../../../../language/number";
import { cellFinding } from "../../../shared/build";
import { errorTree, spreadWords } from "../../../formulas/errorTree";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { isAmbiguousText } from "../../../shared/textCells";

/** "1.234" is 1234 to an Indonesian reader and 1,234 in half of the documents; a guess would be wrong by a factor of a thousand. */
export const rule = defineRule({
  id: "angka-rancu",
  stage: "reads",
  title: { id: "Angka yang dapat dibaca dua cara", en: "Number that reads two ways" },
  why: {
    id: "Titik dan koma dipakai bergantian sebagai tanda ribuan dan desimal; angka seperti 1.234 tidak dapat ditebak.",
    en: "Point and comma are both used for thousands and decimals; a figure such as 1.234 cannot be guessed.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const cell of context.cells) {
      const { text } = cell.figure;
      if (!isAmbiguousText(cell)) continue;
      const readings = text?.kind === "ambiguous" ? text.readings : text?.kind === "number" ? [text.value, text.otherReading!] : [];
      const spread = spreadWords(errorTree(context).followers(cell).length);
      const id = readings.map((value) => formatNumber(value));
      const en = readings.map((value) => formatNumber(value, {}, "en"));
      context.blame(cell, null);
      findings.push(
        cellFinding(context, cell, {
          rule: "angka-rancu",
          severity: "warning",
          message: {
            id: `Teks ini dapat berarti ${id.join(" atau ")}. Ketik ulang sebagai angka.${spread.id}`,
            en: `This text may mean ${en.join(" or ")}. Type it again as a number.${spread.en}`,
          },
          expected: { id: id.join(" / "), en: en.join(" / ") },
        }),
      );
    }
    return findings;
  },
});
