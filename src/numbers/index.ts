export {
  decimalPlaces,
  decimalText,
  divideExact,
  multiplyExact,
  roundHalfUp,
  sumExact,
  sumTolerance,
  truncateTo,
  weightedSumExact,
} from "./decimal";
export { parseNumber, type ParsedNumber } from "./parse";
export { isCount } from "./words";
