export {
  decimalPlaces,
  decimalText,
  divideExact,
  multiplyExact,
  percentExact,
  roundHalfUp,
  sumExact,
  sumOfAll,
  sumTolerance,
  truncateTo,
  weightedSum,
  weightedSumExact,
} from "./decimal";
export { parseNumber, type ParsedNumber } from "./parse";
export { isCount } from "./words";
