import type { Message } from "../../language/message";
import { cellAddress } from "../../sheet/address";
import { gridOf, type Grid } from "../../sheet/grid";
import type { Patch, PatchStep } from "../../sheet/patch";
import type { Snapshot } from "../../sheet/snapshot";
import { areaAddress } from "../../sheet/address";
import { bareCaption, numberedCaption } from "../captionNumber";
import { namedTables, type NamedTable } from "./found";
import { fingerprint, heldContent } from "./fingerprint";
import { recipeKey, recipeText, type Recipe } from "./recipe";

/** Whether numbers go through the workbook or begin anew on every sheet. */
export type Numbering = "workbook" | "sheet";

/** A caption that gets a number, or another one. */
interface Renumbered {
  readonly title: Message;
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

export interface Renumbering {
  readonly changes: readonly Renumbered[];
  /** Tables whose caption somebody has typed over or taken away: it stays, and the table keeps its place in the count. */
  readonly typedOver: readonly { readonly title: Message; readonly sheet: string; readonly address: string; readonly number: number }[];
  readonly patch: Patch;
}

type Here = NamedTable & { readonly state: Extract<NamedTable["state"], { readonly kind: "here" }> };

const isHere = (table: NamedTable): table is Here => table.state.kind === "here";

const CAPTION = "caption 1";

/** In the order of the sheets, from the top, then from the left. */
function inOrder(snapshot: Snapshot): readonly Here[] {
  const at = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const place = ({ state: { sheet, area } }: Here): readonly number[] => [at.get(sheet)!, area.row, area.column];
  return namedTables(snapshot)
    .filter(isHere)
    .sort((one, other) => {
      const [a, b] = [place(one), place(other)];
      const differs = a.findIndex((each, index) => each !== b[index]);
      return differs < 0 ? 0 : a[differs]! - b[differs]!;
    });
}

/** Where the caption stands that was written: rows may have been put in above it. Null where its words are not there any more. */
function captionRow({ state: { area, recipe } }: Here, grid: Grid): number | null {
  const sign = recipe.rows.find(({ key }) => key === CAPTION)?.cells[0];
  for (let row = area.row; sign !== undefined && row < area.row + area.rows; row += 1)
    if (fingerprint(heldContent(grid.value(row, area.column), grid.formula(row, area.column))) === sign) return row;
  return null;
}

function numberedRecipe(recipe: Recipe, number: number, text: string): Recipe {
  const sign = fingerprint({ kind: "value", value: text });
  return {
    ...recipe,
    number,
    rows: recipe.rows.map((row) => (row.key === CAPTION ? { ...row, cells: [sign, ...row.cells.slice(1)] } : row)),
  };
}

/** Gives the captions of the workbook's tables their numbers in the order they stand in, as one patch; what is right already stays. */
export function renumbered(snapshot: Snapshot, numbering: Numbering): Renumbering {
  const changes: Renumbered[] = [];
  const typedOver: Renumbering["typedOver"][number][] = [];
  const steps: PatchStep[] = [];
  const counts = new Map<string, number>();
  for (const table of inOrder(snapshot)) {
    const { name, title, state } = table;
    const { sheet, area, recipe } = state;
    const counted = numbering === "sheet" ? sheet : "";
    const number = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, number);
    const grid = gridOf(snapshot.sheets.find((each) => each.name === sheet)!);
    const row = captionRow(table, grid);
    if (row === null) {
      typedOver.push({ title, sheet, address: cellAddress(area.row, area.column), number });
      continue;
    }
    const address = cellAddress(row, area.column);
    const before = String(grid.value(row, area.column));
    const after = numberedCaption(bareCaption(before, recipe.number, recipe.language), number, recipe.language);
    if (after === before) continue;
    changes.push({ title, sheet, address, before, after });
    const kept = { under: recipeKey(name), text: recipeText(numberedRecipe(recipe, number, after)) };
    steps.push(
      { kind: "write", sheet, address, cells: [[{ kind: "text", text: after }]] },
      { kind: "name", sheet, address: areaAddress(area), name, kept },
    );
  }
  return { changes, typedOver, patch: { steps, mustBeEmpty: [] } };
}

/** The number a table gets that is put into a sheet: after those there are. */
export function nextNumber(snapshot: Snapshot, numbering: Numbering, sheet: string): number {
  const numbers = namedTables(snapshot)
    .filter(isHere)
    .filter(({ state }) => numbering === "workbook" || state.sheet === sheet)
    .map(({ state }) => state.recipe.number ?? 0);
  return Math.max(0, ...numbers) + 1;
}
