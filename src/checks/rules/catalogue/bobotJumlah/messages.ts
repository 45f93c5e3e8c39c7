import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("bobot-jumlah", {
  sum: {
    id: "Jumlah bobot komponen {index} adalah {sum}, seharusnya 100%.{twice}",
    en: "The weights of the components of {index} sum to {sum}, they should make 100%.{twice}",
  },
  twice: { id: " {code} tercantum dua kali.", en: " {code} is listed twice." },
  total: {
    id: "Jumlah bobot tertulis {found}, sedangkan bobot di atasnya berjumlah {sum}.",
    en: "The sum of weights says {found}, but the weights above it make {sum}.",
  },
});
