import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("baris-ganda", {
  same: {
    id: '"{label}" berdiri dua kali di tabel ini dengan angka yang sama ({cell} juga); jumlahnya menghitungnya dua kali.',
    en: '"{label}" stands twice in this table with the same figures ({cell} too); a total counts it twice.',
  },
  other: {
    id: '"{label}" berdiri dua kali di tabel ini ({cell} juga) dengan angka yang berbeda. Mungkin salah satu namanya lupa diganti.',
    en: '"{label}" stands twice in this table ({cell} too) with other figures. Perhaps one of the names was not replaced.',
  },
  copy: {
    id: "Baris {row} sama dengan baris {other} di semua kolom selain nomornya, jadi hal yang sama tercatat dua kali.",
    en: "Row {row} is the same as row {other} in every column but its number, so one thing is entered twice.",
  },
});
