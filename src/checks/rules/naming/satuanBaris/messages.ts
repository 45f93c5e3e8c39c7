import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("satuan-baris", {
  inRow: {
    id: "{label}: satuan di sini {found}, sedangkan di {cell} {expected}.",
    en: "{label}: the unit here is {found}, while in {cell} it is {expected}.",
  },
});
