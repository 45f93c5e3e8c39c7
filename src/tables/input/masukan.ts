import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import type { Text } from "../../language/message";
import { say } from "../../language/say";
import type { Language } from "../../language/text";
import { operands, toExcelFormula, withCap, type Operand } from "../../measures";
import { multiplyExact } from "../../numbers";
import { areaAddress, cellAddress, quoteSheet } from "../../sheet/address";
import { bobotFormat, unitFormat } from "../../sheet/numberFormats";
import type { PatchCell, PatchStep } from "../../sheet/patch";
import { textCell, valueCell } from "../../sheet/patchCells";
import { sheetWithHead } from "./head";
import { capaianFormula } from "../capaian";
import { CALCULATED_FILL, guarded, satuan } from "./cells";
import { sentences } from "./messages";
import { FIRST_ROW, formulaOf, INPUT_SHEET, SUPPORT_SHEET, type InputPlan } from "./plan";
import type { InputValues } from "./values";

/** Exactly these, in this order: the recogniser and everyone who reads the file rely on them. */
const HEADERS = ["Kode", "Indikator", "Satuan", "Bobot", "Target", "Realisasi", "Capaian"] as const;
const COLUMN = { bobot: 3, target: 4, realisasi: 5, capaian: 6 } as const;
const WIDTHS = [9, 60, 11, 9, 11, 12, 11] as const;
const VALUE_COLUMN = 3;

/** Where the figures of the layout stand. */
export class Places {
  constructor(private readonly plan: InputPlan) {}
  row(node: CatalogueNode): number {
    return FIRST_ROW + this.plan.nodes.indexOf(node);
  }
  /** The cell of an indicator on the sheet Masukan; undefined when the indicator has no row. */
  of(code: string, column: keyof typeof COLUMN): string | undefined {
    const node = this.plan.nodes.find((each) => each.code === code);
    return node && cellAddress(this.row(node), COLUMN[column]);
  }
  input(node: CatalogueNode, variable: string): string {
    const index = this.plan.inputs.findIndex((line) => line.node === node && line.variable === variable);
    return `${quoteSheet(SUPPORT_SHEET)}!${cellAddress(FIRST_ROW + index, VALUE_COLUMN)}`;
  }
  stages(node: CatalogueNode, variable: string): string {
    const index = this.plan.inputs.findIndex((line) => line.node === node && line.variable.startsWith(`${variable}.`));
    const rows = this.plan.inputs.filter((line) => line.node === node && line.variable.startsWith(`${variable}.`)).length;
    return `${quoteSheet(SUPPORT_SHEET)}!${areaAddress({ row: FIRST_ROW + index, column: VALUE_COLUMN, rows, columns: 1 })}`;
  }
}

/** The realisasi as a native formula over the cells of both sheets; null when an operand has no cell in the layout. */
function realisasiFormula(catalogue: Catalogue, node: CatalogueNode, year: string, places: Places): string | null {
  const tree = formulaOf(catalogue, node, year);
  if (!tree) return null;
  let complete = true;
  const cellOf = (operand: Operand): string => {
    switch (operand.kind) {
      case "input":
        return places.input(node, operand.variable);
      case "stages":
        return places.stages(node, operand.variable);
      case "weight": {
        // The column Bobot holds the weight in the indicator's own parent.
        const own = catalogue.node(operand.code)?.parent === node.code ? places.of(operand.code, "bobot") : undefined;
        if (own === undefined) complete = false;
        return own ?? "";
      }
      case "reference": {
        const cell = places.of(operand.code, operand.what);
        if (cell === undefined) complete = false;
        return operand.what === "capaian" ? `(${cell}*100)` : (cell ?? "");
      }
    }
  };
  const formula = toExcelFormula(tree, cellOf).slice(1);
  if (!complete) return null;
  const needed = operands(tree).map((operand) => ({
    operand,
    cell: operand.kind === "reference" ? places.of(operand.code, operand.what)! : cellOf(operand),
  }));
  const single = needed.filter(({ operand }) => operand.kind !== "stages").map(({ cell }) => cell);
  const documents = needed.filter(({ operand }) => operand.kind === "stages").map(({ cell }) => cell);
  // No stage entered at all is "not yet", not 0 %.
  const inner = guarded(single, formula);
  return documents.length === 0 ? inner : `=IF(COUNTA(${documents.join(",")})=0,"",${inner.slice(1)})`;
}

function realisasiCell(catalogue: Catalogue, node: CatalogueNode, year: string, values: InputValues, places: Places): PatchCell {
  const realisasi = values.realisasi(node);
  if (realisasi.kind === "typed") return valueCell(realisasi.value);
  const formula = realisasiFormula(catalogue, node, year, places);
  return formula === null ? valueCell(realisasi.value) : { kind: "formula", formula, result: realisasi.value ?? "" };
}

/** The sheet "Masukan": one row an indicator, realisasi and capaian as live formulas wherever they can be. */
export function masukanSteps(
  catalogue: Catalogue,
  plan: InputPlan,
  values: InputValues,
  language: Language,
  notes: readonly Text[],
): PatchStep[] {
  const places = new Places(plan);
  const sheet = INPUT_SHEET;
  const cellsOf = (node: CatalogueNode): PatchCell[] => {
    const row = places.row(node);
    const [target, realisasi] = [cellAddress(row, COLUMN.target), cellAddress(row, COLUMN.realisasi)];
    const capaian = guarded(
      [target, realisasi],
      capaianFormula(withCap(catalogue, node, plan.year), "points", [realisasi], [target]).join(""),
    );
    return [
      textCell(node.code),
      textCell(node.name),
      textCell(satuan(node)),
      valueCell(values.bobot(node)),
      valueCell(values.target(node)),
      realisasiCell(catalogue, node, plan.year, values, places),
      { kind: "formula", formula: capaian, result: values.capaian(node) ?? "" },
    ];
  };
  const rows = plan.nodes.map(cellsOf);
  const title = say(sentences.title({ year: plan.year }), language);
  const lastColumn = HEADERS.length - 1;
  const address = (row: number, column: number, count: number, columns = 1): string => areaAddress({ row, column, rows: count, columns });
  const steps = sheetWithHead(sheet, { title, headers: HEADERS, widths: WIDTHS });
  if (rows.length > 0) {
    steps.push(
      { kind: "write", sheet, address: address(FIRST_ROW, 0, rows.length, HEADERS.length), cells: rows },
      {
        kind: "style",
        sheet,
        address: address(FIRST_ROW, 0, rows.length, HEADERS.length),
        style: { vertical: "Center", wrap: true, border: "thin" },
      },
      {
        kind: "style",
        sheet,
        address: address(FIRST_ROW, COLUMN.bobot, rows.length, lastColumn - COLUMN.bobot + 1),
        style: { horizontal: "Right" },
      },
      {
        kind: "style",
        sheet,
        address: address(FIRST_ROW, COLUMN.capaian, rows.length),
        style: { numberFormat: "0.00%", fill: CALCULATED_FILL },
      },
    );
  }
  plan.nodes.forEach((node, index) => {
    const bobot = values.bobot(node);
    steps.push({
      kind: "style",
      sheet,
      address: address(FIRST_ROW + index, COLUMN.target, 1, 2),
      style: { numberFormat: unitFormat(node.unit, values.target(node)) },
    });
    steps.push({
      kind: "style",
      sheet,
      address: cellAddress(FIRST_ROW + index, COLUMN.bobot),
      style: { numberFormat: bobotFormat(bobot === null ? null : multiplyExact(bobot, 100)) },
    });
    if (rows[index]![COLUMN.realisasi]!.kind === "formula")
      steps.push({ kind: "style", sheet, address: cellAddress(FIRST_ROW + index, COLUMN.realisasi), style: { fill: CALCULATED_FILL } });
    if (node.level !== "komponen")
      steps.push({ kind: "style", sheet, address: address(FIRST_ROW + index, 0, 1, HEADERS.length), style: { bold: true } });
  });
  if (notes.length > 0) {
    const first = FIRST_ROW + rows.length + 1;
    const lines = [say({ id: "Catatan:", en: "Notes:" }, language), ...notes.map((note) => say(note, language))];
    steps.push(
      { kind: "write", sheet, address: address(first, 0, lines.length), cells: lines.map((line) => [textCell(line)]) },
      { kind: "style", sheet, address: address(first, 0, lines.length), style: { italic: true } },
    );
  }
  return steps;
}
