import type { Catalogue } from "../catalogue/catalogue";
import type { Conflict } from "../catalogue/types";
import type { LocalText } from "../language/text";
import type { Figure } from "./figures";

/** Lines on which the document prints the figure, in whatever variant. */
function printedLines(figure: Figure, catalogue: Catalogue): number[] {
  const { node, what, period } = figure;
  return catalogue.facts({ code: node.code, what, period, in: figure.in }).map((fact) => fact.line);
}

/** The recorded conflicts about a figure the table shows: same indicator, and a printing that is one of the figure's own. */
export function conflictsOf(figures: readonly Figure[], catalogue: Catalogue): Conflict[] {
  const fromDocuments = figures.filter((figure) => figure.origin.kind === "catalogue");
  const linesOf = new Map(fromDocuments.map((figure) => [figure, new Set(printedLines(figure, catalogue))]));
  return catalogue.documents
    .flatMap((document) => document.conflicts)
    .filter((conflict) =>
      fromDocuments.some(
        (figure) => conflict.codes.includes(figure.node.code) && conflict.values.some((value) => linesOf.get(figure)!.has(value.line)),
      ),
    );
}

/** The document's contradictions as notes: what it prints where, and which figure the table uses. */
export function conflictNotes(figures: readonly Figure[], catalogue: Catalogue): LocalText[] {
  return conflictsOf(figures, catalogue).map(({ about, values, canonical, why }) => {
    const printed = (line: string): string => values.map((value) => `${value.printed} (${line} ${value.line})`).join("; ");
    return {
      id: `Dokumen berbeda-beda tentang ${about}: ${printed("baris")}.${canonical === null ? "" : ` Dipakai ${canonical}.`} ${why}`,
      en: `The document disagrees about ${about}: ${printed("line")}.${canonical === null ? "" : ` Used: ${canonical}.`} ${why}`,
    };
  });
}
