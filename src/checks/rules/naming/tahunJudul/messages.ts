import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("tahun-judul", {
  figures: {
    id: "Di sini tertulis tahun {said}, tetapi {agree} dari {figures} angka yang dapat dibedakan adalah angka {fits}. Mungkin tahunnya yang keliru; tabel ini diperiksa sebagai {fits}.",
    en: "This says {said}, but {agree} of the {figures} figures that can tell are those of {fits}. Perhaps the year is wrong; the table is checked as {fits}.",
  },
  twice: {
    id: "Tahun {said} menjadi judul dua kelompok kolom ({cell} juga).{perhaps}",
    en: "{said} heads two groups of columns ({cell} too).{perhaps}",
  },
  outside: {
    id: "Kolom ini berjudul {said}, di luar {range} yang disebut judul tabel.{perhaps}",
    en: "This column is headed {said}, outside {range} that the table's title names.{perhaps}",
  },
  perhaps: { id: " Mungkin maksudnya {year}.", en: " Perhaps {year} is meant." },
  range: {
    id: "Judul menyebut {range}, sedangkan kolomnya berisi {years}.",
    en: "The title says {range}, while the columns hold {years}.",
  },
  unlike: {
    id: "Capaian di {result} membandingkan {realisasi} dengan {target}; tahunnya berbeda.{perhaps}",
    en: "The achievement in {result} compares {realisasi} with {target}: figures of two years.{perhaps}",
  },
  last: {
    id: "Di sini tertulis {said} sebagai tahun lalu, sedangkan realisasi tahun berjalan di tabel ini {year}.{perhaps}",
    en: "This calls {said} the last year, while the current realisasi of this table is of {year}.{perhaps}",
  },
});
