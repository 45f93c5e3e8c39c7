import { useLayoutEffect, type ReactElement } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { Shell } from "./Shell";
import { useThemeMode } from "./useThemeMode";
import type { ShellProps } from "./useShell";

/** The whole pane in Office's theme and the user's language. */
export function App(props: ShellProps): ReactElement {
  const mode = useThemeMode();
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = mode;
  }, [mode]);
  return (
    <ErrorBoundary language={props.language}>
      <Shell {...props} />
    </ErrorBoundary>
  );
}
