import { areaAddress, cellAddress } from "../../../../sheet/address";
import { withinName } from "../../../../periods/period";
import type { ForeignTable, RecognisedTable } from "../../../../reading/indicators/recognised";
import type { CatalogueNode } from "../../../../catalogue/types";
import type { LocalText } from "../../../../language/text";
import type { Finding, Severity } from "../../../engine/finding";
import { type CheckContext, defineRule } from "../../../engine/rule";

/** Names quoted of a table nobody knows. */
const QUOTED = 3;

interface Told {
  readonly sheet: string;
  readonly address: string;
  readonly message: LocalText;
  readonly severity?: Severity;
  readonly indicator?: string | null;
}

const told = ({ sheet, address, message, severity = "info", indicator = null }: Told): Finding => ({
  rule: "tabel-dikenali",
  severity,
  sheet,
  address,
  message,
  found: null,
  expected: null,
  indicator,
  source: null,
  fix: null,
});

/** The tables of one place: several periods side by side, or one for each period of the rows. */
function places(tables: readonly RecognisedTable[]): RecognisedTable[][] {
  const found = new Map<string, RecognisedTable[]>();
  for (const table of tables) {
    const key = `${table.sheet}!${areaAddress(table.area)}`;
    found.set(key, [...(found.get(key) ?? []), table]);
  }
  return [...found.values()];
}

function periodName(context: CheckContext, table: RecognisedTable): LocalText {
  const year = context.yearOf(table);
  const within = table.within === null ? null : withinName(table.within);
  return within === null ? { id: year, en: year } : { id: `${within.id} ${year}`, en: `${within.en} ${year}` };
}

/** Years of the indicators' own weights and targets: what a table of them can be compared with. */
function comparableYears(nodes: readonly CatalogueNode[]): Set<string> {
  return new Set(
    nodes.flatMap(({ facts }) =>
      facts.filter(({ what, value }) => value !== null && (what === "target" || what === "bobot")).map(({ period }) => period.slice(0, 4)),
    ),
  );
}

function describe(context: CheckContext, parts: readonly RecognisedTable[]): Finding {
  const [table] = parts as [RecognisedTable];
  const rows = [...new Set(parts.flatMap((part) => part.rows))];
  const known = rows.flatMap(({ kind, node }) => (kind === "indikator" && node !== null ? [node] : []));
  const inputs = rows.filter(({ kind }) => kind === "masukan").length;
  const periods = [...new Map(parts.map((part) => periodName(context, part)).map((name) => [name.id, name])).values()];
  const counts = (indicators: string, of: string): string[] => [
    ...(known.length > 0 || inputs === 0 ? [`${known.length} ${indicators}`] : []),
    ...(inputs > 0 ? [`${inputs} ${of}`] : []),
  ];
  const name = table.node && `${table.node.code} (${table.node.name})`;
  const id = [
    `Tabel ${name ?? "beberapa indikator"}: ${[...counts("indikator", "data masukan"), ...periods.map((each) => each.id)].join(", ")}.`,
  ];
  const en = [
    `Table of ${name ?? "several indicators"}: ${[...counts("indicators", "inputs"), ...periods.map((each) => each.en)].join(", ")}.`,
  ];
  if (context.isAssumed(table)) {
    id.push("Tahunnya tidak tertulis; dipakai tahun yang paling cocok dengan angkanya.");
    en.push("The year is not written; the one that fits its figures best is used.");
  }
  const years = comparableYears([...known, ...(table.node ? [table.node] : [])]);
  const unknown = [...new Set(parts.map((part) => context.yearOf(part)))].filter((year) => known.length > 0 && !years.has(year));
  if (unknown.length > 0) {
    const there = [...years].sort().join(", ");
    id.push(
      `Untuk indikator di tabel ini katalog tidak punya bobot atau target tahun ${unknown.join(", ")}${there === "" ? "" : ` (yang ada: ${there})`}, jadi keduanya tidak dibandingkan.`,
    );
    en.push(
      `The catalogue has no weight or target of ${unknown.join(", ")} for the indicators of this table${there === "" ? "" : ` (there are ${there})`}, so neither is compared.`,
    );
  }
  const others = parts.filter(({ within }) => within !== null && !/^TW\d$/.test(within));
  if (known.length > 0 && others.some(({ columns }) => columns.target !== undefined)) {
    id.push("Katalog hanya punya target tahunan dan triwulan; target bagian tahun yang lain tidak dibandingkan.");
    en.push("The catalogue has targets of years and quarters only; those of other parts of the year are not compared.");
  }
  const empty = known.length === 0 && inputs === 0 && !rows.some(({ kind, foreign }) => kind === "total" || foreign !== null);
  if (empty) {
    id.push(
      "Judul kolomnya dikenali, tetapi tidak satu baris pun memuat indikator yang dikenal. Yang dicari: kode katalog (misalnya C1.1) di kolom Kode, atau nama indikator di kolom Indikator.",
    );
    en.push(
      "Its headers are recognised, but no row holds an indicator that is known. What is wanted: a code of the catalogue (such as C1.1) in the column Kode, or an indicator's name in the column Indikator.",
    );
  }
  if (context.snapshot.sheets.some(({ name: sheet, visibility }) => sheet === table.sheet && visibility !== "visible")) {
    id.push("Lembar ini tersembunyi.");
    en.push("This sheet is hidden.");
  }
  // A table without a single indicator is not checked at all: that must not pass for "nothing wrong".
  const header = {
    row: table.area.row,
    column: table.area.column,
    rows: table.headerRow - table.area.row + 1,
    columns: table.area.columns,
  };
  return told({
    sheet: table.sheet,
    address: areaAddress(empty ? header : table.area),
    message: { id: id.join(" "), en: en.join(" ") },
    severity: empty ? "warning" : "info",
    indicator: table.node?.code ?? null,
  });
}

/** The tables of one sheet whose headers are known and whose indicators are not. */
function foreignOf(tables: readonly ForeignTable[]): Finding {
  const [first] = tables as [ForeignTable];
  const quoted = first.names
    .slice(0, QUOTED)
    .map((name) => `"${name.slice(0, 60)}"`)
    .join(", ");
  const more = tables.length - 1;
  return told({
    sheet: first.sheet,
    address: areaAddress(first.area),
    message: {
      id:
        `Judul kolom tabel ini sesuai, tetapi tidak satu pun dari ${first.names.length} barisnya ada di katalog (${quoted}${first.names.length > QUOTED ? ", …" : ""}), jadi tabel ini tidak diperiksa.` +
        `${more > 0 ? ` Begitu juga ${more} tabel lain di lembar ini.` : ""} Untuk memeriksanya, buat katalog sendiri: panel Capaian, bagian Katalog, atau --katalog BERKAS.xlsx di baris perintah.`,
      en:
        `The headers of this table are fine, but none of its ${first.names.length} rows is in the catalogue (${quoted}${first.names.length > QUOTED ? ", …" : ""}), so the table is not checked.` +
        `${more > 0 ? ` Neither are ${more} other tables of this sheet.` : ""} To have it checked, bring a catalogue of your own: view Katalog of the pane, or --katalog FILE.xlsx on the command line.`,
    },
  });
}

/**
 * Says which tables were understood and how. Nothing found must not look like nothing wrong, and a year that was guessed from
 * the figures has to be visible before anybody trusts a comparison.
 */
export const rule = defineRule({
  id: "tabel-dikenali",
  stage: "form",
  title: { id: "Tabel yang dikenali", en: "Tables recognised" },
  why: {
    id: "Hanya tabel yang judul kolom dan indikatornya dikenali yang diperiksa. Lihat di sini apakah semua tabel Anda ikut.",
    en: "Only tables whose headers and indicators are recognised are checked. See here whether all of yours are.",
  },
  check(context) {
    const findings = places(context.tables).map((parts) => describe(context, parts));
    for (const { name } of context.snapshot.sheets) {
      const foreign = context.foreign.filter(({ sheet }) => sheet === name);
      if (foreign.length > 0) findings.push(foreignOf(foreign));
    }
    const first = context.snapshot.sheets[0];
    if (findings.length === 0 && first) {
      findings.push(
        told({
          sheet: first.name,
          address: cellAddress(first.firstRow, first.firstColumn),
          message: {
            id: "Tidak ada tabel indikator yang dikenali. Tabel dikenali dari judul kolomnya, misalnya Kode atau Indikator bersama Bobot, Target, Realisasi atau Capaian.",
            en: "No table of indicators is recognised. A table is known by its headers, such as Kode or Indikator together with Bobot, Target, Realisasi or Capaian.",
          },
        }),
      );
    }
    for (const sheet of context.snapshot.sheets) {
      if (!sheet.truncated) continue;
      findings.push(
        told({
          sheet: sheet.name,
          address: cellAddress(sheet.firstRow, sheet.firstColumn),
          message: {
            id: `Lembar ini terlalu besar; hanya sebagian dari ${sheet.usedRange ?? "isinya"} yang diperiksa.`,
            en: `This sheet is too large; only part of ${sheet.usedRange ?? "it"} is checked.`,
          },
        }),
      );
    }
    return findings;
  },
});
