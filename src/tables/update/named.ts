import { OWN_TABLE_PREFIX } from "../../reading/ownTables";
import { areaAddress } from "../../sheet/address";
import type { Patch, PatchStep } from "../../sheet/patch";
import { placeTable, type Placement } from "../../layout/place";
import type { TableModel } from "../model";
import { recipeKey, recipeOf, recipeText, type TableOrder } from "./recipe";
import { chartName } from "./writtenCharts";

/** Of what Excel takes (255), enough for any table and short enough for the list. */
const LONGEST = 60;

/** A name of the workbook for a table, that none of those that exist is: "CAPAIAN_Tabel_4_2024". */
export function freeTableName({ name }: Pick<TableModel, "name">, existing: readonly string[]): string {
  const taken = new Set(existing.map((each) => each.toLowerCase()));
  const base = `${OWN_TABLE_PREFIX}${name
    .replace(/[^A-Za-z0-9]+/g, "_")
    .slice(0, LONGEST)
    .replace(/^_|_$/g, "")}`;
  for (let copy = 1; ; copy++) {
    const wanted = copy === 1 ? base : `${base}_${copy}`;
    if (!taken.has(wanted.toLowerCase())) return wanted;
  }
}

export interface NamedPlacement extends Placement {
  /** Free in the workbook. */
  readonly name: string;
}

/** A table at its place, with its name and what is kept to find and to draw it again. */
export function placeNamed(model: TableModel, place: NamedPlacement, order: TableOrder): Patch {
  const { steps, mustBeEmpty } = placeTable(model, place);
  const { sheet, row, column, name } = place;
  const address = areaAddress({ row, column, rows: model.rows.length, columns: model.columns.length });
  const charts = steps.filter(({ kind }) => kind === "chart");
  const called = steps.map((step): PatchStep => (step.kind === "chart" ? { ...step, name: chartName(name, charts.indexOf(step)) } : step));
  const kept = { under: recipeKey(name), text: recipeText(recipeOf(model, order)) };
  return { steps: [...called, { kind: "name", sheet, address, name, kept }], mustBeEmpty };
}
