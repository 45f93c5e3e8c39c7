import type { Language } from "../../language/text";
import { en } from "./en";
import { id, type Strings } from "./id";

export type { Strings };

/** Every sentence of the pane in a language. */
export function stringsOf(language: Language): Strings {
  return language === "en" ? en : id;
}
