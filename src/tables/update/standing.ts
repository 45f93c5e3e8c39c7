import type { Catalogue } from "../../catalogue/catalogue";
import type { Message } from "../../language/message";
import { areaAddress } from "../../sheet/address";
import type { Snapshot } from "../../sheet/snapshot";
import { namedTables, type NamedTable } from "./found";
import { figuresFor, rebuilt } from "./rebuild";
import { recipeKey } from "./recipe";
import { updateOf, type TableUpdate } from "./update";

/** A table of the workbook and how it stands: where, and what bringing it up to date would do. */
export interface StandingTable {
  readonly name: string;
  /** Where the workbook keeps what is known of it. */
  readonly under: string;
  readonly title: Message;
  /** Null for one that is gone. */
  readonly place: { readonly sheet: string; readonly address: string } | null;
  readonly state:
    | { readonly kind: "gone"; readonly why: Message }
    /** There, and not to be brought up to date. */
    | { readonly kind: "problem"; readonly why: Message }
    | { readonly kind: "update"; readonly update: TableUpdate };
}

function stateOf(table: NamedTable, shared: Shared): StandingTable["state"] {
  const { state, name } = table;
  if (state.kind === "gone") return state;
  const { snapshot, tables, catalogue, figures } = shared;
  const model = rebuilt(state.recipe, catalogue, () => figures(table));
  if (!model.ok) return { kind: "problem", why: model.problem.text };
  return updateOf({ snapshot, tables, name, here: state, model: model.value });
}

interface Shared {
  readonly snapshot: Snapshot;
  readonly tables: readonly NamedTable[];
  readonly catalogue: Catalogue;
  readonly figures: ReturnType<typeof figuresFor>;
}

/** Every table of the workbook that was inserted with a name, in the order of the workbook's settings. */
export function standingTables(snapshot: Snapshot, catalogue: Catalogue): readonly StandingTable[] {
  const tables = namedTables(snapshot);
  const shared = { snapshot, tables, catalogue, figures: figuresFor(snapshot, tables, catalogue) };
  return tables.map((table) => ({
    name: table.name,
    under: recipeKey(table.name),
    title: table.title,
    place: table.state.kind === "here" ? { sheet: table.state.sheet, address: areaAddress(table.state.area) } : null,
    state: stateOf(table, shared),
  }));
}
