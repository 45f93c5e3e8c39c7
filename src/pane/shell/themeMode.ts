export type ThemeMode = "light" | "dark" | "contrast";

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

function officeColours(): OfficeColours | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}

/** Whether a media query holds; not where there are none. */
export function prefers(query: string): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}

/** The theme Office and the system ask for now. */
export function wantedTheme(): ThemeMode {
  return themeMode(officeColours(), prefers);
}
