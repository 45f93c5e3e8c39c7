import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { stringsOf } from "../strings/strings";
import { ErrorBoundary } from "./ErrorBoundary";
import { Shell } from "./Shell";
import type { ShellProps } from "./Shell.types";
import { themes, useThemeMode } from "./theme";

/** The whole pane in Office's theme and the user's language. */
export function App(props: ShellProps): ReactElement {
  const mode = useThemeMode();
  return (
    <FluentProvider theme={themes[mode]} lang={props.language}>
      <ErrorBoundary strings={stringsOf(props.language)}>
        <Shell {...props} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
