import type { Lookup } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import type { RecognisedRow, RecognisedTable } from "../../reading/indicators/recognised";
import { defineQuestion, remembering } from "../engine/question";
import type { CheckContext } from "../engine/rule";

/** Searching for the nearest names costs; a sheet of foreign rows does not need it for each. */
const MOST_SUGGESTIONS = 50;
const SUGGESTIONS = defineQuestion("the nearest indicators of unknown rows", (context) => {
  let asked = 0;
  return remembering((row: RecognisedRow): readonly CatalogueNode[] => {
    const lookup: Lookup | null = asked++ < MOST_SUGGESTIONS ? context.catalogue.find(row.code ?? row.label) : null;
    return lookup?.kind === "unknown" ? lookup.suggestions : lookup?.kind === "ambiguous" ? lookup.candidates : [];
  });
});

/** The nearest indicators of a row nobody knows, best first. */
export function suggestionsFor(context: CheckContext, row: RecognisedRow): readonly CatalogueNode[] {
  return context.ask(SUGGESTIONS)(row);
}

export interface MissingComponent {
  readonly index: CatalogueNode;
  readonly component: CatalogueNode;
  /** The row after which the component belongs, null when it belongs first. */
  readonly after: RecognisedRow | null;
  /** A row that may be the component misspelt. */
  readonly perhaps: RecognisedRow | null;
}

/**
 * Components of an index without a row. Asked of the table's own index, and in a table of many indices of each index that has
 * a row of its own or at least two components there: a table that lists one component of some index is not a table of it. And
 * only where the table means to list them all, or a misspelt row may be the one.
 */
export function missingComponents(context: CheckContext, table: RecognisedTable): MissingComponent[] {
  const year = context.yearOf(table);
  const present = new Map<string, RecognisedRow>();
  for (const row of table.rows) {
    // A component with a code that means two indicators is there, only badly named; kode-rancu tells that.
    const nodes = row.lookup?.kind === "ambiguous" ? row.lookup.candidates : row.node ? [row.node] : [];
    // So is one whose code stands beside another name; nama-berbeda tells that.
    for (const node of row.foreign ? [row.foreign] : nodes)
      if (row.kind === "indikator" || row.kind === "judul") present.set(node.code, row);
  }
  const strangers = table.rows.filter((row) => row.kind === "indikator" && row.node === null);
  const indices = table.kind === "indeks" && table.node ? [table.node] : [...indicesIn(context, present)];
  const found = new Map<string, MissingComponent>();
  for (const index of indices) {
    const components = context.catalogue.components(index.code, year, context.sourceOf(index));
    const here = components.filter(({ code }) => present.has(code));
    if (here.length === 0 || (table.kind !== "indeks" && !present.has(index.code) && here.length < 2)) continue;
    const whole = isWhole(context, table, index, present);
    let after: RecognisedRow | null = null;
    for (const component of components) {
      const row = present.get(component.code);
      if (row) after = row;
      else if (!found.has(component.code)) {
        const perhaps = strangers.find((each) => suggestionsFor(context, each)[0]?.code === component.code) ?? null;
        if (whole || perhaps) found.set(component.code, { index, component, after, perhaps });
      }
    }
  }
  return [...found.values()];
}

/**
 * Whether a table means to list every component of an index: it weighs them, or gives the index itself. A unit's own rows
 * ("Capaian Subdit A") are an excerpt and lack nothing.
 */
function isWhole(
  context: CheckContext,
  table: RecognisedTable,
  index: CatalogueNode,
  present: ReadonlyMap<string, RecognisedRow>,
): boolean {
  const asRow = present.get(index.code);
  // A heading ("Customer Perspective") says where rows belong, and gives nothing.
  if (asRow?.kind === "indikator" || (table.node?.code === index.code && table.rows.some(({ kind }) => kind === "total"))) return true;
  return context
    .cellsOf(table)
    .some(
      ({ what, row, figure }) =>
        what === "bobot" &&
        row.kind === "indikator" &&
        figure.kind !== "empty" &&
        row.node !== null &&
        row.node.code !== index.code &&
        isComponent(context, row.node, index),
    );
}

const isComponent = (context: CheckContext, node: CatalogueNode, index: CatalogueNode): boolean =>
  node.parent === index.code ||
  node.facts.some(({ what, in: of }) => what === "bobot" && of === index.code) ||
  context.catalogue.components(index.code, "").includes(node);

function indicesIn(context: CheckContext, present: ReadonlyMap<string, unknown>): Set<CatalogueNode> {
  const indices = new Set<CatalogueNode>();
  for (const { nodes } of context.catalogue.documents) {
    for (const node of nodes) {
      if (present.has(node.code)) indices.add(node);
      const parent = node.parent !== null && present.has(node.code) ? context.catalogue.node(node.parent) : undefined;
      if (parent) indices.add(parent);
    }
  }
  return indices;
}
