import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { fail, ok, type Result } from "../language/result";
import type { LocalText } from "../language/text";
import { readText } from "./arguments";
import { catalogueInUse, remembered } from "./catalogue";
import { shorten } from "./cells";

function titled(node: CatalogueNode): string {
  return `${node.code} (${shorten(node.name)})`;
}

/** An indicator and the id of the document it was found in. */
export interface FoundIndicator {
  readonly node: CatalogueNode;
  readonly source: string;
}

/** What a text stands for in a catalogue. An unknown one is answered with the nearest, an ambiguous one with all it may mean. */
export function finder(catalogue: () => Catalogue, kind: LocalText): (text: string) => Result<FoundIndicator> {
  return remembered((text) => findIn(catalogue(), text, kind));
}

function findIn(catalogue: Catalogue, text: string, kind: LocalText): Result<FoundIndicator> {
  const lookup = catalogue.find(text);
  if (lookup.kind === "found") return ok({ node: lookup.node, source: lookup.source });
  if (lookup.kind === "ambiguous") {
    const nodes = lookup.candidates.map(titled);
    return fail("#VALUE!", {
      id: `Kode "${shorten(text)}" dapat berarti ${nodes.join(" atau ")}; tulis salah satu kode itu.`,
      en: `Code "${shorten(text)}" may mean ${nodes.join(" or ")}; write one of these codes.`,
    });
  }
  const nearest = lookup.suggestions[0];
  return fail("#N/A", {
    id: `${kind.id} "${shorten(text)}" tidak ada dalam katalog.${nearest ? ` Maksud Anda ${titled(nearest)}?` : ""}`,
    en: `${kind.en} "${shorten(text)}" is not in the catalogue.${nearest ? ` Did you mean ${titled(nearest)}?` : ""}`,
  });
}

const find = finder(catalogueInUse, { id: "Indikator", en: "Indicator" });

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
  return fail("#VALUE!", { id: `Argumen ${name} kosong; isi dengan kode indikator, misalnya "C1.1".`, en: `Argument ${name} is blank; give an indicator code such as "C1.1".` });
}
