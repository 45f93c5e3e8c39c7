import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("ketikan-atas-rumus", {
  typed: {
    id: "Sel ini berisi ketikan {own}, sedangkan sekitarnya dihitung dengan rumus; menurut sel di sekitarnya ({like}) di sini {expected}.",
    en: "{own} is typed in this cell, while the cells around it are calculated; by the cells around it ({like}) it is {expected} here.",
  },
});
