import type { Catalogue, FactQuery, Lookup } from "./catalogue";
import { type DocumentIndex, factKey, indexDocument } from "./documentIndex";
import { findIn, Query } from "./find";
import type { FormulaVersion } from "./formula";
import { nearestNodes } from "./suggest";
import type { CatalogueDocument, CatalogueNode, Printing } from "./types";

/**
 * Look-up over the documents in the order given: without a source the first document that knows the text answers,
 * so the LKj's own nodes come before those of the metadata sheets.
 */
export function createCatalogue(documents: readonly CatalogueDocument[]): Catalogue {
  const indexes = documents.map(indexDocument);
  const scope = (source?: string): readonly DocumentIndex[] =>
    source === undefined ? indexes : indexes.filter((index) => index.document.source.id === source);
  /** The documents that hold a node, in order; every answer comes out of one of them, never mixed. */
  function* holders(code: string, source?: string): Generator<{ index: DocumentIndex; held: CatalogueNode }> {
    for (const index of scope(source)) {
      const held = index.codes.get(code);
      if (held) yield { index, held };
    }
  }

  function find(text: string, source?: string): Lookup {
    if (text.trim() === "") return { kind: "unknown", suggestions: [] };
    const query = new Query(text);
    for (const index of scope(source)) {
      const lookup = findIn(index, query);
      if (lookup) return lookup;
    }
    let suggestions: readonly CatalogueNode[] | undefined;
    return {
      kind: "unknown",
      // Only when asked for: a sheet of 100,000 labels misses 100,000 times, and nobody reads the suggestions of most.
      get suggestions() {
        return (suggestions ??= nearestNodes(
          text,
          scope(source).flatMap((index) => index.document.nodes),
        ));
      },
    };
  }

  function node(code: string, source?: string): CatalogueNode | undefined {
    for (const { held } of holders(code, source)) return held;
    return undefined;
  }

  function components(code: string, year: string, source?: string): readonly CatalogueNode[] {
    for (const { index, held } of holders(code, source)) {
      if (year === "" || !index.weighted.has(held.code)) return index.children.get(held.code) ?? [];
      return index.weighted.get(`${held.code}|${year}`) ?? [];
    }
    return [];
  }

  function facts(query: FactQuery): readonly Printing[] {
    for (const { index, held } of holders(query.code, query.source)) {
      const within = query.what === "bobot" ? (query.in ?? held.parent ?? undefined) : query.in;
      const { what, period, variable } = query;
      const list = index.facts.get(factKey(held.code, { what, period, in: within, variable }));
      if (list) return list;
    }
    return [];
  }

  function formula(code: string, year: string, source?: string): FormulaVersion | undefined {
    for (const { held } of holders(code, source)) {
      const version = held.formula.find((each) => each.years.includes(year));
      if (version) return version;
    }
    return undefined;
  }

  function years(code?: string, source?: string): readonly string[] {
    const found = new Set<string>();
    if (code === undefined) {
      for (const index of scope(source))
        if (source !== undefined || !index.document.source.plan) for (const year of index.years.get("")!) found.add(year);
    } else for (const { index, held } of holders(code, source)) for (const year of index.years.get(held.code) ?? []) found.add(year);
    return [...found].sort();
  }

  function newestYear(code: string, source?: string): string | undefined {
    for (const { index, held } of holders(code, source)) {
      const year = index.newest.get(held.code);
      if (year !== undefined) return year;
    }
    return undefined;
  }

  return {
    sources: documents.map(({ source }) => source),
    documents,
    find,
    node,
    components,
    fact: (query) => facts(query)[0],
    facts,
    formula,
    years,
    newestYear,
  };
}
