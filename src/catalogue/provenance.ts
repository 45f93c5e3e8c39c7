import type { Catalogue } from "./catalogue";
import type { CatalogueNode, SourceInfo } from "./types";

/** Where a source document prints an indicator: the document, and a line for each thing it says for the year. */
export interface Provenance {
  readonly source: SourceInfo;
  /** "" when the document says nothing that belongs to a year. */
  readonly year: string;
  readonly line: number;
  /** `source` is another document than the provenance's where a user's catalogue has added the figure (see own.ts). */
  readonly lines: readonly { readonly what: "rumus" | "target" | "bobot"; readonly line: number; readonly source: SourceInfo }[];
}

/** Years for which a document prints a formula, target or weight of an indicator, newest last. */
export function printedYears(node: CatalogueNode): readonly string[] {
  const periods = node.facts.filter(({ what }) => what === "target" || what === "bobot").map(({ period }) => period);
  return [...new Set([...node.formula.flatMap(({ years }) => years), ...periods.filter((period) => period.length === 4)])].sort();
}

/**
 * The lines of an indicator's formula, target and weight in a year; of the newest year when none is asked for.
 *
 * @param source id of the document that answers.
 */
export function provenanceOf(catalogue: Catalogue, node: CatalogueNode, source: string, year: string | null): Provenance | undefined {
  const info = catalogue.sources.find(({ id }) => id === source);
  if (!info) return undefined;
  const wanted = year ?? catalogue.newestYear(node.code, source) ?? "";
  const sourceOf = (id: string | undefined): SourceInfo => catalogue.sources.find((each) => each.id === id) ?? info;
  const factOf = (what: "target" | "bobot"): { readonly line: number; readonly source?: string } | undefined =>
    catalogue.fact({ code: node.code, what, period: wanted, source });
  const found = [
    { what: "rumus", at: catalogue.formula(node.code, wanted, source) },
    { what: "target", at: factOf("target") },
    { what: "bobot", at: factOf("bobot") },
  ] as const;
  const lines = found.flatMap(({ what, at }) =>
    at === undefined ? [] : [{ what, line: at.line, source: sourceOf("source" in at ? at.source : undefined) }],
  );
  return { source: sourceOf(node.source), year: wanted, line: node.line, lines };
}
