import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("dua-tabel", {
  differs: {
    id: '{column} "{label}" tertulis {found} di sini, tetapi {other} di {cell}; {count} angka lain di kedua tabel itu sama.',
    en: '{column} of "{label}" says {found} here, but {other} in {cell}; {count} other figures of the two tables agree.',
  },
});
