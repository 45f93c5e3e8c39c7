import type { WorkbookTables } from "../../src/tables/kind";
import { readTypedTables } from "../../src/reading/typed";
import type { Patch, PatchCell } from "../../src/sheet/patch";
import { SheetEngine } from "./sheetEngine";

/* Workbooks with tables of money, as units keep them. */

export type Typed = string | number | null;

const cellOf = (value: Typed): PatchCell =>
  value === null
    ? { kind: "empty" }
    : typeof value === "number"
      ? { kind: "number", value }
      : value.startsWith("=")
        ? { kind: "formula", formula: value }
        : { kind: "text", text: value };

/** Sheets of cells as somebody typed them. */
export function sheetsOf(sheets: Readonly<Record<string, readonly (readonly Typed[])[]>>): Patch {
  return {
    steps: Object.entries(sheets).flatMap(([sheet, rows]) => {
      const width = Math.max(...rows.map((row) => row.length));
      const cells = rows.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at] ?? null)));
      const address = `A1:${String.fromCharCode(64 + width)}${rows.length}`;
      return [{ kind: "addSheet", sheet } as const, { kind: "write", sheet, address, cells } as const];
    }),
    mustBeEmpty: [],
  };
}

export const bookOf = (sheets: Parameters<typeof sheetsOf>[0]): SheetEngine => SheetEngine.of(sheetsOf(sheets));

export const tablesIn = (engine: SheetEngine, file: string | null = null): WorkbookTables => ({
  tables: readTypedTables(engine.snapshot()).tables,
  file,
});

export const PROGRAMMES: readonly (readonly Typed[])[] = [
  ["Realisasi Anggaran Tahun 2025 (dalam ribuan rupiah)"],
  [null],
  ["Kode", "Program/Kegiatan", "Pagu", "Realisasi", "Sisa", "%"],
  ["1", "Program Pelayanan", "=C5+C6", "=D5+D6", "=C4-D4", "=D4/C4"],
  ["1.1", "Penyuluhan", 1250000, 1190500, "=C5-D5", "=D5/C5"],
  ["1.2", "Pendampingan", 875500, 861250, "=C6-D6", "=D6/C6"],
  ["2", "Program Dukungan Manajemen", "=C8+C9", "=D8+D9", "=C7-D7", "=D7/C7"],
  ["2.1", "Gaji dan tunjangan", 2310000, 2285400, "=C8-D8", "=D8/C8"],
  ["2.2", "Operasional kantor", 980000, 941300, "=C9-D9", "=D9/C9"],
  [null, "Jumlah", "=C4+C7", "=D4+D7", "=C10-D10", "=D10/C10"],
];

export const BY_INDICATOR: readonly (readonly Typed[])[] = [
  ["Pagu dan Realisasi Anggaran per IKU Tahun 2024"],
  [null],
  ["Kode", "Uraian", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)"],
  ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", 20000000000, 19990000000, "=C4-D4"],
  ["B1.1", "Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", 4000000000, 3999000000, "=C5-D5"],
  ["B1.2", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", 3000000000, 2999400000, "=C6-D6"],
  ["B1.3", "Indeks Pemanfaatan Sistem Informasi", 5000000000, 4990000000, "=C7-D7"],
  [null, "Jumlah", "=SUM(C4:C7)", "=SUM(D4:D7)", "=C8-D8"],
];
