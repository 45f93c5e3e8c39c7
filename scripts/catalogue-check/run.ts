import { checkedOf, recordOf, type Deviation, type Finder } from "./deviation";
import { allocations } from "./finders/allocations";
import { equations } from "./finders/equations";
import { achievement, formula } from "./finders/figures";
import { formulas } from "./finders/formulas";
import { outputs } from "./finders/outputs";
import { periods } from "./finders/periods";
import { printings } from "./finders/printings";
import { products } from "./finders/products";
import { quarters } from "./finders/quarters";
import { schema } from "./finders/schema";
import { scores } from "./finders/scores";
import { sums } from "./finders/sums";
import { tables } from "./finders/tables";
import { texts } from "./finders/texts";
import { values } from "./finders/values";
import { weights } from "./finders/weights";
import type { CatalogueDocument } from "../../src/catalogue/types";

export const FINDERS: readonly Finder[] = [schema, values, formula, achievement, products, sums, allocations, outputs, scores, weights, formulas, quarters, periods, printings, equations, tables, texts];

export interface FinderReport {
  readonly finder: Finder;
  /** The text comparison without a text. */
  readonly skipped: boolean;
  readonly recorded: readonly Deviation[];
  readonly unrecorded: readonly Deviation[];
}

export interface DocumentReport {
  readonly document: CatalogueDocument;
  readonly finders: readonly FinderReport[];
}

/** Looks for contradictions in one document, and for each whether the document tells about it. */
export function checkDocument(document: CatalogueDocument, lines: readonly string[] | undefined): DocumentReport {
  const checked = checkedOf(document, lines);
  return {
    document,
    finders: FINDERS.map((finder) => {
      const found = finder.find(checked);
      const recorded = found.filter((deviation) => recordOf(document, deviation) !== undefined);
      return { finder, skipped: finder.needsText === true && lines === undefined, recorded, unrecorded: found.filter((deviation) => !recorded.includes(deviation)) };
    }),
  };
}

export const unrecordedOf = ({ finders }: DocumentReport): readonly Deviation[] => finders.flatMap(({ unrecorded }) => unrecorded);
