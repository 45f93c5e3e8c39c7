import type { Catalogue } from "../../catalogue/catalogue";
import { defineMessages } from "../../language/message";
import { fail, type Problem, type Result } from "../../language/result";
import { catalogueInUse } from "../catalogue";
import { decimalSeparator } from "../host";
import { whenThere } from "../whenThere";

const sentence = defineMessages("functions-late", {
  notLoaded: {
    id: "Bagian fungsi ini gagal dimuat. Periksa sambungan, lalu hitung ulang (Ctrl+Alt+F9).",
    en: "A part of this function could not be loaded. Check the connection, then recalculate (Ctrl+Alt+F9).",
  },
  said: { id: "{text}", en: "{text}" },
});

/** What a late calculation works on beside what it is asked. */
export interface LateContext {
  readonly catalogue: Catalogue;
  readonly decimal: "," | ".";
}

/** A problem as a bundle of its own tells it: in words, because the functions' script has no sentences of it. */
interface SaidProblem {
  readonly code: Problem["code"];
  readonly text: string;
}

export type LateResult = Result<unknown> | { readonly ok: false; readonly problem: SaidProblem };
export type LateRun = (asked: never, context: LateContext) => LateResult;
/** By the folders of the functions. */
export type LateRuns = Readonly<Record<string, LateRun>>;

/**
 * Some functions are called in few workbooks and need much: the words of formulas, every printed figure. What they calculate with is a
 * `late.ts` in their folder, which the functions' script does not hold. The page's other script knows how it is fetched (it has a loader
 * already) and says so as it starts; the first call fetches it and answers with a promise, as Excel allows.
 */
let runs: LateRuns | undefined;
let loading: Promise<void> | undefined;
let offer: (load: () => Promise<LateRuns>) => void = () => undefined;
const offered = new Promise<() => Promise<LateRuns>>((resolve) => (offer = resolve));

/** Hands the calculations over where they are at hand: tests, the command line. */
export function provideLate(given: LateRuns): void {
  runs = given;
}

/** Says how they are fetched; the first one who says so is asked. */
export function offerLate(load: () => Promise<LateRuns>): void {
  offer(load);
}

/** The page's other script stands right behind this one; as long after it never came. */
const LONGEST = 20_000;

function ready(): Promise<void> {
  loading ??= Promise.race([offered, new Promise<never>((_, reject) => setTimeout(reject, LONGEST))])
    .then((load) => load())
    .then(provideLate)
    .catch((error: unknown) => {
      // The next call tries again.
      loading = undefined;
      throw error;
    });
  return loading;
}

/** The function as Excel calls it: at once where its calculation is there, else as soon as it is. */
export const whenLate = whenThere({ isThere: () => runs !== undefined, ready, missing: sentence.notLoaded });

/** @param folder of the function, below src/functions. */
export function askLate(folder: string, asked: unknown): Result<unknown> {
  const run = runs?.[folder];
  if (!run) return fail("#N/A", sentence.notLoaded());
  const answer = run(asked as never, { catalogue: catalogueInUse(), decimal: decimalSeparator() ?? "," });
  if (answer.ok) return answer;
  const { code, text } = answer.problem;
  return fail(code, typeof text === "string" ? sentence.said({ text }) : text);
}
