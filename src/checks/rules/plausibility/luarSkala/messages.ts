import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("luar-skala", {
  outside: {
    id: "{column} berisi {found}; skalanya 1 sampai {most}.",
    en: "{column} is {found}; its scale is 1 to {most}.",
  },
});
