import { defineMessages } from "../../language/message";
import { divideExact } from "../../numbers";
import type { Variant } from "../riddle";

const messages = defineMessages("explain-cap", {
  held: { id: " Angka ini adalah capaian yang dibatasi {cap}.", en: " This figure is the capaian held at {cap}." },
  free: { id: " Angka ini adalah capaian tanpa batas {cap}.", en: " This figure is the capaian without its cap of {cap}." },
});

/** A capaian above its cap is written both ways: held at it, and written out. */
export const variant: Variant = {
  id: "cap",
  steps: 2,
  candidates({ what, realisasi, target, cap }) {
    if (what !== "capaian" || realisasi == null || target == null || target === 0 || cap === undefined) return [];
    const free = divideExact(realisasi * 100, target);
    if (free <= cap) return [];
    const limit = { value: cap, percent: true };
    return [
      { value: cap, sentence: messages.held({ cap: limit }) },
      { value: free, sentence: messages.free({ cap: limit }) },
    ];
  },
};
