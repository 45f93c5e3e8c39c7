import type { Message } from "../language/message";
import { fail } from "../language/result";
import { answer } from "./host";

interface Awaited {
  readonly isThere: () => boolean;
  /** Rejects when it cannot be had. */
  readonly ready: () => Promise<void>;
  readonly missing: () => Message;
}

type Wrap = <A extends unknown[], R>(run: (...args: A) => R) => (...args: A) => R | Promise<R>;

/** A function that needs what is fetched beside the script: at once where it is there, else as soon as it is. */
export function whenThere({ isThere, ready, missing }: Awaited): Wrap {
  return (run) =>
    (...args) => {
      if (isThere()) return run(...args);
      return ready().then(
        () => run(...args),
        () => answer(fail("#N/A", missing())),
      );
    };
}
