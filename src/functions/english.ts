import { provideEnglish } from "../language/text";
import { fetchJson } from "./fetchJson";
import { messageLanguage } from "./host";

/**
 * The English of what functions say is a file beside their script, which is built without it (scripts/lib/english-apart.mjs). It is
 * fetched as the script loads where Office speaks English; an error met before it is there is answered with a promise.
 */
let atHand = false;
let loading: Promise<void> | undefined;

const isWanting = (): boolean => !atHand && messageLanguage() === "en";

function english(): Promise<void> {
  return (loading ??= fetchJson<Readonly<Record<string, string>>>("messages-en.json").then(
    (words) => {
      provideEnglish(words);
      atHand = true;
    },
    // Indonesian is better than no message; the next error tries again.
    () => {
      loading = undefined;
    },
  ));
}

/** To be called as the script loads. */
export function fetchEnglish(): void {
  if (isWanting()) void english();
}

/** The function as Excel calls it: its errors in the language of its reader. */
export function inReadersLanguage<A extends unknown[]>(run: (...args: A) => unknown): (...args: A) => unknown {
  return (...args) => {
    const failed = (error: unknown): unknown => {
      if (!isWanting()) throw error;
      return english().then(() => run(...args));
    };
    try {
      const value = run(...args);
      return value instanceof Promise ? value.catch(failed) : value;
    } catch (error) {
      return failed(error);
    }
  };
}
