import { cellAddress } from "../../../../sheet/address";
import { missingComponents } from "../../../shared/components";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";
import { messages } from "./messages";

/** An index over too few components is wrong without looking wrong: the sum still calculates. */
export const rule = defineRule({
  id: "komponen-hilang",
  stage: "names",
  severity: "error",
  title: { id: "Komponen tidak ada", en: "Missing component" },
  why: {
    id: "Indeks tanpa salah satu komponennya tetap terhitung, tetapi hasilnya salah.",
    en: "An index without one of its components still calculates, but gives a wrong result.",
  },
  example: { id: "IPPWNI dari C1.1, B1.1, dan B2.1, tanpa B3.1.", en: "IPPWNI of C1.1, B1.1 and B2.1, without B3.1." },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const table of context.tables) {
      if (table.part.index > 0) continue;
      for (const { index, component, after, perhaps } of missingComponents(context, table)) {
        if (perhaps) continue;
        const [row, column] = after
          ? [after.row, after.labelColumn]
          : [table.headerRow, table.columns.indikator ?? table.columns.kode ?? table.area.column];
        reports.push({
          sheet: table.sheet,
          address: cellAddress(row, column),
          message: messages.missing({ name: nameOf(component), index: index.code, year: context.yearOf(table) }),
          expected: `${component.code} ${component.name}`,
          indicator: component.code,
          source: { id: context.sourceOf(component), line: component.line },
        });
      }
    }
    return reports;
  },
});
