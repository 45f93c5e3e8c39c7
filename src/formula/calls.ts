import { tokenise } from "./lexer";

/** A function call as it stands in a formula. */
export interface WrittenCall {
  /** With any prefix: "SUM", "[2]!_xldudf_PWNI_INDEX". */
  readonly name: string;
  /** The text of each argument with the spaces around it, inner calls already rewritten; "" where one was left out, none at all for "F()". */
  readonly args: readonly string[];
  /** An "@" stands before the name. */
  readonly isSingle: boolean;
}

interface Frame {
  /** null for brackets that call nothing. */
  readonly name: string | null;
  readonly isSingle: boolean;
  readonly args: string[];
  text: string;
}

/** The call as text. */
export function callText({ name, args }: Pick<WrittenCall, "name" | "args">): string {
  return `${name}(${args.join(",")})`;
}

/**
 * Writes a formula anew, each call handed to `replace` from the inside out; null leaves a call as it is. Everything else keeps
 * its characters. Names inside texts and sheet names are no calls. A formula whose brackets do not match comes back unchanged.
 *
 * A replacement also takes the place of an "@" before the name when it starts with none and `dropsSingle` says so.
 */
export function rewriteCalls(
  formula: string,
  replace: (call: WrittenCall) => string | null,
  dropsSingle: (call: WrittenCall) => boolean = () => false,
): string {
  const tokens = tokenise(formula);
  const frames: Frame[] = [{ name: null, isSingle: false, args: [], text: "" }];
  let top = frames[0]!;
  for (const [at, token] of tokens.entries()) {
    const text = formula.slice(token.start, token.end);
    const next = tokens[at + 1];
    if (token.kind === "word" && next?.kind === "open") continue;
    if (token.kind === "open") {
      const before = tokens[at - 1];
      const name = before?.kind === "word" ? formula.slice(before.start, before.end) : null;
      frames.push((top = { name, isSingle: name !== null && formula[before!.start - 1] === "@", args: [], text: "" }));
    } else if (token.kind === "close") {
      if (frames.length === 1) return formula;
      const frame = frames.pop()!;
      top = frames[frames.length - 1]!;
      if (frame.name === null) {
        top.text += `(${frame.text})`;
        continue;
      }
      const args = frame.args.length === 0 && frame.text === "" ? [] : [...frame.args, frame.text];
      const call: WrittenCall = { name: frame.name, args, isSingle: frame.isSingle };
      if (call.isSingle && dropsSingle(call)) top.text = top.text.slice(0, -1);
      top.text += replace(call) ?? callText(call);
    } else if (token.kind === "comma" && top.name !== null) {
      top.args.push(top.text);
      top.text = "";
    } else {
      top.text += text;
    }
  }
  return frames.length === 1 ? top.text : formula;
}

/** Every call of a formula, from the inside out. */
export function callsIn(formula: string): readonly WrittenCall[] {
  const calls: WrittenCall[] = [];
  rewriteCalls(formula, (call) => {
    calls.push(call);
    return null;
  });
  return calls;
}
