import type { ComponentType, ReactElement } from "react";
import { usePane } from "../pane";
import { Failure } from "../shared/Failure";
import { failureText } from "../shared/failureText";
import { Loading } from "../shared/Loading";
import { useLoad } from "../shared/useLoad";
import { ErrorBoundary } from "./ErrorBoundary";
import type { ViewLoader, ViewProps } from "./Shell.types";

interface ViewSlotProps extends ViewProps {
  readonly load: ViewLoader;
}

/** One view in its place: being loaded, failed, or there. */
export function ViewSlot({ load, ...props }: ViewSlotProps): ReactElement {
  const { strings, language } = usePane();
  const view = useLoad(load);
  if (view.kind === "loading") return <Loading label={strings.app.loading} />;
  if (view.kind === "failed") {
    return <Failure text={failureText(view.error, language, strings.app.loadFailed)} retryLabel={strings.app.retry} onRetry={view.retry} />;
  }
  const View: ComponentType<ViewProps> = view.value;
  return (
    <ErrorBoundary strings={strings}>
      <View {...props} />
    </ErrorBoundary>
  );
}
