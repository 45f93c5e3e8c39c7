import { useEffect, useState } from "react";
import { wantedTheme, type ThemeMode } from "./themeMode";

const WATCHED = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/** Excel has no event for a changed Office theme (OfficeThemeChanged is Outlook's), so it is read again whenever the pane gets the focus. */
export function useThemeMode(): ThemeMode {
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
