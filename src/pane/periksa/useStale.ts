import { useCallback, useEffect, useRef, useState } from "react";
import { withoutReports } from "../../report/isReport";
import type { Snapshot } from "../../sheet/snapshot";
import { usePane } from "../pane";

/** Up to so many cells are read again whenever the pane gets the focus; of a larger workbook only Excel's own word is taken. */
const READ_AGAIN = 50_000;

const cellsOf = ({ sheets }: Snapshot): number => sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);

/** Whether two readings show the same names, values and formulas. */
function isSameContent(one: Snapshot, other: Snapshot): boolean {
  // A report of the findings changes nothing of what they say.
  const content = (snapshot: Snapshot): string =>
    JSON.stringify(withoutReports(snapshot).sheets.map(({ name, values, formulas }) => [name, values, formulas]));
  return content(one) === content(other);
}

/**
 * Whether the workbook has changed since a reading. Excel tells of edits only through a handler on every worksheet, so the workbook is
 * looked at again when the user comes back to the pane or to the view.
 */
export function useStale(isBusy: () => boolean, active: boolean) {
  const { host } = usePane();
  const [stale, setStale] = useState(false);
  const checked = useRef<Snapshot | null>(null);

  useEffect(() => host.watch?.((event) => event === "edited" && !isBusy() && setStale(true)), [host, isBusy]);
  useEffect(() => {
    const look = (): void => {
      const before = checked.current;
      if (!before || isBusy() || cellsOf(before) > READ_AGAIN) return;
      host.readWorkbook().then(
        (now) => checked.current === before && !isBusy() && !isSameContent(before, now) && setStale(true),
        // A cell is being typed, or Excel is busy: the next time tells.
        () => undefined,
      );
    };
    if (!active) return undefined;
    // Another view of the pane may have written something meanwhile.
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [active, host, isBusy]);

  /** The workbook as it was checked. */
  const fresh = useCallback((snapshot: Snapshot) => {
    checked.current = snapshot;
    setStale(false);
  }, []);
  return { stale, fresh };
}
