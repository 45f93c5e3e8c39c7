/** The themes the workbench can show, as `?theme=` names them. */
export const themes = ["light", "dark", "contrast"] as const;

export type ThemeName = (typeof themes)[number];

/** Office's own colours: white, black, and Windows' black high contrast. */
export const officeThemes: Record<ThemeName, Office.OfficeTheme> = {
  light: colours("#FFFFFF", "#242424", "#FFFFFF", "#242424"),
  dark: colours("#262626", "#FFFFFF", "#333333", "#FFFFFF"),
  contrast: colours("#000000", "#FFFFFF", "#000000", "#FFFFFF"),
};

function colours(body: string, ink: string, control: string, controlInk: string): Office.OfficeTheme {
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: ink,
    controlBackgroundColor: control,
    controlForegroundColor: controlInk,
    isDarkTheme: body !== "#FFFFFF",
    themeId: 0,
  } as Office.OfficeTheme;
}
