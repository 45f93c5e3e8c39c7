import { useCallback, useEffect, useRef, useState } from "react";
import type { Snapshot } from "../../sheet/snapshot";
import { usePane } from "../pane";
import { isSameContent, isSoonRead } from "../shared/sameContent";

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
      if (!before || isBusy() || !isSoonRead(before)) return;
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
