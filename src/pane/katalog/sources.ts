import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueDocument } from "../../catalogue/types";
import { documentTree, type Branch } from "./tree";

/** One entry of the source picker. */
export interface SourceView {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The document whose indicators are shown; for a user's additions the one they are merged into. */
  readonly document: CatalogueDocument;
  /** What is copied to a sheet: the user's rows alone for additions. */
  readonly original: CatalogueDocument;
  readonly roots: readonly Branch[];
  /** Paths unfolded at first. */
  readonly unfolded: readonly string[];
}

/** More lines than that, and the reader unfolds what is wanted. */
const UNFOLDED_LINES = 60;

function view(
  document: CatalogueDocument,
  { source: { id, title, publisher } }: CatalogueDocument,
  original: CatalogueDocument,
): SourceView {
  const roots = documentTree(document);
  const lines = roots.reduce((sum, root) => sum + 1 + root.children.length, 0);
  return { id, title, publisher, document, original, roots, unfolded: lines <= UNFOLDED_LINES ? roots.map(({ path }) => path) : [] };
}

/**
 * The sources to choose from: the user's catalogues first, then the built-in ones. Additions to a document show the indicators they
 * add to, as they are with the additions in them.
 */
export function sourceViews(catalogue: Catalogue, own: readonly CatalogueDocument[]): readonly SourceView[] {
  const added = own.flatMap((document): SourceView[] => {
    const base = catalogue.documents.find(({ source }) => source.id === document.extends);
    if (!base) return [];
    const codes = new Set(document.nodes.map(({ code }) => code));
    return [
      view({ ...base, nodes: base.nodes.filter(({ code }) => codes.has(code)), tables: undefined, notes: undefined }, document, document),
    ];
  });
  const whole = catalogue.documents.filter(({ nodes }) => nodes.length > 0).map((document) => view(document, document, document));
  const isOwn = new Set(own.map(({ source }) => source.id));
  return [...whole.filter(({ id }) => isOwn.has(id)), ...added, ...whole.filter(({ id }) => !isOwn.has(id))];
}

/** The source shown first: a catalogue that stands on its own, else the first built-in one. */
export function firstSource(views: readonly SourceView[]): SourceView | null {
  return views.find(({ document, id }) => document.source.id === id) ?? views[0] ?? null;
}
