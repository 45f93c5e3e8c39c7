import type { Catalogue } from "../../catalogue/catalogue";
import { reportedDocuments } from "../../catalogue/ownSource";
import type { Formula } from "../../catalogue/formula";
import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import type { Message } from "../../language/message";
import { operands } from "../../measures";
import { INPUT_SHEET, QUARTER_SHEET } from "../figures";
import { sentences } from "./messages";

/** One line of the sheet "Data Dukung": a figure the unit counts itself, or the stage one document has reached. */
export interface InputLine {
  readonly node: CatalogueNode;
  /** "KKS"; for a document "KSR.1". */
  readonly variable: string;
  readonly label: Message;
  /** The stages a document can reach, for a line that holds one. */
  readonly stages: readonly { readonly stage: string; readonly label: string; readonly value: number }[] | null;
}

/** What the input layout of a year consists of. */
export interface InputContents {
  readonly year: string;
  readonly nodes: readonly CatalogueNode[];
  readonly inputs: readonly InputLine[];
}

export const SUPPORT_SHEET = "Data Dukung";
export const AGREEMENT_SHEET = "Perjanjian Kinerja";
export const PLAN_SHEET = "Rencana Aksi";
export const SURVEY_SHEET = "Responden SKM";
export const BUDGET_SHEET = "Anggaran";
export const CASH_SHEET = "Rencana Penarikan";
export const SPENT_SHEET = "Realisasi Bulanan";
export const RISK_SHEET = "Risiko";
export const GUIDE_SHEET = "Petunjuk";
export { INPUT_SHEET, QUARTER_SHEET };

/** Documents may exceed their target number (the LKj counts them), so there is room for more than the usual two or three. */
const DOCUMENT_LINES = 6;

const LEVELS = ["super", "iku", "komponen"];

function existsIn(node: CatalogueNode, year: string): boolean {
  return node.facts.some((fact) => fact.period === year) || node.formula.some((version) => version.years.includes(year));
}

/** The formula of a node in a year, giving the node's own unit. */
export function formulaOf(catalogue: Catalogue, node: CatalogueNode, year: string): Formula | undefined {
  const tree = catalogue.formula(node.code, year)?.tree;
  // The source states the mean of answers as a percentage of the scale's top, and prints realisasi and target on the scale itself.
  return tree?.kind === "scaleMean" && node.unit === "skala" ? { kind: "mean", of: tree.of } : tree;
}

function stageTree(tree: Formula, variable: string): (Formula & { kind: "stageMean" }) | null {
  return tree.kind === "stageMean" && tree.documents === variable ? tree : null;
}

function inputLines(catalogue: Catalogue, node: CatalogueNode, year: string): InputLine[] {
  const tree = formulaOf(catalogue, node, year);
  if (!tree) return [];
  return operands(tree).flatMap((operand): InputLine[] => {
    if (operand.kind === "input") {
      const target = tree.kind === "stageMean" && tree.target === operand.variable;
      return [
        {
          node,
          variable: operand.variable,
          label: target ? sentences.targetNumberOf() : asIs(operand.label),
          stages: null,
        },
      ];
    }
    if (operand.kind !== "stages") return [];
    const stages = stageTree(tree, operand.variable)?.stages ?? [];
    const codes = stages.map(({ stage }) => stage).join("/");
    return Array.from({ length: DOCUMENT_LINES }, (_, index) => ({
      node,
      variable: `${operand.variable}.${index + 1}`,
      label: sentences.document({ number: index + 1, stages: codes }),
      stages,
    }));
  });
}

/** The rows of the quarterly sheet: the super index and the IKU, as the information matrix has them (lkj-pwni-2024 lines 2337-2344). */
export function quarterNodes({ nodes }: InputContents): readonly CatalogueNode[] {
  return nodes.filter(({ level }) => level !== "komponen");
}

/** The super index, every IKU and every component of a year in catalogue order, and the inputs of their formulas. */
export function inputContents(catalogue: Catalogue, year: string): InputContents {
  const nodes = reportedDocuments(catalogue)
    .flatMap((document) => document.nodes)
    .filter((node) => LEVELS.includes(node.level) && existsIn(node, year));
  return { year, nodes, inputs: nodes.flatMap((node) => inputLines(catalogue, node, year)) };
}

/** Years an input layout can be made for, newest last. */
export function inputYears(catalogue: Catalogue): readonly string[] {
  return catalogue.years().filter((year) => inputContents(catalogue, year).nodes.length > 0);
}
