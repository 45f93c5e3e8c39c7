import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("angka-teks", {
  text: {
    id: "Sel ini berisi teks, bukan angka. Maksudnya {shown}.{spread}",
    en: "This cell holds a text, not a number. It means {shown}.{spread}",
  },
  otherSign: {
    id: "Sel ini berisi teks, bukan angka, dan memakai tanda desimal yang lain. Maksudnya {shown}.{spread}",
    en: "This cell holds a text, not a number, and uses the other decimal sign. It means {shown}.{spread}",
  },
});
