import type { Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { loadTheme } from "./loadTheme";
import { wantedTheme, type ThemeMode } from "./themeMode";

const WATCHED = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/** Excel has no event for a changed Office theme (OfficeThemeChanged is Outlook's), so it is read again whenever the pane gets the focus. */
function useThemeMode(): ThemeMode {
  const [mode, setMode] = useState(wantedTheme);
  useEffect(() => {
    const refresh = (): void => setMode(wantedTheme());
    const lists = typeof window.matchMedia === "function" ? WATCHED.map((query) => window.matchMedia(query)) : [];
    for (const list of lists) list.addEventListener("change", refresh);
    window.addEventListener("focus", refresh);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      for (const list of lists) list.removeEventListener("change", refresh);
      window.removeEventListener("focus", refresh);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, []);
  return mode;
}

export interface ShownTheme {
  readonly mode: ThemeMode;
  readonly theme: Theme;
}

/** The theme to show now: the one the pane started with until another is wanted and has arrived. */
export function useTheme(first: ShownTheme): Theme {
  const mode = useThemeMode();
  const [shown, setShown] = useState(first);
  useEffect(() => {
    if (mode === shown.mode) return undefined;
    let wanted = true;
    loadTheme(mode).then(
      (theme) => wanted && setShown({ mode, theme }),
      // The colours of before can be read as well; the next focus of the pane asks again.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [mode, shown.mode]);
  return shown.theme;
}
