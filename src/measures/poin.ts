import { defineMessages } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { divideExact, sumExact } from "../numbers";

const sentence = defineMessages("measures-poin", {
  beyond: {
    id: "Komponen {code} ({name}) bernilai {found}; yang diperlukan nilai 0 sampai bobotnya, {most}.",
    en: "Component {code} ({name}) is {found}; a value from 0 to its weight, {most}, is wanted.",
  },
});

/** A part of a score with the points it can bring (out of 100 or 110). */
export interface PointComponent {
  readonly code: string;
  readonly name: string;
  readonly bobot: number;
}

/**
 * A score that adds up the points of its components, as AKIP and the Indeks Reformasi Birokrasi do: a component's value already
 * is points (24,60 of 30), so none may be above its weight.
 *
 * @param values one per component in their order.
 * @param top what a weight of 100 is in them: 100 for points, 1 for shares (cells formatted as percent).
 */
export function sumPoints(components: readonly PointComponent[], values: readonly number[], top: 1 | 100): Result<number> {
  for (const [at, { code, name, bobot }] of components.entries()) {
    const value = values[at]!;
    const most = top === 1 ? divideExact(bobot, 100) : bobot;
    if (value < 0 || value > most) return fail("#VALUE!", sentence.beyond({ code, name, found: value, most }));
  }
  return ok(sumExact(values));
}
