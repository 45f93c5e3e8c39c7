import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("judul-beda-waktu", {
  source: {
    id: "Judul ini menyebut {found}, sedangkan angkanya diambil dengan rumus dari lembar {source} yang judulnya menyebut {expected}. Salah satu judul tertinggal.",
    en: "This title names {found}, while its figures are taken by formula from the sheet {source}, whose title names {expected}. One of the two was left behind.",
  },
  sheet: {
    id: "Judul lembar ini menyebut {found}, sedangkan nama lembarnya {expected}, dan {found} tidak disebut lagi di lembar ini. Mungkin judulnya tertinggal dari tahun lain.",
    en: "The title of this sheet says {found}, its name {expected}, and {found} stands nowhere else in it. Perhaps the title was left from another year.",
  },
  later: {
    id: "Judul lembar ini menyebut {found}, sedangkan {cell} menyebut angka {expected} yang sudah terealisasi. Mungkin judulnya tertinggal dari tahun lalu.",
    en: "The title of this sheet says {found}, while {cell} names figures of {expected} that were measured already. Perhaps the title was left from last year.",
  },
});
