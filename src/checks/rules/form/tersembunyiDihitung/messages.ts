import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("tersembunyi-dihitung", {
  rows: {
    id: "Baris {first} sampai {last} tersembunyi tetapi ikut dihitung di {by}; jumlah yang tercetak tidak sama dengan baris yang terlihat.",
    en: "Rows {first} to {last} are hidden but counted in {by}; what is printed does not add up from the rows that can be seen.",
  },
  columns: {
    id: "Kolom {first} sampai {last} tersembunyi tetapi ikut dihitung di {by}; pembaca tidak melihat asal angkanya.",
    en: "Columns {first} to {last} are hidden but counted in {by}; a reader does not see where the figure comes from.",
  },
  sheet: {
    id: "Lembar ini tersembunyi tetapi dipakai menghitung {by}. Pastikan isinya masih berlaku.",
    en: "This sheet is hidden but {by} is calculated from it. Make sure that it still holds.",
  },
});
