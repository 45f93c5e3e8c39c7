import type { Text } from "../../language/message";
import { app } from "../messages";

/** A fixed text in both languages, or a sentence with its data. */
function isText(value: unknown): value is Text {
  if (typeof value !== "object" || value === null) return false;
  const { id, en, data } = value as { id?: unknown; en?: unknown; data?: unknown };
  return typeof id === "string" && (typeof en === "string" || (typeof data === "object" && data !== null));
}

/**
 * The sentence for something that was thrown: the thrower's own sentence (`text`, or `problem.text`) where it has one,
 * otherwise `fallback` with the technical message behind it, so that a report to support says what happened.
 */
export function failureText(error: unknown, fallback: Text): Text {
  if (typeof error === "object" && error !== null) {
    const { text, problem } = error as { text?: unknown; problem?: { text?: unknown } };
    if (isText(text)) return text;
    if (isText(problem?.text)) return problem.text;
  }
  const technical = error instanceof Error ? error.message : typeof error === "string" ? error : "";
  return technical ? app.technical({ sentence: fallback, technical }) : fallback;
}
