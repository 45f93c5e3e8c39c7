import type { Catalogue } from "../catalogue/catalogue";
import { citedPlace } from "../catalogue/placeWords";
import type { CatalogueNode, Conflict, Printing } from "../catalogue/types";
import type { Message } from "../language/message";
import type { Figure } from "./figures";
import { sentences } from "./messages";

interface FigureConflict {
  readonly conflict: Conflict;
  /** Id of the document it is a contradiction of. */
  readonly source: string;
  /** The printings of the figure that the conflict speaks of, canonical first, one of each value. */
  readonly printings: readonly Printing[];
  /** The one the table shows. */
  readonly used: Printing;
}

function oneOfEachValue(facts: readonly Printing[]): Printing[] {
  return facts.filter((fact, index) => facts.findIndex(({ value }) => value === fact.value) === index);
}

/** The conflict quotes the printing: same line, and the figure's text among the quoted ones ("98 96,80" quotes two of a row). */
function quotes(conflict: Conflict, fact: Printing): boolean {
  const printed = fact.printed.replace(/\s+/g, "");
  return conflict.values.some(
    (value) =>
      value.line === fact.line && (value.printed.replace(/\s+/g, "") === printed || value.printed.split(/\s+/).includes(fact.printed)),
  );
}

/**
 * The recorded conflicts about a figure the table shows. A conflict is about a figure when it names the indicator and quotes that
 * very figure (indicator, kind, period) on two or more lines; one line alone may be quoted for another figure of its row.
 */
function conflictsOf(figures: readonly Figure[], catalogue: Catalogue): FigureConflict[] {
  const found = new Map<Conflict, FigureConflict>();
  for (const { node, what, period, in: within, origin } of figures) {
    if (origin.kind !== "catalogue") continue;
    const document = catalogue.documents.find(({ source }) => source.id === origin.source);
    const variants = catalogue.facts({ code: node.code, what, period, in: within, source: origin.source });
    for (const conflict of document?.conflicts ?? []) {
      if (!conflict.codes.includes(node.code) || found.has(conflict)) continue;
      const printings = variants.filter((fact) => quotes(conflict, fact));
      if (new Set(printings.map(({ line }) => line)).size < 2) continue;
      const used = printings.find((fact) => fact.value === origin.fact.value) ?? printings[0]!;
      found.set(conflict, { conflict, source: origin.source, printings: oneOfEachValue(printings), used });
    }
  }
  return [...found.values()];
}

/**
 * The document's contradictions as notes. Where it prints the figure in several ways, these are listed and the one used is
 * named; where it prints one figure that its own formula does not give (B3.1 2024), the reason is told. What a conflict is about
 * and why stands in the catalogue in its source's language only, so the English note quotes it as such.
 */
export function conflictNotes(figures: readonly Figure[], catalogue: Catalogue): Message[] {
  return conflictsOf(figures, catalogue).map(({ conflict: { about, why }, source, printings, used }) => {
    if (printings.length < 2) return sentences.conflict({ about, why });
    const plain = (fact: Printing): string => fact.printed.replace(/\\/g, "");
    const items = printings.map((fact) =>
      sentences.printing({ printed: plain(fact), place: citedPlace(fact.source ?? source, fact.line) }),
    );
    return sentences.printings({ about, printings: { items, join: "," }, used: plain(used) });
  });
}

/** Every recorded contradiction about one of the nodes, where a table calculates what the document prints otherwise. */
export function conflictsAbout(nodes: readonly CatalogueNode[], catalogue: Catalogue): Message[] {
  const codes = new Set(nodes.map(({ code }) => code));
  const documents = catalogue.documents.filter((document) => document.nodes.some((node) => nodes.includes(node)));
  return documents
    .flatMap(({ conflicts }) => conflicts)
    .filter((conflict) => conflict.codes.some((code) => codes.has(code)))
    .map(({ about, why }) => sentences.conflict({ about, why }));
}
