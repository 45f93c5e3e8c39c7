import type { CellStyle } from "../sheet/patch";

/** A look by its name, so that a reader of a patch knows what a cell is and a shell can make a cell style of it. */
export interface NamedStyle {
  readonly name: string;
  readonly style: CellStyle;
}

/** The looks of everything the add-in writes. All print well in black and white: their greys are light. */
export const STYLES = {
  caption: { name: "Capaian Judul", style: { bold: true, horizontal: "Center", vertical: "Center" } },
  header: {
    name: "Capaian Kepala",
    style: { bold: true, wrap: true, horizontal: "Center", vertical: "Center", fill: "#D9D9D9", border: "thin" },
  },
  body: { name: "Capaian Isi", style: { wrap: true, vertical: "Center", border: "thin" } },
  total: { name: "Capaian Jumlah", style: { bold: true, wrap: true, vertical: "Center", border: "thin" } },
  /** A merged cell has room enough, and must not wrap: a sheet that fits the row's height to its text counts the first column's width only. */
  totalAcross: { name: "Capaian Jumlah Melintang", style: { bold: true, wrap: false, vertical: "Center", border: "thin" } },
  note: { name: "Capaian Catatan", style: { italic: true, horizontal: "Left" } },
} as const satisfies Readonly<Record<string, NamedStyle>>;
