import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("rujukan-beda-nama", {
  other: {
    id: "Baris ini {label}, tetapi rumusnya mengambil {found} ({cell}); baris {label} ada di {expected}.",
    en: "This row is {label}, but its formula takes {found} ({cell}); the row of {label} is at {expected}.",
  },
});
