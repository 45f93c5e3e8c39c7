import { printParts } from "../formula/print";
import type { Message } from "../language/message";
import { say } from "../language/say";
import type { Language } from "../language/text";
import type { CellRef, ModelCell } from "./block";
import type { Cell, FormulaMode } from "./cell";
import type { OpenFormula } from "./expression";
import { inputOf } from "./inputs";
import type { Resolve } from "./places";

/** How a table is written. */
export interface WriteOptions {
  readonly language: Language;
  /** "native" when left out: the table then calculates where the add-in is missing. */
  readonly mode?: FormulaMode;
}

export function textOf(text: string | Message, language: Language): string {
  return typeof text === "string" ? text : say(text, language);
}

/** A formula with its references at their places; texts beside each other become one. */
function formulaParts(expression: OpenFormula, resolve: Resolve): readonly (string | CellRef)[] {
  const parts: (string | CellRef)[] = ["="];
  for (const piece of printParts(expression).flatMap((each) => (typeof each === "string" ? [each] : resolve(each)))) {
    const last = parts[parts.length - 1];
    if (typeof piece === "string" && typeof last === "string") parts[parts.length - 1] = last + piece;
    else if (piece !== "") parts.push(piece);
  }
  return parts;
}

/** A cell of a description as it is written: a quantity in the asked mode, natively where our functions have no word for it. */
export function express(cell: Cell, resolve: Resolve, options: WriteOptions): ModelCell {
  if (cell === null) return { kind: "empty" };
  const written = expressed(cell, resolve, options);
  return {
    ...written,
    ...(cell.look !== undefined && { look: cell.look }),
    ...(cell.input && { input: inputOf(cell.input, options.language) }),
  };
}

function expressed(cell: NonNullable<Cell>, resolve: Resolve, { language, mode = "native" }: WriteOptions): ModelCell {
  switch (cell.kind) {
    case "text":
      return { kind: "text", text: textOf(cell.text, language) };
    case "number":
      return { kind: "number", value: cell.value, format: cell.format };
    case "blank":
      return { kind: "empty", format: cell.format };
    case "quantity": {
      const { asNative, asFunction, asValue, format } = cell;
      if (mode === "value") {
        if (asValue === null) return { kind: "empty" };
        return typeof asValue === "number" ? { kind: "number", value: asValue, format } : { kind: "text", text: asValue };
      }
      const chosen = mode === "function" ? (asFunction ?? asNative) : asNative;
      return { kind: "formula", parts: formulaParts(chosen, resolve), format, preview: asValue };
    }
  }
}
