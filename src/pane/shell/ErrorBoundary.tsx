import { Component, type ReactNode } from "react";
import { Failure } from "../shared/Failure";
import type { Strings } from "../strings/id";

interface ErrorBoundaryProps {
  readonly strings: Strings;
  readonly children: ReactNode;
}

/** Keeps a broken view from blanking the pane: says so in its place and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error() };
  }

  override render(): ReactNode {
    const { strings, children } = this.props;
    if (this.state.error === null) return children;
    const technical = this.state.error instanceof Error ? this.state.error.message : String(this.state.error);
    return (
      <Failure
        text={technical ? `${strings.app.crashed} (${technical})` : strings.app.crashed}
        retryLabel={strings.app.retry}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
