import { defineMessages } from "../../language/message";
import { multiplyExact, roundHalfUp, sumExact, truncateTo } from "../../numbers";
import type { Component, Variant } from "../riddle";

const messages = defineMessages("explain-rounded-steps", {
  rounded: { id: " Angka ini dibulatkan di setiap langkah.", en: " This figure was rounded at each step." },
  truncated: { id: " Angka ini dipotong di setiap langkah.", en: " This figure was truncated at each step." },
});

const inSteps = (components: readonly Component[], step: (value: number, places: number) => number): number | null => {
  const terms = components.map(({ weight, realisasi }) =>
    weight === null || realisasi === null ? null : step(multiplyExact(weight, realisasi, 0.01), 2),
  );
  return terms.length > 0 && terms.every((term) => term !== null) ? sumExact(terms) : null;
};

/** 99,44 beside 99,43: the products were written with two decimals and then added. */
export const variant: Variant = {
  id: "rounded-steps",
  steps: 3,
  candidates({ components = [] }) {
    const [rounded, truncated] = [inSteps(components, roundHalfUp), inSteps(components, truncateTo)];
    return [
      ...(rounded === null ? [] : [{ value: rounded, sentence: messages.rounded() }]),
      ...(truncated === null ? [] : [{ value: truncated, sentence: messages.truncated() }]),
    ];
  },
};
