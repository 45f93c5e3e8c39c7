import { defineMessages } from "../../language/message";
import { roundHalfUp, truncateTo } from "../../numbers";
import type { Variant } from "../riddle";
import { sumOfComponents } from "../weightedSum";

const messages = defineMessages("explain-rounded-steps", {
  rounded: { id: " Angka ini dibulatkan di setiap langkah.", en: " This figure was rounded at each step." },
  truncated: { id: " Angka ini dipotong di setiap langkah.", en: " This figure was truncated at each step." },
});

/** 99,44 beside 99,43: the products were written with two decimals and then added. */
export const variant: Variant = {
  id: "rounded-steps",
  steps: 3,
  candidates({ components = [] }) {
    const ways = [
      [roundHalfUp, messages.rounded()],
      [truncateTo, messages.truncated()],
    ] as const;
    return ways.flatMap(([way, sentence]) => {
      const found = sumOfComponents(components, { step: (product) => way(product, 2) });
      // The working would not show what was done at each step.
      return found ? [{ value: found.value, sentence }] : [];
    });
  },
};
