import { defineMessages } from "../../language/message";

/** The first steps, in the welcome and in the help. */
export const welcome = defineMessages("pane.sambutan", {
  title: { id: "Selamat datang di Capaian", en: "Welcome to Capaian" },
  example: {
    id: "Contoh: lembar masukan LKj 2024 yang sudah terisi, di samping lembar Anda.",
    en: "Example: the input sheets of the LKj 2024, filled in, beside your own sheets.",
  },
  check: {
    id: "Periksa: bobot, target, dan hitungan dicocokkan dengan dokumen sumber.",
    en: "Check: weights, targets and calculations are compared with the source documents.",
  },
  table: {
    id: "Tabel: tabel laporan disusun dari angka di buku kerja.",
    en: "Table: the tables of the report are made from the figures of the workbook.",
  },
  openExample: { id: "Buka contoh", en: "Open the example" },
  openCheck: { id: "Buka Periksa", en: "Open Check" },
  openTable: { id: "Buka Tabel", en: "Open Table" },
  writing: { id: "Menulis lembar contoh…", en: "Writing the example…" },
  opened: {
    id: 'Contoh dibuka di lembar "{sheet}". Ubah sebuah angka, lalu Periksa.',
    en: 'The example is on the sheet "{sheet}". Change a figure, then check.',
  },
  blocked: {
    id: "Contoh tidak dibuka karena nama lembarnya baru saja dipakai. Coba sekali lagi.",
    en: "The example was not opened: its sheet names have just been taken. Try once more.",
  },
  failed: { id: "Contoh tidak dapat dibuka.", en: "The example could not be opened." },
  help: { id: "Semuanya ada lagi di tombol “?”.", en: "All of this is behind the button “?” too." },
  close: { id: "Tutup", en: "Close" },
});
