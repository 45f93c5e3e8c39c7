import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";

const messages = defineMessages("explain-another-row", {
  row: { id: " Angka ini adalah milik {code}.", en: " This figure is that of {code}." },
});

/** 100,99% for L1.1 is the capaian of L2.1, the row below it (lkj-pwni-2024 line 1841). Round figures come about by themselves. */
export const variant: Variant = {
  id: "another-row",
  steps: 1,
  candidates: ({ others = [] }) =>
    others.filter(({ value }) => !Number.isInteger(value)).map(({ code, value }) => ({ value, sentence: messages.row({ code }) })),
};
