import type { ComponentType, ReactElement } from "react";
import { loadTheme } from "./loadTheme";
import { wantedTheme } from "./themeMode";

/** A part of the pane that is drawn with Fluent, which comes with it: the frame is there before, and without. */
export async function loadPart<Props extends object>(load: () => Promise<ComponentType<Props>>): Promise<ComponentType<Props>> {
  const mode = wantedTheme();
  const [Part, { Themed }, theme] = await Promise.all([load(), import("./Themed"), loadTheme(mode)]);
  const first = { mode, theme };
  return function InTheme(props: Props): ReactElement {
    return (
      <Themed first={first}>
        <Part {...props} />
      </Themed>
    );
  };
}
