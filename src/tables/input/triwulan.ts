import type { CatalogueNode } from "../../catalogue/types";
import { numeral } from "../../formula/build";
import { asIs } from "../../language/asIs";
import type { Cell, Quantity } from "../../layout/cell";
import type { Column } from "../../layout/description";
import { excel, type CellSlot, type OpenFormula } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { tablePart, type SheetDescription } from "../../layout/sheets";
import { evaluate, toExpression } from "../../measures";
import { unitFormat } from "../../measures/unitFormat";
import { calculated, type InputLayout } from "./masukan";
import { sentences } from "./messages";
import { formulaOf, QUARTER_SHEET, quarterNodes } from "./contents";
import { LAST_QUARTER, ownQuarterTarget, ROMAN_QUARTERS } from "../quarters";
import { annualSlot, namingColumns, quarterColumn, QUARTER_TABLE, ruleOfUnit, typed, sheetHead } from "./slots";
import { weightIn } from "./values";

interface QuarterLayout extends InputLayout {
  readonly filled: boolean;
}

interface QuarterRow {
  readonly node: CatalogueNode;
}

type What = "Target" | "Realisasi";

function typedFigure({ catalogue, contents, filled }: QuarterLayout, code: string, quarter: number): number | null {
  return filled ? (catalogue.fact({ code, what: "realisasi", period: `${contents.year}-TW${quarter + 1}` })?.value ?? null) : null;
}

function indexValue(layout: QuarterLayout, node: CatalogueNode, quarter: number): number | null {
  const { catalogue, contents } = layout;
  const tree = formulaOf(catalogue, node, contents.year);
  if (!tree) return null;
  const value = evaluate(tree, {
    input: () => null,
    stages: () => [],
    weight: (code) => weightIn(catalogue, code, contents.year, node.code),
    reference: (code) => typedFigure(layout, code, quarter),
  });
  return value.ok ? value.value : null;
}

/** In the place of a cell there is none for; a formula with it is not written. */
const NOWHERE = numeral(0);

/** The index of a quarter from the rows below it, with the weights of the sheet Masukan; null where its formula needs anything else. */
function indexFormula({ catalogue, contents }: QuarterLayout, node: CatalogueNode, quarter: number): OpenFormula | null {
  const tree = formulaOf(catalogue, node, contents.year);
  if (tree?.kind !== "weightedSum") return null;
  const needed: CellSlot[] = [];
  let complete = true;
  const formula = toExpression(tree, (operand): OpenFormula => {
    const component = "code" in operand ? quarterNodes(contents).find(({ code }) => code === operand.code) : undefined;
    const usable =
      component !== undefined &&
      (operand.kind === "reference" ? operand.what === "realisasi" : catalogue.node(component.code)?.parent === node.code);
    if (!usable) {
      complete = false;
      return NOWHERE;
    }
    const slot =
      operand.kind === "reference" ? { row: component.code, column: quarterColumn("Realisasi", quarter) } : annualSlot(component, "Bobot");
    needed.push(slot);
    return excel`${slot}`;
  });
  if (!complete) return null;
  return unlessEmpty(needed, formula);
}

/** The year's own figure, followed. */
function annual(node: CatalogueNode, what: What, format: string, value: number | null): Quantity {
  const slot = annualSlot(node, what);
  return calculated(unlessEmpty([slot], excel`${slot}`), format, value);
}

/** Cumulative to the end of the quarter: TW IV is the year's own figure, an index follows from its rows, the rest is typed. */
function realisasiCell(layout: QuarterLayout, node: CatalogueNode, quarter: number): Cell {
  const { values } = layout;
  const format = unitFormat(node.unit, values.target(node));
  if (quarter === LAST_QUARTER) return annual(node, "Realisasi", format, values.realisasi(node).value);
  const formula = node.level === "super" ? indexFormula(layout, node, quarter) : null;
  return formula === null
    ? typed(typedFigure(layout, node.code, quarter), format, ruleOfUnit(node))
    : calculated(formula, format, indexValue(layout, node, quarter));
}

/** The year's target, or what the planner's own catalogue says of the quarter; may be typed over with that of an action plan. */
function targetCell({ catalogue, contents, values }: QuarterLayout, node: CatalogueNode, quarter: number): Cell {
  const own = ownQuarterTarget(catalogue, node, contents.year, quarter);
  if (own !== null) return typed(own, unitFormat(node.unit, own), ruleOfUnit(node));
  const target = values.target(node);
  return { ...annual(node, "Target", unitFormat(node.unit, target), target), input: ruleOfUnit(node) };
}

/**
 * The sheet "Masukan Triwulan": target and realisasi of every IKU up to the end of each quarter. A sheet of its own, so that the
 * seven columns of Masukan stay what everyone relies on. Targets begin as the year's in every quarter, as the information matrix
 * has them (line 2339: 85, 85, 85, 85), and may be typed over; an action plan's stand on its own sheet.
 */
export function quarterSheet(layout: QuarterLayout): SheetDescription {
  const { contents } = layout;
  const column = (what: What, quarter: number): Column<QuarterRow> => ({
    id: quarterColumn(what, quarter),
    header: asIs(quarterColumn(what, quarter)),
    width: 11,
    align: "Right",
    value: ({ node }) => (what === "Realisasi" ? realisasiCell(layout, node, quarter) : targetCell(layout, node, quarter)),
  });
  const table = tablePart<QuarterRow>({
    id: QUARTER_TABLE,
    columns: [
      ...namingColumns<QuarterRow>(),
      ...ROMAN_QUARTERS.map((_, quarter) => column("Target", quarter)),
      ...ROMAN_QUARTERS.map((_, quarter) => column("Realisasi", quarter)),
    ],
    rows: quarterNodes(contents).map((node) => ({ kind: "leaf", key: node.code, of: { node } })),
  });
  return {
    name: QUARTER_SHEET,
    frozen: { columns: 1 },
    parts: [...sheetHead(sentences.quarterTitle({ year: contents.year })), table],
  };
}
