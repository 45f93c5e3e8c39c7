import { withoutEnd } from "../numbers/ends";

/** A polarity as words tell it: how the less the better is counted too, and one that the sources have no formula for. */
export type WrittenPolarity = "maksimum" | "minimum" | "minimum-T/R" | "stabil";

const MORE = "(?:tinggi|besar|banyak|naik|meningkat)";
const LESS = "(?:rendah|kecil|sedikit|turun|menurun)";

/** As forms and applications write it. */
const WORDS: readonly (readonly [WrittenPolarity, RegExp])[] = [
  [
    "maksimum",
    new RegExp(
      `^(?:ma(?:ks|x)(?:im\\w+)?|tinggi|positi[fv]e?|(?:se)?makin ${MORE},? (?:(?:se)?makin )?baik|(?:higher|more|larger) is better)$`,
    ),
  ],
  [
    "minimum",
    new RegExp(`^(?:min(?:im\\w+)?|rendah|negati[fv]e?|(?:se)?makin ${LESS},? (?:(?:se)?makin )?baik|(?:lower|less|smaller) is better)$`),
  ],
  ["minimum-T/R", /^minimum t\/r$/],
  ["stabil", /^(?:stabil\w*|range|rentang)$/],
];

/**
 * How an indicator is better, out of the words of a polarity column or argument: "Maximize", "Minimize", "semakin rendah semakin
 * baik", "negatif". "stabil" (the best lies between two bounds) is a polarity of some ministries for which our sources have no
 * formula. null for anything else. "minimum" is Kemenkeu's way, 2 - R/T, where the words do not say which.
 */
export function polarityOf(text: string): WrittenPolarity | null {
  const words = withoutEnd(text.toLowerCase().replace(/[\s_-]+/g, " "), ". ").trim();
  return WORDS.find(([, pattern]) => pattern.test(words.replace(/^polari(?:tas|sasi):? /, "")))?.[0] ?? null;
}
