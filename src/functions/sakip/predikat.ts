import { ok, type Result } from "../../language/result";
import { akipPredicate } from "../../measures";
import { multiplyExact } from "../../numbers";
import { readRate } from "../arguments";
import { answer } from "../host";
import { LARGEST_SHARE } from "../units";

function predicate(nilai: unknown): Result<string> {
  const cell = readRate("nilai", nilai);
  if (!cell.ok) return cell;
  const { value, percent } = cell.value;
  const isShare = !percent && value > 0 && value <= LARGEST_SHARE;
  const found = akipPredicate(isShare ? multiplyExact(value, 100) : value);
  return found.ok ? ok(found.value.predikat) : found;
}

/**
 * Predicate of an AKIP score, AA to D (PermenPANRB 88/2021).
 * @customfunction SAKIP.PREDIKAT
 * @param nilai The score.
 */
export function sakipPredikat(nilai: unknown): string {
  return answer(predicate(nilai));
}
