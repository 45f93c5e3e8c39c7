import type { Message } from "../language/message";
import { say } from "../language/say";
import { causeOf } from "./causes";
import { says } from "./messages";
import { stayedWords, type Stayed } from "./stayed";

export type ExcelFailureCode =
  | "edit-mode"
  | "protected"
  | "not-found"
  | "too-large"
  | "merged"
  | "not-kept"
  | "outside"
  | "sheet-name"
  | "sheet-hidden"
  | "selection"
  | "unsupported"
  | "busy"
  | "refused"
  | "damaged"
  | "stopped"
  | "left-behind"
  | "partly-undone";

/** Why Excel did not do what was asked, as a sentence for the user. Everything that src/excel throws is one of these. */
export class ExcelFailure extends Error {
  /** The failure as it was before its text said what it means for the workbook; null where it says nothing of that. */
  private whole: ExcelFailure | null = null;
  /** What of the change is still in the workbook because someone else's work is in it; null where nobody has looked. */
  stayed: Stayed | null = null;

  constructor(
    readonly code: ExcelFailureCode,
    readonly text: Message,
    /** Office.js's own error, for the console and for bug reports. */
    readonly origin?: unknown,
    /** Code "left-behind" only: the receipt that `undo` needs for another try. */
    readonly receipt?: unknown,
  ) {
    super(say(text, "en"));
    this.name = "ExcelFailure";
  }

  /** What went wrong and nothing else. */
  get bare(): ExcelFailure {
    return this.whole ?? this;
  }

  /** The failure whose text speaks of this one's consequences too. */
  after(cause: ExcelFailure): this {
    this.whole = cause.bare;
    return this;
  }

  /** The same cause, with what is still there of a change that was taken back: nothing, as a rule. */
  leaving(stayed: Stayed): ExcelFailure {
    const failure = this.with(stayedWords(stayed) ?? says.unchanged());
    failure.stayed = stayed;
    return failure;
  }

  /** The same cause, with what it means for the workbook said after it. */
  with(consequence: Message, code: ExcelFailureCode = this.code): ExcelFailure {
    return new ExcelFailure(code, says.together({ what: this.text, consequence }), this.origin).after(this);
  }
}

/** The call of ours that Excel refused ("Range.merge"); null when the request as a whole failed. */
export function errorLocation(error: unknown): string | null {
  const origin = error instanceof ExcelFailure ? error.origin : error;
  const location = (origin as { debugInfo?: { errorLocation?: unknown } } | undefined)?.debugInfo?.errorLocation;
  return typeof location === "string" && location !== "" ? location : null;
}

/** Any error out of `Excel.run` as a failure with a sentence; codes we do not know keep Excel's own words. */
export function asFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const { code, message } = error as { code?: unknown; message?: unknown };
  const cause = causeOf(String(code));
  if (cause) return new ExcelFailure(cause.code, cause.text, error);
  const words = [code, message].filter((part) => typeof part === "string" && part !== "").join(": ");
  return new ExcelFailure("refused", words ? says.refused({ words }) : says.refusedSilently(), error);
}
