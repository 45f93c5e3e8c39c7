import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("desimal-pada-hitungan", {
  fraction: {
    id: "{label}: {found} pada kolom {column} tidak bulat, padahal yang dihitung adalah {what}.",
    en: "{label}: {found} in the column {column} is no whole number, though what is counted is {what}.",
  },
});
