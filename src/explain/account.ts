import { defineMessages, type Message } from "../language/message";
import { variants } from "./explain";
import type { Candidate, Known } from "./riddle";

const messages = defineMessages("explain-account", {
  others: {
    id: " {count} cara salah lain juga memberi angka ini.",
    en: " {count} other {count|way|ways} of going wrong {count|gives|give} this figure too.",
  },
  none: {
    id: " Tidak satu pun dari {count} cara salah yang dikenal memberi angka ini.",
    en: " None of the {count} known ways of going wrong gives this figure.",
  },
});

/** How a wrong figure may have come about. */
export interface Account {
  /** What the simplest variant says that gives the figure; that none does. With a leading space, as the variants' sentences have. */
  readonly first: Message;
  /** How many other variants give it too; null where none does. */
  readonly others: Message | null;
}

/** How many variants say something of a figure, and the candidates that give it: one a variant, the simplest first. */
export function candidatesFor(
  known: Known,
  fits: (candidate: Candidate) => boolean,
): { readonly tried: number; readonly found: readonly Candidate[] } {
  const tried = variants.map((variant) => variant.candidates(known)).filter((candidates) => candidates.length > 0);
  return { tried: tried.length, found: tried.flatMap((candidates) => candidates.find(fits) ?? []) };
}

/** Tries every variant; null where too little is known for any of them. */
export function account(known: Known, fits: (candidate: Candidate) => boolean): Account | null {
  const { tried, found } = candidatesFor(known, fits);
  if (tried === 0) return null;
  const [first, ...others] = found;
  if (!first) return { first: messages.none({ count: tried }), others: null };
  return { first: first.sentence, others: others.length === 0 ? null : messages.others({ count: others.length }) };
}
