import { cellAddress } from "../../../../sheet/address";
import type { RecognisedRow, RecognisedTable } from "../../../../reading/indicators/recognised";
import type { CatalogueNode } from "../../../../catalogue/types";
import type { Finding } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { nameOf } from "../../../shared/words";

/** So many rows, and none of ours among them: the table is another organisation's, and one sentence says so. */
const OTHERS_TABLE = 3;

type ForeignRow = RecognisedRow & { readonly foreign: CatalogueNode };

function ofRow(table: RecognisedTable, row: ForeignRow): Finding {
  return {
    rule: "nama-berbeda",
    severity: "warning",
    sheet: table.sheet,
    address: cellAddress(row.row, row.labelColumn),
    message: {
      id: `Kode ${row.code} milik ${nameOf(row.foreign)}, tetapi namanya di sini "${row.name}". Perbaiki kode atau namanya; bobot, target dan realisasi baris ini tidak dibandingkan.`,
      en: `The code ${row.code} is that of ${nameOf(row.foreign)}, but here its name is "${row.name}". Mend the code or the name; weight, target and realisasi of this row are not compared.`,
    },
    found: row.name,
    expected: row.foreign.name,
    indicator: row.foreign.code,
    source: null,
    fix: null,
  };
}

function ofTable(table: RecognisedTable, rows: readonly ForeignRow[]): Finding {
  const codes = rows.map(({ code }) => code).join(", ");
  const [first] = rows as [ForeignRow];
  return {
    ...ofRow(table, first),
    message: {
      id: `Kode ${codes} di tabel ini ada di katalog, tetapi tidak satu pun namanya sama (${first.code} di katalog: ${first.foreign.name}). Rupanya tabel ini memakai kode dari dokumen lain; isinya tidak dibandingkan.`,
      en: `The codes ${codes} of this table are in the catalogue, but none of their names is (${first.code} there: ${first.foreign.name}). The table seems to use codes of another document; it is not compared.`,
    },
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
  title: { id: "Nama tidak sesuai kodenya", en: "Name does not belong to the code" },
  why: {
    id: "Kode yang sama dapat dipakai dokumen lain untuk indikator lain; angkanya lalu dibandingkan dengan indikator yang salah.",
    en: "Another document may use the same code for another indicator; its figures would be compared with the wrong one.",
  },
  check(context) {
    const findings: Finding[] = [];
    const told = new Set<string>();
    for (const table of context.tables) {
      if (table.part.index > 0) continue;
      const rows = table.rows.filter((row): row is ForeignRow => {
        const key = `${table.sheet}|${row.code}|${row.name}`;
        return row.foreign !== null && !told.has(key) && Boolean(told.add(key));
      });
      const others = rows.length >= OTHERS_TABLE && !table.rows.some(({ kind, node }) => kind === "indikator" && node !== null);
      if (others) findings.push(ofTable(table, rows));
      else findings.push(...rows.map((row) => ofRow(table, row)));
    }
    return findings;
  },
});
