import { STYLES } from "../../layout/styles";
import { areaAddress, cellAddress } from "../../sheet/address";
import type { PatchStep } from "../../sheet/patch";
import { textCell } from "../../sheet/patchCells";
import { HEADER_ROW } from "./plan";

/** What stands above the rows of an input sheet. */
export interface SheetHead {
  readonly title: string;
  readonly headers: readonly string[];
  /** Characters of each column. */
  readonly widths: readonly number[];
}

/** A new input sheet with its title, its header and the widths of its columns, no rows yet. */
export function sheetWithHead(sheet: string, { title, headers, widths }: SheetHead): PatchStep[] {
  const header = areaAddress({ row: HEADER_ROW, column: 0, rows: 1, columns: headers.length });
  return [
    { kind: "addSheet", sheet },
    { kind: "write", sheet, address: "A1", cells: [[textCell(title)]] },
    { kind: "write", sheet, address: header, cells: [headers.map(textCell)] },
    { kind: "style", sheet, address: "A1", style: { bold: true } },
    { kind: "style", sheet, address: header, style: STYLES.header.style },
    ...widths.map((characters, column): PatchStep => ({ kind: "columnWidth", sheet, address: cellAddress(0, column), characters })),
  ];
}
