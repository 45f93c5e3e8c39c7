import { say } from "../../src/language/say";
import { toNative } from "../../src/portable";
import type { Cells } from "./engine";

/** The native formula of a call; throws what is said where there is none. */
export function native(formula: string): string {
  const written = toNative(formula);
  if (written.kind !== "rewritten")
    throw new Error(`${formula}: ${written.kind === "refused" ? say(written.refusals[0]!.why) : written.kind}`);
  return written.formula;
}

/** Values below each other, from A1 on. */
export const column = (values: readonly unknown[]): Cells => values.map((value) => [value]);

/** The same value; numbers to nine digits after the first. An error of the function (a sentence) is an error of Excel. */
export function same(found: unknown, expected: unknown): void {
  if (typeof expected === "number") {
    expect(typeof found).toBe("number");
    expect(Math.abs((found as number) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  } else if (typeof expected === "string" && expected.startsWith("#")) expect(found).toMatch(/^#/);
  else expect(found).toBe(expected);
}
