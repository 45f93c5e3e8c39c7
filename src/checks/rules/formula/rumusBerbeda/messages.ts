import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rumus-berbeda", {
  other: {
    id: "Rumus sel ini, {own}, menghitung dengan cara lain daripada sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, calculates in another way than those around it; by the cells around it ({like}) it is {expected} here.",
  },
});
