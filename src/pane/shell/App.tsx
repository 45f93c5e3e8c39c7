import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Look } from "../look";
import { ErrorBoundary } from "./ErrorBoundary";
import { Shell } from "./Shell";
import type { ShellProps } from "./Shell.types";
import { useTheme } from "./theme";

interface AppProps extends Omit<ShellProps, "language" | "strings"> {
  readonly look: Look;
}

/** The whole pane in Office's theme and the user's language. */
export function App({ look: { language, strings, theme }, ...props }: AppProps): ReactElement {
  return (
    <FluentProvider theme={useTheme(theme)} lang={language}>
      <ErrorBoundary strings={strings}>
        <Shell {...props} language={language} strings={strings} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
