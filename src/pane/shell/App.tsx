import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Look } from "../look";
import { ErrorBoundary } from "./ErrorBoundary";
import { Shell } from "./Shell";
import { useTheme } from "./theme";
import type { ShellProps } from "./useShell";

interface AppProps extends Omit<ShellProps, "language"> {
  readonly look: Look;
}

/** The whole pane in Office's theme and the user's language. */
export function App({ look: { language, theme }, ...props }: AppProps): ReactElement {
  return (
    <FluentProvider theme={useTheme(theme)} lang={language}>
      <ErrorBoundary language={language}>
        <Shell {...props} language={language} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
