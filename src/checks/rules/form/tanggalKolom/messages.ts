import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("tanggal-kolom", {
  impossible: {
    id: "Tanggal {found} tidak ada di kalender, sehingga sel ini hanya teks dan tidak ikut dihitung.",
    en: "There is no {found} in the calendar: the cell is only text, and nothing is calculated from it.",
  },
  text: {
    id: "Sel ini teks, sedangkan {count} sel lain di kolom {column} berisi tanggal; tanggal ini tidak ikut diurutkan atau dihitung.",
    en: "This cell is text, while {count} others of {column} hold dates; it is neither sorted nor calculated with.",
  },
  year: {
    id: "Tahun {found} jauh dari {count} tanggal lain di kolom {column}, yang jatuh di {from} sampai {to}. Periksa tahunnya.",
    en: "The year {found} is far from the {count} other dates of {column}, which fall into {from} to {to}. Check the year.",
  },
  order: {
    id: "{column} mendahului {start} di baris yang sama ({cell}); di {count} baris lain tidak. Salah satunya keliru.",
    en: "{column} is before {start} of its row ({cell}); in {count} other rows it is not. One of the two is wrong.",
  },
  month: {
    id: "Tanggal ini di luar bulan yang dikatakan judul tabelnya; {count} tanggal lain di kolom {column} ada di dalamnya.",
    en: "This date is outside the month that the title names; the {count} other dates of {column} are within it.",
  },
});
