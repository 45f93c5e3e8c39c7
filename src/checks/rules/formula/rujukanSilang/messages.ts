import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rujukan-silang", {
  other: {
    id: "Sel ini mengambil {own}, padahal sel lain di baris ini mengambil {line} yang sama dan sel lain di kolom ini {other} yang sama, yang bertemu di {expected}.",
    en: "This cell takes {own}, while the others of its row share one {line} and those of its column one {other}, which meet in {expected}.",
  },
  typed: {
    id: "Angka ini diketik, padahal sel lain di baris dan kolomnya mengambil angka dari lembar {sheet}; menurut polanya di sini {expected}, yang berisi {value}.",
    en: "This number is typed, while the others of its row and column take theirs from sheet {sheet}; by their pattern this is {expected}, which holds {value}.",
  },
  row: { id: "baris", en: "row" },
  column: { id: "kolom", en: "column" },
});
