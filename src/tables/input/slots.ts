import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { text, type Cell } from "../../layout/cell";
import type { Column } from "../../layout/description";
import type { CellSlot, RangeSlot } from "../../layout/expression";
import type { TypedRule } from "../../sheet/steps/validation";
import type { SheetPart } from "../../layout/sheets";
import type { Message } from "../../language/message";
import type { InputLine, InputContents } from "./contents";
import { ROMAN_QUARTERS } from "../quarters";
import { sentences } from "./messages";

/** The tables of the input layout, by which their formulas refer to each other. */
export const INPUT_TABLE = "masukan";
export const QUARTER_TABLE = "triwulan";
export const SUPPORT_TABLE = "data dukung";

/** "skala 4", "persen" */
export function satuan(node: CatalogueNode): string {
  return node.unit === "skala" && node.scale ? `skala ${node.scale}` : node.unit;
}

/** What names an indicator on both sheets that have a row for each. */
export function namingColumns<Row extends { readonly node: CatalogueNode }>(): Column<Row>[] {
  const column = (id: string, width: number, of: (node: CatalogueNode) => string): Column<Row> => ({
    id,
    header: asIs(id),
    width,
    value: ({ node }) => text(of(node)),
  });
  return [column("Kode", 9, ({ code }) => code), column("Indikator", 60, ({ name }) => name), column("Satuan", 11, satuan)];
}

/** A cell of the sheet Masukan. */
export function annualSlot(node: CatalogueNode, column: "Bobot" | "Target" | "Realisasi" | "Capaian"): CellSlot {
  return { table: INPUT_TABLE, row: node.code, column };
}

/** One row and no merged groups: the simplest header to read, for people and for the recognition. */
export const quarterColumn = (what: "Target" | "Realisasi", quarter: number): string => `${what} s.d. TW ${ROMAN_QUARTERS[quarter]!}`;

/** A cell of the sheet Masukan Triwulan. */
export function quarterSlot(node: CatalogueNode, what: "Target" | "Realisasi", quarter: number): CellSlot {
  return { table: QUARTER_TABLE, row: node.code, column: quarterColumn(what, quarter) };
}

export function lineKey({ node, variable }: InputLine): string {
  return `${node.code} ${variable}`;
}

/** The figure of a variable on the sheet Data Dukung. */
export function inputSlot(node: CatalogueNode, variable: string): CellSlot {
  return { table: SUPPORT_TABLE, row: `${node.code} ${variable}`, column: "Nilai" };
}

/** The stages of an indicator's documents, one a cell. */
export function stagesSlot({ inputs }: InputContents, node: CatalogueNode, variable: string): RangeSlot {
  const lines = inputs.filter((line) => line.node === node && line.variable.startsWith(`${variable}.`));
  return { table: SUPPORT_TABLE, rows: lines.map(lineKey), column: "Nilai" };
}

/** A typed figure of the layout, or room for it. */
export function typed(value: number | string | null, format: string, input: TypedRule): Cell {
  if (value === null) return { kind: "blank", format, input, look: "toFill" };
  return typeof value === "number"
    ? { kind: "number", value, format, input, look: "toFill" }
    : { kind: "text", text: value, input, look: "toFill" };
}

/** The longest text a cell shows whole at its width over a few lines. */
const LONGEST_TEXT = 500;

/** A typed text of the layout, or room for it. */
export function typedText(value: string | null): Cell {
  return typed(value, "General", { kind: "text", most: LONGEST_TEXT });
}

/** What stands above the table of every sheet: its title, and what its colours mean. */
export function sheetHead(title: Message): SheetPart[] {
  return [
    { kind: "lines", role: "title", lines: [title] },
    { kind: "lines", role: "hint", lines: [sentences.colours()] },
  ];
}

/** A weight is a share of the whole. */
export const SHARE: TypedRule = { kind: "decimal", from: 0, to: 1 };

/** Nothing that is counted is less than nothing. */
export const COUNTED: TypedRule = { kind: "decimal", from: 0, to: null };

/** Far above any figure of the documents (their largest is below 200), and below 84,52 typed as 8452. */
const MOST_POINTS = 1000;

/** What a figure of an indicator may be, by its unit. */
export function ruleOfUnit({ unit, scale }: CatalogueNode): TypedRule {
  if (unit === "skala" && scale) return { kind: "decimal", from: 0, to: scale };
  return unit === "persen" || unit === "indeks" ? { kind: "decimal", from: 0, to: MOST_POINTS } : COUNTED;
}
