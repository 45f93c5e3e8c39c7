import { defineMessages } from "../../language/message";

/** What is asked for, found and done. */
export const periksa = defineMessages("pane.periksa", {
  run: { id: "Periksa buku kerja", en: "Check workbook" },
  again: { id: "Periksa lagi", en: "Check again" },
  year: { id: "Tahun", en: "Year" },
  yearAuto: { id: "Menurut tabelnya", en: "As each table says" },
  neverTitle: { id: "Belum diperiksa", en: "Not checked yet" },
  never: {
    id: "Capaian mencocokkan bobot, target, dan hitungan di buku kerja ini dengan dokumen sumber. Tidak ada sel yang diubah tanpa Anda minta.",
    en: "Capaian compares the weights, targets and calculations in this workbook with the source documents. No cell is changed unless you ask.",
  },
  cleanTitle: { id: "Tidak ada temuan", en: "Nothing found" },
  clean: {
    id: "{tables} tabel dan {cells} sel diperiksa; semuanya cocok dengan katalog.",
    en: "{tables} {tables|table|tables} and {cells} {cells|cell|cells} checked; all agree with the catalogue.",
  },
  noTableTitle: { id: "Tabel indikator tidak dikenali", en: "No indicator table recognised" },
  noTable: {
    id: "Capaian mengenali tabel dari kepala kolomnya. Beri kepala kolom Kode, Indikator, Bobot, Target, dan Realisasi dalam satu baris, atau mulai dari lembar Masukan yang sudah siap diisi.",
    en: "Capaian recognises a table by its column headers. Put the headers Kode, Indikator, Bobot, Target and Realisasi in one row, or start from a Masukan sheet that is ready to fill in.",
  },
  otherTablesTitle: { id: "Indikatornya tidak ada di katalog", en: "Its indicators are not in the catalogue" },
  otherTables: {
    id: "{tables} tabel terbaca; hitungan dan rumusnya diperiksa. Bobot dan target belum dapat dibandingkan: buat katalog sendiri di tab Katalog, atau mulai dari lembar Masukan yang sudah siap diisi.",
    en: "{tables} {tables|table was|tables were} read; calculations and formulas are checked. Weights and targets cannot be compared yet: make a catalogue of your own in the tab Catalogue, or start from a Masukan sheet that is ready to fill in.",
  },
  makeInput: { id: "Buat lembar Masukan", en: "Create the Masukan sheet" },
  inputMade: {
    id: 'Lembar Masukan dibuat dengan nama "{sheet}". Isi kolom Realisasi, lalu periksa lagi.',
    en: 'The Masukan sheet was created as "{sheet}". Fill in the Realisasi column, then check again.',
  },
  inputOtherYear: {
    id: "Katalog tidak memuat indikator untuk {year}. Pilih tahun lain atau “Menurut tabelnya” di atas, atau tambahkan tahun itu di tab Katalog, bagian Tahun baru.",
    en: "The catalogue has no indicators for {year}. Choose another year or “As each table says” above, or add that year in the tab Catalogue, New year.",
  },
  inputBlocked: {
    id: 'Lembar "{sheet}" tidak dibuat karena nama itu baru saja dipakai. Coba sekali lagi.',
    en: 'The sheet "{sheet}" was not created: its name has just been taken. Try once more.',
  },
  makeSigns: { id: "Tandai status capaian", en: "Mark the status of the capaian" },
  signsMade: {
    id: "Kolom capaian di {places} kini bertanda: ✓ tercapai, ✗ belum tercapai. Tandanya mengikuti angka.",
    en: "The capaian in {places} now have signs: ✓ reached, ✗ not reached. The signs follow the figures.",
  },
  noSigns: { id: "Buku kerja ini belum punya kolom capaian.", en: "This workbook has no column of capaian yet." },
  signsFailed: { id: "Tanda status tidak dipasang.", en: "The signs were not set." },
  makeReport: { id: "Buat lembar Hasil Periksa", en: "Create the sheet of results" },
  reportMade: {
    id: 'Hasil pemeriksaan ditulis di lembar "{sheet}". Lembar itu sendiri tidak ikut diperiksa.',
    en: 'The results were written on the sheet "{sheet}". That sheet is not checked itself.',
  },
  reportBlocked: {
    id: 'Lembar "{sheet}" tidak dibuat karena sudah ada yang bernama itu. Coba sekali lagi.',
    en: 'The sheet "{sheet}" was not created because there is one of that name. Try once more.',
  },
  reportFailed: { id: "Lembar Hasil Periksa tidak dibuat.", en: "The sheet of results was not created." },
  truncated: {
    id: "Terlalu besar untuk dibaca seluruhnya: {sheets}. Bagian akhirnya tidak diperiksa.",
    en: "Too large to be read whole: {sheets}. The rest was not checked.",
  },
  summary: {
    id: "Selesai: {errors} kesalahan, {warnings} peringatan, {infos} catatan.",
    en: "Done: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|note|notes}.",
  },
  summaryOf: {
    id: "{place} selesai: {errors} kesalahan, {warnings} peringatan, {infos} catatan.",
    en: "{place} done: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|note|notes}.",
  },
  runSelection: { id: "Periksa pilihan", en: "Check selection" },
  selection: { id: "Pilihan: {cell}", en: "Selection: {cell}" },
  showAll: { id: "Tampilkan semua ({count})", en: "Show all ({count})" },
  cleanSelection: { id: "Tidak ada temuan di sel pilihan.", en: "Nothing found in the selected cells." },
  checkedTables: { id: "Tabel yang dikenali: {tables}.", en: "Tables recognised: {tables}." },
  moreTables: { id: "{count} lainnya", en: "{count} more" },
  filter: { id: "Tampilkan menurut tingkat", en: "Show by severity" },
  found: { id: "Ditemukan", en: "Found" },
  expected: { id: "Seharusnya", en: "Expected" },
  source: { id: "Sumber: {place}", en: "Source: {place}" },
  indicator: { id: "Lihat {code} di Katalog", en: "See {code} in the catalogue" },
  goToLabel: { id: "Ke sel {cell}", en: "Go to cell {cell}" },
  fix: { id: "Perbaiki", en: "Fix" },
  fixOffer: { id: "Perbaikan: {what}", en: "Mend: {what}" },
  fixAll: { id: "Perbaiki semua ({count})", en: "Fix all ({count})" },
  fixed: { id: "{what}: {cell} diperbaiki.", en: "{what}: {cell} mended." },
  fixedMany: { id: "{count} temuan diperbaiki.", en: "{count} {count|finding|findings} mended." },
  fixedSome: {
    id: "{count} temuan diperbaiki; {skipped} menyangkut sel yang sama dan menunggu pemeriksaan berikut.",
    en: "{count} {count|finding|findings} mended; {skipped} concern the same cells and wait for the next check.",
  },
  fixBlocked: { id: "Tidak diperbaiki: sel {cells} sudah berisi data lain.", en: "Not mended: {cells} already holds other data." },
  moreCells: { id: "dan {count} sel lain", en: "and {count} {count|other cell|other cells}" },
  searchFindings: { id: "Cari dalam temuan", en: "Search the findings" },
  clearSearch: { id: "Hapus pencarian", en: "Clear the search" },
  sheet: { id: "Lembar", en: "Sheet" },
  allSheets: { id: "Semua lembar", en: "All sheets" },
  group: { id: "{title} ({count})", en: "{title} ({count})" },
  trace: { id: "Telusuri", en: "Trace" },
  traceLabel: { id: "Telusuri {cell}", en: "Trace {cell}" },
  ignore: { id: "Abaikan", en: "Ignore" },
  ignoreLabel: { id: "Abaikan {cell}", en: "Ignore {cell}" },
  reason: { id: "Mengapa temuan ini dibiarkan?", en: "Why may this finding stand?" },
  reasonMissing: { id: "Tulis alasannya, untuk pembaca berikutnya.", en: "Write the reason, for whoever reads this next." },
  cancel: { id: "Jangan abaikan", en: "Do not ignore" },
  ignoredNow: { id: "Temuan diabaikan: {reason}", en: "Finding ignored: {reason}" },
  ignored: { id: "Diabaikan ({count})", en: "Ignored ({count})" },
  ignoredBecause: { id: "Alasan: {reason}", en: "Reason: {reason}" },
  restore: { id: "Tampilkan lagi", en: "Show again" },
  restoreLabel: { id: "Tampilkan lagi {cell}", en: "Show {cell} again" },
  restored: { id: "Pengabaian dihapus.", en: "The exception is removed." },
  unused: { id: "Tidak terpakai lagi: temuannya sudah tidak ada ({count})", en: "No longer used: their findings are gone ({count})" },
  remove: { id: "Hapus", en: "Remove" },
  removeLabel: { id: "Hapus pengabaian: {reason}", en: "Remove the exception: {reason}" },
  exceptionsUnread: { id: "Daftar temuan yang diabaikan tidak dapat dibaca.", en: "The list of ignored findings could not be read." },
  exceptionsUnstored: { id: "Pengabaian tidak tersimpan.", en: "The exception was not stored." },
  unreadCount: { id: "Tidak dibaca sebagai tabel ({count})", en: "Not read as a table ({count})" },
  stale: { id: "Buku kerja berubah sejak pemeriksaan ini.", en: "The workbook has changed since this check." },
  complete: { id: "Isian{year} lengkap: {total} angka.", en: "All {total} figures{year} to be typed are there." },
  incomplete: { id: "Isian{year}: {filled} dari {total} terisi", en: "Figures{year} to be typed: {filled} of {total} are there" },
  ofYear: { id: " {year}", en: " of {year}" },
  missingOf: { id: "{code} {name}: {count} belum terisi", en: "{code} {name}: {count} missing" },
  missingInput: { id: "{variable} ({cell})", en: "{variable} ({cell})" },
  missingFigure: { id: "Realisasi ({cell})", en: "Actual ({cell})" },
  hiddenByFilter: {
    id: "Semua temuan tersembunyi oleh pilihan di atas.",
    en: "All findings are hidden by the choices above.",
  },
  page: { id: "{from}–{to} dari {total}", en: "{from}–{to} of {total}" },
  pages: { id: "Halaman temuan", en: "Pages of findings" },
  next: { id: "Berikutnya", en: "Next" },
  previous: { id: "Sebelumnya", en: "Previous" },
});

export const stages = defineMessages("pane.periksa.stages", {
  reading: { id: "Membaca buku kerja…", en: "Reading the workbook…" },
  checking: { id: "Memeriksa terhadap katalog…", en: "Checking against the catalogue…" },
  reporting: { id: "Menulis lembar Hasil Periksa…", en: "Writing the sheet of results…" },
  mending: { id: "Memperbaiki…", en: "Mending…" },
});

export const severities = defineMessages("pane.periksa.severity", {
  error: { id: "Kesalahan", en: "Error" },
  warning: { id: "Peringatan", en: "Warning" },
  info: { id: "Catatan", en: "Note" },
});

/** How many there are of a severity. */
export const severityCounts = defineMessages("pane.periksa.counted", {
  error: { id: "Kesalahan ({count})", en: "{count|Error|Errors} ({count})" },
  warning: { id: "Peringatan ({count})", en: "{count|Warning|Warnings} ({count})" },
  info: { id: "Catatan ({count})", en: "{count|Note|Notes} ({count})" },
});
