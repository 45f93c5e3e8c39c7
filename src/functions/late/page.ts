import type { Language } from "../../language/text";
import { say } from "../../language/say";
import { messageLanguage } from "../host";
import { everyLate } from "./index.generated";
import type { LateContext, LateResult, LateRuns } from "./late";

function spoken(result: LateResult, language: Language): LateResult {
  if (result.ok || typeof result.problem.text === "string") return result;
  const { code, text } = result.problem;
  return { ok: false, problem: { code, text: say(text, language) } };
}

/** The late calculations as a page's script of its own hands them over: what they say of an error is in words. */
export const spokenRuns: LateRuns = Object.fromEntries(
  Object.entries(everyLate).map(([folder, run]) => [
    folder,
    (asked: never, context: LateContext) => spoken(run(asked, context), messageLanguage()),
  ]),
);
