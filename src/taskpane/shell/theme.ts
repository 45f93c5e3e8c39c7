import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

export type ThemeMode = "light" | "dark" | "contrast";

/** Teams' theme brings a typeface of its own, which is wider where there is no Segoe UI. */
const contrastTheme: Theme = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };

export const themes: Record<ThemeMode, Theme> = { light: webLightTheme, dark: webDarkTheme, contrast: contrastTheme };

/** The part of Office.OfficeTheme that decides. Absent in browsers that open the workbook without telling their theme. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** 0 (black) to 255 (white), or null for what is no #RRGGBB. */
function brightness(colour: string | undefined): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((pair) => parseInt(pair, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * Office's own theme first, because the pane stands inside it; the system's colour scheme where Office says nothing.
 * `prefers` answers a media query. With forced colours the browser repaints everything itself, so light or dark is enough there.
 */
export function themeMode(office: OfficeColours | undefined, prefers: (query: string) => boolean): ThemeMode {
  const ground = brightness(office?.bodyBackgroundColor);
  const ink = brightness(office?.bodyForegroundColor);
  const forced = prefers("(forced-colors: active)");
  const dark = ground === null ? prefers("(prefers-color-scheme: dark)") : ground < 128;
  // Office's black high-contrast theme is pure black and pure white; its "Black" theme is not (#262626 or #0A0A0A).
  const officeContrast = ground === 0 && ink === 255;
  if (!forced && (officeContrast || (dark && prefers("(prefers-contrast: more)")))) return "contrast";
  return dark ? "dark" : "light";
}

const WATCHED = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

function officeColours(): OfficeColours | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}

function prefers(query: string): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}

/** The theme to show now. Excel has no event for a changed Office theme (OfficeThemeChanged is Outlook's), so it is read again whenever the pane gets the focus. */
export function useThemeMode(): ThemeMode {
  const [mode, setMode] = useState(() => themeMode(officeColours(), prefers));
  useEffect(() => {
    const refresh = (): void => setMode(themeMode(officeColours(), prefers));
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
