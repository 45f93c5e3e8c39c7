import { defineMessages } from "../../language/message";

/** Why a table cannot be brought up to date, and what would change. */
export const says = defineMessages("tables/update", {
  nameGone: {
    id: "Nama {name} sudah tidak ada di buku kerja. Tabelnya tidak dicari lagi.",
    en: "The name {name} is no longer in the workbook. Its table is not looked for.",
  },
  cellsGone: {
    id: "Sel tabel ini sudah dihapus: nama {name} tidak lagi menunjuk ke sel.",
    en: "The cells of this table were deleted: the name {name} no longer refers to any.",
  },
  damaged: {
    id: "Catatan tentang tabel {name} di buku kerja rusak atau dari versi yang lebih baru.",
    en: "What the workbook keeps about the table {name} is damaged or of a newer version.",
  },
  notRead: {
    id: "{place} terletak di luar bagian lembar yang dibaca.",
    en: "{place} lies outside the part of the sheet that is read.",
  },
  notOurs: {
    id: "Isi {place} bukan lagi tabel ini. Tidak ada yang ditimpa.",
    en: "What stands at {place} is no longer this table. Nothing is written over.",
  },
  rowsGone: {
    id: "Baris yang dihapus dari tabel di {place}: {rows}. Kembalikan barisnya, atau sisipkan tabel baru.",
    en: "Rows deleted from the table at {place}: {rows}. Put them back, or insert a new table.",
  },
  columnsMoved: {
    id: "Kolom ditambah atau dihapus di dalam tabel di {place}. Kembalikan kolomnya, atau sisipkan tabel baru.",
    en: "Columns were put into or taken from the table at {place}. Put them back, or insert a new table.",
  },
  otherColumns: {
    id: "Tabel ini kini punya kolom lain ({columns}) daripada yang di {place}. Sisipkan tabel baru.",
    en: "This table now has other columns ({columns}) than the one at {place}. Insert a new table.",
  },
  fromFile: {
    id: "Angkanya dari berkas lain. Buat lagi tabelnya dari berkas itu.",
    en: "Its figures are another file's. Make the table again from that file.",
  },
  noFigures: {
    id: "Buku kerja ini tidak lagi memberi angka untuk tabel ini. {why}",
    en: "This workbook no longer gives figures for this table. {why}",
  },
  rowHolds: {
    id: "Baris “{row}” akan hilang dari tabel, tetapi {cells} berisi sesuatu. Pindahkan dulu isinya.",
    en: "The row “{row}” would leave the table, but {cells} {count|holds|hold} something. Move that first.",
  },
  rowNeeded: {
    id: "Baris “{row}” akan hilang dari tabel, tetapi dipakai rumus di {cells}. Ubah dulu rumusnya.",
    en: "The row “{row}” would leave the table, but formulas at {cells} use it. Change those first.",
  },
  crosses: {
    id: "Baris yang ditambah atau dihapus melintasi tabel lain, {name} di {place}. Pindahkan salah satu tabel.",
    en: "Rows put in or taken away would cross another table, {name} at {place}. Move one of the tables.",
  },
  unseen: {
    id: "Baris “{row}” akan hilang dari tabel, tetapi lembar {sheet} terlalu besar untuk dibaca seluruhnya.",
    en: "The row “{row}” would leave the table, but the sheet {sheet} is too large to be read whole.",
  },
  linesGone: {
    id: "{count} baris judul atau catatan yang Anda hapus tidak ditulis lagi.",
    en: "{count} {count|line|lines} of the caption or the notes that you deleted {count|is|are} not written again.",
  },
  ownRows: {
    id: "{count} baris yang Anda sisipkan di dalam tabel dibiarkan.",
    en: "{count} {count|row|rows} that you put into the table {count|is|are} left alone.",
  },
  chartsStay: {
    id: "Grafik tabel ini tidak ikut berubah jumlah barisnya.",
    en: "The charts of this table do not change their number of rows.",
  },
  note: { id: "Catatan", en: "Note" },
  caption: { id: "Judul", en: "Caption" },
  heads: { id: "Kepala tabel", en: "Heads" },
});
