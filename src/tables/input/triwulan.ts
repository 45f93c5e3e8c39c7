import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { say } from "../../language/say";
import type { Language } from "../../language/text";
import { evaluate, toExcelFormula } from "../../measures";
import { areaAddress, cellAddress, quoteSheet } from "../../sheet/address";
import { unitFormat } from "../../sheet/numberFormats";
import type { PatchCell, PatchStep } from "../../sheet/patch";
import { textCell, valueCell } from "../../sheet/patchCells";
import { sheetWithHead } from "./head";
import { CALCULATED_FILL, guarded, satuan } from "./cells";
import { sentences } from "./messages";
import { FIRST_ROW, formulaOf, INPUT_SHEET, QUARTER_SHEET, quarterNodes, type InputPlan } from "./plan";
import { weightIn, type InputValues } from "./values";

const QUARTERS = ["I", "II", "III", "IV"] as const;
const LAST = QUARTERS.length - 1;
/** One row and no merged groups: the simplest header to read, for people and for the recognition. */
const HEADERS = [
  "Kode",
  "Indikator",
  "Satuan",
  ...QUARTERS.map((quarter) => `Target s.d. TW ${quarter}`),
  ...QUARTERS.map((quarter) => `Realisasi s.d. TW ${quarter}`),
];
const WIDTHS = [9, 60, 11, ...HEADERS.slice(3).map(() => 11)];
const TARGET = 3;
const REALISASI = TARGET + QUARTERS.length;

/** The cells of the annual figures, on the sheet Masukan. */
export interface AnnualCells {
  of(code: string, column: "bobot" | "target" | "realisasi"): string | undefined;
}

interface QuarterSheet {
  readonly catalogue: Catalogue;
  readonly plan: InputPlan;
  readonly values: InputValues;
  readonly annual: AnnualCells;
  readonly filled: boolean;
}

function annualCell({ annual }: QuarterSheet, node: CatalogueNode, column: "bobot" | "target" | "realisasi"): string {
  return `${quoteSheet(INPUT_SHEET)}!${annual.of(node.code, column)!}`;
}

function typedFigure({ catalogue, plan, filled }: QuarterSheet, code: string, quarter: number): number | null {
  return filled ? (catalogue.fact({ code, what: "realisasi", period: `${plan.year}-TW${quarter + 1}` })?.value ?? null) : null;
}

function indexValue(sheet: QuarterSheet, node: CatalogueNode, quarter: number): number | null {
  const { catalogue, plan } = sheet;
  const tree = formulaOf(catalogue, node, plan.year);
  if (!tree) return null;
  const value = evaluate(tree, {
    input: () => null,
    stages: () => [],
    weight: (code) => weightIn(catalogue, code, plan.year, node.code),
    reference: (code) => typedFigure(sheet, code, quarter),
  });
  return value.ok ? value.value : null;
}

/** The index of a quarter from the rows below it, with the weights of the sheet Masukan; null where its formula needs anything else. */
function indexFormula(sheet: QuarterSheet, node: CatalogueNode, quarter: number): string | null {
  const { catalogue, plan } = sheet;
  const tree = formulaOf(catalogue, node, plan.year);
  const rows = quarterNodes(plan);
  if (tree?.kind !== "weightedSum") return null;
  const needed: string[] = [];
  let complete = true;
  const formula = toExcelFormula(tree, (operand) => {
    const component = "code" in operand ? rows.find(({ code }) => code === operand.code) : undefined;
    const usable =
      component !== undefined &&
      (operand.kind === "reference" ? operand.what === "realisasi" : catalogue.node(component.code)?.parent === node.code);
    if (!usable) {
      complete = false;
      return "";
    }
    const cell =
      operand.kind === "reference"
        ? cellAddress(FIRST_ROW + rows.indexOf(component), REALISASI + quarter)
        : annualCell(sheet, component, "bobot");
    needed.push(cell);
    return cell;
  });
  return complete ? guarded(needed, formula.slice(1)) : null;
}

/** Cumulative to the end of the quarter: TW IV is the year's own figure, an index follows from its rows, the rest is typed. */
function realisasiCell(sheet: QuarterSheet, node: CatalogueNode, quarter: number): PatchCell {
  const { values } = sheet;
  if (quarter === LAST) {
    const cell = annualCell(sheet, node, "realisasi");
    return { kind: "formula", formula: guarded([cell], cell), result: values.realisasi(node).value ?? "" };
  }
  const formula = node.level === "super" ? indexFormula(sheet, node, quarter) : null;
  return formula === null
    ? valueCell(typedFigure(sheet, node.code, quarter))
    : { kind: "formula", formula, result: indexValue(sheet, node, quarter) ?? "" };
}

/**
 * The sheet "Masukan Triwulan": target and realisasi of every IKU up to the end of each quarter. A sheet of its own, so that the
 * seven columns of Masukan stay what everyone relies on. Targets begin as the year's in every quarter, as the information matrix
 * has them (line 2339: 85, 85, 85, 85), and may be typed over with those of an action plan.
 */
export function quarterSteps(input: QuarterSheet, language: Language): PatchStep[] {
  const { plan, values } = input;
  const nodes = quarterNodes(plan);
  const sheet = QUARTER_SHEET;
  const address = (row: number, column: number, rows: number, columns: number): string => areaAddress({ row, column, rows, columns });
  const title = say(sentences.quarterTitle({ year: plan.year }), language);
  const targetCell = (node: CatalogueNode): PatchCell => {
    const cell = annualCell(input, node, "target");
    return { kind: "formula", formula: guarded([cell], cell), result: values.target(node) ?? "" };
  };
  const rows = nodes.map((node) => [
    textCell(node.code),
    textCell(node.name),
    textCell(satuan(node)),
    ...QUARTERS.map(() => targetCell(node)),
    ...QUARTERS.map((_, quarter) => realisasiCell(input, node, quarter)),
  ]);
  const steps = sheetWithHead(sheet, { title, headers: HEADERS, widths: WIDTHS });
  if (rows.length === 0) return steps;
  steps.push(
    { kind: "write", sheet, address: address(FIRST_ROW, 0, rows.length, HEADERS.length), cells: rows },
    {
      kind: "style",
      sheet,
      address: address(FIRST_ROW, 0, rows.length, HEADERS.length),
      style: { vertical: "Center", wrap: true, border: "thin" },
    },
    { kind: "style", sheet, address: address(FIRST_ROW, TARGET, rows.length, HEADERS.length - TARGET), style: { horizontal: "Right" } },
  );
  rows.forEach((cells, index) => {
    const node = nodes[index]!;
    const row = FIRST_ROW + index;
    steps.push({
      kind: "style",
      sheet,
      address: address(row, TARGET, 1, HEADERS.length - TARGET),
      style: { numberFormat: unitFormat(node.unit, values.target(node)) },
    });
    cells.forEach((cell, column) => {
      if (cell.kind === "formula")
        steps.push({ kind: "style", sheet, address: cellAddress(row, column), style: { fill: CALCULATED_FILL } });
    });
  });
  return steps;
}
