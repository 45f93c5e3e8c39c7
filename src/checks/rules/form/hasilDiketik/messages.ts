import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("hasil-diketik", {
  typed: {
    id: "Angka ini diketik, dan sama persis dengan hasil {expected}, rumus sel lain di {line} ini ({like}). Bila angka sumbernya diperbaiki, angka ini tertinggal.",
    en: "This number is typed, and is exactly what {expected} gives, the formula of other cells of this {line} ({like}). It stays behind when the figures it is made of are corrected.",
  },
  row: { id: "baris", en: "row" },
  column: { id: "kolom", en: "column" },
});
