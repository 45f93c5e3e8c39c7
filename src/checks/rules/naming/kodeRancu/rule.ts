import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";
import { messages } from "./messages";

/** The LKj uses C.1.1.1 for two indicators (lines 537, 907) and has older numberings; a code that means two things is never guessed. */
export const rule = defineRule({
  id: "kode-rancu",
  stage: "names",
  severity: "warning",
  title: { id: "Kode bermakna ganda", en: "Ambiguous code" },
  why: {
    id: "Satu kode untuk dua indikator, atau kode dan nama yang tidak sejalan, membuat angka masuk ke indikator yang salah.",
    en: "One code for two indicators, or a code and a name that disagree, put figures under the wrong indicator.",
  },
  example: { id: "C.1.1.1, yang di LKj dipakai untuk dua indikator.", en: "C.1.1.1, which the LKj uses for two indicators." },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const table of context.tables) {
      if (table.part.index > 0) continue;
      for (const row of table.rows) {
        if (row.kind !== "indikator" || row.code === null) continue;
        const address = cellAddress(row.row, table.columns.kode ?? row.labelColumn);
        const base = { sheet: table.sheet, address, found: row.code };
        if (row.lookup?.kind === "ambiguous") {
          const { candidates } = row.lookup;
          reports.push({
            ...base,
            message: messages.two({ code: row.code, names: { items: candidates.map(nameOf), join: "and" } }),
            expected: { items: candidates.map(({ code }) => code), join: "/" },
          });
        } else if (row.nameSays && row.lookup === null && row.node) {
          const byCode = context.catalogue.find(row.code);
          if (byCode.kind !== "found" || byCode.node.code === row.nameSays.code) continue;
          reports.push({
            ...base,
            message: messages.otherName({ code: row.code, byCode: nameOf(byCode.node), byName: nameOf(row.nameSays) }),
            expected: row.nameSays.code,
            indicator: row.nameSays.code,
          });
        }
      }
    }
    return reports;
  },
});
