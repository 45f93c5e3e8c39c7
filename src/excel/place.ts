import { areaAddress, parseAddress, type Area, type CellPlace } from "../sheet/address";
import { bounding, SHEET_COLUMNS, SHEET_ROWS } from "../sheet/area";
import { askBlocked, type BlockedCell } from "./blocked";
import { ExcelFailure } from "./failure";
import { askMerges, canListMerges, isMergeListRefused } from "./merges";
import { reading } from "./run";
import { says } from "./messages";

interface Wanted {
  readonly from: CellPlace;
  readonly rows: number;
  readonly columns: number;
}

/** Rows or columns left empty between what is there and a new table, so that Excel does not take both for one. */
const GAP = 1;

/** How often a place that looked free is found to hold merged cells or an Excel table before the search gives up. */
const ROUNDS = 20;

/**
 * The nearest free place for a block on the sheet of `from`: there, or else below or to the right of everything on
 * the sheet, whichever is nearer. Merged cells and Excel tables are in the way even where they are empty. Throws
 * ExcelFailure "outside" when the sheet has no such place.
 */
export async function suggestPlace(from: CellPlace, rows: number, columns: number): Promise<CellPlace> {
  const search = (listed: boolean): Promise<CellPlace> => reading((context) => searchPlace(context, { from, rows, columns }, listed));
  if (!canListMerges()) return search(false);
  return search(true).catch((error: unknown) => {
    if (isMergeListRefused(error)) return search(false);
    throw error;
  });
}

/** Asks for the sheet's merged cells only when they are `listed`. */
async function searchPlace(context: Excel.RequestContext, { from, rows, columns }: Wanted, listed: boolean): Promise<CellPlace> {
  const sheet = context.workbook.worksheets.getItem(from.sheet);
  const merges = askMerges(sheet, listed);
  const ask = ({ row, column }: CellPlace): (() => BlockedCell[]) => {
    const area = { row, column, rows, columns };
    return askBlocked(sheet, { sheet: from.sheet, address: areaAddress(area), area }, merges);
  };
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const here = fits(from, rows, columns) ? ask(from) : null;
  await context.sync();
  if (here?.().length === 0) return from;
  let taken = used.isNullObject ? null : parseAddress(used.address);
  for (let round = 0; round < ROUNDS; round++) {
    const asked = beside(taken, from, rows, columns).map((place) => ({ place, blocked: ask(place) }));
    if (asked.length === 0) break;
    await context.sync();
    const answers = asked.map(({ place, blocked }) => ({ place, areas: blocked().flatMap(({ address }) => parseAddress(address) ?? []) }));
    const free = answers.find(({ areas }) => areas.length === 0);
    if (free) return free.place;
    taken = answers.flatMap(({ areas }) => areas).reduce<Area | null>((whole, area) => (whole ? bounding(whole, area) : area), taken);
  }
  throw new ExcelFailure("outside", says.noFreePlace({ sheet: from.sheet, rows, columns }));
}

function fits({ row, column }: CellPlace, rows: number, columns: number): boolean {
  return row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

/** Below and to the right of a used area where it fits on the sheet, nearest to `from` first. */
function beside(used: Area | null, from: CellPlace, rows: number, columns: number): readonly CellPlace[] {
  const area = used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const distance = (place: CellPlace): number => Math.abs(place.row - from.row) + Math.abs(place.column - from.column);
  return [
    { sheet: from.sheet, row: area.row + area.rows + GAP, column: from.column },
    { sheet: from.sheet, row: area.row + area.rows + GAP, column: area.column },
    { sheet: from.sheet, row: from.row, column: area.column + area.columns + GAP },
  ]
    .filter((place) => fits(place, rows, columns))
    .sort((a, b) => distance(a) - distance(b));
}
