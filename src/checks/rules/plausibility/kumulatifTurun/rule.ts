import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { remembering } from "../../../engine/question";
import { defineRule } from "../../../engine/rule";
import { rowName } from "../../../shared/rowName";
import { makingsOf, SERIES, type SeriesRow, type TableSeries } from "../../../shared/series";
import { messages } from "./messages";

interface Filled {
  readonly value: number;
  /** Place in the table's columns. */
  readonly at: number;
}

const rises = (values: readonly Filled[]): boolean => values.every(({ value }, at) => at === 0 || value >= values[at - 1]!.value);
const filledOf = ({ series }: TableSeries, { parts }: SeriesRow): Filled[] =>
  parts.flatMap((value, at) => (value === null ? [] : [{ value, at: series.parts[at]! }]));

/** Blanks are passed over. Asked of every row, so without a list of what is filled. */
function risesAlong({ parts }: SeriesRow): boolean {
  let before = -Infinity;
  for (const value of parts) {
    if (value === null) continue;
    if (value < before) return false;
    before = value;
  }
  return true;
}

/** A rate or a score may fall although it covers a longer time; what is counted may not. */
function countedRows({ table, rows }: TableSeries): readonly SeriesRow[] {
  const units = table.columns.flatMap(({ role }, at) => (role === "satuan" ? [at] : []));
  // Units are few.
  const isRate = remembering((text: string) => RATE.test(text));
  return rows.filter(
    ({ row, parts }) =>
      parts.every((value) => value === null || Number.isInteger(value)) &&
      !units.some((at) => isRate(String(row.cells[at]!.raw ?? ""))) &&
      !RATE.test(row.label),
  );
}
const RATE = /%|\b(?:persen|persentase|indeks|nilai|skor|rata|rasio|tingkat|index|rate|score)/i;

/** The figure without which the row rises: the later of two, unless only the earlier one stands out. null where no single one does. */
function culprit(values: readonly Filled[]): { readonly at: number; readonly beside: number; readonly high: boolean } | null {
  const fall = values.findIndex(({ value }, at) => at > 0 && value < values[at - 1]!.value);
  const without = (place: number): boolean => rises(values.filter((_, at) => at !== place));
  if (without(fall)) return { at: fall, beside: fall - 1, high: false };
  return without(fall - 1) ? { at: fall - 1, beside: fall, high: true } : null;
}

/**
 * A count from the beginning of the year that falls from one part of the year to the next. That the columns count so is said by their
 * headings, or seen where the other rows all rise to the year's figure.
 */
export const rule = defineRule({
  id: "kumulatif-turun",
  stage: "plausibility",
  severity: "warning",
  options: { fewest: 2 },
  title: { id: "Angka kumulatif turun", en: "Running total falls" },
  why: {
    id: "Angka s.d. triwulan memuat semua triwulan sebelumnya; yang turun berarti ada yang salah salin atau belum dijumlahkan.",
    en: "A figure up to a quarter holds all quarters before; one that falls was copied wrongly or not added up.",
  },
  example: { id: "Laporan s.d. TW I 3, s.d. TW II 2.", en: "Reports up to quarter I 3, up to quarter II 2." },
  messages,
  check(context, { fewest }) {
    return context.ask(SERIES).flatMap((each): Report[] => {
      const counted = countedRows(each);
      const falling = counted.filter((row) => !risesAlong(row));
      if (falling.length === 0) return [];
      const others = counted.filter((row) => {
        if (!risesAlong(row)) return false;
        const filled = filledOf(each, row);
        return filled.length > 1 && filled.at(-1)!.value > filled[0]!.value;
      });
      const toTheYear = others.filter((row) => makingsOf(row)?.includes("last") && !makingsOf(row)!.includes("sum"));
      const seen = toTheYear.length >= fewest && toTheYear.length >= falling.length * 2;
      if (!(each.series.cumulative ? others.length >= falling.length : seen)) return [];
      return falling.flatMap((row): Report[] => {
        const filled = filledOf(each, row);
        const found = culprit(filled);
        if (!found) return [];
        const [one, other] = [filled[found.at]!, filled[found.beside]!];
        const head = ({ at }: Filled) => each.table.columns[at]!.path.join(" ");
        const data = { label: rowName(row.row), column: head(one), found: { value: one.value } };
        return [
          {
            sheet: each.table.sheet,
            address: cellAddress(row.row.row, each.table.columns[one.at]!.column),
            message: found.high
              ? messages.high({ ...data, after: head(other), later: { value: other.value } })
              : messages.falls({ ...data, before: head(other), earlier: { value: other.value } }),
            found: { value: one.value },
          },
        ];
      });
    });
  },
});
