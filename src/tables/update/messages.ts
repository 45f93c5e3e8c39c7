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
  otherHeads: {
    id: "Kepala tabel ini kini bertingkat lain daripada yang di {place}. Sisipkan tabel baru.",
    en: "The heads of this table now have other levels than those at {place}. Insert a new table.",
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
  columnHolds: {
    id: "Kolom “{column}” akan hilang dari tabel, tetapi {cells} berisi sesuatu. Pindahkan dulu isinya.",
    en: "The column “{column}” would leave the table, but {cells} {count|holds|hold} something. Move that first.",
  },
  columnNeeded: {
    id: "Kolom “{column}” akan hilang dari tabel, tetapi dipakai rumus di {cells}. Ubah dulu rumusnya.",
    en: "The column “{column}” would leave the table, but formulas at {cells} use it. Change those first.",
  },
  columnsCross: {
    id: "Kolom yang ditambah atau dihapus melintasi tabel lain, {name} di {place}. Pindahkan salah satu tabel.",
    en: "Columns put in or taken away would cross another table, {name} at {place}. Move one of the tables.",
  },
  torn: {
    id: "Kolom baru tabel ini akan memisahkan isi {cells} di atas atau di bawahnya. Pindahkan dulu isi itu, atau tabel ini.",
    en: "The new columns of this table would part what stands at {cells} above or below it. Move that first, or this table.",
  },
  columnsUnseen: {
    id: "Kolom tabel ini bertambah atau berkurang, tetapi lembar {sheet} terlalu besar untuk dibaca seluruhnya.",
    en: "This table gains or loses columns, but the sheet {sheet} is too large to be read whole.",
  },
  covered: {
    id: "Isian Anda di {cells} akan tertutup sel yang digabung. Pindahkan dulu isinya.",
    en: "What you typed at {cells} would be covered by merged cells. Move that first.",
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
  chartsUnknown: {
    id: "Grafik tabel ini disisipkan oleh versi lama dan tidak mengambil baris atau kolom baru di tepinya. Periksa rentang datanya.",
    en: "The charts of this table were inserted by an older version and do not take in new rows or columns at the edge. Look at their ranges.",
  },
  chartsOther: {
    id: "Grafik tabel ini kini lain daripada yang disisipkan, jadi dibiarkan. Sisipkan tabel baru untuk grafik barunya.",
    en: "The charts of this table are now others than those inserted, which are left alone. Insert a new table for the new ones.",
  },
  note: { id: "Catatan", en: "Note" },
  caption: { id: "Judul", en: "Caption" },
  heads: { id: "Kepala tabel", en: "Heads" },
});
