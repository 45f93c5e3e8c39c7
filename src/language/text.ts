/** The two languages the product speaks; Indonesian is the first one everywhere. */
export type Language = "id" | "en";

/**
 * A word or a declared text in both languages: a unit, a level, the title of a rule, a noun in a sentence. What is said to somebody is a
 * Message (message.ts).
 */
export interface LocalText {
  readonly id: string;
  readonly en: string;
}

/** "a", "a dan b", "a, b, dan c", with the language's word for "and". */
export function listed(items: readonly string[], and: string): string {
  return items.length < 3 ? items.join(` ${and} `) : `${items.slice(0, -1).join(", ")}, ${and} ${items[items.length - 1]}`;
}

/** The product language for a BCP 47 tag such as Office's display language: "en-GB" gives "en", anything not English gives "id". */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("en") ? "en" : "id";
}

let apart: Readonly<Record<string, string>> | undefined;

/**
 * The words of a script that was built without them (the functions'): sentences by their ids, and where the reader's language is English
 * its words by the Indonesian ones; see scripts/lib/words-apart.mjs.
 */
export function provideWords(words: Readonly<Record<string, string>>): void {
  apart = words;
}

/** A text in the asked language. */
export function wordsOf(text: LocalText, language: Language): string {
  const { id, en }: Partial<LocalText> & Pick<LocalText, "id"> = text;
  return language === "en" && en !== undefined ? en : (apart?.[id] ?? id);
}
