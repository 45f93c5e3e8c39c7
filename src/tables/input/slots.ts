import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { number, text, type Cell } from "../../layout/cell";
import type { Column } from "../../layout/description";
import type { CellSlot, RangeSlot } from "../../layout/expression";
import type { InputLine, InputContents } from "./contents";

/** The tables of the input layout, by which their formulas refer to each other. */
export const INPUT_TABLE = "masukan";
export const QUARTER_TABLE = "triwulan";
export const SUPPORT_TABLE = "data dukung";

/** "skala 4", "persen" */
function satuan(node: CatalogueNode): string {
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
export function typed(value: number | string | null, format: string): Cell {
  if (value === null) return { kind: "blank", format };
  return typeof value === "number" ? number(value, format) : text(value);
}
