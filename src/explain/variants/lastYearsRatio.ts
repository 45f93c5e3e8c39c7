import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";
import { partOfWhole } from "../weightedSum";

const messages = defineMessages("explain-last-years-ratio", {
  ratio: {
    id: " Angka ini adalah capaian tahun {year} ({realisasi} / {target}).",
    en: " This figure is the capaian of {year} ({realisasi} / {target}).",
  },
});

/** "102,16%" for the super index of 2024 is last year's 92,97 / 91 (lkj-pwni-2024 line 326). */
export const variant: Variant = {
  id: "last-years-ratio",
  steps: 2,
  candidates({ what, lastYear }) {
    if (what !== "capaian" || !lastYear || lastYear.target === 0) return [];
    const { year, realisasi, target } = lastYear;
    return [{ ...partOfWhole(realisasi, target), sentence: messages.ratio({ year, realisasi, target }) }];
  },
};
