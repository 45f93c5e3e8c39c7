import { cellAddress } from "../../../../sheet/address";
import { missingComponents } from "../../../shared/components";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";

/** An index over too few components is wrong without looking wrong: the sum still calculates. */
export const rule = defineRule({
  id: "komponen-hilang",
  stage: "names",
  title: { id: "Komponen tidak ada", en: "Missing component" },
  why: {
    id: "Indeks tanpa salah satu komponennya tetap terhitung, tetapi hasilnya salah.",
    en: "An index without one of its components still calculates, but gives a wrong result.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const table of context.tables) {
      if (table.part.index > 0) continue;
      for (const { index, component, after, perhaps } of missingComponents(context, table)) {
        if (perhaps) continue;
        const [row, column] = after
          ? [after.row, after.labelColumn]
          : [table.headerRow, table.columns.indikator ?? table.columns.kode ?? table.area.column];
        findings.push({
          rule: "komponen-hilang",
          severity: "error",
          sheet: table.sheet,
          address: cellAddress(row, column),
          message: {
            id: `Baris ${nameOf(component)} tidak ada di tabel ini, padahal komponen ${index.code} tahun ${context.yearOf(table)}. Tempatnya di bawah baris ini.`,
            en: `The row ${nameOf(component)} is missing from this table, though it is a component of ${index.code} in ${context.yearOf(table)}. It belongs below this row.`,
          },
          found: null,
          expected: `${component.code} ${component.name}`,
          indicator: component.code,
          source: { id: context.sourceOf(component), line: component.line },
          fix: null,
        });
      }
    }
    return findings;
  },
});
