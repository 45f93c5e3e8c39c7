import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kode-induk", {
  other: {
    id: "Kode {found} berada di bawah {parent}, sedangkan kode baris lain memuat kode induknya.",
    en: "The code {found} stands below {parent}, while the codes of other rows hold that of their parent.",
  },
});
