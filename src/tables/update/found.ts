import { areasNamed } from "../../formula/references";
import { asIs } from "../../language/asIs";
import type { Message } from "../../language/message";
import type { Area } from "../../sheet/address";
import { overlaps } from "../../sheet/area";
import type { Snapshot } from "../../sheet/snapshot";
import { says } from "./messages";
import { keptRecipes, type Recipe } from "./recipe";

/** A table that was written once, by its name. */
export interface NamedTable {
  readonly name: string;
  /** What people call it. */
  readonly title: Message;
  readonly state:
    | { readonly kind: "here"; readonly recipe: Recipe; readonly sheet: string; readonly area: Area }
    /** Not there any more, or not to be read. */
    | { readonly kind: "gone"; readonly why: Message };
}

/** The tables of a workbook that keep how they were asked for, each where its name says; of one that is gone, why. */
export function namedTables(snapshot: Snapshot): readonly NamedTable[] {
  return [...keptRecipes(snapshot)].map(([name, recipe]) => ({
    name,
    title: asIs(recipe?.title ?? name),
    state: stateOf(snapshot, name, recipe),
  }));
}

/** The tables among these that figures of the given places come from: "Masukan!A3:G22". */
export function namesAt(tables: readonly NamedTable[], places: readonly string[]): readonly string[] {
  const areas = places.flatMap((place) => areasNamed(`=${place}`));
  return tables
    .filter(({ state }) => state.kind === "here" && areas.some(({ sheet, area }) => sheet === state.sheet && overlaps(area, state.area)))
    .map(({ name }) => name);
}

function stateOf({ names = [], sheets }: Snapshot, name: string, recipe: Recipe | null): NamedTable["state"] {
  if (!recipe) return { kind: "gone", why: says.damaged({ name }) };
  const named = names.find((each) => each.sheet === null && each.name.toLowerCase() === name.toLowerCase());
  if (!named) return { kind: "gone", why: says.nameGone({ name }) };
  const [place, more] = areasNamed(named.formula);
  const sheet = sheets.find((each) => each.name.toLowerCase() === place?.sheet?.toLowerCase());
  if (!place || more || !sheet) return { kind: "gone", why: says.cellsGone({ name }) };
  return { kind: "here", recipe, sheet: sheet.name, area: place.area };
}
