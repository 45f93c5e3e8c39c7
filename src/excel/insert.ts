import { cellAddress, parseAddress, type CellPlace } from "../sheet/address";
import { allOrNothing } from "./all-or-nothing";
import type { BlockedCell } from "./blocked";
import type { Touched } from "./sortedPatch";
import { suggestPlace } from "./place";
import { askProtection } from "./protection";
import type { Receipt } from "./receipt";
import { askState, type AreaState } from "./state";
import { askTables, keepColumns, keptColumns } from "./table-columns";

export type InsertOutcome =
  | { readonly kind: "done"; readonly receipt: Receipt; readonly place: CellPlace }
  /** The active cell holds something; `offer` is the nearest free cell. */
  | { readonly kind: "blocked"; readonly cells: readonly BlockedCell[]; readonly offer: CellPlace };

/**
 * Writes one en-US formula ("=PWNI.INDEX(...)") into the active cell, in two syncs, three in an Excel table; never over something. Throws
 * ExcelFailure.
 *
 * @param numberFormat en-US code of the formula's unit ("0%"), set where the cell has none of its own yet.
 */
export async function insertFormula(formula: string, numberFormat = "General"): Promise<InsertOutcome> {
  const outcome = await allOrNothing<Extract<InsertOutcome, { kind: "done" }> | Omit<Extract<InsertOutcome, { kind: "blocked" }>, "offer">>(
    async (context, attempt) => {
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
      const sheet = cell.worksheet.load("id,name");
      const one: Omit<Touched, "sheet" | "address" | "area"> = { content: true, numberFormat: true, looks: [], widths: false };
      const tables = askTables(cell);
      const protection = askProtection(sheet);
      const before = askState(cell, { ...one, sheet: "", address: "", area: { row: 0, column: 0, rows: 1, columns: 1 } });
      await context.sync();

      const place = { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
      const address = cellAddress(place.row, place.column);
      const state = before();
      const content: unknown = state.formulas?.[0]?.[0];
      if (content !== "") return { kind: "blocked", cells: [{ sheet: place.sheet, address, text: String(content) }] };

      const touched: Touched = { ...one, sheet: place.sheet, address, area: { row: place.row, column: place.column, rows: 1, columns: 1 } };
      // An Excel table may fill the whole column, as it does when the user types: then Batalkan puts all of it back.
      const columns = await keepColumns(context, [{ sheet, range: cell, tables }]);
      const receiptOf = (after: AreaState | null, filled: readonly AreaState[] | null): Receipt => ({
        kept: [{ sheetId: sheet.id, touched, before: state, after }, ...keptColumns(columns, filled)],
        addedSheets: [],
        merges: [],
        tables: [],
        charts: [],
        followed: [],
        names: [],
        signs: [],
      });
      attempt.receipt = receiptOf(null, null);
      // In a cell formatted as text the formula would stay a text; a format that the user gave the cell stays.
      const held = state.numberFormats?.[0]?.[0];
      if (held === "@" || (held === "General" && numberFormat !== "General" && protection().allowsLooks))
        cell.numberFormat = [[numberFormat]];
      cell.formulas = [[formula]];
      const after = askState(cell, touched);
      const filled = columns.map((column) => askState(column.range, column.touched));
      await context.sync();
      return {
        kind: "done",
        place,
        receipt: receiptOf(
          after(),
          filled.map((column) => column()),
        ),
      };
    },
  );
  if (outcome.kind === "done") return outcome;
  const { sheet, address } = outcome.cells[0]!;
  const { row, column } = parseAddress(address)!;
  return { ...outcome, offer: await suggestPlace({ sheet, row, column }, 1, 1) };
}
