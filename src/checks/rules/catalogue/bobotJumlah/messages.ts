import { defineMessages } from "../../../../language/message";

export const messages = defineMessages("bobot-jumlah", {
  sum: {
    id: "Jumlah bobot komponen {index} adalah {sum}, seharusnya 100%.{twice}",
    en: "The weights of the components of {index} sum to {sum}, they should make 100%.{twice}",
  },
  twice: { id: " {code} tercantum dua kali.", en: " {code} is listed twice." },
  cut: {
    id: "{count} x {weight} berjumlah {sum}, bukan 100%: bagian yang sama besar ditulis terpotong. Hitunglah dengan 1/{count}.",
    en: "{count} x {weight} make {sum}, not 100%: equal shares are written cut off. Calculate with 1/{count}.",
  },
  total: {
    id: "Jumlah bobot tertulis {found}, sedangkan bobot di atasnya berjumlah {sum}.",
    en: "The sum of weights says {found}, but the weights above it make {sum}.",
  },
});
