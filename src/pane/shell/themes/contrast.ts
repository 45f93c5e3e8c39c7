import { teamsHighContrastTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Teams' theme brings a typeface of its own, which is wider where there is no Segoe UI. */
export const theme: Theme = { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase };
