import { sampleParameters } from "../../catalogue/regulations/skm";
import { divideExact, multiplyExact, roundHalfUp, sumExact } from "../../numbers";

const { chi2, p, d } = sampleParameters;
const SPREAD = multiplyExact(chi2, p, sumExact([1, -p]));
const SQUARE = multiplyExact(d, d);

/**
 * Respondents a survey needs (Krejcie and Morgan, quoted by PermenPANRB 14/2017):
 * S = chi2 N P (1-P) / (d^2 (N-1) + chi2 P (1-P)), rounded half up. 100 people need 80, 1.000 need 278.
 *
 * @param population a whole number from 1.
 */
export function sampleSize(population: number): number {
  return roundHalfUp(divideExact(multiplyExact(SPREAD, population), sumExact([multiplyExact(SQUARE, population - 1), SPREAD])), 0);
}
