import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("triwulan-salah", {
  sum: {
    id: "{column} {label} berisi {year}, sedangkan bagian tahunnya {parts} = {sum}. Pada {count} baris lain di tabel ini jumlah bagian tahun sama dengan angka setahunnya.",
    en: "{column} of {label} is {year}, while the parts of its year are {parts} = {sum}. In {count} other rows of this table the parts add up to the year.",
  },
  last: {
    id: "{last} {label} berisi {end}, sedangkan {column} berisi {year}. Pada {count} baris lain di tabel ini bagian terakhir tahun sama dengan angka setahunnya.",
    en: "{last} of {label} is {end}, while {column} is {year}. In {count} other rows of this table the last part of the year equals the year.",
  },
  mean: {
    id: "{column} {label} berisi {year}, sedangkan rata-rata bagian tahunnya {mean}. Pada {count} baris lain di tabel ini rata-rata itu sama dengan angka setahunnya.",
    en: "{column} of {label} is {year}, while the mean of the parts of its year is {mean}. In {count} other rows of this table the mean equals the year.",
  },
});
