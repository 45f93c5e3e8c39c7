import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("judul-beda-waktu", {
  source: {
    id: "Judul ini menyebut {found}, sedangkan angkanya diambil dengan rumus dari lembar {source} yang judulnya menyebut {expected}. Salah satu judul tertinggal.",
    en: "This title names {found}, while its figures are taken by formula from the sheet {source}, whose title names {expected}. One of the two was left behind.",
  },
});
