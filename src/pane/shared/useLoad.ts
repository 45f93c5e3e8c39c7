import { useCallback, useEffect, useState } from "react";

export type Loaded<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly error: unknown; readonly retry: () => void };

/**
 * Loads once when mounted and whenever `load` changes (keep it stable), and again on `retry`.
 * React.lazy is not used for this: it remembers a failed download for good, and a planner on a bad line wants to try again.
 */
export function useLoad<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const [state, setState] = useState<Loaded<T>>({ kind: "loading" });

  useEffect(() => {
    let current = true;
    setState({ kind: "loading" });
    load().then(
      (value) => current && setState({ kind: "ready", value }),
      (error: unknown) => current && setState({ kind: "failed", error, retry }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt, retry]);

  return state;
}
