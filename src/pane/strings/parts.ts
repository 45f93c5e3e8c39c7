import type { Language } from "../../language/text";

/** A count with the language's grouping: 1.234 or 1,234. */
export function amount(count: number, language: Language): string {
  return count.toLocaleString(language);
}
