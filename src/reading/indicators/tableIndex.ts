import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import type { RecognisedRow, RecognisedTable } from "./recognised";

interface TableIndex {
  readonly node: CatalogueNode | null;
  readonly kind: RecognisedTable["kind"];
}

/** The indices a node is a component of in some year: its parent and every index one of its weights counts in. */
function indicesOf(node: CatalogueNode): readonly string[] {
  const codes = new Set<string>(node.parent === null ? [] : [node.parent]);
  for (const { what, in: index } of node.facts) if (what === "bobot" && index !== undefined) codes.add(index);
  return [...codes];
}

/**
 * Which index a table is of. The rows decide: all of them components of one index (or the index itself). Where two indices
 * hold them all (B1.1, B2.1, B3.1 belong to IPPWNI and to perspective B), caption, header or a heading row decides, then the
 * order of the catalogue.
 */
export function indexOf(rows: readonly RecognisedRow[], hint: CatalogueNode | null, year: string | null, catalogue: Catalogue): TableIndex {
  const indicators = rows.filter((row) => row.kind === "indikator" && row.node !== null).map((row) => row.node!);
  const headings = rows.filter((row) => row.kind === "judul" && row.node !== null).map((row) => row.node!);
  const distinct = [...new Map(indicators.map((node) => [node.code, node])).values()];
  if (distinct.length === 0) {
    const node = hint ?? headings[0] ?? null;
    const figures = rows.some((row) => row.kind === "total" || row.kind === "masukan");
    return { node, kind: figures ? "capaian" : "masukan" };
  }
  const holds = (index: string): boolean => {
    const parts = distinct.filter((node) => node.code !== index);
    return parts.length > 0 && parts.every((node) => indicesOf(node).includes(index));
  };
  const candidates = [...new Set(distinct.flatMap(indicesOf))].filter(holds);
  const printed = [hint, ...headings, ...distinct].find((node) => node !== null && candidates.includes(node.code)) ?? null;
  const first =
    candidates.length < 2
      ? candidates[0]
      : [...candidates].sort(
          (a, b) => weighted(catalogue, b, year) - weighted(catalogue, a, year) || placeOf(catalogue, a) - placeOf(catalogue, b),
        )[0];
  const inferred = first === undefined || distinct.length < 2 ? null : (catalogue.node(first) ?? null);
  const node = printed ?? inferred;
  if (node) return { node, kind: "indeks" };
  // One indicator with its own totals: "IKU L.1.1 | Informasi Kinerja | Nilai".
  if (hint && distinct.every((each) => each.code === hint.code))
    return { node: hint, kind: rows.some((row) => row.kind === "total") ? "capaian" : "masukan" };
  return { node: null, kind: "masukan" };
}

function placeOf(catalogue: Catalogue, code: string): number {
  return catalogue.documents.flatMap(({ nodes }) => nodes).findIndex((node) => node.code === code);
}

/** How many components the index has: a super index before a perspective. */
function weighted(catalogue: Catalogue, code: string, year: string | null): number {
  return catalogue.components(code, year ?? "").length;
}
