import type { StyleName } from "../sheet/namedStyles";
import type { CellLook, RowRole, TableRow } from "./block";

const OF_ROW = {
  caption: "Capaian Judul",
  header: "Capaian Kepala",
  body: "Capaian Isi",
  total: "Capaian Jumlah",
  note: "Capaian Catatan",
  title: "Capaian Judul Lembar",
  label: "Capaian Judul Lembar",
  hint: "Capaian Petunjuk",
  text: "Capaian Teks",
  item: "Capaian Daftar",
  gap: null,
} as const satisfies Readonly<Record<RowRole, StyleName | null>>;

const OF_CELL = { calculated: "Capaian Terhitung", toFill: "Capaian Isian" } as const satisfies Readonly<
  Record<Exclude<CellLook, "waits">, StyleName>
>;

/** The style of a row; none where nothing stands in it. */
export function styleOfRow({ role, cells }: TableRow): StyleName | null {
  const across = role === "total" && cells.some((cell) => cell.kind === "text" && (cell.span ?? 1) > 1);
  return across ? "Capaian Jumlah Melintang" : OF_ROW[role];
}

/** What a cell's own look adds to its row's. */
export function styleOfCell(look: Exclude<CellLook, "waits">): StyleName {
  return OF_CELL[look];
}
