import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rincian-tabel", {
  total: {
    id: "Jumlah tabel ini {found}, sedangkan baris {label} di {cell} berisi {other}, padahal tabel ini merinci baris itu. Samakan angkanya, atau sebutkan mengapa cakupannya berbeda.",
    en: "The total of this table is {found}, while the row {label} in {cell} has {other}, and this table is a breakdown of that row. Make them one figure, or say why they cover different things.",
  },
  part: {
    id: "{part} {found} di sini, {other} di {cell}; kedua tabel merinci {label}.",
    en: "{part} is {found} here and {other} in {cell}; both tables break down {label}.",
  },
});
