import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode } from "../catalogue/types";
import { sheetValue, describing, documentRows, headOf, type SheetHead, type SheetRow } from "./rows";

/** A catalogue sheet to be written. */
export interface SheetDraft {
  readonly head: SheetHead;
  readonly rows: readonly SheetRow[];
  /** Rows the planner has to look at: their blank targets are marked. */
  readonly year: string | null;
}

/** Newest year before `year` in which an index has weights; null where it never has any. */
function weightedYear(catalogue: Catalogue, source: string, code: string, year: string): string | null {
  const document = catalogue.documents.find((each) => each.source.id === source);
  const years = (document?.nodes ?? []).flatMap(({ facts }) =>
    facts.filter((fact) => fact.what === "bobot" && fact.canonical && fact.in === code && fact.period < year).map(({ period }) => period),
  );
  return years.sort().at(-1) ?? null;
}

/** An index with its components and theirs, each once, from the top down, with the weights of their newest year. */
function branch(
  catalogue: Catalogue,
  source: string,
  top: CatalogueNode,
  year: string,
): readonly { readonly node: CatalogueNode; readonly index: string | null; readonly weight: number | null }[] {
  const lines: { node: CatalogueNode; index: string | null; weight: number | null }[] = [{ node: top, index: null, weight: null }];
  const walked = new Set<string>();
  const walk = (index: CatalogueNode): void => {
    if (walked.has(index.code)) return;
    walked.add(index.code);
    const last = weightedYear(catalogue, source, index.code, year);
    if (last === null) return;
    const parts = catalogue.components(index.code, last, source);
    for (const node of parts) {
      lines.push({
        node,
        index: index.code,
        weight: catalogue.fact({ code: node.code, what: "bobot", period: last, in: index.code, source })?.value ?? null,
      });
      walk(node);
    }
  };
  walk(top);
  return lines;
}

export interface NewYearRequest {
  /** With the user's own catalogues in it. */
  readonly catalogue: Catalogue;
  /** Built-in document of the indicator. */
  readonly source: string;
  readonly code: string;
  readonly year: string;
  /** The user's catalogue that already adds to the document: the new year is written below its rows. */
  readonly own: CatalogueDocument | null;
  /** The built-in documents alone. */
  readonly builtin: Catalogue;
}

/**
 * The sheet for a new year of an indicator: it and everything below it, last year's weights filled in, targets blank except
 * where the document prints one already. Null for an unknown indicator.
 */
export function newYearDraft({ catalogue, source, code, year, own, builtin }: NewYearRequest): SheetDraft | null {
  const top = catalogue.node(code, source);
  if (!top) return null;
  const seen = new Set<string>();
  const added = branch(catalogue, source, top, year).map(({ node, index, weight }): SheetRow => {
    const known = catalogue.fact({ code: node.code, what: "target", period: year, source });
    const again = seen.has(node.code);
    seen.add(node.code);
    const { kodeLain: _codes, namaLain: _names, definisi: _definition, ...description } = describing(node);
    const within: SheetRow = weight === null ? {} : { bobot: weight, ...(index !== node.parent && { bobotDalam: index! }) };
    const target = sheetValue(known);
    return again
      ? { kode: node.code, nama: node.name, tahun: Number(year), ...within }
      : { ...description, tahun: Number(year), ...within, ...(target !== undefined && { target }) };
  });
  const earlier = own ? documentRows(own, builtin).filter((row) => !(row.tahun === Number(year) && seen.has(String(row.kode)))) : [];
  const head = own ? headOf(own) : { title: `${code} ${year}`, publisher: "", base: source };
  return { head, rows: [...earlier, ...added], year };
}

/** The newest year the indicator was measured in, and one: what a planner adds next. */
export function nextYear(catalogue: Catalogue, source: string, code: string): string {
  const newest = catalogue.newestYear(code, source);
  return newest === undefined ? String(new Date().getFullYear()) : String(Number(newest) + 1);
}
