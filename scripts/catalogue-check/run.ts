import { checkedOf, recordOf, type Deviation, type Finder, type Outcome } from "./deviation";
import { allocations } from "./finders/allocations";
import { budgetVersions } from "./finders/budgetVersions";
import { caps } from "./finders/caps";
import { columns } from "./finders/columns";
import { counts } from "./finders/counts";
import { equations } from "./finders/equations";
import { achievement, formula } from "./finders/figures";
import { formulas } from "./finders/formulas";
import { idleMoney } from "./finders/idleMoney";
import { orphans } from "./finders/orphans";
import { outputs } from "./finders/outputs";
import { periods } from "./finders/periods";
import { printings } from "./finders/printings";
import { products } from "./finders/products";
import { quarters } from "./finders/quarters";
import { ranges } from "./finders/ranges";
import { reached } from "./finders/reached";
import { sameMoney } from "./finders/sameMoney";
import { schema } from "./finders/schema";
import { scores } from "./finders/scores";
import { sums } from "./finders/sums";
import { tables } from "./finders/tables";
import { texts } from "./finders/texts";
import { twins } from "./finders/twins";
import { unitCosts } from "./finders/unitCosts";
import { units } from "./finders/units";
import { unsaid } from "./finders/unsaid";
import { values } from "./finders/values";
import { weights } from "./finders/weights";
import { wholes } from "./finders/wholes";
import { yearWords } from "./finders/yearWords";
import { GRADES, type Grade } from "./recompute";
import type { CatalogueDocument } from "../../src/catalogue/types";

const FINDERS: readonly Finder[] = [
  ...[
    schema,
    values,
    formula,
    achievement,
    products,
    sums,
    allocations,
    outputs,
    scores,
    weights,
    formulas,
    quarters,
    periods,
    printings,
    equations,
    tables,
    texts,
    columns,
  ],
  ...[twins, unsaid, budgetVersions, unitCosts, idleMoney, sameMoney, units, ranges, reached, caps, counts, wholes, yearWords, orphans],
];

export interface FinderReport {
  readonly finder: Finder;
  /** The text comparison without a text. */
  readonly skipped: boolean;
  readonly recorded: readonly Deviation[];
  readonly unrecorded: readonly Deviation[];
  /** How the figures it recalculated stand to what is printed. */
  readonly grades: GradeCounts;
}

export type GradeCounts = Readonly<Record<Grade, number>>;

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
      const outcomes = finder.find(checked);
      const found = outcomes.filter((outcome): outcome is Deviation => typeof outcome !== "string");
      const recorded = found.filter((deviation) => recordOf(document, deviation) !== undefined);
      return {
        finder,
        skipped: finder.needsText === true && lines === undefined,
        recorded,
        unrecorded: found.filter((deviation) => !recorded.includes(deviation)),
        grades: countGrades(outcomes),
      };
    }),
  };
}

export const unrecordedOf = ({ finders }: DocumentReport): readonly Deviation[] => finders.flatMap(({ unrecorded }) => unrecorded);

const gradeOfOutcome = (outcome: Outcome): Grade | undefined => (typeof outcome === "string" ? outcome : outcome.grade);

function countGrades(outcomes: readonly Outcome[]): GradeCounts {
  const of = (grade: Grade): number => outcomes.filter((outcome) => gradeOfOutcome(outcome) === grade).length;
  return { match: of("match"), rounding: of("rounding"), truncation: of("truncation"), mismatch: of("mismatch") };
}

/** The four counts over several finders or documents. */
export function sumGrades(all: readonly GradeCounts[]): GradeCounts {
  const of = (grade: Grade): number => all.reduce((sum, each) => sum + each[grade], 0);
  return { match: of("match"), rounding: of("rounding"), truncation: of("truncation"), mismatch: of("mismatch") };
}

/** "1.204 match, 96 rounding, 7 truncation, 58 mismatch" */
export const gradesText = (grades: GradeCounts): string => GRADES.map((grade) => `${grades[grade]} ${grade}`).join(", ");
