import { cellAddress } from "../../../../sheet/address";
import { missingComponents, suggestionsFor } from "../../../shared/components";
import { replaceCell } from "../../../shared/build";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";

/** A row nobody can place is left out of every check and every table; better told than silently dropped. */
export const rule = defineRule({
  id: "kode-tak-dikenal",
  stage: "names",
  title: { id: "Kode atau nama tidak dikenal", en: "Unknown code or name" },
  why: {
    id: "Baris yang indikatornya tidak dikenali tidak ikut diperiksa dan tidak masuk tabel laporan.",
    en: "A row whose indicator is not recognised is neither checked nor put into report tables.",
  },
  check(context) {
    const findings: Finding[] = [];
    for (const table of context.tables) {
      if (table.part.index > 0) continue;
      const perhaps = new Set(missingComponents(context, table).map((missing) => missing.perhaps));
      for (const row of table.rows) {
        if (row.kind !== "indikator" || row.lookup?.kind !== "unknown") continue;
        const suggestions = row.node ? [row.node] : suggestionsFor(context, row);
        // Foreign rows (activities, budget lines) stand in the same tables; a name that resembles nothing is no mistake.
        if (row.code === null && suggestions.length === 0) continue;
        const best = suggestions[0] ?? null;
        const inKodeColumn = row.code !== null && table.columns.kode !== undefined;
        const address = cellAddress(row.row, inKodeColumn ? table.columns.kode! : row.labelColumn);
        const found = row.code ?? row.label;
        const hint = best
          ? {
              id: ` Mungkin maksudnya ${suggestions.map(nameOf).join(" atau ")}.`,
              en: ` Perhaps ${suggestions.map(nameOf).join(" or ")} is meant.`,
            }
          : { id: "", en: "" };
        findings.push({
          rule: "kode-tak-dikenal",
          severity: row.code !== null || perhaps.has(row) ? "warning" : "info",
          sheet: table.sheet,
          address,
          message: {
            id: `${row.code === null ? "Nama" : "Kode"} "${found}" tidak ada di katalog, jadi baris ini tidak ikut diperiksa.${hint.id}`,
            en: `The ${row.code === null ? "name" : "code"} "${found}" is not in the catalogue, so this row is not checked.${hint.en}`,
          },
          found,
          expected: best?.code ?? null,
          indicator: row.node?.code ?? null,
          source: null,
          fix:
            inKodeColumn && row.node
              ? replaceCell(
                  table.sheet,
                  address,
                  { kind: "text", text: row.node.code },
                  { id: `Ganti kode dengan ${row.node.code}`, en: `Replace the code with ${row.node.code}` },
                )
              : null,
        });
      }
    }
    return findings;
  },
});
