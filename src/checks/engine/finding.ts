import type { LocalText } from "../../language/text";
import type { Patch } from "../../sheet/patch";

export type Severity = "error" | "warning" | "info";

/** One thing a rule found, at one place. */
export interface Finding {
  /** Stable id of the rule, e.g. "bobot-berbeda". */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 without sheet. */
  readonly address: string;
  /** What is wrong, naming the indicator and both figures. */
  readonly message: LocalText;
  /** What the cell holds and what was wanted, as a person would write them; null where there is no single figure. */
  readonly found: string | null;
  readonly expected: string | null;
  /** The same two for an English reader, where they are figures. */
  readonly english?: { readonly found: string | null; readonly expected: string | null };
  /** Catalogue code of the indicator concerned, where there is one. */
  readonly indicator: string | null;
  /** Where the expectation comes from: source id and line, where it comes from a document. */
  readonly source: { readonly id: string; readonly line: number } | null;
  /** The mend offered, if one is safe; `alone` where it holds only without the others. */
  readonly fix: { readonly label: LocalText; readonly patch: Patch; readonly alone?: boolean } | null;
  /** Why a mend that there is is not offered: its result would bring a new finding. */
  readonly withheld?: LocalText;
}
