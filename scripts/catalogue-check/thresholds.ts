/**
 * What counts as a contradiction where a document prints no sum or ratio that would decide. Each is set so that what is found is
 * a question for the planner, and what growth, rounding or a budget cut explains stays out.
 */
export const THRESHOLDS = {
  /** Cost of a unit against the year before: the whole plan grows 3,9 times from 2026 to 2027 (line 1878) and 1,1 a year after that. */
  unitCostFactor: 10,
  /** From this many units on a quotient of allocation and unit cost is a count of its own and not a coincidence. */
  countableUnits: 50,
  /** Allocations are printed in thousands: half of one either way. */
  allocationRounding: 500,
  /** A cost that somebody set has no odd rupiah: 2.100.000, 81.600. */
  unitCostStep: 100,
  /** The target grows by 30 % and the money by at most 15 % in a plan whose allocations grow 10 % a year. */
  targetJump: 1.3,
  moneyGrowth: 1.15,
  /** Below ten units one more is already 10 %. */
  fewUnits: 10,
  /** Ceilings are handed out in round sums: 500.000.000 for twelve directorates says nothing. */
  ceilingStep: 10_000_000,
  /** Years in a row in which different outputs cost the same. */
  sameYears: 3,
  /** The same amount for at least this many times as many units. */
  sameMoneyFactor: 10,
  /** A target 5 % below last year's result asks for less than is there. */
  belowReached: 0.95,
} as const;
