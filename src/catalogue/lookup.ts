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
  function inFirst<T>(code: string, source: string | undefined, answer: (index: DocumentIndex, held: CatalogueNode) => T | undefined) {
    for (const index of scope(source)) {
      const held = index.codes.get(code);
      const found = held && answer(index, held);
      if (found !== undefined) return found;
    }
    return undefined;
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
    return inFirst(code, source, (_, held) => held);
  }

  function components(code: string, year: string, source?: string): readonly CatalogueNode[] {
    const found = inFirst(code, source, (index, held) =>
      year === "" || !index.weighted.has(held.code)
        ? (index.children.get(held.code) ?? [])
        : (index.weighted.get(`${held.code}|${year}`) ?? []),
    );
    return found ?? [];
  }

  function facts(query: FactQuery): readonly Printing[] {
    const { what, period, variable } = query;
    const found = inFirst(query.code, query.source, (index, held) => {
      const within = what === "bobot" ? (query.in ?? held.parent ?? undefined) : query.in;
      return index.facts.get(factKey(held.code, { what, period, in: within, variable }));
    });
    return found ?? [];
  }

  function formula(code: string, year: string, source?: string): FormulaVersion | undefined {
    return inFirst(code, source, (_, held) => held.formula.find((each) => each.years.includes(year)));
  }

  function years(code?: string, source?: string): readonly string[] {
    const found = new Set<string>();
    if (code === undefined) {
      for (const index of scope(source))
        if (source !== undefined || !index.document.source.plan) for (const year of index.years.get("")!) found.add(year);
    } else
      inFirst(code, source, (index, held) => {
        for (const year of index.years.get(held.code) ?? []) found.add(year);
      });
    return [...found].sort();
  }

  function newestYear(code: string, source?: string): string | undefined {
    return inFirst(code, source, (index, held) => index.newest.get(held.code));
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
