import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";
import { messages } from "./messages";

/** Where a change is told a negative figure is one like another. */
const MAY_BE_NEGATIVE =
  /selisih|kenaikan|penurunan|\bnaik\b|\bturun\b|perubahan|pertumbuhan|deviasi|gap|growth|change|surplus|defisit|skor|koordinat/i;
/** What is counted or spent; in a table of no known shape any other column may be a gain or a loss. */
const COUNTED =
  /jumlah|orang|peserta|pegawai|responden|penduduk|kasus|laporan|dokumen|unit|volume|anggaran|pagu|alokasi|belanja|biaya|realisasi|target|capaian|sisa/i;
/** Negative figures are an exception where so many others are not. */
const FEWEST = 3;

/** Where several rows hold one, negative figures are what the table is about: a statement of gains and losses. */
const MOST_ROWS = 1;

function negativeRows(table: TypedTable): number {
  const found = new Set<number>();
  for (const [at, { holds, path }] of table.columns.entries()) {
    if ((holds !== "figure" && holds !== "money") || MAY_BE_NEGATIVE.test(path.join(" "))) continue;
    const values = numbersOf(table).leafColumn(at);
    for (let place = 0; place < values.length; place++) if (values[place]! < 0) found.add(place);
  }
  return found.size;
}

/** A negative figure among many that are none: a minus typed by mistake, or a part that is more than its whole. */
export const rule = defineRule({
  id: "angka-negatif",
  stage: "plausibility",
  severity: "warning",
  title: { id: "Angka negatif di antara yang positif", en: "Negative figure among positive ones" },
  why: {
    id: "Jumlah kasus, orang, dan uang tidak negatif; sisa yang negatif berarti bagiannya melebihi keseluruhannya.",
    en: "Counts of cases, people and money are not negative; a negative remainder means that a part is more than its whole.",
  },
  example: { id: "Sisa -4 di antara sisa 14, 15, dan 9.", en: "A remainder of -4 among 14, 15 and 9." },
  messages,
  check(context) {
    return context.ask(PLAIN_TABLES).flatMap(({ table, grid }): Report[] => {
      const negatives = negativeRows(table);
      return negatives === 0 || negatives > MOST_ROWS
        ? []
        : table.columns.flatMap(({ path, column, holds }, at): Report[] => {
            if ((holds !== "figure" && holds !== "money") || MAY_BE_NEGATIVE.test(path.join(" "))) return [];
            if (table.shape === null && !COUNTED.test(path.join(" "))) return [];
            const cells = table.rows
              .filter(({ kind }) => kind === "leaf")
              .flatMap(({ row, cells: own }) => {
                const value = storedNumber(own[at]!);
                return value === null ? [] : [{ row, value }];
              });
            // A remainder is negative where its row's part was told to be more than its whole.
            const isTold = (row: number): boolean =>
              table.columns.some((each) => context.blamed({ sheet: table.sheet, address: cellAddress(row, each.column) }) !== undefined);
            // A typed one is the cause, whatever was told of its row.
            const negative = cells.filter(({ row, value }) => value < 0 && (grid.formula(row, column) === null || !isTold(row)));
            if (cells.length - negative.length < FEWEST || negative.length === 0 || negative.length * FEWEST > cells.length) return [];
            return negative.map(({ row, value }) => ({
              sheet: table.sheet,
              address: cellAddress(row, column),
              message: messages.negative({ column: path.join(" "), found: { value }, count: cells.length - negative.length }),
              found: { value },
            }));
          });
    });
  },
});
