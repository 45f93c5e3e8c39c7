import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";
import { sumOfComponents } from "../weightedSum";

const messages = defineMessages("explain-weights-of-another-year", {
  weights: { id: " Angka ini terhitung dengan bobot tahun {year}.", en: " This figure follows with the weights of {year}." },
});

/** The weights changed between 2022 and 2023, and the LKj 2024 still prints the old ones in its text (line 318). */
export const variant: Variant = {
  id: "weights-of-another-year",
  steps: 3,
  candidates({ components = [] }) {
    const years = [...new Set(components.flatMap(({ weights = {} }) => Object.keys(weights)))].sort().reverse();
    return years.flatMap((year) => {
      const found = sumOfComponents(components, { weightOf: ({ weights }) => weights?.[year] ?? null });
      return found ? [{ ...found, sentence: messages.weights({ year }) }] : [];
    });
  },
};
