import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("jumlah-terpotong", {
  short: {
    id: "Rumus sel ini, {own}, melewatkan {omitted} yang berisi angka, sedangkan {sibling} di sebelahnya ikut menghitungnya; di sini {expected}.",
    en: "This formula, {own}, leaves out {omitted}, which {count|holds a figure|hold figures}, while {sibling} beside it takes {count|it|them} in; it is {expected} here.",
  },
  extend: { id: "Sertakan sel yang terlewat", en: "Take in what is left out" },
});
