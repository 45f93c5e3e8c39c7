import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("bobot-tidak-genap", {
  sum: {
    id: "{count} bobot di kolom ini berjumlah {found}, bukan {expected}.",
    en: "The {count} weights of this column add up to {found}, not {expected}.",
  },
});
