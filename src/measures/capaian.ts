import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, sumExact } from "../numbers";

const sentence = defineMessages("measures-capaian", {
  divisor: {
    id: "{divisor} {found}, sehingga capaian tidak dapat dihitung.",
    en: "{divisor} {found}, so the capaian cannot be calculated.",
  },
});

/**
 * How an indicator is better: the more the better (R/T), the less the better as Kemenkeu counts it (2 - R/T), or the less
 * the better as others do (T/R). Which of the two last ones is a choice that has to be visible.
 */
export type CapaianPolarity = "maksimum" | "minimum" | "minimum-T/R";

export interface CapaianInput {
  /** Realisasi and target in the same unit. */
  readonly realisasi: number;
  readonly target: number;
  readonly polarity: CapaianPolarity;
  /** The most that counts, as a ratio: 1.2 for 120 %. Only where the manual of the indicator says so. */
  readonly cap?: number | null;
}

/** Capaian as a ratio: 1 is 100 %. Not rounded, and below 0 where 2 - R/T is. Against a figure below 0 a ratio says nothing. */
export function computeCapaian({ realisasi, target, polarity, cap }: CapaianInput): Result<number> {
  const [dividend, divisor, name] =
    polarity === "minimum-T/R"
      ? ([target, realisasi, { id: "Realisasi", en: "The realisasi" }] as const)
      : ([realisasi, target, { id: "Target", en: "The target" }] as const);
  if (divisor <= 0) {
    const found = divisor === 0 ? { id: "bernilai 0", en: "is 0" } : { id: "di bawah 0", en: "is below 0" };
    return fail("#VALUE!", sentence.divisor({ divisor: name, found }));
  }
  const ratio = divideExact(dividend, divisor);
  const capaian = polarity === "minimum" ? sumExact([2, -ratio]) : ratio;
  return ok(cap == null ? capaian : Math.min(cap, capaian));
}
