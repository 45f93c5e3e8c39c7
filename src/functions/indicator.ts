import type { Catalogue, Lookup } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { fail, ok, type Result } from "../language/result";
import type { LocalText } from "../language/text";
import { readText } from "./arguments";
import { catalogueInUse, remembered, renstraAtHand } from "./catalogue";
import { shorten } from "./cells";

function titled(node: CatalogueNode): string {
  return `${node.code} (${shorten(node.name)})`;
}

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
  if (lookup.kind === "ambiguous") {
    const nodes = lookup.candidates.map(titled);
    return fail("#VALUE!", {
      id: `Kode "${shorten(text)}" dapat berarti ${nodes.join(" atau ")}; tulis salah satu kode itu.`,
      en: `Code "${shorten(text)}" may mean ${nodes.join(" or ")}; write one of these codes.`,
    });
  }
  const { kind, here, other: otherCatalogue, otherFamily } = family;
  const other = otherCatalogue();
  const start = { id: `${kind.id} "${shorten(text)}" tidak ada dalam`, en: `${kind.en} "${shorten(text)}" is not in` };
  if (other && other.find(text).kind !== "unknown") {
    return fail("#N/A", {
      id: `${start.id} ${here.id}; pakai ${otherFamily}.NAMA atau ${otherFamily}.TARGET.`,
      en: `${start.en} ${here.en}; use ${otherFamily}.NAMA or ${otherFamily}.TARGET.`,
    });
  }
  const nearest = lookup.suggestions[0];
  // While the other documents are on their way nobody can be sure that they do not know it.
  const elsewhere = other
    ? { id: "", en: "" }
    : { id: ` Kode Renstra dijawab oleh ${otherFamily}.NAMA.`, en: ` Codes of the Renstra are answered by ${otherFamily}.NAMA.` };
  return fail("#N/A", {
    id: `${start.id} katalog.${nearest ? ` Maksud Anda ${titled(nearest)}?` : ""}${elsewhere.id}`,
    en: `${start.en} the catalogue.${nearest ? ` Did you mean ${titled(nearest)}?` : ""}${elsewhere.en}`,
  });
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
  return fail("#VALUE!", {
    id: `Argumen ${name} kosong; isi dengan kode indikator, misalnya "C1.1".`,
    en: `Argument ${name} is blank; give an indicator code such as "C1.1".`,
  });
}
