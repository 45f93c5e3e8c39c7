export { adviceOn } from "./advice";
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
export { formatNumber, type NumberFormat } from "./format";
export { parseNumber, type ParsedNumber } from "./parse";
export { isCount } from "./words";
