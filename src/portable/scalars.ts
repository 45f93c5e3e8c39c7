import { ok, type Result } from "../language/result";
import type { Given } from "./given";
import { guarded } from "./guard";
import type { Portability } from "./portability";

/** A function of one or two numbers. */
export function ofNumbers(count: 1 | 2, expression: (one: string, other: string) => string): Portability {
  return {
    kind: "formula",
    write(given: Given): Result<string> {
      const one = given.scalar(0);
      if (!one.ok) return one;
      const other = count === 2 ? given.scalar(1) : one;
      if (!other.ok) return other;
      return ok(guarded([one.value, other.value], expression(one.value.text, other.value.text)));
    },
  };
}
