import { roundHalfUp, truncateTo } from "../../numbers";

/**
 * How a figure agrees with its recalculation. The LKj rounds at the end in places (99,43), at each step in others (99,44) and
 * sometimes truncates (100,10 for 100,1075): all three are accepted, and which one fits is told.
 */
export type Fit = "half-up" | "steps" | "truncated";

/** A figure calculated by Excel is not rounded at all; it may differ by the binary noise of a few operations. */
const NOISE = 1e-9;

/**
 * @param found the figure in the cell, with `places` decimals shown or held
 * @param exact the recalculated figure
 * @param slack how far the rounding of the figures it is calculated from can move it
 * @returns which way of rounding explains the figure, null when none does
 */
export function fitOf(found: number, places: number, exact: number, slack: number): Fit | null {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b));
  if (near(found, exact)) return "half-up";
  if (places <= 8) {
    if (near(roundHalfUp(exact, places), found)) return "half-up";
    if (near(truncateTo(exact, places), found)) return "truncated";
  }
  if (slack === 0) return null;
  const digits = Math.min(places, 8);
  const low = roundHalfUp(exact - slack, digits);
  const high = roundHalfUp(exact + slack, digits);
  return found >= low - NOISE && found <= high + NOISE ? "steps" : null;
}
