import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages, type Message } from "../../language/message";
import { multiplyExact, roundHalfUp, sumExact } from "../../numbers";
import type { FigureCell } from "../../reading/indicators/facts";
import type { CheckContext } from "../engine/rule";
import { AROUND, asCounted } from "./around";
import { shownFigure } from "./words";

const messages = defineMessages("consequence", {
  up: { id: " Dengan {figure}, {steps}.", en: " With {figure}, {steps}." },
  step: { id: "{code} menjadi {after}{against}", en: "{code} becomes {after}{against}" },
  below: { id: ", di bawah targetnya {target}", en: ", below its target {target}" },
  reached: { id: ", mencapai targetnya {target}", en: ", reaching its target {target}" },
});

/** Figures of one index as it is reported. */
const reported = (value: number): number => roundHalfUp(value, 2);
const said = (value: number) => ({ value: reported(value), places: 2 });

interface Change {
  readonly node: CatalogueNode;
  /** A realisasi in its printed unit, or a weight in per cent. */
  readonly what: "realisasi" | "bobot";
  readonly before: number;
  readonly after: number;
}

/** Whether an index is the weighted sum of its components' realisasi. */
function isSumOfRealisasi(context: CheckContext, { code }: CatalogueNode, year: string): boolean {
  const tree = context.catalogue.formula(code, year)?.tree;
  return tree?.kind === "weightedSum" && tree.terms.every(({ of }) => of.kind === "reference" && of.what !== "capaian");
}

/** The index a figure counts in: the one its weight is of. */
function indexOf(context: CheckContext, node: CatalogueNode, year: string): CatalogueNode | undefined {
  const weight = context.weights(node, year, null)[0];
  const code = weight && (weight.in ?? node.parent);
  return code ? context.catalogue.node(code) : undefined;
}

/** An index before and after one of its components changes; null where a figure is missing. */
function indexWith(context: CheckContext, index: CatalogueNode, change: Change, cell: FigureCell): Change | null {
  const year = context.yearOf(cell.table);
  if (!isSumOfRealisasi(context, index, year)) return null;
  const components = context.catalogue.components(index.code, year, context.sourceOf(index));
  if (!components.some(({ code }) => code === change.node.code)) return null;
  const figure = (value: "before" | "after"): number | null => {
    const terms = components.map((node) => {
      const isChanged = node.code === change.node.code;
      const weight = isChanged && change.what === "bobot" ? change[value] : (context.weights(node, year, index.code)[0]?.value ?? null);
      const realisasi =
        isChanged && change.what === "realisasi"
          ? change[value]
          : (context.ask(AROUND).realisasi(node, year, cell.table)?.figure.value ?? null);
      return weight === null || realisasi === null ? null : multiplyExact(weight, asCounted(node, realisasi), 0.01);
    });
    return terms.every((term) => term !== null) ? sumExact(terms) : null;
  };
  const [before, after] = [figure("before"), figure("after")];
  return before === null || after === null ? null : { node: index, what: "realisasi", before, after };
}

/** Where a figure passes its target by the change, or stays below it. */
function against(context: CheckContext, { node, before, after }: Change, year: string): Message | null {
  const target = context.printed(node, "target", year)[0]?.value ?? null;
  if (target === null || node.polarity !== "maksimum") return null;
  if (reported(after) < target) return messages.below({ target: { value: target, maxPlaces: 2 } });
  return reported(before) < target ? messages.reached({ target: { value: target, maxPlaces: 2 } }) : null;
}

/** Levels that are climbed at most: no document has as many. */
const HIGHEST = 8;

/**
 * What the right figure makes of the indices above it: "with 96,64 IPPWNI becomes 92,50, below its target 93". Null where nothing above
 * is known, or nothing changes in the digits that are reported.
 */
export function consequenceOf(context: CheckContext, cell: FigureCell, expected: number): Message | null {
  const { what, row, figure, table } = cell;
  if (row.node === null || figure.value === null || table.within !== null || (what !== "realisasi" && what !== "bobot")) return null;
  const year = context.yearOf(table);
  const steps: Message[] = [];
  let change: Change = { node: row.node, what, before: figure.value, after: expected };
  for (let level = 0; level < HIGHEST; level += 1) {
    const index = indexOf(context, change.node, year);
    const next = index && indexWith(context, index, change, cell);
    if (!next || reported(next.before) === reported(next.after)) break;
    steps.push(messages.step({ code: next.node.code, after: said(next.after), against: against(context, next, year) }));
    change = next;
  }
  return steps.length === 0 ? null : messages.up({ figure: shownFigure(cell, expected), steps: { items: steps, join: "," } });
}
