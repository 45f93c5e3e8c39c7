import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("konstanta-dalam-rumus", {
  constant: {
    id: "Rumus sel ini, {own}, memuat angka ketikan yang tidak ada pada sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, holds a typed number that those around it do not have; by the cells around it ({like}) it is {expected} here.",
  },
  adjusted: {
    id: "Rumus sel ini, {own}, menggeser jumlahnya dengan angka ketikan. Bila angka itu memang bagian dari jumlah, taruh di sel sendiri dengan namanya; bila tidak, hapus.",
    en: "This formula, {own}, shifts its total by a typed number. If the number is part of the total, give it a cell and a name of its own; if not, delete it.",
  },
});
