import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";
import { messages } from "./messages";

/** What is counted one by one, as a unit of a row or a word of a head. */
const COUNTED =
  /^(?:orang|pegawai|peserta|kasus|dokumen|laporan|kegiatan|unit|buah|lembaga|desa|kelompok|paket|rapat|perkara|aparatur|sekolah|kendaraan|perusahaan)$/i;
const COUNTED_HEAD = /\b(?:formasi|bezetting|orang|pegawai|peserta|kasus|responden|dokumen|laporan|kejadian|perkara|siswa|penduduk)\b/i;
const MEASURED = /%|persen|rata|rasio|indeks|nilai|skor|per\b|bobot|capaian|tingkat|rp|rupiah/i;
/** Whole numbers beside it. */
const FEWEST = 3;

interface Count {
  readonly row: TypedRow;
  readonly value: number;
  readonly what: string;
}

function countsOf(table: TypedTable, at: number): Count[] {
  const head = table.columns[at]!.path.join(" ");
  const unit = table.columns.findIndex(({ role }) => role === "satuan");
  return table.rows.flatMap((row): Count[] => {
    const value = row.kind === "leaf" ? storedNumber(row.cells[at]!) : null;
    const own = unit < 0 ? "" : String(row.cells[unit]!.raw ?? "").trim();
    const what = COUNTED.test(own) ? own : own === "" && COUNTED_HEAD.test(head) ? (COUNTED_HEAD.exec(head)![0] ?? "") : "";
    return value === null || what === "" ? [] : [{ row, value, what }];
  });
}

const isFraction = (value: number): boolean => value % 1 !== 0 && value === value;

/** Half a post, a tenth of a case. */
export const rule = defineRule({
  id: "desimal-pada-hitungan",
  stage: "plausibility",
  severity: "warning",
  title: { id: "Desimal pada hitungan", en: "Decimals in a count" },
  why: {
    id: "Orang, kasus, dan dokumen dihitung utuh; desimalnya berasal dari pemisah ribuan yang keliru atau sel yang salah.",
    en: "People, cases and documents are whole; decimals come from a wrong thousands separator or the wrong cell.",
  },
  example: { id: "Formasi 8,5 pegawai.", en: "8.5 posts." },
  messages,
  check: (context) =>
    context.ask(PLAIN_TABLES).flatMap(({ table, grid }): Report[] =>
      table.columns.flatMap(({ holds, column, path }, at): Report[] => {
        if (holds !== "figure" || MEASURED.test(path.join(" "))) return [];
        // Most columns hold whole numbers, and their units need not be read.
        if (!numbersOf(table).leafColumn(at).some(isFraction)) return [];
        const typed = countsOf(table, at).filter(({ row }) => grid.formula(row.row, column) === null && !row.cells[at]!.percent);
        const broken = typed.filter(({ value }) => !Number.isInteger(value));
        if (typed.length - broken.length < FEWEST || broken.length * FEWEST > typed.length) return [];
        return broken.map(({ row, value, what }) => ({
          sheet: table.sheet,
          address: cellAddress(row.row, column),
          message: messages.fraction({ label: row.label || row.key, found: { value }, column: path.at(-1)!, what: what.toLowerCase() }),
          found: { value },
        }));
      }),
    ),
});
