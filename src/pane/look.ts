import { languageOf, type Language } from "../language/text";
import { loadTheme } from "./shell/loadTheme";
import type { ShownTheme } from "./shell/theme";
import { wantedTheme } from "./shell/themeMode";

/** What the pane speaks and how it looks when it opens. */
export interface Look {
  readonly language: Language;
  readonly theme: ShownTheme;
}

/** Office's display language, Indonesian where Office does not say. */
export function officeLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? null : Office.context?.displayLanguage);
}

/** Downloads the one theme the pane opens with. */
export async function loadLook(): Promise<Look> {
  const mode = wantedTheme();
  return { language: officeLanguage(), theme: { mode, theme: await loadTheme(mode) } };
}
