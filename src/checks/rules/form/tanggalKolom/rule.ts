import { dateOf, isDateFormat } from "../../../../reading/find/cells";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import { columnContents } from "../../../../sheet/columnContents";
import type { Report } from "../../../engine/finding";
import { remembering } from "../../../engine/question";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, type PlainTable } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";
import { typedDate, type TypedDate } from "./dates";
import { messages } from "./messages";

interface Dated {
  readonly row: number;
  readonly date: Date;
  readonly isTyped: boolean;
}

interface DateColumn {
  readonly column: number;
  readonly name: string;
  readonly dates: readonly Dated[];
  readonly texts: readonly { readonly row: number; readonly text: string; readonly kind: TypedDate }[];
}

/** A column of dates has so many, and so many for each text. */
const [FEWEST, OUTNUMBERED] = [3, 3];
/** Years a column may run over, and how far off a year must be to be a slip: two digits exchanged are nine years. */
const [WIDEST, FAR] = [3, 8];
/** The start and the end of something; where no heading says so, so many more rows must. */
const START = /masuk|mulai|terima|awal|pengajuan|permohonan|berangkat|start|received|begin/i;
const END = /selesai|akhir|tutup|keluar|terbit|pulang|penyelesaian|end|finish|closed|completed/i;

/** As every date begins that is typed. */
const BEGINS = /^\s*\d/;

function dateColumns({ table, grid }: PlainTable): DateColumn[] {
  const { leaves, hasTexts } = numbersOf(table);
  // A sheet has few formats, and a column few texts that begin as a date does.
  const isDate = remembering(isDateFormat);
  const contents = columnContents(grid.sheet);
  return table.columns.flatMap(({ column, path }, at): DateColumn[] => {
    if (!hasTexts(at) && ![...contents.formats(column)].some(isDate)) return [];
    const dates: Dated[] = [];
    const texts: { row: number; text: string; kind: TypedDate }[] = [];
    let [before, hasDate]: [string | null, boolean] = [null, false];
    for (const { row, cells } of leaves) {
      const { raw } = cells[at]!;
      if (typeof raw === "number") {
        const format = grid.format(row, column);
        if (format !== before) [before, hasDate] = [format, isDate(format)];
        if (hasDate) dates.push({ row, date: dateOf(raw), isTyped: grid.formula(row, column) === null });
        continue;
      }
      const kind = typeof raw === "string" && BEGINS.test(raw) ? typedDate(raw) : null;
      if (kind !== null) texts.push({ row, text: String(raw).trim(), kind });
    }
    return dates.length === 0 && texts.length === 0 ? [] : [{ column, name: path.join(" "), dates, texts }];
  });
}

type Said = (row: number, column: number, rest: Omit<Report, "sheet" | "address">) => Report;

function textsOf({ column, name, dates, texts }: DateColumn, report: Said): Report[] {
  const among = dates.length >= FEWEST && dates.length >= texts.length * OUTNUMBERED;
  return texts.flatMap(({ row, text, kind }): Report[] => {
    if (kind === "impossible" && (among || texts.length > 1 || dates.length > 0))
      return [report(row, column, { message: messages.impossible({ found: text }), found: text, severity: "error" })];
    return among && kind === "possible"
      ? [report(row, column, { message: messages.text({ column: name, count: dates.length }), found: text })]
      : [];
  });
}

const yearOf = ({ date }: Dated): number => date.getUTCFullYear();

function yearsOf({ column, name, dates }: DateColumn, report: Said): Report[] {
  if (dates.length <= FEWEST) return [];
  const sorted = [...dates].sort((one, other) => one.date.getTime() - other.date.getTime());
  return [sorted[0]!, sorted.at(-1)!].flatMap((odd): Report[] => {
    const others = sorted.filter((each) => each !== odd).map(yearOf);
    const [from, to] = [others[0]!, others.at(-1)!];
    const away = Math.max(from - yearOf(odd), yearOf(odd) - to);
    if (!odd.isTyped || to - from > WIDEST || away < FAR) return [];
    const data = { found: String(yearOf(odd)), count: others.length, column: name, from: String(from), to: String(to) };
    return [report(odd.row, column, { message: messages.year(data), found: String(yearOf(odd)) })];
  });
}

/** The one row in which the end is before the start. */
function orderOf(start: DateColumn, end: DateColumn, report: Said): Report[] {
  const isSaid = START.test(start.name) && END.test(end.name);
  const starts = new Map(start.dates.map(({ row, date }) => [row, date.getTime()]));
  const both = end.dates.filter(({ row }) => starts.has(row));
  const before = both.filter(({ row, date }) => date.getTime() < starts.get(row)!);
  const count = both.length - before.length;
  if (before.length !== 1 || count < (isSaid ? FEWEST : FEWEST * OUTNUMBERED)) return [];
  const [{ row }] = before as [Dated];
  const cell = { address: cellAddress(row, start.column) };
  return [report(row, end.column, { message: messages.order({ column: end.name, start: start.name, cell, count }) })];
}

const MONTH = /^(\d{4})-B(\d\d)$/;

/** The one date outside the month that the title names. */
function monthOf({ column, name, dates }: DateColumn, { columns }: TypedTable, report: Said): Report[] {
  const periods = new Set(columns.flatMap(({ period }) => period ?? []));
  const [, year, month] = MONTH.exec([...periods][0] ?? "") ?? [];
  if (periods.size !== 1 || month === undefined || dates.length <= FEWEST) return [];
  const outside = dates.filter(({ date }) => date.getUTCFullYear() !== Number(year) || date.getUTCMonth() + 1 !== Number(month));
  if (outside.length !== 1) return [];
  return [report(outside[0]!.row, column, { message: messages.month({ count: dates.length - 1, column: name }) })];
}

/** Dates of a column that cannot be, are none for Excel, or do not fit those around them. */
export const rule = defineRule({
  id: "tanggal-kolom",
  stage: "plausibility",
  severity: "warning",
  title: { id: "Tanggal janggal di kolomnya", en: "Date that does not fit its column" },
  why: {
    id: "Tanggal yang salah ketik atau tersimpan sebagai teks tidak ikut diurutkan, disaring, dan dihitung lamanya.",
    en: "A date that is mistyped or kept as text is not sorted, filtered or counted in days.",
  },
  example: {
    id: '"31/09/2024" di antara tanggal lain, atau tahun 2042 di antara 2024.',
    en: '"31/09/2024" among dates, or 2042 among 2024.',
  },
  messages,
  check: (context) =>
    context.ask(PLAIN_TABLES).flatMap((plain): Report[] => {
      const { table } = plain;
      const report: Said = (row, column, rest) => ({ sheet: table.sheet, address: cellAddress(row, column), ...rest });
      const columns = dateColumns(plain);
      const found = columns.flatMap((each, at) => [
        ...textsOf(each, report),
        ...yearsOf(each, report),
        ...columns.slice(at + 1).flatMap((other) => orderOf(each, other, report)),
        ...monthOf(each, table, report),
      ]);
      const told = new Set<string>();
      return found.filter(({ address }) => !told.has(address) && told.add(address));
    }),
});
