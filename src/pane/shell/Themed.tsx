import { FluentProvider, type Theme } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import { loadTheme } from "./loadTheme";
import type { ThemeMode } from "./themeMode";
import { useThemeMode } from "./useThemeMode";

interface ShownTheme {
  readonly mode: ThemeMode;
  readonly theme: Theme;
}

/** The theme to show now: the one it started with until another is wanted and has arrived. */
function useTheme(first: ShownTheme): Theme {
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

interface ThemedProps {
  readonly first: ShownTheme;
  readonly children: ReactNode;
}

/** Fluent's colours and measures for a part of the pane. */
export function Themed({ first, children }: ThemedProps): ReactElement {
  return <FluentProvider theme={useTheme(first)}>{children}</FluentProvider>;
}
