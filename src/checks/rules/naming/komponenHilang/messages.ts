import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("komponen-hilang", {
  missing: {
    id: "Baris {name} tidak ada di tabel ini, padahal komponen {index} tahun {year}. Tempatnya di bawah baris ini.",
    en: "The row {name} is missing from this table, though it is a component of {index} in {year}. It belongs below this row.",
  },
});
