import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("teks-angka", {
  text: {
    id: "{column} {label} berisi teks {found}, bukan angka, sedangkan {count} baris lain di kolom itu angka; SUM melewatinya. Maksudnya {shown}.",
    en: "{column} of {label} holds the text {found} and no number, while {count} other rows of the column are numbers; SUM passes it over. It means {shown}.",
  },
  otherSign: {
    id: "{column} {label} berisi teks {found} dengan tanda desimal yang lain, sedangkan {count} baris lain di kolom itu angka. Maksudnya {shown}.",
    en: "{column} of {label} holds the text {found} with the other decimal sign, while {count} other rows of the column are numbers. It means {shown}.",
  },
  unclear: {
    id: "{column} {label} berisi teks {found} yang dapat dibaca dua cara, sedangkan {count} baris lain di kolom itu angka. Ketik sebagai angka.",
    en: "{column} of {label} holds the text {found}, which can be read in two ways, while {count} other rows of the column are numbers. Type it as a number.",
  },
  error: {
    id: "Sel ini berisi tulisan {found}: pesan galat yang tersalin sebagai teks. Isi kembali angka atau rumusnya.",
    en: "This cell holds the words {found}: an error message that was pasted as a text. Put the figure or the formula back.",
  },
});
