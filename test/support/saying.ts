import type { Message } from "../../src/language/message";
import { say } from "../../src/language/say";

interface Matcher {
  asymmetricMatch(other: unknown): boolean;
}

const agrees = (wanted: unknown, text: string): boolean =>
  typeof wanted === "string" ? wanted === text : (wanted as Matcher).asymmetricMatch(text);

/**
 * Matches a sentence as data by its words: a text, or a matcher such as `expect.stringContaining`. For `toMatchObject` and its like.
 */
export function saying(indonesian: unknown, english?: unknown): unknown {
  return {
    asymmetricMatch: (message: Message) =>
      agrees(indonesian, say(message, "id")) && (english === undefined || agrees(english, say(message, "en"))),
    toAsymmetricMatcher: () => `saying ${String(indonesian)}`,
  };
}
