import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";
import { sumOfComponents } from "../weightedSum";

const messages = defineMessages("explain-blank-as-zero", {
  zero: { id: " Angka ini menghitung {codes}, yang kosong, sebagai 0.", en: " This figure counts {codes}, which is blank, as 0." },
});

/** A component without a figure yet, in a sum that reads a blank as nothing. */
export const variant: Variant = {
  id: "blank-as-zero",
  steps: 2,
  candidates({ components = [] }) {
    const blank = components.filter(({ realisasi }) => realisasi === null);
    if (blank.length === 0 || blank.length === components.length) return [];
    const found = sumOfComponents(components, { figureOf: ({ realisasi }) => realisasi ?? 0 });
    return found ? [{ ...found, sentence: messages.zero({ codes: { items: blank.map(({ code }) => code), join: "and" } }) }] : [];
  },
};
