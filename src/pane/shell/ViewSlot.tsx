import type { ComponentType, ReactElement } from "react";
import { app } from "../messages";
import { usePane, type ViewLoader, type ViewProps } from "../pane";
import { Failure } from "../shared/Failure";
import { failureText } from "../shared/failureText";
import { Loading } from "../shared/Loading";
import { useLoad } from "../shared/useLoad";
import { ErrorBoundary } from "./ErrorBoundary";

interface ViewSlotProps extends ViewProps {
  readonly load: ViewLoader;
}

/** One view in its place: being loaded, failed, or there. */
export function ViewSlot({ load, ...props }: ViewSlotProps): ReactElement {
  const { say, language } = usePane();
  const view = useLoad(load);
  if (view.kind === "loading") return <Loading label={say(app.loading())} />;
  if (view.kind === "failed") {
    return <Failure text={say(failureText(view.error, app.loadFailed()))} retryLabel={say(app.retry())} onRetry={view.retry} />;
  }
  const View: ComponentType<ViewProps> = view.value;
  return (
    <ErrorBoundary language={language}>
      <View {...props} />
    </ErrorBoundary>
  );
}
