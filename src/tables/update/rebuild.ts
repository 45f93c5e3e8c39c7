import type { Catalogue } from "../../catalogue/catalogue";
import { fail, type Result } from "../../language/result";
import { workbookFacts } from "../../reading/indicators/facts";
import { recogniseTables } from "../../reading/indicators/recognise";
import { workbookTables } from "../workbookTables";
import type { Area } from "../../sheet/address";
import { contains } from "../../sheet/area";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import { buildTable } from "../build";
import type { TableRequest } from "../kind";
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

/** What a table is drawn from. */
type Figures = Pick<TableRequest, "facts" | "workbook">;

/**
 * The figures of a workbook for each of its tables. Tables that were drawn are not read, nor is a table by itself: they show what stands
 * elsewhere. Only who took a figure from one of them, which somebody has typed into, takes it there again. A workbook is read once for
 * all that leave out the same.
 */
export function figuresFor(snapshot: Snapshot, tables: readonly NamedTable[], catalogue: Catalogue): (table: NamedTable) => Figures {
  const read = new Map<string, Figures>();
  return (own) => {
    const sources = (own.state.kind === "here" && own.state.recipe.sources) || [];
    const left = tables.filter((each) => each.name === own.name || !sources.includes(each.name));
    const key = left.map(({ name }) => name).join("\n");
    let figures = read.get(key);
    if (!figures) {
      const others = without(
        snapshot,
        left.flatMap(({ state }) => (state.kind === "here" ? [{ sheet: state.sheet, area: state.area }] : [])),
      );
      const facts = workbookFacts(recogniseTables(others, catalogue), others);
      read.set(key, (figures = { facts, workbook: workbookTables(others, null) }));
    }
    return figures;
  };
}

/** The table of a recipe as it would be drawn today. Fails with a sentence where it cannot be, or only from other figures than before. */
export function rebuilt(recipe: Recipe, catalogue: Catalogue, figures: () => Figures): Result<TableModel> {
  const { kind, indicator, year, span, language, mode, values, decimals, money, number, source, sorting } = recipe;
  if (values === "file") return fail("#N/A", says.fromFile());
  const built = buildTable(kind, {
    catalogue,
    ...(values === "catalogue" ? { facts: [] } : figures()),
    year,
    language,
    mode,
    ...(indicator !== null && { indicator }),
    ...(span !== null && { span }),
    ...(decimals !== undefined && { decimals }),
    ...(money !== undefined && { money }),
    ...(number !== undefined && { number }),
    ...(source !== undefined && { source }),
    ...(sorting !== undefined && { sorting }),
  });
  if (!built.ok || values !== "workbook") return built;
  const { workbook } = built.value;
  if (workbook && workbook.none === null) return built;
  return fail("#N/A", says.noFigures({ why: workbook?.none ?? null }));
}
