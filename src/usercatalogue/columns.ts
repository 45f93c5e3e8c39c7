import { fold } from "../reading/find/fold";

/** The columns of a catalogue sheet in their order; what a planner types stands at the left. */
export const COLUMNS = [
  { id: "kode", header: "Kode", width: 12, aliases: ["kode indikator"] },
  { id: "nama", header: "Nama", width: 48, aliases: ["nama indikator", "indikator"] },
  { id: "tahun", header: "Tahun", width: 8, aliases: [] },
  { id: "bobot", header: "Bobot (%)", width: 10, aliases: ["bobot"] },
  { id: "target", header: "Target", width: 11, aliases: ["target setahun"] },
  { id: "tw1", header: "Target TW I", width: 11, aliases: ["tw i", "target tw 1"] },
  { id: "tw2", header: "Target TW II", width: 11, aliases: ["tw ii", "target tw 2"] },
  { id: "tw3", header: "Target TW III", width: 11, aliases: ["tw iii", "target tw 3"] },
  { id: "tw4", header: "Target TW IV", width: 11, aliases: ["tw iv", "target tw 4"] },
  { id: "realisasi", header: "Realisasi", width: 11, aliases: [] },
  { id: "satuan", header: "Satuan", width: 10, aliases: [] },
  { id: "skala", header: "Skala", width: 7, aliases: ["skala tertinggi"] },
  { id: "induk", header: "Induk", width: 11, aliases: ["kode induk"] },
  { id: "bobotDalam", header: "Bobot dalam", width: 12, aliases: ["bobot dalam indeks"] },
  { id: "rumus", header: "Rumus", width: 28, aliases: [] },
  { id: "polaritas", header: "Polaritas", width: 11, aliases: [] },
  { id: "batas", header: "Batas capaian (%)", width: 11, aliases: ["batas capaian", "batas"] },
  { id: "tingkat", header: "Tingkat", width: 13, aliases: ["level"] },
  { id: "kodeLain", header: "Kode lain", width: 16, aliases: [] },
  { id: "namaLain", header: "Nama lain", width: 24, aliases: [] },
  { id: "definisi", header: "Definisi", width: 48, aliases: [] },
] as const;

export type ColumnId = (typeof COLUMNS)[number]["id"];

export const TW_COLUMNS = ["tw1", "tw2", "tw3", "tw4"] as const satisfies readonly ColumnId[];

const BY_TEXT = new Map<string, ColumnId>(
  COLUMNS.flatMap(({ id, header, aliases }) => [header, ...aliases].map((text) => [fold(text), id] as const)),
);

/** The column a header text names, or null. */
export function columnOf(header: string): ColumnId | null {
  return BY_TEXT.get(fold(header)) ?? null;
}

/** A column's header as it is written. */
export function headText(id: ColumnId): string {
  return COLUMNS.find((column) => column.id === id)!.header;
}
