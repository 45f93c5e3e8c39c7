import { cellAddress } from "../../../../sheet/address";
import type { RecognisedRow, RecognisedTable } from "../../../../reading/indicators/recognised";
import type { CatalogueNode } from "../../../../catalogue/types";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";
import { messages } from "./messages";

type ForeignRow = RecognisedRow & { readonly foreign: CatalogueNode };

function ofRow(table: RecognisedTable, row: ForeignRow): Report {
  return {
    sheet: table.sheet,
    address: cellAddress(row.row, row.labelColumn),
    message: messages.row({ code: row.code, owner: nameOf(row.foreign), name: row.name }),
    found: row.name,
    expected: row.foreign.name,
    indicator: row.foreign.code,
  };
}

function ofTable(table: RecognisedTable, rows: readonly ForeignRow[]): Report {
  const [first] = rows as [ForeignRow];
  return {
    ...ofRow(table, first),
    message: messages.table({ codes: { items: rows.map(({ code }) => code), join: "," }, first: first.code, name: first.foreign.name }),
  };
}

/**
 * A known code beside a name that cannot be its indicator's ("C1.1 Indeks Kebahagiaan"): the code is wrong, or it is another
 * organisation's. Shortened, abbreviated, reworded and English names are names (see nameFit); another indicator's very name is
 * told by kode-rancu.
 */
export const rule = defineRule({
  id: "nama-berbeda",
  stage: "names",
  severity: "warning",
  title: { id: "Nama tidak sesuai kodenya", en: "Name does not belong to the code" },
  why: {
    id: "Kode yang sama dapat dipakai dokumen lain untuk indikator lain; angkanya lalu dibandingkan dengan indikator yang salah.",
    en: "Another document may use the same code for another indicator; its figures would be compared with the wrong one.",
  },
  example: { id: 'C1.1 "Indeks Kebahagiaan".', en: 'C1.1 "Happiness index".' },
  /** So many rows, and none of ours among them: the table is another organisation's, and one sentence says so. */
  options: { rows: 3 },
  messages,
  check(context, { rows: most }) {
    const reports: Report[] = [];
    const told = new Set<string>();
    for (const table of context.tables) {
      if (table.part.index > 0) continue;
      const rows = table.rows.filter((row): row is ForeignRow => {
        const key = `${table.sheet}|${row.code}|${row.name}`;
        return row.foreign !== null && !told.has(key) && Boolean(told.add(key));
      });
      const others = rows.length >= most && !table.rows.some(({ kind, node }) => kind === "indikator" && node !== null);
      if (others) reports.push(ofTable(table, rows));
      else reports.push(...rows.map((row) => ofRow(table, row)));
    }
    return reports;
  },
});
