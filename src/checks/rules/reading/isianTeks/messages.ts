import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("isian-teks", {
  text: {
    id: '{what} berisi teks "{text}", bukan angka saja.{more}{spread}{numbers}{advice}',
    en: '{what} holds the text "{text}", not just a figure.{more}{spread}{numbers}{advice}',
  },
  more: { id: " Begitu pula di {count} sel: {cells}.", en: " So do {count} cells: {cells}." },
  advice: {
    id: " Ketik angkanya, atau kosongkan sel bila angkanya belum ada.",
    en: " Type the figure, or leave the cell empty until there is one.",
  },
});
