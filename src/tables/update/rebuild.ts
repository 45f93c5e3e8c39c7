import type { Catalogue } from "../../catalogue/catalogue";
import { fail, type Result } from "../../language/result";
import { workbookFacts } from "../../reading/indicators/facts";
import { recogniseTables } from "../../reading/indicators/recognise";
import type { Area } from "../../sheet/address";
import { contains } from "../../sheet/area";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import { buildTable } from "../build";
import type { TableModel } from "../model";
import type { NamedTable } from "./found";
import { says } from "./messages";
import type { Recipe } from "./recipe";

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** The workbook as if some places in it were empty. */
function without(snapshot: Snapshot, places: readonly Place[]): Snapshot {
  const emptied = (sheet: SheetSnapshot): SheetSnapshot => {
    const areas = places.filter((each) => each.sheet === sheet.name).map(({ area }) => area);
    if (areas.length === 0) return sheet;
    const isIn = (r: number, c: number): boolean => areas.some((area) => contains(area, sheet.firstRow + r, sheet.firstColumn + c));
    const cleared = <T>(matrix: readonly (readonly T[])[]): (T | null)[][] =>
      matrix.map((row, r) => row.map((each, c) => (isIn(r, c) ? null : each)));
    return { ...sheet, values: cleared(sheet.values), formulas: cleared(sheet.formulas) };
  };
  return { ...snapshot, sheets: snapshot.sheets.map(emptied) };
}

/**
 * The workbook without the tables that were drawn from its figures: they give no figure that does not stand elsewhere, and a table that is
 * drawn again must not read itself.
 */
export function withoutDrawn(snapshot: Snapshot, tables: readonly NamedTable[], own: string): Snapshot {
  const places = tables.flatMap(({ name, state }) => {
    if (state.kind !== "here") return [];
    return name === own || state.recipe.values === "workbook" ? [{ sheet: state.sheet, area: state.area }] : [];
  });
  return without(snapshot, places);
}

/** The table of a recipe as it would be drawn today. Fails with a sentence where it cannot be, or only from other figures than before. */
export function rebuilt(recipe: Recipe, snapshot: Snapshot, catalogue: Catalogue): Result<TableModel> {
  const { kind, indicator, year, span, language, mode, values } = recipe;
  if (values === "file") return fail("#N/A", says.fromFile());
  const facts = values === "catalogue" ? [] : workbookFacts(recogniseTables(snapshot, catalogue), snapshot);
  const built = buildTable(kind, {
    catalogue,
    facts,
    year,
    language,
    mode,
    ...(indicator !== null && { indicator }),
    ...(span !== null && { span }),
  });
  if (!built.ok || values !== "workbook") return built;
  const { workbook } = built.value;
  if (workbook && workbook.none === null) return built;
  return fail("#N/A", says.noFigures({ why: workbook?.none ?? null }));
}
