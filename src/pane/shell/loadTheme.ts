import type { Theme } from "@fluentui/react-components";
import type { ThemeMode } from "./themeMode";

/** Each theme by itself: the three together weigh more than the pane's own code, and a person sees one. */
const THEMES: Record<ThemeMode, () => Promise<{ readonly theme: Theme }>> = {
  light: () => import("./themes/light"),
  dark: () => import("./themes/dark"),
  contrast: () => import("./themes/contrast"),
};

/** Downloads a theme, once. */
export async function loadTheme(mode: ThemeMode): Promise<Theme> {
  return (await THEMES[mode]()).theme;
}
