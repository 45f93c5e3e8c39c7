import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";

const messages = defineMessages("explain-elsewhere", {
  bobot: {
    id: " Sumber juga mencetaknya untuk {year} ({source}), tetapi indeks {year} hanya terhitung dengan bobot katalog.",
    en: " The source prints it for {year} too ({source}), but the index of {year} only recalculates with the catalogue's weight.",
  },
  other: { id: " Sumber juga mencetak angka ini ({source}).", en: " The source prints this figure too ({source})." },
});

/** A document says two things, and this is the one that does not count. */
export const variant: Variant = {
  id: "elsewhere",
  steps: 1,
  candidates({ what, year, elsewhere = [] }) {
    return elsewhere.map((printed) => ({
      value: printed.value,
      sentence: what === "bobot" ? messages.bobot({ year, source: printed.source }) : messages.other({ source: printed.source }),
      printed,
    }));
  },
};
