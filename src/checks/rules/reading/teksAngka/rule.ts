import { parseNumber } from "../../../../numbers";
import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Message, NumberDatum } from "../../../../language/message";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { PLAIN_TABLES } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";
import { messages } from "./messages";

/** What Excel shows in place of a result, pasted as a text. */
const ERROR_TEXT = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/i;
/** Texts for each number: a column that was pasted as texts altogether is read as they say. */
const OUTNUMBERED = 2;

/** Headings of what names a thing in digits, which nobody adds up. */
const NAMES = /(?:^|[^a-z])(?:kode|code|id|nip|npwp|telp|telepon|phone|hp|nomor|no)(?:[^a-z]|$)/i;
const COUNTS = /jumlah|total|banyak|count|number of/i;

const YEAR = /^(?:19|20)\d\d$/;
const isYear = (raw: unknown): boolean => YEAR.test(String(raw).trim());

/** Whether all that is numbers, or reads like one, is years, and of more than one. */
function areYears(raws: readonly unknown[]): boolean {
  const numbers = raws.flatMap((raw) => (typeof raw === "number" || isYear(raw) ? [String(raw).trim()] : []));
  return numbers.every(isYear) && new Set(numbers).size > 1;
}

const shownText = (raw: unknown): string => `"${String(raw).trim()}"`;

function messageOf(text: string, separator: "," | ".", data: { column: string; label: string; count: number }): Message | null {
  const found = shownText(text);
  const parsed = parseNumber(text, separator);
  if (parsed.kind === "ambiguous") return messages.unclear({ ...data, found });
  // "12 Puskesmas", "80,50 (A)", "4 (skala 4)" say more than a number, and on purpose.
  if (parsed.kind !== "number" || parsed.rest !== "" || parsed.scale !== null) return null;
  const shown: NumberDatum = { value: parsed.value, percent: parsed.percent };
  return (parsed.locale === "other" ? messages.otherSign : messages.text)({ ...data, found, shown });
}

function reportsOf(context: CheckContext, table: TypedTable): Report[] {
  const grid = context.grids.get(table.sheet)!;
  const rows = table.rows.filter(({ kind }) => kind === "leaf" || kind === "subtotal" || kind === "total");
  return table.columns.flatMap(({ holds, column, path }, at): Report[] => {
    if (holds !== "figure" && holds !== "money") return [];
    const heading = path.join(" ");
    if (NAMES.test(heading) && !COUNTS.test(heading)) return [];
    if (!numbersOf(table).hasTexts(at)) return [];
    const texts = rows.flatMap((row) => {
      const { raw } = row.cells[at]!;
      return typeof raw === "string" && raw.trim() !== "" && grid.formula(row.row, column) === null ? [{ row, raw }] : [];
    });
    // Most columns have none, and are not looked at again.
    if (texts.length === 0) return [];
    const count = rows.filter(({ cells }) => typeof cells[at]!.raw === "number").length;
    if (count < texts.length * OUTNUMBERED) return [];
    const ofYears = areYears(rows.map(({ cells }) => cells[at]!.raw));
    return texts.flatMap(({ row, raw }): Report[] => {
      // A year is a name: in a column of years, and in a row of headings that the table took for one of its own.
      if (isYear(raw) && (ofYears || areYears(row.cells.map((cell) => cell.raw)))) return [];
      const place = { sheet: table.sheet, address: cellAddress(row.row, column) };
      const data = { column: heading, label: row.label || row.key, count };
      const message = messageOf(raw, context.snapshot.decimalSeparator, data);
      return message ? [{ ...place, message, found: raw.trim() }] : [];
    });
  });
}

/** Words of an error message in any sheet. */
function errorTexts(context: CheckContext): Report[] {
  return [...context.grids.values()].flatMap((grid) => {
    const found: Report[] = [];
    for (let row = grid.firstRow; row < grid.endRow; row++)
      for (let column = grid.firstColumn; column < grid.endColumn; column++) {
        const value = grid.value(row, column);
        if (typeof value !== "string" || !value.includes("#") || !ERROR_TEXT.test(value.trim()) || grid.formula(row, column) !== null)
          continue;
        const place = { sheet: grid.sheet.name, address: cellAddress(row, column) };
        // Where a figure of the catalogue is wanted it is told as the text it is.
        if (context.blamed(place)) continue;
        context.blame(place, null);
        found.push({ ...place, severity: "error", message: messages.error({ found: shownText(value) }), found: value.trim() });
      }
    return found;
  });
}

/** A number that Excel keeps as a text among numbers, in a table of anybody: SUM and AVERAGE pass it over without a word. */
export const rule = defineRule({
  id: "teks-angka",
  stage: "reads",
  needs: ["isian-teks"],
  severity: "warning",
  title: { id: "Angka sebagai teks di antara angka", en: "Number as text among numbers" },
  why: {
    id: "SUM dan AVERAGE melewati angka yang tersimpan sebagai teks, sehingga jumlahnya terlalu kecil tanpa terlihat.",
    en: "SUM and AVERAGE pass over a number that is stored as a text, so the total is too small unseen.",
  },
  example: { id: '"1.840" sebagai teks di antara 612 dan 388.', en: '"1.840" as a text among 612 and 388.' },
  messages,
  check: (context) => [...errorTexts(context), ...context.ask(PLAIN_TABLES).flatMap(({ table }) => reportsOf(context, table))],
});
