import { languageOf, type Language } from "../language/text";

/** Office's display language, Indonesian where Office does not say. */
export function officeLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? null : Office.context?.displayLanguage);
}
