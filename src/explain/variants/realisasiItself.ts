import { defineMessages } from "../../language/message";
import type { Variant } from "../riddle";

const messages = defineMessages("explain-realisasi-itself", {
  itself: { id: " Yang tertulis adalah realisasinya sendiri.", en: " What is written is the actual itself." },
});

/** The realisasi where weight x realisasi is wanted. */
export const variant: Variant = {
  id: "realisasi-itself",
  steps: 1,
  candidates: ({ what, realisasi }) =>
    what === "bobotKaliRealisasi" && realisasi != null ? [{ value: realisasi, sentence: messages.itself() }] : [],
};
