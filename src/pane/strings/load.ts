import type { Language } from "../../language/text";
import type { Strings } from "./id";

/** Downloads every sentence of the pane in a language, once. */
export async function loadStrings(language: Language): Promise<Strings> {
  return language === "en"
    ? (await import(/* webpackChunkName: "strings-en" */ "./en")).en
    : (await import(/* webpackChunkName: "strings-id" */ "./id")).id;
}
