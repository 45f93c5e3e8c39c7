import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("konstanta-dalam-rumus", {
  constant: {
    id: "Rumus sel ini, {own}, memuat angka ketikan yang tidak ada pada sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, holds a typed number that those around it do not have; by the cells around it ({like}) it is {expected} here.",
  },
});
