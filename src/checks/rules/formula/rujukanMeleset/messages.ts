import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rujukan-meleset", {
  row: {
    id: "Rumus sel ini, {own}, mengambil baris lain daripada pola sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, takes another row than the pattern around it; by the cells around it ({like}) it is {expected} here.",
  },
  column: {
    id: "Rumus sel ini, {own}, mengambil kolom lain daripada pola sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, takes another column than the pattern around it; by the cells around it ({like}) it is {expected} here.",
  },
  sheet: {
    id: "Rumus sel ini, {own}, mengambil lembar lain daripada pola sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, takes another sheet than the pattern around it; by the cells around it ({like}) it is {expected} here.",
  },
  fixed: {
    id: "Rujukan pada rumus sel ini, {own}, terkunci ($), sedangkan pada sekitarnya ikut bergeser; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "A reference of this formula, {own}, is fixed ($) where those around it move; by the cells around it ({like}) it is {expected} here.",
  },
  loose: {
    id: "Rujukan pada rumus sel ini, {own}, tidak terkunci, sedangkan pada sekitarnya terkunci ($); menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "A reference of this formula, {own}, is not fixed where those around it are ($); by the cells around it ({like}) it is {expected} here.",
  },
});
