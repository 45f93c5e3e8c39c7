import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface FailureProps {
  readonly text: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
}

/** What stands in place of something that did not load or broke. */
export function Failure({ text, retryLabel, onRetry }: FailureProps): ReactElement {
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody style={{ overflowWrap: "anywhere" }}>{text}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {retryLabel}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
