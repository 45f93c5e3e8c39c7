import type { Catalogue } from "../../catalogue/catalogue";
import type { Formula } from "../../catalogue/formula";
import { nameKey } from "../../catalogue/name";
import type { CatalogueNode } from "../../catalogue/types";
import { formulaString } from "../../formula/print";
import { operands, toFormulaParts } from "../../measures";
import { positions } from "../../sheet/area";
import { quoteSheet } from "../../sheet/address";
import type { RealisasiCells } from "../coreChecks";
import { cellsText, namedAreas, writtenArea, type WrittenPlace } from "./cellNames";

/** A figure, or a list of them, that a computation takes from cells. */
export interface ComputationInput {
  /** "KKS"; of a survey "jawaban". */
  readonly variable: string;
  /** Stands in a range of its own in which blank cells are right: stages of documents, answers of respondents. */
  readonly many: boolean;
}

/** How an indicator is computed from figures that are counted. */
export interface Computation {
  /** Null where no function takes these figures: then it is Excel's own formula. */
  readonly by: string | null;
  readonly inputs: readonly ComputationInput[];
  /** The en-US expression without "=", of one place for each input. */
  write(places: readonly WrittenPlace[]): string;
}

/** Cells in one argument: a range where they stand below or beside each other, else CHOOSE, which puts them in a row in every Excel. */
function together(places: readonly WrittenPlace[]): string {
  const [first] = places;
  const lies = (down: number, right: number): boolean =>
    places.every(
      ({ sheet, area }, at) =>
        sheet === first!.sheet && area.row === first!.area.row + at * down && area.column === first!.area.column + at * right,
    );
  const range = (rows: number, columns: number): string => writtenArea({ ...first!, area: { ...first!.area, rows, columns } });
  if (lies(1, 0)) return range(places.length, 1);
  if (lies(0, 1)) return range(1, places.length);
  return `CHOOSE({${places.map((_, at) => at + 1).join(",")}},${places.map(writtenArea).join(",")})`;
}

/** One count over another, as a percentage. */
const isShare = (tree: Formula): boolean =>
  tree.kind === "ratio" && tree.scale === 100 && tree.numerator.kind === "input" && tree.denominator.kind === "input";

type Call = Pick<Computation, "by" | "write">;

/** Groups of people or papers over their targets, weighted by the formula: the counts in one argument, the targets in the next. */
const ofPairs = (by: string, rest: string): Call => ({
  by,
  write: (places) => {
    const every = (remainder: number): string => together(places.filter((_, at) => at % 2 === remainder));
    return `${by}(${every(0)},${every(1)}${rest})`;
  },
});

/** The call of the function that computes a formula of this form; null where there is none. */
function functionFor(tree: Formula, { code, name, names }: CatalogueNode, year: string): Call | null {
  const quoted = formulaString(code);
  const plain = (by: string): Call => ({ by, write: (places) => `${by}(${places.map(writtenArea).join(",")})` });
  if (isShare(tree)) return plain("PWNI.PERSENTASE");
  if (tree.kind === "stageMean")
    return { by: "PWNI.TAHAPAN", write: (places) => `PWNI.TAHAPAN(${quoted},${places.map(writtenArea).join(",")})` };
  if (tree.kind === "scaleMean" && tree.scale === 4 && tree.of.length === 2) return plain("SKM.KSI");
  if (tree.kind === "sum" && tree.of.length === 4 && [name, ...names].some((each) => /\bs?akip\b/.test(nameKey(each))))
    return { by: "SAKIP.NILAI", write: (places) => `SAKIP.NILAI(${together(places)})` };
  if (tree.kind === "weightedSum" && tree.terms.length > 1 && tree.terms.every(({ weight, of }) => weight !== null && isShare(of))) {
    const isOfPapers = operands(tree).some((each) => each.kind === "input" && each.variable === "MW");
    return isOfPapers ? ofPairs("PWNI.KERTASKERJA", "") : ofPairs("PWNI.PELATIHAN", `,${quoted},${year}`);
  }
  return null;
}

/** How an indicator is computed from its counted figures in a year; null where its formula takes other indicators, or there is none. */
export function computationOf(catalogue: Catalogue, source: string, node: CatalogueNode, year: string): Computation | null {
  const tree = catalogue.formula(node.code, year, source)?.tree;
  const wanted = tree ? operands(tree) : [];
  const inputs = wanted.flatMap((each): ComputationInput[] =>
    each.kind === "input" || each.kind === "stages" ? [{ variable: each.variable, many: each.kind === "stages" }] : [],
  );
  if (!tree || inputs.length === 0 || inputs.length < wanted.length) return null;
  const native = (places: readonly WrittenPlace[]): string => {
    const at = (variable: string): string => writtenArea(places[inputs.findIndex((each) => each.variable === variable)]!);
    return toFormulaParts(tree, (operand) => ("variable" in operand ? at(operand.variable) : "")).join("");
  };
  return { inputs, ...(functionFor(tree, node, year) ?? { by: null, write: native }) };
}

/** Answers of a survey are printed as its inputs: "U1 jawaban 4". */
const ANSWERS = /^U\d+ jawaban \d$/;

/** The index of a survey from the answers of its respondents; null where the indicator is of none. */
export function surveyComputation({ facts }: CatalogueNode): Computation | null {
  if (!facts.some(({ variable }) => variable !== undefined && ANSWERS.test(variable))) return null;
  return { by: "SKM.INDEX", inputs: [{ variable: "jawaban", many: true }], write: ([answers]) => `SKM.INDEX(${writtenArea(answers!)})` };
}

/** Cells named by the user, one place an input: a range is as many single ones, or one where the input takes many. Null: see `wanted`. */
export function placesNamed(inputs: readonly ComputationInput[], text: string): readonly WrittenPlace[] | null {
  const areas = namedAreas(text);
  if (!areas) return null;
  if (!inputs.some(({ many }) => many)) {
    return areas.flatMap(({ sheet, area }) =>
      [...positions(area)].map(({ row, column }): WrittenPlace => ({ sheet, area: { row, column, rows: 1, columns: 1 } })),
    );
  }
  const fits = areas.every(({ area }, at) => inputs[at]?.many === true || area.rows * area.columns === 1);
  return fits ? areas : [];
}

/** Places found in the workbook as the user would name them; a single stage stays apart from the target beside it. */
export function inputsText(inputs: readonly ComputationInput[], found: RealisasiCells): string {
  if (!inputs.some(({ many }) => many)) return cellsText(found);
  return found.addresses.map((address) => `${quoteSheet(found.sheet)}!${address}`).join("; ");
}

/** `=IF(COUNTBLANK(D4)+COUNTBLANK(D5)>0,"",PWNI.PERSENTASE(D4,D5))`: a figure that is still to come is no 0. Of many one is enough. */
export function guardedComputation(computation: Computation, places: readonly WrittenPlace[]): string {
  const [only, ...others] = computation.inputs;
  // Alone it is no count: FALSE is above every number in Excel, and FALSE>0 would be true.
  if (only?.many && others.length === 0) return `=IF(COUNTA(${writtenArea(places[0]!)})=0,"",${computation.write(places)})`;
  const blanks = computation.inputs.map(({ many }, at) => {
    const place = writtenArea(places[at]!);
    return many ? `(COUNTA(${place})=0)` : `COUNTBLANK(${place})`;
  });
  return `=IF(${blanks.join("+")}>0,"",${computation.write(places)})`;
}
