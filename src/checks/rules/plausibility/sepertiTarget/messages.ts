import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("seperti-target", {
  target: {
    id: "{column} sama dengan {other} di semua {count} baris. Periksa apakah realisasinya sudah diisi atau target yang tersalin.",
    en: "{column} equals {other} in all {count} rows. See whether results were entered, or the targets copied.",
  },
  lastYear: {
    id: "{column} {label} sama persis dengan {other} ({found}), sedangkan baris lain berubah. Periksa apakah angka tahun lalu yang tertinggal.",
    en: "{column} of {label} is exactly that of {other} ({found}), while other rows changed. See whether last year's figure was left.",
  },
});
