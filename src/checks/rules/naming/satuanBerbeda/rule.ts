import { cellAddress } from "../../../../sheet/address";
import { measuredAs } from "../../../../reading/indicators/unit";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";
import { messages } from "./messages";

/** "orang" beside an indicator measured in per cent. Only what cannot be the same is told: persen, indeks, nilai and skala stand for one another. */
export const rule = defineRule({
  id: "satuan-berbeda",
  stage: "names",
  severity: "warning",
  title: { id: "Satuan bukan satuan indikatornya", en: "Unit is not the indicator's" },
  why: {
    id: "Jumlah orang atau dokumen tidak dapat dibandingkan dengan target dalam persen; satuan yang keliru sering berarti angka atau barisnya keliru.",
    en: "A number of people or documents cannot be compared with a target in per cent; a wrong unit often means a wrong figure or row.",
  },
  example: {
    id: '"Orang" di samping indikator yang diukur dalam persen.',
    en: '"Orang" (people) beside an indicator measured in per cent.',
  },
  messages,
  check(context) {
    const reports: Report[] = [];
    const told = new Set<string>();
    for (const table of context.tables) {
      const column = table.columns.satuan;
      if (table.part.index > 0 || column === undefined) continue;
      for (const { kind, node, row, unit } of table.rows) {
        if (kind !== "indikator" || node === null) continue;
        const [found, wanted] = [measuredAs(unit), measuredAs(node.unit)];
        const address = cellAddress(row, column);
        if (found === null || wanted === null || found === wanted || told.has(`${table.sheet}!${address}`)) continue;
        told.add(`${table.sheet}!${address}`);
        reports.push({
          sheet: table.sheet,
          address,
          message: messages.unit({ name: nameOf(node), wanted: node.unit, found: unit }),
          found: unit,
          expected: node.unit,
          indicator: node.code,
          source: { id: context.sourceOf(node), line: node.line },
        });
      }
    }
    return reports;
  },
});
