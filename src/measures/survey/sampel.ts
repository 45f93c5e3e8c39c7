import { sampleParameters } from "../../catalogue/regulations/skm";
import { divideExact, multiplyExact, roundHalfUp, sumExact } from "../../numbers";

/**
 * Respondents a survey needs (Krejcie and Morgan, quoted by PermenPANRB 14/2017):
 * S = chi2 N P (1-P) / (d^2 (N-1) + chi2 P (1-P)), rounded half up. 100 people need 80, 1.000 need 278.
 *
 * @param population a whole number from 1.
 */
export function sampleSize(population: number): number {
  const { chi2, p, d } = sampleParameters;
  const spread = multiplyExact(chi2, p, sumExact([1, -p]));
  return roundHalfUp(divideExact(multiplyExact(spread, population), sumExact([multiplyExact(d, d, population - 1), spread])), 0);
}
