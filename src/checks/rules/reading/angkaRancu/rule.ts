import { cellReport } from "../../../shared/build";
import { errorTree, severityOver, spreadWords } from "../../../formulas/errorTree";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { isAmbiguousText } from "../../../shared/textCells";
import { messages } from "./messages";

/** "1.234" is 1234 to an Indonesian reader and 1,234 in half of the documents; a guess would be wrong by a factor of a thousand. */
export const rule = defineRule({
  id: "angka-rancu",
  stage: "reads",
  severity: "warning",
  title: { id: "Angka yang dapat dibaca dua cara", en: "Number that reads two ways" },
  why: {
    id: "Titik dan koma dipakai bergantian sebagai tanda ribuan dan desimal; angka seperti 1.234 tidak dapat ditebak.",
    en: "Point and comma are both used for thousands and decimals; a figure such as 1.234 cannot be guessed.",
  },
  example: {
    id: 'Teks "1.234": seribu dua ratus tiga puluh empat, atau 1,234?',
    en: 'The text "1.234": one thousand two hundred and thirty-four, or 1.234?',
  },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const cell of context.cells) {
      const { text } = cell.figure;
      if (!isAmbiguousText(cell)) continue;
      const readings = text?.kind === "ambiguous" ? text.readings : text?.kind === "number" ? [text.value, text.otherReading!] : [];
      const followers = errorTree(context).followers(cell).length;
      const spread = spreadWords(followers);
      context.blame(cell, null);
      reports.push(
        cellReport(context, cell, {
          severity: severityOver(followers),
          message: messages.twoWays({ readings: { items: readings, join: "or" }, spread }),
          expected: { items: readings, join: "/" },
        }),
      );
    }
    return reports;
  },
});
