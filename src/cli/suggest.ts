import { distance } from "../language/distance";
import type { Message } from "../language/message";
import { callSays } from "./messages";

/** The word of a list that was probably meant; a word of which more than half is different is another one. */
function nearestWord(typed: string, words: readonly string[]): string | null {
  const folded = typed.toLowerCase();
  const far = (word: string): number => distance(folded, word.toLowerCase());
  const best = words.reduce<string | null>((one, other) => (one === null || far(other) < far(one) ? other : one), null);
  return best !== null && far(best) * 2 <= best.length ? best : null;
}

/** What is wrong, and what may have been meant. */
export function withHint(what: Message, typed: string, words: readonly string[]): Message {
  const near = nearestWord(typed, words);
  return near === null ? what : callSays.hint({ what, near });
}
