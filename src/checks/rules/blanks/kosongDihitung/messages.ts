import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("kosong-dihitung", {
  blank: {
    id: "Sel ini kosong, dan {by} ({formula}) menghitungnya sebagai 0, sedangkan baris di sekitarnya terisi.",
    en: "This cell is blank, and {by} ({formula}) counts it as 0, while the rows around it are filled.",
  },
});
