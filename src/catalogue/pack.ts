import { PLANNED } from "./plans";
import type { CatalogueDocument, CatalogueNode, Printing } from "./types";

/**
 * A document in columns of text, for the functions' script: three quarters of its size as JSON after gzip, and the 700 indicators of
 * the Renstra in less than 19 kB.
 *
 * A column has one entry a node, separated by line feeds:
 * - codes: how many characters the code shares with the one before, a space, the rest
 * - names: the name as printed
 * - kinds: index into `dictionary` of "level|unit|polarity" in base 36
 * - parents: how many nodes back the parent stands (0: none), in base 36
 * - lines: the difference to the line before, in base 36
 * - more: what few nodes have (a formula, a cap, a scale, a code of our own), by index
 * - figures: series separated by tabs; a series is its index into `shapes` in base 36, its line's difference to the node's after a
 *   comma where there is one, and the values, each after a bar. "5k" is 5.000; a text follows its number after "~" ("3.46~level 3 (Nilai 3,46)").
 */
export interface PackedDocument {
  readonly source: CatalogueDocument["source"];
  readonly codes: string;
  readonly names: string;
  readonly kinds: string;
  readonly dictionary: readonly string[];
  readonly parents: string;
  readonly lines: string;
  readonly figures: string;
  readonly more: Readonly<Record<number, Partial<Pick<CatalogueNode, "formula" | "cap" | "scale" | "ours">>>>;
  /** "target 2025 2026 2027 2028 2029"; "bobot>NCKO 2024" counts in that index, "bobot> 2024" in the node's parent. */
  readonly shapes: readonly string[];
  /** By index of the node: [aliases, names], where it has any. */
  readonly others: Readonly<Record<number, readonly [aliases: readonly string[], names: readonly string[]]>>;
  readonly ambiguousAliases: CatalogueDocument["ambiguousAliases"];
}

/** A figure whose value says all its text does: "1.500", "66,70%", "0". */
const PLAIN = /^[\d.,]+%?$/;

function collector(): { readonly list: string[]; indexOf(text: string): string } {
  const list: string[] = [];
  const known = new Map<string, number>();
  return {
    list,
    indexOf(text) {
      let index = known.get(text);
      if (index === undefined) known.set(text, (index = list.push(text) - 1));
      return index.toString(36);
    },
  };
}

function packedValue({ value, printed }: Printing): string {
  const figure = value === null ? "" : value !== 0 && value % 1000 === 0 ? `${value / 1000}k` : String(value);
  return (PLAIN.test(printed) || printed === "") && value !== null ? figure : `${figure}~${printed}`;
}

/** What a fact belongs to beside its node: the index a weight counts in. */
const withinOf = (fact: Printing, { parent }: CatalogueNode): string =>
  fact.in === undefined ? "" : `>${fact.in === parent ? "" : fact.in}`;

function packedFigures(node: CatalogueNode, shapeOf: (text: string) => string): string {
  const series = new Map<string, Printing[]>();
  for (const fact of node.facts) {
    const key = `${fact.what}${withinOf(fact, node)} ${fact.line}`;
    series.set(key, [...(series.get(key) ?? []), fact]);
  }
  return [...series.values()]
    .map((facts) => {
      const offset = facts[0]!.line - node.line;
      const shape = shapeOf([facts[0]!.what + withinOf(facts[0]!, node), ...facts.map(({ period }) => period)].join(" "));
      return `${shape}${offset === 0 ? "" : `,${offset}`}|${facts.map(packedValue).join("|")}`;
    })
    .join("\t");
}

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

/** Writes a document in columns, with what its nodes have left of it. Used when the script is built, never in it. */
export function packDocument({ source, nodes, ambiguousAliases }: CatalogueDocument): PackedDocument {
  const kinds = collector();
  const shapes = collector();
  const at = new Map(nodes.map(({ code }, index) => [code, index]));
  const more: Record<number, PackedDocument["more"][number]> = {};
  nodes.forEach(({ formula, cap, scale, ours }, index) => {
    // Undefined ones do not come into the file.
    const few = { formula: formula.length > 0 ? formula : undefined, cap, scale, ours };
    if (Object.values(few).some((each) => each !== undefined)) more[index] = few;
  });
  const others: Record<number, readonly [readonly string[], readonly string[]]> = {};
  nodes.forEach(({ aliases, names }, index) => {
    if (aliases.length + names.length > 0) others[index] = [aliases, names];
  });
  const column = (entry: (node: CatalogueNode, index: number) => string): string => nodes.map(entry).join("\n");
  return {
    source,
    codes: column(({ code }, index) => {
      const length = shared(code, nodes[index - 1]?.code ?? "");
      return `${length} ${code.slice(length)}`;
    }),
    names: column(({ name }) => name),
    kinds: column(({ level, unit, polarity }) => kinds.indexOf([level, unit, polarity].join("|"))),
    dictionary: kinds.list,
    parents: column(({ parent }, index) => (parent === null ? "0" : (index - at.get(parent)!).toString(36))),
    lines: column(({ line }, index) => (line - (nodes[index - 1]?.line ?? 0)).toString(36)),
    figures: column((node) => packedFigures(node, (text) => shapes.indexOf(text))),
    shapes: shapes.list,
    others,
    more,
    ambiguousAliases,
  };
}

/**
 * What a document plans: codes, names, levels, units, parents, canonical targets and allocations, which is what RENSTRA.* answers from.
 * Left out are realisasi, other printings, executor, location, conflicts, notes, tables, and the printed text of plain figures. Nodes
 * without a plan (risks, surveys, RB components) are in it by name: "not in the catalogue" would be untrue of them.
 */
export function packPlan(document: CatalogueDocument): PackedDocument {
  return packDocument({
    ...document,
    nodes: document.nodes.map((node) => ({
      ...node,
      formula: [],
      cap: undefined,
      scale: undefined,
      ours: undefined,
      facts: node.facts.filter(({ canonical, what }) => canonical && PLANNED.has(what)).map(({ in: _in, ...fact }) => fact),
    })),
  });
}
