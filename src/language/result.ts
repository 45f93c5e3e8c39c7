import type { Message } from "./message";

/** The Excel error a problem becomes in a cell. Excel shows a message only with `#VALUE!` and `#N/A`. */
export type CellErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!";

/** Something a person has to know, as a value: the core returns problems, only shells throw. */
export interface Problem {
  readonly code: CellErrorCode;
  readonly text: Message;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: CellErrorCode, text: Message): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, text } };
}
