import { cellAddress } from "../../../../sheet/address";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";

/** The LKj uses C.1.1.1 for two indicators (lines 537, 907) and has older numberings; a code that means two things is never guessed. */
export const rule = defineRule({
  id: "kode-rancu",
  stage: "names",
  title: { id: "Kode bermakna ganda", en: "Ambiguous code" },
  why: {
    id: "Satu kode untuk dua indikator, atau kode dan nama yang tidak sejalan, membuat angka masuk ke indikator yang salah.",
    en: "One code for two indicators, or a code and a name that disagree, put figures under the wrong indicator.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const table of context.tables) {
      if (table.part.index > 0) continue;
      for (const row of table.rows) {
        if (row.kind !== "indikator" || row.code === null) continue;
        const address = cellAddress(row.row, table.columns.kode ?? row.labelColumn);
        const base = { rule: "kode-rancu", sheet: table.sheet, address, found: row.code, source: null, fix: null } as const;
        if (row.lookup?.kind === "ambiguous") {
          const names = row.lookup.candidates.map(nameOf);
          findings.push({
            ...base,
            severity: "warning",
            message: {
              id: `Kode "${row.code}" dipakai untuk ${names.join(" dan ")}. Tulis kode yang dimaksud; baris ini tidak ikut diperiksa.`,
              en: `The code "${row.code}" stands for ${names.join(" and ")}. Write the one you mean; this row is not checked.`,
            },
            expected: row.lookup.candidates.map(({ code }) => code).join(" / "),
            indicator: null,
          });
        } else if (row.nameSays && row.lookup === null && row.node) {
          const byCode = context.catalogue.find(row.code);
          if (byCode.kind !== "found" || byCode.node.code === row.nameSays.code) continue;
          findings.push({
            ...base,
            severity: "warning",
            message: {
              id: `Kode "${row.code}" milik ${nameOf(byCode.node)}, tetapi nama di baris ini milik ${nameOf(row.nameSays)}. Baris ini diperiksa menurut namanya.`,
              en: `The code "${row.code}" belongs to ${nameOf(byCode.node)}, but the name in this row belongs to ${nameOf(row.nameSays)}. The row is checked by its name.`,
            },
            expected: row.nameSays.code,
            indicator: row.nameSays.code,
          });
        }
      }
    }
    return findings;
  },
});
