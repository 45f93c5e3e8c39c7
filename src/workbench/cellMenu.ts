import type { Ribbon, RibbonButton } from "./ribbon";
import { LOCALES, type Spreadsheet } from "./univer";
import type { Language } from "../language/text";

/** Puts the add-in's entries into the menu of cells, as Excel does. Labels are looked up when the menu opens, so they follow the language. */
export function showCellMenu({ api }: Spreadsheet, ribbonIn: (language: Language) => Ribbon, press: (button: RibbonButton) => void): void {
  for (const language of ["id", "en"] as const) {
    const labels = Object.fromEntries(ribbonIn(language).cellMenu.map(({ action, label }) => [action, label]));
    api.loadLocales(LOCALES[language], { capaian: labels });
  }
  for (const button of ribbonIn("id").cellMenu) {
    const entry = { id: button.id, title: `capaian.${button.action}`, action: () => press(button) };
    api.createMenu(entry).appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  }
}
