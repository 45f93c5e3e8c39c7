import type { Message } from "../language/message";
import { areaAddress, cellAddress, type Area } from "../sheet/address";
import { overlaps } from "../sheet/area";
import type { Merges } from "./merges";
import { says } from "./messages";

/** Something where nothing should be. */
export interface BlockedCell {
  readonly sheet: string;
  /** A1 without sheet; the whole area for merged cells and tables. */
  readonly address: string;
  /** What the cell holds, as Excel's formula bar shows it; "" for merged cells. */
  readonly text: string;
  /** Why it is in the way when it is not what the cell holds. */
  readonly note?: Message;
}

/** Asks what is in the way in an area, `merges` being those of the sheet; the function it returns tells after the next sync. */
export function askBlocked(
  sheet: Excel.Worksheet,
  target: { readonly sheet: string; readonly address: string; readonly area: Area },
  merges: () => Merges,
): () => BlockedCell[] {
  const range = sheet.getRange(target.address).load("formulas");
  const tables = range.getTables(false).load("items/name");
  const { area } = target;
  return () => [
    ...range.formulas.flatMap((row, r) =>
      row.flatMap((formula: unknown, c): BlockedCell[] =>
        formula === "" ? [] : [{ sheet: target.sheet, address: cellAddress(area.row + r, area.column + c), text: String(formula) }],
      ),
    ),
    ...(merges() ?? [])
      .filter((merge) => overlaps(merge, area))
      .map((merge) => ({ sheet: target.sheet, address: areaAddress(merge), text: "", note: says.mergedCells() })),
    ...tables.items.map((table) => ({ sheet: target.sheet, address: target.address, text: table.name, note: says.excelTable() })),
  ];
}
