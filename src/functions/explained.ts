import { provideWords } from "../language/text";
import { fetchJson } from "./fetchJson";
import { messageLanguage } from "./host";

/**
 * What functions say of an error is a file beside their script, one for each language; the script is built without it
 * (scripts/lib/words-apart.mjs). It is fetched as the script loads; an error met before it is there is answered with a promise.
 */
interface Words {
  readonly version: string;
  readonly words: Readonly<Record<string, string>>;
}

/** Of the words this script was built from; the build puts it here. */
const VERSION = "@words@";

let atHand = false;
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  const { version, words } = await fetchJson<Words>(`messages-${messageLanguage()}.json`);
  if (version !== VERSION) throw new Error(version);
  provideWords(words);
  atHand = true;
}

function words(): Promise<void> {
  return (loading ??= load().catch((error: unknown) => {
    // The next error tries again.
    loading = undefined;
    throw error;
  }));
}

/** To be called as the script loads. */
export function fetchWords(): void {
  words().catch(() => undefined);
}

/** The same error, and why nothing more is said. */
function unexplained(error: unknown): unknown {
  if (!(error instanceof CustomFunctions.Error)) return error;
  const text =
    messageLanguage() === "en"
      ? "The reason could not be loaded; recalculate (Ctrl+Alt+F9)."
      : "Penjelasannya gagal dimuat; hitung ulang (Ctrl+Alt+F9).";
  return new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, text);
}

/** The function as Excel calls it: its errors explained in the language of its reader. */
export function explained<A extends unknown[]>(run: (...args: A) => unknown): (...args: A) => unknown {
  return (...args) => {
    const failed = (error: unknown): unknown => {
      if (atHand) throw error;
      return words().then(
        () => run(...args),
        () => {
          throw unexplained(error);
        },
      );
    };
    try {
      const value = run(...args);
      return value instanceof Promise ? value.catch(failed) : value;
    } catch (error) {
      return failed(error);
    }
  };
}
