import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";
import { partOfWhole } from "../weightedSum";

const messages = defineMessages("explain-another-target", {
  year: {
    id: " Angka ini adalah {realisasi} / {target}, target tahun {year}.",
    en: " This figure is {realisasi} / {target}, the target of {year}.",
  },
  printed: {
    id: " Angka ini adalah {realisasi} / {target}, target lain yang tercetak ({source}).",
    en: " This figure is {realisasi} / {target}, another target that is printed ({source}).",
  },
});

/** 103,09 for B1.1 of 2024 is 100 over last year's 97 (lkj-pwni-2024 line 1042), 101,19 is 93,10 over the national 92 (line 410). */
export const variant: Variant = {
  id: "another-target",
  steps: 2,
  candidates({ what, year, realisasi, targets = [] }) {
    if (what !== "capaian" || realisasi == null) return [];
    return targets
      .filter(({ value }) => value !== 0)
      .map((target) => ({
        ...partOfWhole(realisasi, target.value),
        sentence:
          target.year === year
            ? messages.printed({ realisasi, target: target.value, source: target.source })
            : messages.year({ realisasi, target: target.value, year: target.year }),
      }));
  },
};
