import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("target-nasional", {
  differs: {
    id: "Target nasional {name} di sini {found}, di {cell} {other}. Keduanya tabel prioritas nasional; pakai satu angka, dan hitung capaiannya dengan itu.",
    en: "The national target of {name} is {found} here and {other} in {cell}. Both are tables of national priorities; use one figure, and calculate the capaian with it.",
  },
});
