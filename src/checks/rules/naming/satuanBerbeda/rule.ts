import { cellAddress } from "../../../../sheet/address";
import { unitKind } from "../../../../reading/indicators/unit";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";

/** "orang" beside an indicator measured in per cent. Only what cannot be the same is told: persen, indeks, nilai and skala stand for one another. */
export const rule = defineRule({
  id: "satuan-berbeda",
  stage: "names",
  title: { id: "Satuan bukan satuan indikatornya", en: "Unit is not the indicator's" },
  why: {
    id: "Jumlah orang atau dokumen tidak dapat dibandingkan dengan target dalam persen; satuan yang keliru sering berarti angka atau barisnya keliru.",
    en: "A number of people or documents cannot be compared with a target in per cent; a wrong unit often means a wrong figure or row.",
  },
  check(context) {
    const findings: Finding[] = [];
    const told = new Set<string>();
    for (const table of context.tables) {
      const column = table.columns.satuan;
      if (table.part.index > 0 || column === undefined) continue;
      for (const { kind, node, row, unit } of table.rows) {
        if (kind !== "indikator" || node === null) continue;
        const [found, wanted] = [unitKind(unit), unitKind(node.unit)];
        const address = cellAddress(row, column);
        if (found === null || wanted === null || found === wanted || told.has(`${table.sheet}!${address}`)) continue;
        told.add(`${table.sheet}!${address}`);
        findings.push({
          rule: "satuan-berbeda",
          severity: "warning",
          sheet: table.sheet,
          address,
          message: {
            id: `Satuan ${nameOf(node)} di katalog adalah ${node.unit}, bukan ${unit}. Periksa satuan dan angkanya.`,
            en: `The unit of ${nameOf(node)} in the catalogue is ${node.unit}, not ${unit}. Look at the unit and at the figures.`,
          },
          found: unit,
          expected: node.unit,
          indicator: node.code,
          source: { id: context.sourceOf(node), line: node.line },
          fix: null,
        });
      }
    }
    return findings;
  },
});
