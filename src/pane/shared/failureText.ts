import type { Language, LocalText } from "../../language/text";

function isLocalText(value: unknown): value is LocalText {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as LocalText).id === "string" &&
    typeof (value as LocalText).en === "string"
  );
}

/**
 * The sentence for something that was thrown: the thrower's own LocalText (`text`, or `problem.text`) where it has one,
 * otherwise `fallback` with the technical message behind it, so that a report to support says what happened.
 */
export function failureText(error: unknown, language: Language, fallback: string): string {
  if (typeof error === "object" && error !== null) {
    const { text, problem } = error as { text?: unknown; problem?: { text?: unknown } };
    if (isLocalText(text)) return text[language];
    if (isLocalText(problem?.text)) return problem.text[language];
  }
  const technical = error instanceof Error ? error.message : typeof error === "string" ? error : "";
  return technical ? `${fallback} (${technical})` : fallback;
}
