import { languageOf, type Language } from "../language/text";
import { loadTheme } from "./shell/loadTheme";
import type { ShownTheme } from "./shell/theme";
import { wantedTheme } from "./shell/themeMode";
import { loadStrings } from "./strings/load";
import type { Strings } from "./strings/id";

/** What the pane speaks and how it looks when it opens. */
export interface Look {
  readonly language: Language;
  readonly strings: Strings;
  readonly theme: ShownTheme;
}

/** Office's display language, Indonesian where Office does not say. */
export function officeLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? null : Office.context?.displayLanguage);
}

/** Downloads the one language and the one theme the pane opens with. */
export async function loadLook(): Promise<Look> {
  const language = officeLanguage();
  const mode = wantedTheme();
  const [strings, theme] = await Promise.all([loadStrings(language), loadTheme(mode)]);
  return { language, strings, theme: { mode, theme } };
}
