import type { Message, NumberDatum } from "../language/message";
import { formulaString } from "../formula/print";
import { callsIn, callText, rewriteCalls, type WrittenCall } from "../formula/calls";
import { tokenise } from "../formula/lexer";
import { sentence } from "./messages";
import { functionId, mayCallOurs } from "./names";
import { nativeExpression } from "./native";

/*
 * The way back is kept in the formula itself: PWNI.CAPAIAN(F5,E5) becomes
 *
 *   CHOOSE(1,IF(COUNT(F5,E5)=2,F5/E5,NA()),"PWNI.CAPAIAN",F5,E5)
 *
 * CHOOSE calculates the first of its values only. The name of the function and its arguments stand behind it as they were, alive:
 * when rows are inserted, cells moved, filled down, sorted or copied to another workbook, Excel changes the references there as it
 * changes those that calculate. A list of originals hidden in the workbook's settings would be wrong after the first inserted row,
 * know nothing of copies, and be lost in another program; a text such as N("PWNI.CAPAIAN(F5,E5)") stays behind when references
 * move, works for numbers only and ends at 255 characters. And a colleague without the add-in sees where the figure came from.
 */
const KEEPER = "CHOOSE";

/** Excel's limit for one formula. */
const LONGEST_FORMULA = 8192;

export interface Refusal {
  /** Our function. */
  readonly id: string;
  readonly why: Message;
}

/** "none" has no call to write anew. A cell is rewritten whole or not at all: half of it would still need the add-in. */
export type Rewritten =
  | { readonly kind: "none" }
  | { readonly kind: "rewritten"; readonly formula: string; readonly ids: readonly string[] }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] };

/** "8192" and not "8.192". */
const characters = (value: number): NumberDatum => ({ value, grouping: false });

function outcome(formula: string, ids: readonly string[], refusals: readonly Refusal[]): Rewritten {
  if (refusals.length > 0) return { kind: "refused", refusals };
  if (ids.length === 0) return { kind: "none" };
  if (formula.length <= LONGEST_FORMULA) return { kind: "rewritten", formula, ids: [...new Set(ids)] };
  return {
    kind: "refused",
    refusals: [
      {
        id: ids[ids.length - 1]!,
        why: sentence.tooLong({ length: characters(formula.length), most: characters(LONGEST_FORMULA) }),
      },
    ],
  };
}

/** A formula (en-US, with "=") with every call of our functions written natively. */
export function toNative(formula: string): Rewritten {
  if (!mayCallOurs(formula)) return { kind: "none" };
  const ids: string[] = [];
  const refusals: Refusal[] = [];
  const written = rewriteCalls(formula, ({ name, args }) => {
    const id = functionId(name);
    if (id === null) return null;
    ids.push(id);
    const native = nativeExpression(id, args);
    if (native.ok)
      return callText({ name: KEEPER, args: ["1", native.value, formulaString(name.toUpperCase() === id ? name : id), ...args] });
    refusals.push({ id, why: native.problem.text });
    return null;
  });
  return outcome(written, ids, refusals);
}

interface KeptCall {
  readonly id: string;
  /** As it was written, "pwni.index" too. */
  readonly name: string;
  readonly native: string;
  readonly args: readonly string[];
}

function keptCall({ name, args }: WrittenCall): KeptCall | null {
  if (name.toUpperCase() !== KEEPER || args[0]?.trim() !== "1") return null;
  const kept = /^"([A-Za-z0-9_.]+)"$/.exec(args[2]?.trim() ?? "")?.[1];
  const id = kept === undefined ? null : functionId(kept);
  return id === null ? null : { id, name: kept!, native: args[1]!, args: args.slice(3) };
}

/** An expression without what Excel may change when it takes it: spaces and letter case outside texts. */
function plain(expression: string): string {
  return tokenise(expression)
    .map(({ kind, start, end }) => {
      const text = expression.slice(start, end);
      return kind === "space" ? "" : kind === "text" ? text : text.toUpperCase();
    })
    .join("");
}

/** A formula that `toNative` wrote, with the calls of our functions again; a part edited since then is a refusal. */
export function toCapaian(formula: string): Rewritten {
  if (!mayCallOurs(formula)) return { kind: "none" };
  const ids: string[] = [];
  const refusals: Refusal[] = [];
  const written = rewriteCalls(formula, (call) => {
    const kept = keptCall(call);
    if (kept === null) return null;
    ids.push(kept.id);
    const native = nativeExpression(kept.id, kept.args);
    if (native.ok && plain(native.value) === plain(kept.native)) return callText(kept);
    refusals.push({ id: kept.id, why: sentence.changed() });
    return null;
  });
  // An inner call stands in the calculating part too, once or more, but is one call.
  return outcome(written, ids, refusals);
}

/** Whether a formula calls one of our functions, however Excel spells them. */
export function callsOurs(formula: string): boolean {
  return mayCallOurs(formula) && callsIn(formula).some(({ name }) => functionId(name) !== null);
}
