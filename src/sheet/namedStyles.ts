import type { CellStyle, ThemeColor } from "./patch";

/** Greys of the workbook's theme, so that a workbook with a dark or tinted theme keeps readable heads. */
const HEAD_GREY: ThemeColor = { rgb: "#D9D9D9", theme: 0, tint: -0.15 };
const CALCULATED_GREY: ThemeColor = { rgb: "#F2F2F2", theme: 0, tint: -0.05 };

/**
 * The looks of everything the add-in writes, by the name a person sees in Excel's list of cell styles. Every shell takes them from
 * here. All print well in black and white: fills are light, and no meaning hangs on a colour alone. Number formats are not part of
 * them, because they go by unit and not by row (`numberFormats.ts`).
 */
export const NAMED_STYLES = {
  "Capaian Judul": { bold: true, horizontal: "Center", vertical: "Center" },
  "Capaian Kepala": { bold: true, wrap: true, horizontal: "Center", vertical: "Center", fill: HEAD_GREY, border: "thin" },
  "Capaian Isi": { wrap: true, vertical: "Center", border: "thin" },
  "Capaian Jumlah": { bold: true, wrap: true, vertical: "Center", border: "thin" },
  /** A merged cell has room enough, and must not wrap: a sheet that fits the row's height to its text counts the first column's width only. */
  "Capaian Jumlah Melintang": { bold: true, wrap: false, vertical: "Center", border: "thin" },
  "Capaian Catatan": { italic: true, horizontal: "Left" },
  /** The title and the labels of a sheet to be filled in. */
  "Capaian Judul Lembar": { bold: true },
  /** How to fill in a sheet. */
  "Capaian Petunjuk": { italic: true },
  "Capaian Teks": { wrap: true, vertical: "Top" },
  /** A line of a long list, whose texts may be long. */
  "Capaian Daftar": { vertical: "Top", border: "thin" },
  /** A cell that calculates and is not typed into. */
  "Capaian Terhitung": { fill: CALCULATED_GREY },
  /** A cell that waits to be filled in. */
  "Capaian Isian": { fill: "#FFF2CC" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof NAMED_STYLES;
