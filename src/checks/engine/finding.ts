import type { Datum, Message } from "../../language/message";
import type { Patch } from "../../sheet/patch";

export type Severity = "error" | "warning" | "info";

/** A mend that is offered. */
export interface Fix {
  /** What the mend does: "Ganti dengan 20%". */
  readonly label: Message;
  readonly patch: Patch;
  /** It holds only without the others. */
  readonly alone?: boolean;
}

/** A place in a document of the catalogue. */
export interface SourceLine {
  readonly id: string;
  readonly line: number;
}

/** What a rule says of one place. Who said it, and how the place is known again, the engine adds. */
export interface Report {
  readonly sheet: string;
  /** A1 without sheet. */
  readonly address: string;
  /** What is wrong, naming the indicator and both figures. */
  readonly message: Message;
  /** The rule's own unless said. */
  readonly severity?: Severity;
  /** What the cell holds and what was wanted; null where there is no single figure. */
  readonly found?: Datum;
  readonly expected?: Datum;
  /** Catalogue code of the indicator concerned, where there is one. */
  readonly indicator?: string | null;
  /** Where the expectation comes from, where it comes from a document. */
  readonly source?: SourceLine | null;
  /** The mend offered, if one is safe. */
  readonly fix?: Fix | null;
  /** How a wrong figure may have come about, beyond what the message says; like what it leads to with a leading space, to stand behind the message. */
  readonly explanation?: Message | null;
  /** What the right figure makes of the indices above it. */
  readonly consequence?: Message | null;
}

/** One thing a rule found, at one place: data that every shell prints in its own language (`say`, `sayDatum`). */
export interface Finding {
  /** Stable id of the rule, e.g. "bobot-berbeda". */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly address: string;
  readonly message: Message;
  readonly found: Datum;
  readonly expected: Datum;
  readonly indicator: string | null;
  readonly source: SourceLine | null;
  readonly fix: Fix | null;
  readonly explanation?: Message | null;
  readonly consequence?: Message | null;
  /** By which it is known again: rule, sentence, table, row, column and period, in names and no addresses. */
  readonly fingerprint: string;
  /** Somebody lets it stand, and says why. */
  readonly suppressed?: { readonly reason: string };
  /** Why a mend that there is is not offered: its result would bring a new finding. */
  readonly withheld?: Message;
}
