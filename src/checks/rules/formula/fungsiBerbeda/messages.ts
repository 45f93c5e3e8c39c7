import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("fungsi-berbeda", {
  function: {
    id: "Rumus sel ini, {own}, memakai fungsi atau operasi lain daripada sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, uses another function or operation than those around it; by the cells around it ({like}) it is {expected} here.",
  },
});
