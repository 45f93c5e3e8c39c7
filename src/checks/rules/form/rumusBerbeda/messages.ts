import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rumus-berbeda", {
  range: {
    id: "Rumus sel ini menghitung {own}, sedangkan sel di sekitarnya ({like}) menghitung rentang yang setara dengan {expected}.",
    en: "This cell calculates {own}, while the cells around it ({like}) take the range that would be {expected} here.",
  },
  reference: {
    id: "Rumus sel ini, {own}, mengambil sel lain daripada rumus di sekitarnya ({like}); menurut polanya di sini {expected}.",
    en: "This formula, {own}, takes another cell than the formulas around it ({like}); by their pattern it is {expected} here.",
  },
  function: {
    id: "Rumus sel ini, {own}, memakai fungsi lain daripada sel di sekitarnya ({like}); menurut polanya di sini {expected}.",
    en: "This formula, {own}, uses another function than the cells around it ({like}); by their pattern it is {expected} here.",
  },
  constant: {
    id: "Rumus sel ini, {own}, memuat angka ketikan yang tidak ada pada rumus di sekitarnya ({like}); menurut polanya di sini {expected}.",
    en: "This formula, {own}, holds a typed number that the formulas around it ({like}) do not have; by their pattern it is {expected} here.",
  },
  other: {
    id: "Rumus sel ini, {own}, menghitung dengan cara lain daripada sel di sekitarnya ({like}); menurut polanya di sini {expected}.",
    en: "This formula, {own}, calculates in another way than the cells around it ({like}); by their pattern it is {expected} here.",
  },
  typed: {
    id: "Sel ini berisi ketikan {own}, sedangkan sel di sekitarnya ({like}) dihitung dengan rumus; menurut polanya di sini {expected}.",
    en: "{own} is typed in this cell, while the cells around it ({like}) are calculated; by their pattern it is {expected} here.",
  },
  restore: { id: "Ganti dengan rumus di sekitarnya", en: "Replace with the formula around it" },
});
