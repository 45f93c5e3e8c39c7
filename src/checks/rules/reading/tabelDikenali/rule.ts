import { areaAddress, cellAddress } from "../../../../sheet/address";
import { withinName } from "../../../../periods/period";
import type { ForeignTable, RecognisedTable } from "../../../../reading/indicators/recognised";
import type { ReadTable } from "../../../../reading/sheets";
import type { CatalogueNode } from "../../../../catalogue/types";
import type { Datum, Message } from "../../../../language/message";
import { firstOf } from "../../../shared/groups";
import { nameOf } from "../../../shared/words";
import type { Report } from "../../../engine/finding";
import { type CheckContext, defineRule } from "../../../engine/rule";
import { messages } from "./messages";

/** How much of its header must be explained before a table is called one of a shape. */
const SURE = 0.3;
/** Names quoted of a table nobody knows. */
const QUOTED = 3;

/** The tables of one place: several periods side by side, or one for each period of the rows. */
function places(tables: readonly RecognisedTable[]): RecognisedTable[][] {
  const found = new Map<string, RecognisedTable[]>();
  for (const table of tables) {
    const key = `${table.sheet}!${areaAddress(table.area)}`;
    found.set(key, [...(found.get(key) ?? []), table]);
  }
  return [...found.values()];
}

function periodName(context: CheckContext, table: RecognisedTable): string | Message {
  const year = context.yearOf(table);
  return table.within === null ? year : messages.within({ part: withinName(table.within), year });
}

/** Years of the indicators' own weights and targets: what a table of them can be compared with. */
function comparableYears(nodes: readonly CatalogueNode[]): Set<string> {
  return new Set(
    nodes.flatMap(({ facts }) =>
      facts.filter(({ what, value }) => value !== null && (what === "target" || what === "bobot")).map(({ period }) => period.slice(0, 4)),
    ),
  );
}

function describe(context: CheckContext, parts: readonly RecognisedTable[]): Report {
  const [table] = parts as [RecognisedTable];
  const rows = [...new Set(parts.flatMap((part) => part.rows))];
  const known = rows.flatMap(({ kind, node }) => (kind === "indikator" && node !== null ? [node] : []));
  const inputs = rows.filter(({ kind }) => kind === "masukan").length;
  const periods = [...new Map(parts.map((part) => [`${context.yearOf(part)} ${part.within}`, periodName(context, part)])).values()];
  const name = table.node && nameOf(table.node);
  const holds: Datum[] = [
    ...(known.length > 0 || inputs === 0 ? [messages.indicators({ count: known.length })] : []),
    ...(inputs > 0 ? [messages.inputs({ count: inputs })] : []),
    ...periods,
  ];
  const notes: Message[] = [];
  if (context.isAssumed(table)) notes.push(messages.assumed());
  const years = comparableYears([...known, ...(table.node ? [table.node] : [])]);
  const unknown = [...new Set(parts.map((part) => context.yearOf(part)))].filter((year) => known.length > 0 && !years.has(year));
  if (unknown.length > 0) {
    const there = years.size === 0 ? null : messages.there({ years: { items: [...years].sort(), join: "," } });
    notes.push(messages.noYear({ years: { items: unknown, join: "," }, there }));
  }
  const others = parts.filter(({ within }) => within !== null && !/^TW\d$/.test(within));
  if (known.length > 0 && others.some(({ columns }) => columns.target !== undefined)) notes.push(messages.onlyQuarters());
  const empty = known.length === 0 && inputs === 0 && !rows.some(({ kind, foreign }) => kind === "total" || foreign !== null);
  if (empty) notes.push(messages.empty());
  if (context.snapshot.sheets.some(({ name: sheet, visibility }) => sheet === table.sheet && visibility !== "visible"))
    notes.push(messages.hidden());
  // A table without a single indicator is not compared with anything: that must not pass for "nothing wrong".
  const header = {
    row: table.area.row,
    column: table.area.column,
    rows: table.headerRow - table.area.row + 1,
    columns: table.area.columns,
  };
  return {
    sheet: table.sheet,
    address: areaAddress(empty ? header : table.area),
    message: messages.table({ name: name ?? messages.several(), holds: { items: holds, join: "," }, notes: { items: notes, join: "" } }),
    severity: empty ? "warning" : "info",
    indicator: table.node?.code ?? null,
  };
}

/** The tables of one sheet whose headers are known and whose indicators are not. */
function foreignOf(tables: readonly ForeignTable[]): Report {
  const [first] = tables as [ForeignTable];
  const quoted = first.names.map((name) => `"${name.slice(0, 60)}"`);
  const more = tables.length - 1;
  return {
    sheet: first.sheet,
    address: areaAddress(first.area),
    message: messages.foreign({
      count: first.names.length,
      names: firstOf(quoted, QUOTED, "…"),
      more: more > 0 ? messages.alsoForeign({ count: more }) : null,
    }),
  };
}

const PARTS = {
  hidden: messages.hiddenParts,
  names: messages.names,
  comments: messages.comments,
  links: messages.links,
  settings: messages.settings,
};

/** Tables of one shape on a sheet of which the catalogue has nothing to say: they are told once, at the first of them. */
function shapedOf(context: CheckContext, told: ReadonlySet<string>): Report[] {
  return context.reading.sheets().flatMap(({ sheet, tables }): Report[] => {
    if (told.has(sheet)) return [];
    const byShape = new Map<string, ReadTable[]>();
    for (const table of tables)
      if (table.as !== null && table.title !== null && table.known === 0 && table.note === null && table.confidence >= SURE)
        byShape.set(table.as, [...(byShape.get(table.as) ?? []), table]);
    return [...byShape.values()].map((alike): Report => {
      const [first] = alike as [ReadTable];
      const more = alike.length - 1;
      return {
        sheet,
        address: areaAddress(first.area),
        message: messages.shaped({ title: first.title!, rows: first.rows, more: more > 0 ? messages.alsoShaped({ count: more }) : null }),
      };
    });
  });
}

/**
 * Says which tables were understood and how. Nothing found must not look like nothing wrong, and a year that was guessed from
 * the figures has to be visible before anybody trusts a comparison.
 */
export const rule = defineRule({
  id: "tabel-dikenali",
  stage: "form",
  severity: "info",
  title: { id: "Tabel yang dikenali", en: "Tables recognised" },
  why: {
    id: "Hanya tabel yang judul kolom dan indikatornya dikenali yang diperiksa. Lihat di sini apakah semua tabel Anda ikut.",
    en: "Only tables whose headers and indicators are recognised are checked. See here whether all of yours are.",
  },
  example: { id: "Tabel IPPWNI: 4 indikator, 2024.", en: "Table of IPPWNI: 4 indicators, 2024." },
  messages,
  check(context) {
    const reports: Report[] = places(context.tables).map((parts) => describe(context, parts));
    for (const { name } of context.snapshot.sheets) {
      const foreign = context.foreign.filter(({ sheet }) => sheet === name);
      if (foreign.length > 0) reports.push(foreignOf(foreign));
    }
    reports.push(...shapedOf(context, new Set(reports.map(({ sheet }) => sheet))));
    const first = context.snapshot.sheets[0];
    if (reports.length === 0 && first)
      reports.push({ sheet: first.name, address: cellAddress(first.firstRow, first.firstColumn), message: messages.nothing() });
    for (const { name: sheet, firstRow, firstColumn, truncated, usedRange } of context.snapshot.sheets) {
      if (truncated)
        reports.push({
          sheet,
          address: cellAddress(firstRow, firstColumn),
          message: messages.tooLarge({ range: usedRange ?? messages.contents() }),
        });
    }
    const { unread = [] } = context.snapshot;
    if (unread.length > 0 && first)
      reports.push({
        sheet: first.name,
        address: cellAddress(first.firstRow, first.firstColumn),
        message: messages.unread({ parts: { items: unread.map((part) => PARTS[part]()), join: "," } }),
      });
    return reports;
  },
});
