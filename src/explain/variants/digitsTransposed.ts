import { defineMessages } from "../../language/message";
import { roundHalfUp } from "../../numbers";
import type { Candidate, Variant } from "../riddle";

const messages = defineMessages("explain-digits-transposed", {
  digits: { id: " Dua angka tertukar: {figure} menjadi ini.", en: " Two digits are exchanged: {figure} became this." },
});

/** 93,40 typed 94,30: two digits beside each other, the decimal sign between them left where it is. */
export const variant: Variant = {
  id: "digits-transposed",
  steps: 1,
  candidates({ expected }) {
    if (expected === undefined || !Number.isFinite(expected) || Math.abs(expected) >= 1e15) return [];
    const figure = roundHalfUp(expected, 2);
    // As a person types it: 92,5 or 92,50.
    return [...new Set([String(figure), figure.toFixed(2)])].flatMap((typed) => {
      const signs = [...typed];
      const digits = signs.flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
      return digits.slice(1).flatMap((at, before): Candidate[] => {
        const other = digits[before]!;
        if (signs[at] === signs[other]) return [];
        const moved = [...signs];
        [moved[at], moved[other]] = [moved[other]!, moved[at]!];
        return [
          {
            value: Number(moved.join("")),
            sentence: messages.digits({ figure: { value: figure, places: typed.split(".")[1]?.length ?? 0 } }),
          },
        ];
      });
    });
  },
};
