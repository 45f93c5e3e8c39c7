import { parseAddress, type Area } from "../../../sheet/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../../sheet/area";
import { HostError } from "../host";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** Area of what `getRange` takes: "B2:F9", "Sheet1!B2", whole columns "A:C", whole rows "2:5". Refuses what lies outside a sheet. */
export function areaOf(address: string): Area {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(local);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(local);
  const area = rows
    ? parseAddress(`A${rows[1]}:XFD${rows[2]}`)
    : columns
      ? parseAddress(`${columns[1]}1:${columns[2]}${SHEET_ROWS}`)
      : parseAddress(local);
  if (!area) throw new HostError("InvalidArgument", `"${address}" is not a range.`);
  return checked(area);
}

/** The same area, refused when it leaves the sheet. */
export function checked(area: Area): Area {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS;
  if (!inside) throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  return area;
}
