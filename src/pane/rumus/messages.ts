import { defineMessages } from "../../language/message";

/** Before, while and after formulas are written. */
export const rumus = defineMessages("pane.rumus", {
  nativeTitle: { id: "Rumus bawaan Excel", en: "Native Excel formulas" },
  nativeAbout: {
    id: "Fungsi Capaian hanya berhitung di Excel yang memasang Capaian. Sebelum buku kerja dikirim ke tempat lain, ubah rumusnya ke rumus bawaan. Hasilnya sama; nama fungsi aslinya tersimpan di dalam rumus, sehingga setiap saat dapat dikembalikan.",
    en: "Capaian's functions calculate only in an Excel that has Capaian. Before a workbook goes elsewhere, turn its formulas into native ones. The results are the same; the original function is kept inside the formula, so you can turn it back at any time.",
  },
  repairTitle: { id: "Rumus rusak", en: "Broken formulas" },
  repairAbout: {
    id: "Rumus Capaian yang menampilkan #NAME? atau _xldudf_, biasanya karena buku kerja dibuka sebelum Capaian terpasang. Seluruh buku kerja diperiksa; rumus lain tidak disentuh.",
    en: "Capaian formulas that show #NAME? or _xldudf_, mostly because the workbook was opened before Capaian was there. The whole workbook is looked through; other formulas are not touched.",
  },
  scope: { id: "Sel", en: "Cells" },
  selection: { id: "Yang dipilih", en: "Selected" },
  workbook: { id: "Seluruh buku kerja", en: "Whole workbook" },
  reading: { id: "Membaca rumus…", en: "Reading formulas…" },
  writing: { id: "Menulis rumus…", en: "Writing formulas…" },
  wholeWorkbook: { id: "buku kerja ini", en: "this workbook" },
  selectedCells: { id: "sel yang dipilih", en: "the selected cells" },
  cancel: { id: "Jangan ubah", en: "Leave as is" },
  before: { id: "Sekarang", en: "Now" },
  after: { id: "Menjadi", en: "Becomes" },
  again: { id: "Ditulis ulang tanpa perubahan", en: "Entered again, unchanged" },
  refused: { id: "{count} sel tidak dapat diubah", en: "{count} {count|cell|cells} cannot be changed" },
  moved: { id: "Dibiarkan karena isinya sudah lain: {cells}.", en: "Left alone because something else is there by now: {cells}." },
  differing: {
    id: "Dikembalikan seperti semula karena nilainya menjadi lain: {cells}. Biasanya ada sel kosong, angka yang diketik sebagai teks, atau satuan 0-1 dan 0-100 bercampur; jalankan Periksa.",
    en: "Put back because the value became another one: {cells}. Mostly a cell is blank, a number is typed as text, or units of 0-1 and 0-100 are mixed; run Check.",
  },
  became: { id: "{cell} ({before} → {after})", en: "{cell} ({before} → {after})" },
  noneWritten: { id: "Tidak ada sel yang diubah.", en: "No cell was changed." },
  others: { id: "{count} sel lain", en: "{count} {count|cell|cells} more" },
  more: { id: "dan {count} sel lain", en: "and {count} {count|cell|cells} more" },
  truncated: {
    id: "Terlalu besar untuk dibaca seluruhnya: {sheets}. Hanya 5.000 baris pertama yang diproses.",
    en: "Too large to be read whole: {sheets}. Only the first 5,000 rows are taken.",
  },
  goToLabel: { id: "Ke sel {cell}", en: "Go to cell {cell}" },
  both: { id: "{first} {second}", en: "{first} {second}" },
  list: { id: "Daftar sel", en: "List of cells" },
});

export const look = defineMessages("pane.rumus.look", {
  toNative: { id: "Ubah ke rumus bawaan", en: "Turn into native formulas" },
  toCapaian: { id: "Kembalikan ke fungsi Capaian", en: "Back to Capaian functions" },
  repair: { id: "Perbaiki rumus", en: "Mend formulas" },
});

export const willChange = defineMessages("pane.rumus.willChange", {
  toNative: { id: "{count} sel akan menjadi rumus bawaan", en: "{count} {count|cell|cells} will hold native formulas" },
  toCapaian: { id: "{count} sel akan kembali ke fungsi Capaian", en: "{count} {count|cell|cells} will hold Capaian functions again" },
  repair: { id: "{count} rumus akan diperbaiki", en: "{count} {count|formula|formulas} will be mended" },
});

export const nothing = defineMessages("pane.rumus.nothing", {
  toNative: { id: "Tidak ada rumus Capaian di {place}.", en: "There is no Capaian formula in {place}." },
  toCapaian: {
    id: "Tidak ada rumus bawaan yang berasal dari Capaian di {place}.",
    en: "There is no native formula made by Capaian in {place}.",
  },
  repair: { id: "Tidak ada rumus Capaian yang rusak di {place}.", en: "There is no broken Capaian formula in {place}." },
});

export const apply = defineMessages("pane.rumus.apply", {
  toNative: { id: "Ubah {count} sel", en: "Change {count} {count|cell|cells}" },
  toCapaian: { id: "Kembalikan {count} sel", en: "Turn {count} {count|cell|cells} back" },
  repair: { id: "Perbaiki {count} sel", en: "Mend {count} {count|cell|cells}" },
});

export const done = defineMessages("pane.rumus.done", {
  toNative: {
    id: "{count} sel menjadi rumus bawaan; nilainya tetap.",
    en: "{count} {count|cell|cells} changed to native formulas; the values are the same.",
  },
  toCapaian: { id: "{count} sel kembali ke fungsi Capaian.", en: "{count} {count|cell|cells} turned back to Capaian functions." },
  repair: { id: "{count} rumus diperbaiki.", en: "{count} {count|formula|formulas} mended." },
});
