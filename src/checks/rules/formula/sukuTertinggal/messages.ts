import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("suku-tertinggal", {
  summand: {
    id: "Rumus sel ini, {own}, tidak menghitung semua bagian yang dihitung sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, leaves out a part that those around it calculate with; by the cells around it ({like}) it is {expected} here.",
  },
});
