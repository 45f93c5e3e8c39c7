import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("indeks-kosong", {
  gaps: {
    id: "Rumus ini menghitung dengan sel kosong: {cells}. Isi selnya, atau keluarkan dari rumus.",
    en: "This formula calculates with empty cells: {cells}. Fill them in, or leave them out of the formula.",
  },
});
