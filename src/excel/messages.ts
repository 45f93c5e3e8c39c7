import { defineMessages, type ListDatum } from "../language/message";

/** What Excel did not do, and what the user can do about it. Sentences for Excel's own codes: causeMessages.ts. */
export const says = defineMessages("excel", {
  together: { id: "{what} {consequence}", en: "{what} {consequence}" },
  refused: { id: "Excel menolak permintaan ini ({words}).", en: "Excel refused this request ({words})." },
  refusedSilently: { id: "Excel menolak permintaan ini (tanpa keterangan).", en: "Excel refused this request (no reason given)." },
  silent: {
    id: "Excel belum menjawab, mungkin karena sebuah sel masih diketik. Tekan Enter atau Esc di lembar kerja, lalu coba lagi.",
    en: "Excel has not answered, perhaps because a cell is still being edited. Press Enter or Esc in the sheet, then try again.",
  },
  stopped: { id: "Pembacaan buku kerja dihentikan.", en: "Reading the workbook was stopped." },
  writingStopped: { id: "Penulisan dihentikan.", en: "Writing was stopped." },
  unchanged: { id: "Buku kerja tidak berubah.", en: "The workbook is unchanged." },

  // Putting back
  undoUnfinished: { id: "Pembatalan belum selesai; coba Batalkan sekali lagi.", en: "Undoing is not finished; try Undo once more." },
  partlyUndone: { id: "Selebihnya sudah dikembalikan.", en: "Everything else is back." },
  cellsLeftAlone: {
    id: "Sel yang diubah setelah tabel ditulis dibiarkan: {cells}.",
    en: "Cells changed after the table was written were left alone: {cells}.",
  },
  sheetKept: {
    id: 'Lembar "{sheet}" tidak dihapus karena ada isi lain di sana. Hapus sendiri bila tidak diperlukan.',
    en: 'The sheet "{sheet}" was not deleted because something else is on it. Delete it yourself if it is not needed.',
  },
  sheetKeptFor: {
    id: 'Lembar "{sheet}" tidak dihapus karena ada isi lain di {cells}. Hapus sendiri bila tidak diperlukan.',
    en: 'The sheet "{sheet}" was not deleted because of something else at {cells}. Delete it yourself if it is not needed.',
  },
  leftBehind: {
    id: "{cause} Isi semula juga gagal dikembalikan. Masih tertinggal: {places}. Coba Batalkan, atau tutup buku kerja tanpa menyimpan.",
    en: "{cause} Putting the old content back failed too. Still there: {places}. Try Undo, or close the workbook without saving.",
  },
  perhapsLeftBehind: {
    id: "{cause} Isi semula juga gagal dikembalikan. Mungkin masih tertinggal: {places}. Coba Batalkan, atau tutup buku kerja tanpa menyimpan.",
    en: "{cause} Putting the old content back failed too. Possibly still there: {places}. Try Undo, or close the workbook without saving.",
  },
  newSheet: { id: 'lembar baru "{sheet}"', en: 'the new sheet "{sheet}"' },

  // Charts of tables that are brought up to date
  chartGone: {
    id: 'Grafik "{title}" tidak ditemukan di lembar {sheet}: dihapus, dipindah, atau diganti namanya. Grafik tidak diubah.',
    en: 'The chart "{title}" was not found on the sheet {sheet}: deleted, moved away or renamed. No chart was changed.',
  },
  chartTwice: {
    id: 'Ada lebih dari satu grafik "{title}" di lembar {sheet}. Tidak ada yang diubah; periksa rentang datanya.',
    en: 'There is more than one chart "{title}" on the sheet {sheet}. None was changed; look at their ranges.',
  },
  chartOther: {
    id: 'Deret grafik "{title}" di lembar {sheet} sudah diubah, jadi dibiarkan. Periksa rentang datanya.',
    en: 'The series of the chart "{title}" on the sheet {sheet} were changed, so it was left alone. Look at its ranges.',
  },
  chartProtected: {
    id: 'Grafik "{title}" tidak diubah karena lembar {sheet} diproteksi.',
    en: 'The chart "{title}" was not changed because the sheet {sheet} is protected.',
  },
  chartTitleKept: {
    id: 'Judul grafik "{title}" di lembar {sheet} buatan Anda, jadi dibiarkan.',
    en: 'The title of the chart "{title}" on the sheet {sheet} is yours, so it was left alone.',
  },

  // Sheets
  sheetGone: {
    id: 'Lembar "{sheet}" tidak ada lagi; mungkin namanya diganti atau lembarnya dihapus. Periksa ulang buku kerja, lalu coba lagi.',
    en: 'The sheet "{sheet}" is no longer there; it may have been renamed or deleted. Check the workbook again, then retry.',
  },
  sheetNotThere: {
    id: 'Lembar "{sheet}" tidak ada lagi; mungkin namanya diganti atau lembarnya dihapus. Periksa ulang buku kerja.',
    en: 'The sheet "{sheet}" is no longer there; it may have been renamed or deleted. Check the workbook again.',
  },
  sheetThere: {
    id: 'Lembar "{sheet}" sudah ada. Pilih nama lain, misalnya "{free}".',
    en: 'The sheet "{sheet}" already exists. Choose another name, such as "{free}".',
  },
  noSheetName: {
    id: '"{name}" tidak bisa menjadi nama lembar: Excel menerima 1 sampai 31 karakter tanpa : \\ / ? * [ ].',
    en: '"{name}" cannot be a sheet name: Excel takes 1 to 31 characters without : \\ / ? * [ ].',
  },
  hidden: { id: "{place} ada di lembar tersembunyi. {how}", en: "{place} is on a hidden sheet. {how}" },
  unhide: {
    id: "Klik kanan salah satu tab lembar, pilih Tampilkan, lalu coba lagi.",
    en: "Right-click any sheet tab, choose Unhide, then try again.",
  },
  unhideByEditor: {
    id: "Lembar itu hanya bisa ditampilkan lewat editor VBA (Alt+F11).",
    en: "It can only be shown from the VBA editor (Alt+F11).",
  },
  protectedSheet: {
    id: 'Lembar "{sheet}" dilindungi. Buka perlindungannya (Tinjau > Batalkan Perlindungan Lembar) atau pilih lembar lain.',
    en: 'The sheet "{sheet}" is protected. Unprotect it (Review > Unprotect Sheet) or choose another sheet.',
  },

  protectedStructure: {
    id: "Struktur buku kerja ini dilindungi, jadi lembar baru tidak dapat ditambahkan. Buka perlindungannya (Tinjau > Lindungi Buku Kerja), lalu coba lagi.",
    en: "The structure of this workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook), then try again.",
  },

  // Places
  outside: {
    id: "{place} berada di luar lembar (Excel punya 1.048.576 baris dan 16.384 kolom). Pilih tempat yang lebih ke kiri atau ke atas.",
    en: "{place} lies outside the sheet (Excel has 1,048,576 rows and 16,384 columns). Choose a place further left or up.",
  },
  notOneCell: { id: "{place} bukan alamat satu sel.", en: "{place} is not the address of one cell." },
  noFreePlace: {
    id: 'Di lembar "{sheet}" tidak ada tempat kosong untuk {rows} baris dan {columns} kolom. Pakai lembar baru.',
    en: 'The sheet "{sheet}" has no free place for {rows} rows and {columns} columns. Use a new sheet.',
  },
  mergedCells: { id: "sel gabungan", en: "merged cells" },
  excelTable: { id: "tabel Excel", en: "Excel table" },
  rowsInTable: {
    id: 'Baris {place} melintasi tabel Excel "{table}"; baris tidak ditambah atau dihapus di sana.',
    en: 'The rows {place} cross the Excel table "{table}"; no rows are put in or taken away there.',
  },
  columnsInTable: {
    id: 'Kolom {place} melintasi tabel Excel "{table}"; kolom tidak ditambah atau dihapus di sana.',
    en: 'The columns {place} cross the Excel table "{table}"; no columns are put in or taken away there.',
  },
  inMerged: {
    id: "{place} bagian dari sel gabungan {merge}; isinya akan hilang. Pisahkan selnya (Beranda > Pisahkan Sel), lalu coba lagi.",
    en: "{place} is part of the merged cells {merge}; what is written there would vanish. Unmerge them (Home > Unmerge Cells), then try again.",
  },
  protectedLooks: {
    id: "{place} boleh diisi, tetapi formatnya dilindungi. Buka perlindungan lembarnya (Tinjau > Batalkan Perlindungan Lembar), lalu coba lagi.",
    en: "{place} may be filled in, but its format is protected. Unprotect the sheet (Review > Unprotect Sheet), then try again.",
  },
  filledByTable: {
    id: "Tabel Excel mengisi sendiri seluruh kolom {place}. Matikan pengisian itu (File > Opsi > Pemeriksaan > Opsi Koreksi Otomatis > Format Otomatis Saat Anda Mengetik), lalu coba lagi.",
    en: "The Excel table fills the whole column {place} by itself. Turn that off (File > Options > Proofing > AutoCorrect Options > AutoFormat As You Type), then try again.",
  },
  notKept: {
    id: "Excel tidak menyimpan isi {cells}; biasanya karena ada sel gabungan di sana. Pisahkan selnya (Beranda > Pisahkan Sel) atau pilih tempat lain.",
    en: "Excel did not keep what was written to {cells}; usually there are merged cells. Unmerge them (Home > Unmerge Cells) or choose another place.",
  },
  notRecalculated: {
    id: "Excel belum menghitung ulang {cells}. Tekan Ctrl+Alt+F9.",
    en: "Excel has not recalculated {cells} yet. Press Ctrl+Alt+F9.",
  },
  andMore: { id: "{cells} dan {rest} sel lain", en: "{cells} and {rest} more {rest|cell|cells}" },

  // What the workbook keeps for the add-in
  // Excel does not know what it keeps; who asked says it in the reader's words.
  storedDamaged: { id: 'Simpanan "{name}" di buku kerja ini rusak.', en: 'What this workbook keeps as "{name}" is damaged.' },
  storedTooLarge: { id: '"{name}" terlalu besar untuk disimpan di buku kerja.', en: '"{name}" is too large to be stored in the workbook.' },
});

/** The first `most` of the cells by name, and how many more there are. */
export function someOf(cells: readonly string[], most: number): ListDatum {
  const named: ListDatum = { items: cells.slice(0, most), join: "," };
  return cells.length <= most ? named : { items: [says.andMore({ cells: named, rest: cells.length - most })], join: "" };
}
