import { areaAddress, cellAddress } from "../../workbook/address";
import type { Finding } from "../finding";
import type { Rule } from "../rule";

/**
 * Says which tables were understood and how. Nothing found must not look like nothing wrong, and a year that was guessed from
 * the figures has to be visible before anybody trusts a comparison.
 */
export const tabelDikenali: Rule = {
  id: "tabel-dikenali",
  title: { id: "Tabel yang dikenali", en: "Tables recognised" },
  why: {
    id: "Hanya tabel yang judul kolomnya dikenali yang diperiksa. Lihat di sini apakah semua tabel Anda ikut.",
    en: "Only tables whose headers are recognised are checked. See here whether all of yours are.",
  },
  check(context) {
    const findings: Finding[] = [];
    const hidden = new Set(context.snapshot.sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name));
    const years = context.catalogue.years();
    for (const [at, table] of context.tables.entries()) {
      if (table.part.index > 0) continue;
      const parts = context.tables.slice(at, at + table.part.of);
      const periods = [...new Set(parts.map((part) => (part.quarter === null ? context.yearOf(part) : `TW ${["I", "II", "III", "IV"][part.quarter - 1]} ${context.yearOf(part)}`)))];
      const count = table.rows.filter(({ kind, node }) => kind === "indikator" && node !== null).length;
      const inputs = table.rows.filter(({ kind }) => kind === "masukan").length;
      const unknown = [...new Set(parts.map((part) => context.yearOf(part)))].filter((year) => !years.includes(year));
      const id = [`Tabel ${table.node ? `${table.node.code} (${table.node.name})` : "beberapa indikator"}: ${[...(count > 0 || inputs === 0 ? [`${count} indikator`] : []), ...(inputs > 0 ? [`${inputs} data masukan`] : []), ...periods].join(", ")}.`];
      const en = [`Table of ${table.node ? `${table.node.code} (${table.node.name})` : "several indicators"}: ${[...(count > 0 || inputs === 0 ? [`${count} indicators`] : []), ...(inputs > 0 ? [`${inputs} inputs`] : []), ...periods].join(", ")}.`];
      if (context.isAssumed(table)) {
        id.push("Tahunnya tidak tertulis; dipakai tahun yang paling cocok dengan angkanya.");
        en.push("The year is not written; the one that fits its figures best is used.");
      }
      if (unknown.length > 0) {
        id.push(`Tahun ${unknown.join(", ")} tidak ada di katalog (yang ada: ${years.join(", ")}), jadi bobot dan target tidak dibandingkan.`);
        en.push(`${unknown.join(", ")} is not in the catalogue (there are ${years.join(", ")}), so weights and targets are not compared.`);
      }
      if (hidden.has(table.sheet)) {
        id.push("Lembar ini tersembunyi.");
        en.push("This sheet is hidden.");
      }
      findings.push({ rule: "tabel-dikenali", severity: "info", sheet: table.sheet, address: areaAddress(table.area), message: { id: id.join(" "), en: en.join(" ") }, found: null, expected: null, indicator: table.node?.code ?? null, source: null, fix: null });
    }
    const first = context.snapshot.sheets[0];
    if (findings.length === 0 && first) {
      findings.push({
        rule: "tabel-dikenali",
        severity: "info",
        sheet: first.name,
        address: cellAddress(first.firstRow, first.firstColumn),
        message: {
          id: "Tidak ada tabel indikator yang dikenali. Tabel dikenali dari judul kolomnya, misalnya Kode atau Indikator bersama Bobot, Target, Realisasi atau Capaian.",
          en: "No table of indicators is recognised. A table is known by its headers, such as Kode or Indikator together with Bobot, Target, Realisasi or Capaian.",
        },
        found: null,
        expected: null,
        indicator: null,
        source: null,
        fix: null,
      });
    }
    for (const sheet of context.snapshot.sheets) {
      if (!sheet.truncated) continue;
      findings.push({
        rule: "tabel-dikenali",
        severity: "info",
        sheet: sheet.name,
        address: cellAddress(sheet.firstRow, sheet.firstColumn),
        message: { id: `Lembar ini terlalu besar; hanya sebagian dari ${sheet.usedRange ?? "isinya"} yang diperiksa.`, en: `This sheet is too large; only part of ${sheet.usedRange ?? "it"} is checked.` },
        found: null,
        expected: null,
        indicator: null,
        source: null,
        fix: null,
      });
    }
    return findings;
  },
};
