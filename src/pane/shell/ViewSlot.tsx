import { useCallback, type ComponentType, type ReactElement } from "react";
import { failures } from "../failureMessages";
import { app } from "../messages";
import { usePane, type ViewLoader, type ViewProps } from "../pane";
import { Failure } from "../shared/Failure";
import { failureText } from "../shared/failureText";
import { Loading } from "../shared/Loading";
import { useLoad } from "../shared/useLoad";
import { ErrorBoundary } from "./ErrorBoundary";
import { loadPart } from "./loadPart";

interface ViewSlotProps extends ViewProps {
  readonly load: ViewLoader;
  /** Shows nothing before it is there, nor when it does not come: what can be done without. */
  readonly quiet?: boolean;
}

/** One view in its place: being loaded, failed, or there. */
export function ViewSlot({ load, quiet, ...props }: ViewSlotProps): ReactElement | null {
  const { say, language } = usePane();
  const view = useLoad(useCallback(() => loadPart(load), [load]));
  if (quiet && view.kind !== "ready") return null;
  if (view.kind === "loading") return <Loading label={say(app.loading())} />;
  if (view.kind === "failed") {
    return <Failure text={say(failureText(view.error, failures.loadFailed()))} retryLabel={say(app.retry())} onRetry={view.retry} />;
  }
  const View: ComponentType<ViewProps> = view.value;
  return (
    <ErrorBoundary language={language}>
      <View {...props} />
    </ErrorBoundary>
  );
}
