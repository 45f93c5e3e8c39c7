import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("jumlah-salah", {
  total: {
    id: "{label} pada kolom {column} berisi {found}, sedangkan {count} baris yang dijumlahkannya ({first} sampai {last}) berjumlah {expected}; selisihnya {difference}.",
    en: "{label} in the column {column} is {found}, while the {count} rows it adds up ({first} to {last}) give {expected}; the difference is {difference}.",
  },
});
