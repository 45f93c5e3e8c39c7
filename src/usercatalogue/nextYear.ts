import type { Catalogue } from "../catalogue/catalogue";

/** The newest year that was measured, and one: what a planner adds next. Of an indicator, or (no code) of all of a document. */
export function nextYear(catalogue: Catalogue, source: string, code: string | null): string {
  const codes =
    code === null ? (catalogue.documents.find((each) => each.source.id === source)?.nodes ?? []).map((node) => node.code) : [code];
  const newest = codes
    .flatMap((each) => catalogue.newestYear(each, source) ?? [])
    .sort()
    .at(-1);
  return String(newest === undefined ? new Date().getFullYear() : Number(newest) + 1);
}
