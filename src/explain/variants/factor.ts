import { defineMessages } from "../../language/message";
import { divideExact, multiplyExact } from "../../numbers";
import type { Variant } from "../riddle";

const messages = defineMessages("explain-factor", {
  times: { id: " Angka ini {factor} kali yang seharusnya.", en: " This figure is {factor} times what it should be." },
  part: { id: " Angka ini 1/{factor} dari yang seharusnya.", en: " This figure is 1/{factor} of what it should be." },
});

/** Per cent for a share of 1, a thousands sign for a decimal sign, rupiah for thousands of rupiah. */
const FACTORS = [100, 1000, 10, 1_000_000];

export const variant: Variant = {
  id: "factor",
  steps: 1,
  candidates: ({ expected }) =>
    expected === undefined || expected === 0
      ? []
      : FACTORS.flatMap((factor) => [
          { value: multiplyExact(expected, factor), sentence: messages.times({ factor }) },
          { value: divideExact(expected, factor), sentence: messages.part({ factor }) },
        ]),
};
