import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("fungsi-berbeda", {
  function: {
    id: "Rumus sel ini, {own}, memakai fungsi atau operasi lain daripada sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, uses another function or operation than those around it; by the cells around it ({like}) it is {expected} here.",
  },
  meanForSum: {
    id: 'Baris ini bernama "{label}", tetapi rumusnya, {own}, menghitung rata-rata.',
    en: 'This row is named "{label}", but its formula, {own}, takes a mean.',
  },
  sumForMean: {
    id: 'Baris ini bernama "{label}", tetapi rumusnya, {own}, menjumlahkan.',
    en: 'This row is named "{label}", but its formula, {own}, adds up.',
  },
  asNamed: { id: "Pakai fungsi menurut nama barisnya", en: "Use the function the row is named for" },
});
