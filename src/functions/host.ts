import type { Problem, Result } from "../language/result";
import { type Language, languageOf, say } from "../language/text";

let chosen: Language | null = null;

/** Sets the language of the messages where no Office tells it (the command line); null goes back to asking Office. */
export function setMessageLanguage(language: Language | null): void {
  chosen = language;
}

function officeContext(): Partial<Pick<Office.Context, "displayLanguage" | "contentLanguage">> | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}

/** Office's display language when there is one, else Indonesian. */
export function messageLanguage(): Language {
  return chosen ?? languageOf(officeContext()?.displayLanguage);
}

/** The decimal sign texts are read by: that of the language the workbook is edited in; Indonesian where no Office tells it. */
export function decimalSeparator(): "," | "." {
  return languageOf(officeContext()?.contentLanguage) === "en" ? "." : ",";
}

/** What a function throws where Excel's own CustomFunctions.Error does not exist; the same two fields. */
export class CellFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function cellError(problem: Problem): unknown {
  const message = say(problem.text, messageLanguage());
  if (typeof CustomFunctions === "undefined") return new CellFailure(problem.code, message);
  return new CustomFunctions.Error(problem.code as CustomFunctions.ErrorCode, message);
}

/** A number no cell can hold: the result of figures too large or too small to calculate with. */
function isBeyond(value: unknown): boolean {
  if (typeof value === "number") return !Number.isFinite(value);
  return Array.isArray(value) && value.some(isBeyond);
}

const BEYOND: Problem = {
  code: "#VALUE!",
  text: {
    id: "Hasilnya di luar angka yang dapat dimuat sebuah sel; periksa apakah ada argumen yang terlalu besar atau terlalu dekat dengan 0.",
    en: "The result is no number a cell can hold; look for an argument that is far too large or too close to 0.",
  },
};

/** The value of a result, or Excel's error with the problem's sentence in the user's language. Never NaN or Infinity. */
export function answer<T>(result: Result<T>): T {
  if (!result.ok) throw cellError(result.problem);
  if (isBeyond(result.value)) throw cellError(BEYOND);
  return result.value;
}
