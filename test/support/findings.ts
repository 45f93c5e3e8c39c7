import { checkWorkbook as check, rules, type CheckOptions, type Finding } from "../../src/checks";
import type { Catalogue } from "../../src/catalogue/catalogue";
import { createContext } from "../../src/checks/engine/context";
import { runRules } from "../../src/checks/engine/run";
import type { Datum, Message } from "../../src/language/message";
import { inBoth, sayDatum } from "../../src/language/say";
import type { LocalText } from "../../src/language/text";
import type { Snapshot } from "../../src/sheet/snapshot";

/** A finding as a person reads it: its sentences in both languages, its figures as an Indonesian and an English reader see them. */
export interface ToldFinding extends Omit<Finding, "message" | "found" | "expected" | "fix" | "withheld"> {
  readonly message: LocalText;
  readonly found: string | null;
  readonly expected: string | null;
  readonly english: { readonly found: string | null; readonly expected: string | null };
  readonly fix: (Omit<NonNullable<Finding["fix"]>, "label"> & { readonly label: LocalText }) | null;
  readonly withheld?: LocalText;
}

const figure = (datum: Datum, language: "id" | "en"): string | null => (datum === null ? null : sayDatum(datum, language));
const both = (text: Message): LocalText => inBoth(text);

function told(finding: Finding): ToldFinding {
  const { message, found, expected, fix, withheld, ...rest } = finding;
  return {
    ...rest,
    message: both(message),
    found: figure(found, "id"),
    expected: figure(expected, "id"),
    english: { found: figure(found, "en"), expected: figure(expected, "en") },
    fix: fix && { ...fix, label: both(fix.label) },
    ...(withheld && { withheld: both(withheld) }),
  };
}

/** The check, its findings told. */
export function checkWorkbook(snapshot: Snapshot, catalogue: Catalogue, options?: CheckOptions): ToldFinding[] {
  return check(snapshot, catalogue, options).map(told);
}

/** What the rules say, told, without trying a mend: that takes most of a check, and changes nothing but which mends are offered. */
export function saidOf(snapshot: Snapshot, catalogue: Catalogue): ToldFinding[] {
  return runRules(rules, createContext(snapshot, catalogue, {})).map(told);
}
