import { withoutReports } from "../../report/isReport";
import type { Snapshot } from "../../sheet/snapshot";

/** Up to so many cells are read again whenever the pane gets the focus; of a larger workbook only Excel's own word is taken. */
const READ_AGAIN = 50_000;

/** Whether a workbook is small enough to be looked at again without being asked. */
export function isSoonRead({ sheets }: Snapshot): boolean {
  return sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0) <= READ_AGAIN;
}

/** Whether two readings show the same names, values and formulas. */
export function isSameContent(one: Snapshot, other: Snapshot): boolean {
  // A report of the findings changes nothing of what they say.
  const content = (snapshot: Snapshot): string =>
    JSON.stringify(withoutReports(snapshot).sheets.map(({ name, values, formulas }) => [name, values, formulas]));
  return content(one) === content(other);
}
