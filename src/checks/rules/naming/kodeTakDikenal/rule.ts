import { cellAddress } from "../../../../sheet/address";
import { missingComponents, suggestionsFor } from "../../../shared/components";
import { replaceCell } from "../../../shared/build";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";
import { messages } from "./messages";

/** So many unknown codes may be slips in a table of ours, however few others it has. */
const MOST_STRANGE = 3;

/** A row nobody can place is left out of every check and every table; better told than silently dropped. */
export const rule = defineRule({
  id: "kode-tak-dikenal",
  stage: "names",
  severity: "warning",
  title: { id: "Kode atau nama tidak dikenal", en: "Unknown code or name" },
  why: {
    id: "Baris yang indikatornya tidak dikenali tidak ikut diperiksa dan tidak masuk tabel laporan.",
    en: "A row whose indicator is not recognised is neither checked nor put into report tables.",
  },
  example: { id: 'Kode "B 2.9" di antara B 2.1 dan B 2.2.', en: 'The code "B 2.9" between B 2.1 and B 2.2.' },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const table of context.tables) {
      if (table.part.index > 0) continue;
      const coded = table.rows.filter(({ kind, code }) => kind === "indikator" && code !== null);
      const strange = coded.filter(({ lookup }) => lookup?.kind === "unknown").length;
      // Most codes of nobody we know: another organisation's table, in which a few codes are like ours.
      if (strange > MOST_STRANGE && strange * 2 > coded.length) continue;
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
        const hint = best && messages.perhaps({ names: { items: suggestions.map(nameOf), join: "or" } });
        reports.push({
          severity: row.code !== null || perhaps.has(row) ? "warning" : "info",
          sheet: table.sheet,
          address,
          message: (row.code === null ? messages.name : messages.code)({ found, hint }),
          found,
          expected: best?.code ?? null,
          indicator: row.node?.code ?? null,
          fix:
            inKodeColumn && row.node
              ? replaceCell(
                  { sheet: table.sheet, address },
                  { kind: "text", text: row.node.code },
                  messages.replace({ code: row.node.code }),
                )
              : null,
        });
      }
    }
    return reports;
  },
});
