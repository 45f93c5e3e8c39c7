import type { Catalogue } from "../catalogue/catalogue";
import type { Formula } from "../catalogue/formula";
import type { CatalogueNode } from "../catalogue/types";
import { defineMessages, type ListDatum } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { multiplyExact } from "../numbers";
import { unknownIndicator } from "./version";
import { inWords } from "./words";

const sentence = defineMessages("measures-weighting", {
  noWeighting: {
    id: "{code} tidak dihitung dari komponen berbobot pada tahun {year}{formula}.",
    en: "{code} is not calculated from weighted components in {year}{formula}.",
  },
  formula: { id: "; rumusnya {formula}", en: "; its formula is {formula}" },
  noWeight: {
    id: "Bobot {code} dalam {index} tidak ada untuk tahun {year}.",
    en: "The weight of {code} in {index} is not known for {year}.",
  },
  noComponents: { id: "Katalog tidak memuat komponen {code}.", en: "The catalogue has no components of {code}." },
  noYear: {
    id: "Tahun {year} tidak ada dalam katalog untuk {code}; yang ada: {years}.",
    en: "Year {year} is not in the catalogue for {code}; there are {years}.",
  },
  noWeights: {
    id: "Bobot komponen {code} tidak ada dalam katalog untuk tahun {year}; yang ada: {years}.",
    en: "The catalogue has no component weights of {code} for {year}; there are {years}.",
  },
});

/** The value an index is built on. */
export type Basis = "realisasi" | "capaian";

/** One component of an index. */
export interface IndexTerm {
  readonly node: CatalogueNode;
  /** Share of the weighting's `total`: 40 of 100, or 1 of 3 for an exact third. */
  readonly weight: number;
  /** The top of the component's scale where its value has to be converted to a percentage (3,95 of 4 -> 98,75); null where it counts as it is. */
  readonly scale: number | null;
  /** What its value is. */
  readonly what: Basis;
}

/** How an index is calculated in a year: sum of weight x value, divided by `total`. */
export interface IndexWeighting {
  readonly node: CatalogueNode;
  readonly year: string;
  readonly terms: readonly IndexTerm[];
  readonly total: number;
}

interface Leaf {
  readonly code: string;
  readonly what: Basis;
  readonly scale: number | null;
}

/** A reference, alone or turned from its scale into a percentage (x / 4 x 100, the two ways a catalogue may write it). */
function leafOf(tree: Formula): Leaf | null {
  if (tree.kind === "reference") return { code: tree.code, what: tree.what ?? "realisasi", scale: null };
  const [of, scale] =
    tree.kind === "scaleMean" && tree.of.length === 1
      ? [tree.of[0]!, tree.scale]
      : tree.kind === "ratio" && tree.scale === 100 && tree.denominator.kind === "constant"
        ? [tree.numerator, tree.denominator.value]
        : [null, 0];
  return of?.kind === "reference" ? { code: of.code, what: of.what ?? "realisasi", scale } : null;
}

interface Linear {
  readonly terms: readonly { readonly leaf: Leaf; readonly weight: number | null }[];
  readonly total: number;
}

/** The formula as weights of other indicators, or null when it is something else (a ratio of counts, say). */
function linear(tree: Formula): Linear | null {
  if (tree.kind !== "weightedSum" && tree.kind !== "mean") return null;
  const parts =
    tree.kind === "mean"
      ? tree.of.map((of) => ({ of, weight: 1 }))
      : tree.terms.map(({ of, weight }) => ({ of, weight: weight === null ? null : multiplyExact(weight, 100) }));
  const terms = parts.flatMap(({ of, weight }) => {
    const leaf = leafOf(of);
    return leaf ? [{ leaf, weight }] : [];
  });
  return terms.length === parts.length && terms.length > 0 ? { terms, total: tree.kind === "mean" ? terms.length : 100 } : null;
}

const list = (items: readonly string[]): ListDatum => ({ items, join: "," });

function noWeighting({ code }: CatalogueNode, year: string, tree: Formula | undefined): Result<IndexWeighting> {
  const formula = tree ? sentence.formula({ formula: inWords(tree) }) : null;
  return fail("#VALUE!", sentence.noWeighting({ code, year, formula }));
}

/** The weights of an index in a year out of one document or all. */
interface YearQuery {
  readonly year: string;
  readonly basis: Basis;
  readonly source?: string;
}

function termsOf(catalogue: Catalogue, node: CatalogueNode, { year, basis, source }: YearQuery): Result<IndexWeighting> {
  const bobot = (code: string): number | null =>
    catalogue.fact({ code, what: "bobot", period: year, in: node.code, source })?.value ?? null;
  const tree = catalogue.formula(node.code, year, source)?.tree;
  const shape: Linear | null = tree
    ? linear(tree)
    : {
        total: 100,
        terms: catalogue
          .components(node.code, year, source)
          .map(({ code }) => ({ leaf: { code, what: "realisasi", scale: null }, weight: null })),
      };
  if (!shape || shape.terms.length === 0) return noWeighting(node, year, tree);
  const terms: IndexTerm[] = [];
  for (const { leaf, weight } of shape.terms) {
    const component = catalogue.node(leaf.code, source);
    const share = weight ?? bobot(leaf.code);
    if (!component || share === null) return fail("#N/A", sentence.noWeight({ code: leaf.code, index: node.code, year }));
    const what = basis === "capaian" ? basis : leaf.what;
    const onScale = what === "realisasi" && component.unit === "skala";
    terms.push({ node: component, weight: share, scale: onScale ? (leaf.scale ?? component.scale ?? null) : null, what });
  }
  const order = catalogue.components(node.code, year, source).map(({ code }) => code);
  const sorted =
    order.length === terms.length ? [...terms].sort((one, other) => order.indexOf(one.node.code) - order.indexOf(other.node.code)) : terms;
  return ok({ node, year, terms: sorted, total: shape.total });
}

/** Years in which an index can be calculated from its components, newest last. */
export function indexYears(catalogue: Catalogue, code: string, source?: string): readonly string[] {
  const node = catalogue.node(code, source);
  return node ? catalogue.years(code, source).filter((year) => termsOf(catalogue, node, { year, basis: "realisasi", source }).ok) : [];
}

export interface IndexWeightingQuery {
  /** Canonical code. */
  readonly code: string;
  /** The catalogue's newest year of the index when not given. */
  readonly year?: string | null;
  readonly basis?: Basis;
  readonly source?: string;
}

/**
 * The components of an index with the weights valid in a year, in catalogue order. Made once per index and year; using it
 * is a weighted sum.
 */
export function indexWeighting(
  catalogue: Catalogue,
  { code, year, basis = "realisasi", source }: IndexWeightingQuery,
): Result<IndexWeighting> {
  const node = catalogue.node(code, source);
  if (!node) return unknownIndicator(code);
  const known = catalogue.years(code, source);
  if (known.length === 0) return fail("#N/A", sentence.noComponents({ code }));
  const wanted = year ?? catalogue.newestYear(code, source) ?? "";
  if (!known.includes(wanted)) return fail("#N/A", sentence.noYear({ code: node.code, year: wanted, years: list(known) }));
  const calculable = indexYears(catalogue, code, source);
  if (calculable.length > 0 && !calculable.includes(wanted))
    return fail("#N/A", sentence.noWeights({ code: node.code, year: wanted, years: list(calculable) }));
  return termsOf(catalogue, node, { year: wanted, basis, source });
}
