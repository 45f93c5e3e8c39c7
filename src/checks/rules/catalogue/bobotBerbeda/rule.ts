import type { CatalogueNode } from "../../../../catalogue/types";
import type { ListDatum } from "../../../../language/message";
import { roundHalfUp } from "../../../../numbers";
import { explain } from "../../../../explain/explain";
import type { Candidate, Known, Printed } from "../../../../explain/riddle";
import type { FigureCell } from "../../../../reading/indicators/facts";
import { accounted } from "../../../shared/account";
import { cellReport, cite, printedFact } from "../../../shared/build";
import { isCopied } from "../../../formulas/copies";
import type { Report } from "../../../engine/finding";
import { writeExpected } from "../../../shared/mend";
import { type CheckContext, defineRule, type CitedPrinting } from "../../../engine/rule";
import { foundAndExpected } from "../../../shared/words";
import { messages } from "./messages";

/** Decimals of a printed weight. */
const placesOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

/**
 * Exact thirds are printed 33,3 %: a weight agrees when either figure, rounded as the other is written, is the other. A weight
 * printed without decimals is exact, so 20,4 % is not 20 %.
 */
function agrees(cell: FigureCell, value: number): boolean {
  const found = cell.figure.value;
  if (found === null) return false;
  if (roundHalfUp(value, Math.min(cell.figure.places, 8)) === roundHalfUp(found, 8)) return true;
  return placesOf(value) > 0 && roundHalfUp(found, placesOf(value)) === value;
}

/** The weight's printing in another year, and elsewhere in the same document, that equals what was found. */
function whereFrom(context: CheckContext, cell: FigureCell, year: string, index: string | null): ListDatum {
  const node = cell.row.node!;
  const printed = (each: string, canonical: boolean): Printed[] =>
    context
      .weights(node, each, index)
      .filter((printing) => printing.canonical === canonical)
      .map(printedFact);
  const years = context.catalogue
    .years(node.code)
    .filter((each) => each !== year)
    .reverse();
  const known: Known = {
    what: "bobot",
    year,
    years: years.map((each) => ({ year: each, printed: printed(each, true) })),
    elsewhere: printed(year, false),
  };
  const fits = ({ value }: Candidate): boolean => agrees(cell, value);
  return { items: ["another-year", "elsewhere"].map((id) => explain(known, { fits, only: [id] })?.sentence ?? null), join: "" };
}

/**
 * A performance agreement of several perspectives weighs in them: where the catalogue has no such weight of the year, it has nothing to
 * compare with. One of an index's components alone weighs in the index.
 */
function isUnknownWeight({ table }: FigureCell, node: CatalogueNode, canonical: readonly CitedPrinting[]): boolean {
  return (
    /perjanjian kinerja/i.test(table.caption) &&
    node.level === "iku" &&
    node.perspective !== null &&
    !canonical.some((printing) => printing.in === node.perspective)
  );
}

/** The weights changed between 2022 and 2023 and the LKj 2024 still prints the old ones in its text (line 318): the commonest mistake. */
export const rule = defineRule({
  id: "bobot-berbeda",
  stage: "constants",
  severity: "error",
  title: { id: "Bobot berbeda dari katalog", en: "Weight differs from the catalogue" },
  why: {
    id: "Bobot berubah antartahun; bobot tahun lain mengubah indeks tanpa terlihat.",
    en: "Weights change from year to year; the weight of another year changes the index unseen.",
  },
  example: {
    id: "Bobot B1.1 25% di tabel 2024: itu bobot tahun 2022.",
    en: "A weight of 25% for B1.1 in a table of 2024: that is the weight of 2022.",
  },
  messages,
  check(context) {
    const reports: Report[] = [];
    for (const cell of context.cells) {
      const { node, kind } = cell.row;
      if (cell.what !== "bobot" || kind !== "indikator" || node === null || cell.figure.value === null) continue;
      const year = context.yearOf(cell.table);
      const own = cell.table.node;
      const index = cell.table.kind === "indeks" && own && own.code !== node.code ? own.code : null;
      const canonical = context.weights(node, year, index).filter((printing) => printing.canonical);
      if (canonical.length === 0 || canonical.some((printing) => agrees(cell, printing.value!))) continue;
      if (index === null && isUnknownWeight(cell, node, canonical)) continue;
      // Right but for its unit, which satuan-campur has told.
      const meant = context.blamed(cell)?.expected ?? null;
      if (canonical.some((printing) => printing.value === meant)) continue;
      const expected: CitedPrinting = canonical.find((printing) => printing.in === node.parent) ?? canonical[0]!;
      const value = expected.value!;
      context.blame(cell, value);
      if (isCopied(context, cell)) continue;
      reports.push(
        accounted(
          context,
          cell,
          value,
          cellReport(context, cell, {
            message: messages.wrong({
              code: node.code,
              within: expected.in ? messages.within({ index: expected.in }) : null,
              year,
              ...foundAndExpected(cell, value),
              source: cite(expected),
              whence: whereFrom(context, cell, year, index),
            }),
            expected: value,
            source: expected,
            fix: writeExpected(context, cell, value),
          }),
        ),
      );
    }
    return reports;
  },
});
