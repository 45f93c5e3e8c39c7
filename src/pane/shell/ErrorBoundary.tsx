import { Component, type ReactNode } from "react";
import { say } from "../../language/say";
import type { Language } from "../../language/text";
import { failures } from "../failureMessages";
import { app } from "../messages";
import { Failure } from "../shared/Failure";
import { failureText } from "../shared/failureText";

interface ErrorBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Keeps a broken view from blanking the pane: says so in its place and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error() };
  }

  override render(): ReactNode {
    const { language, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    return (
      <Failure
        text={say(failureText(error, failures.crashed()), language)}
        retryLabel={say(app.retry(), language)}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
