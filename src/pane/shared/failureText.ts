import type { Message } from "../../language/message";
import { failures } from "../failureMessages";

/** Whoever threw it may have thrown anything. */
function isSentence(value: unknown): value is Message {
  if (typeof value !== "object" || value === null) return false;
  const { id, data } = value as { id?: unknown; data?: unknown };
  return typeof id === "string" && typeof data === "object" && data !== null;
}

/**
 * The sentence for something that was thrown: the thrower's own sentence (`text`, or `problem.text`) where it has one,
 * otherwise `fallback` with the technical message behind it, so that a report to support says what happened.
 */
export function failureText(error: unknown, fallback: Message): Message {
  if (typeof error === "object" && error !== null) {
    const { text, problem } = error as { text?: unknown; problem?: { text?: unknown } };
    if (isSentence(text)) return text;
    if (isSentence(problem?.text)) return problem.text;
  }
  const technical = error instanceof Error ? error.message : typeof error === "string" ? error : "";
  return technical ? failures.technical({ sentence: fallback, technical }) : fallback;
}
