import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rentang-berbeda", {
  range: {
    id: "Rumus sel ini menghitung {own}; rentangnya lain daripada sekitarnya: menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This cell calculates {own}, another range than those around it: by the cells around it ({like}) it is {expected} here.",
  },
});
