import "./workbench.css";
import { languageOf } from "../language/text";
import type { Language } from "../language/text";
import { themes } from "./frame/theme";
import type { ThemeName } from "./frame/theme";
import { WorkbenchPage } from "./page";
import { Workbench } from "./workbench";

function asked<Value extends string>(name: string, values: readonly Value[]): Value | null {
  const value = new URLSearchParams(location.search).get(name);
  return values.find((each) => each === value) ?? null;
}

function systemTheme(): ThemeName {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

const language: Language = asked("lang", ["id", "en"]) ?? languageOf("id");
const page = new WorkbenchPage(document.getElementById("workbench")!, language);
const workbench = new Workbench(page, language, asked("theme", themes) ?? systemTheme());
void workbench.start();
