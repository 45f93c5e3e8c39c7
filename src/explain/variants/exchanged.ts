import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";

const messages = defineMessages("explain-exchanged", {
  cells: { id: " Angka ini dan angka {code} tertukar tempat.", en: " This figure and that of {code} stand in each other's place." },
});

const SAME = 0.005;

/** Two rows filled in the wrong order: each holds what the other should. */
export const variant: Variant = {
  id: "exchanged",
  steps: 1,
  candidates: ({ expected, others = [] }) =>
    expected === undefined
      ? []
      : others.flatMap(({ code, value, right }) =>
          right !== undefined && Math.abs(value - expected) < SAME && Math.abs(right - value) >= SAME
            ? [{ value: right, sentence: messages.cells({ code }) }]
            : [],
        ),
};
