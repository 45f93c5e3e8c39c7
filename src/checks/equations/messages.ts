import { defineMessages } from "../../language/message";

/** What the recalculating rules say; the sentences are the same whatever is recalculated. */
export const sentences = defineMessages("recalculated", {
  result: {
    id: "{what} tertulis {found}, seharusnya {expected}{way}.{notes}",
    en: "{what} says {found}, it should be {expected}{way}.{notes}",
  },
  uncapped: { id: " (tanpa batas {figure}{way})", en: " (without the cap {figure}{way})" },
  held: { id: " Capaian ini dibatasi {cap}.", en: " This capaian is held at {cap}." },
  notHeld: { id: " Capaian ini tidak dibatasi {cap}.", en: " This capaian is not held at {cap}." },
  corrected: { id: " Dihitung dengan {cells}.", en: " Calculated with {cells}." },
  insteadOf: { id: "{cell} {used}, bukan {found}", en: "{cell} {used}, not {found}" },
  printed: {
    id: " Angka ini tercetak begitu di sumbernya ({source}), yang di sini tidak sejalan dengan rumusnya sendiri.",
    en: " The source prints it so ({source}), which here disagrees with its own formula.",
  },
  operand: {
    id: "{what} tertulis {found}, tetapi {places} hanya terhitung dengan {expected}{printed}.",
    en: "{what} says {found}, but {places} only recalculates with {expected}{printed}.",
  },
  asPrinted: { id: ", seperti tercetak di {source}", en: ", as printed in {source}" },
  steps: {
    id: "{what} tertulis {found}: cocok bila dibulatkan di setiap langkah. Tanpa itu {exact}{way}.",
    en: "{what} says {found}: it fits when rounded at each step. Otherwise {exact}{way}.",
  },
  truncated: {
    id: "{what} tertulis {found}: cocok bila dipotong, bukan dibulatkan. Tanpa itu {exact}{way}.",
    en: "{what} says {found}: it fits when truncated, not rounded. Otherwise {exact}{way}.",
  },
});
