import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rasio-terbalik", {
  inverted: {
    id: "Rumus sel ini, {own}, membagi terbalik dibandingkan sekitarnya; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "This formula, {own}, divides the other way round than those around it; by the cells around it ({like}) it is {expected} here.",
  },
});
