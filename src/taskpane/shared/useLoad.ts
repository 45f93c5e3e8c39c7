import { useCallback, useEffect, useRef, useState } from "react";

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
  const current = useRef(0);

  useEffect(() => {
    const ticket = ++current.current;
    setState({ kind: "loading" });
    load().then(
      (value) => ticket === current.current && setState({ kind: "ready", value }),
      (error: unknown) => ticket === current.current && setState({ kind: "failed", error, retry }),
    );
    return () => {
      current.current++;
    };
  }, [load, attempt, retry]);

  return state;
}
