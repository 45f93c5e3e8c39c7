import type { Problem, Result } from "../language/result";
import { say } from "../language/say";
import { type Language, languageOf } from "../language/text";
import { sentence } from "./messages";

function officeContext(): Partial<Pick<Office.Context, "displayLanguage" | "platform">> | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}

/** Office's display language when there is one, else Indonesian. */
export function messageLanguage(): Language {
  return languageOf(officeContext()?.displayLanguage);
}

type Separator = "," | ".";

let handedOver: Separator | null = null;
let askedInVain = false;

/**
 * The decimal sign texts are read by: the workbook's own (`application.decimalSeparator`), which the page hands over when the
 * runtime has started. null until then: Office tells nothing that stands for it (`contentLanguage` is the editing language, and
 * is not there on Mac), so a text that depends on it is not read at all. "," where there is no Office (the command line).
 */
export function decimalSeparator(): Separator | null {
  return handedOver ?? (officeContext() === undefined ? "," : null);
}

/** To be told of a text that could not be read because the sign is not known yet: its cell has to be calculated again. */
export function missedSeparator(): void {
  askedInVain = true;
}

/** Hands over the workbook's decimal sign; true when a cell waits for it and has to be calculated again. null forgets it. */
export function useDecimalSeparator(separator: Separator | null): boolean {
  const waiting = askedInVain && separator !== null;
  handedOver = separator;
  askedInVain = false;
  return waiting;
}

/** Platforms where a blank cell arrives as 0 (office-js 4702, 5262, 1951); on the web it arrives as null. */
const BLURRED = new Set(["PC", "Mac"]);

let blanksAreSeen = false;

/** A blank cell of a range arrived as what it is: from here on 0 is a typed 0 on this machine. */
export function sawBlankCell(): void {
  blanksAreSeen = true;
}

/** Whether a 0 out of a range may be a blank cell. */
export function zeroMayBeBlank(): boolean {
  return !blanksAreSeen && BLURRED.has(String(officeContext()?.platform));
}

/** Forgets what was learnt of the machine; a runtime learns it once, tests several times. */
export function forgetHost(): void {
  blanksAreSeen = false;
  useDecimalSeparator(null);
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

const BEYOND: Problem = { code: "#VALUE!", text: sentence.beyond() };

/** A result a cell can hold: never NaN or Infinity. */
export function inCell<T>(result: Result<T>): Result<T> {
  return result.ok && isBeyond(result.value) ? { ok: false, problem: BEYOND } : result;
}

/** The value of a result, or Excel's error with the problem's sentence in the user's language. */
export function answer<T>(result: Result<T>): T {
  const held = inCell(result);
  if (!held.ok) throw cellError(held.problem);
  return held.value;
}
