import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";
import { sumOfComponents } from "../weightedSum";

const messages = defineMessages("explain-missing-component", {
  without: { id: " Angka ini adalah jumlahnya tanpa {code}.", en: " This figure is the sum without {code}." },
});

/** A range that ends one row too early. */
export const variant: Variant = {
  id: "missing-component",
  steps: 3,
  candidates: ({ components = [] }) =>
    components.flatMap((left) => {
      const found = sumOfComponents(components.filter((each) => each !== left));
      return found ? [{ ...found, sentence: messages.without({ code: left.code }) }] : [];
    }),
};
