import { defineMessages } from "../../language/message";
import { multiplyExact } from "../../numbers";
import type { Candidate, Variant } from "../riddle";
import { sumOfComponents } from "../weightedSum";

const messages = defineMessages("explain-capaian-for-realisasi", {
  product: { id: " Yang tertulis adalah bobot x capaian ({figure}).", en: " What is written is weight x capaian ({figure})." },
  sum: {
    id: " Angka ini adalah jumlah berbobot capaian komponennya, bukan realisasinya.",
    en: " This figure is the weighted sum of the components' capaian, not of their actuals.",
  },
});

/** B3.1 of 2024 is printed 100,64: its components' capaian weighted, not their realisasi (96,64). */
export const variant: Variant = {
  id: "capaian-for-realisasi",
  steps: 2,
  candidates({ what, bobot, capaian, components = [] }) {
    const found: Candidate[] = [];
    if (what === "bobotKaliRealisasi" && bobot != null && capaian != null) {
      const value = multiplyExact(bobot, capaian, 0.01);
      found.push({ value, sentence: messages.product({ figure: { value, maxPlaces: 2 } }) });
    }
    const sum = sumOfComponents(components, { figureOf: (each) => each.capaian });
    if (sum) found.push({ ...sum, sentence: messages.sum() });
    return found;
  },
};
