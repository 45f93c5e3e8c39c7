export {
  decimalPlaces,
  decimalText,
  divideExact,
  kept,
  multiplyExact,
  percentExact,
  roundHalfUp,
  SCALE,
  scaled,
  sumExact,
  sumOfAll,
  sumTolerance,
  truncateTo,
  weightedSum,
  WEIGHT_SCALE,
  weightedSumExact,
} from "./decimal";
export { parseNumber, type ParsedNumber } from "./parse";
export { isCount } from "./words";
