import type { Catalogue, Lookup } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { fail, ok, type Result } from "../language/result";
import type { LocalText } from "../language/text";
import { defineMessages, type Message } from "../language/message";
import { readText } from "./arguments";
import { catalogueInUse, remembered, renstraAtHand } from "./catalogue";
import { sentence as shared } from "./messages";
import { leftBlank, quoted } from "./problems";
import { shorten } from "./shorten";

const sentence = defineMessages("functions-indicator", {
  ambiguous: {
    id: "Kode {found} dapat berarti {meanings}; tulis salah satu kode itu.",
    en: "Code {found} may mean {meanings}; write one of these codes.",
  },
  or: { id: " atau {next}", en: " or {next}" },
  otherFamily: {
    id: "{kind} {found} tidak ada dalam {here}; pakai {family}.NAMA atau {family}.TARGET.",
    en: "{kind} {found} is not in {here}; use {family}.NAMA or {family}.TARGET.",
  },
  unknown: {
    id: "{kind} {found} tidak ada dalam katalog.{nearest}{elsewhere}",
    en: "{kind} {found} is not in the catalogue.{nearest}{elsewhere}",
  },
  nearest: { id: " Maksud Anda {nearest}?", en: " Did you mean {nearest}?" },
  elsewhere: { id: " Kode Renstra dijawab oleh {family}.NAMA.", en: " Codes of the Renstra are answered by {family}.NAMA." },
});

const titled = ({ code, name }: CatalogueNode): Message => shared.called({ code, name: shorten(name) });

/** An indicator and the id of the document it was found in. */
export interface FoundIndicator {
  readonly node: CatalogueNode;
  readonly source: string;
}

/** The functions that share a beginning (PWNI, RENSTRA) and what they answer from. */
interface Family {
  readonly catalogue: () => Catalogue;
  /** What is looked for, to begin a sentence with. */
  readonly kind: LocalText;
  /** What they answer from, in words. */
  readonly here: LocalText;
  /** What the other family answers from; undefined while it is not there yet. */
  readonly other: () => Catalogue | undefined;
  readonly otherFamily: "PWNI" | "RENSTRA";
}

/** What a text stands for in a catalogue. An unknown one is answered with the nearest, an ambiguous one with all it may mean. */
export function finder(family: Family): (text: string) => Result<FoundIndicator> {
  const find = remembered((text) => family.catalogue().find(text));
  return (text) => answerTo(find(text), text, family);
}

function answerTo(lookup: Lookup, text: string, family: Family): Result<FoundIndicator> {
  if (lookup.kind === "found") return ok({ node: lookup.node, source: lookup.source });
  const found = quoted(text);
  if (lookup.kind === "ambiguous") {
    const [first, ...others] = lookup.candidates.map(titled);
    const meanings = { items: [first!, ...others.map((next) => sentence.or({ next }))], join: "" as const };
    return fail("#VALUE!", sentence.ambiguous({ found, meanings }));
  }
  const { kind, here, other: otherCatalogue, otherFamily } = family;
  const other = otherCatalogue();
  if (other && other.find(text).kind !== "unknown") return fail("#N/A", sentence.otherFamily({ kind, found, here, family: otherFamily }));
  const nearest = lookup.suggestions[0];
  return fail(
    "#N/A",
    sentence.unknown({
      kind,
      found,
      nearest: nearest ? sentence.nearest({ nearest: titled(nearest) }) : null,
      // While the other documents are on their way nobody can be sure that they do not know it.
      elsewhere: other ? null : sentence.elsewhere({ family: otherFamily }),
    }),
  );
}

const find = finder({
  catalogue: catalogueInUse,
  kind: { id: "Indikator", en: "Indicator" },
  here: { id: "dokumen kinerja PWNI", en: "the performance documents of PWNI" },
  other: renstraAtHand,
  otherFamily: "RENSTRA",
});

/** The indicator a code, alias or name stands for. An unknown one is answered with the nearest, an ambiguous one with all it may mean. */
export function findIndicator(text: string): Result<CatalogueNode> {
  const found = find(text);
  return found.ok ? ok(found.value.node) : found;
}

/** The indicator of an argument. */
export function readIndicator(name: string, raw: unknown): Result<CatalogueNode> {
  const found = readIndicatorInSource(name, raw);
  return found.ok ? ok(found.value.node) : found;
}

/** The indicator of an argument with the document it was found in. */
export function readIndicatorInSource(name: string, raw: unknown): Result<FoundIndicator> {
  // A typed code is by far the most frequent case, and this runs for every cell.
  const text = typeof raw === "string" && raw !== "" ? raw : readText(raw);
  if (text !== null && text.trim() !== "") return find(text);
  return leftBlank(name, { id: 'kode indikator, misalnya "C1.1"', en: 'an indicator code such as "C1.1"' });
}
