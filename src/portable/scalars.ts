import { ok, type Result } from "../language/result";
import type { Given, Native } from "./given";
import { guarded } from "./guard";
import type { Portability } from "./portability";

/** A function of one or two numbers. */
export function ofNumbers(count: 1 | 2, expression: (one: Native, other: Native) => Native): Portability {
  return {
    kind: "formula",
    write(given: Given): Result<Native> {
      const one = given.scalar(0);
      if (!one.ok) return one;
      const other = count === 2 ? given.scalar(1) : one;
      if (!other.ok) return other;
      return ok(guarded([one.value, other.value], expression(one.value.value, other.value.value)));
    },
  };
}
