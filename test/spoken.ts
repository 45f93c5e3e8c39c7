import type { Result } from "../src/language/result";
import { inBoth } from "../src/language/say";

/** A result whose problem, where it has one, is said in both languages. */
export function spoken<T>(result: Result<T>): unknown {
  return result.ok ? result : { ok: false, problem: { ...result.problem, text: inBoth(result.problem.text) } };
}
