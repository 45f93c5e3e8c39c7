import type { ReactElement } from "react";

interface FailureProps {
  readonly text: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
}

/** What stands in place of something that did not load or broke. Plain elements: it may be Fluent that did not come. */
export function Failure({ text, retryLabel, onRetry }: FailureProps): ReactElement {
  return (
    <div role="alert" className="failure">
      <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
        <path d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16m0 10.5a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5M10 6a.5.5 0 0 0-.5.4v4.7a.5.5 0 0 0 1 0V6.4A.5.5 0 0 0 10 6" />
      </svg>
      <span>{text}</span>
      <button type="button" className="small" onClick={onRetry}>
        {retryLabel}
      </button>
    </div>
  );
}
