import { readNumber } from "../arguments";
import { answer } from "../host";

/**
 * Number out of a typed text such as 79,95 (BB).
 * @customfunction PWNI.ANGKA
 * @param teks The text.
 */
export function pwniAngka(teks: unknown): number {
  return answer(readNumber("teks", teks));
}
