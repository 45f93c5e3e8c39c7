import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Snapshot } from "../../sheet/snapshot";
import type { CellPlace } from "../../sheet/address";
import type { Message } from "../../language/message";
import type { ShownTable } from "../coreChecks";
import { failures } from "../failureMessages";
import { usePane } from "../pane";
import { isSameContent, isSoonRead } from "../shared/sameContent";
import { tabel } from "./messages";
import { nextPaint } from "../shared/nextPaint";
import { failureText } from "../shared/failureText";

/** The workbook as last read: its sheets' names and the tables values can come from. */
type WorkbookState =
  | { readonly kind: "reading" }
  | { readonly kind: "ready"; readonly tables: readonly ShownTable[] }
  | { readonly kind: "failed"; readonly text: Message };

interface OpenWorkbook {
  readonly state: WorkbookState;
  readonly snapshot: Snapshot | null;
  readonly activeCell: CellPlace | null;
  /** Whether the active cell held something when the workbook was read last. */
  readonly isCellFilled: boolean;
  /** Whether the last look at the workbook, made when the user came back to the pane, found it changed. */
  readonly isRefreshed: boolean;
  /** Reads the workbook and the active cell again; resolves to the new snapshot, null when it could not be read. */
  readonly read: () => Promise<Snapshot | null>;
  /** Asks for the active cell again, after a change that moved it. */
  readonly followCell: () => void;
}

function isFilled(snapshot: Snapshot, { sheet, row, column }: CellPlace): boolean {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (!found) return false;
  const [r, c] = [row - found.firstRow, column - found.firstColumn];
  const value = found.values[r]?.[c] ?? null;
  return (value !== null && value !== "") || (found.formulas[r]?.[c] ?? null) !== null;
}

/** The workbook beside the pane, read when the view comes up; the active cell follows the selection where the host tells. */
export function useWorkbook(active: boolean, catalogue: Catalogue | null): OpenWorkbook {
  const { host, core, announce } = usePane();
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [state, setState] = useState<WorkbookState>({ kind: "reading" });
  const [activeCell, setActiveCell] = useState<CellPlace | null>(null);
  const [isRefreshed, setRefreshed] = useState(false);
  const ticket = useRef(0);
  const known = useRef<Snapshot | null>(null);

  const followCell = useCallback(() => {
    host.activeCell().then(setActiveCell, () => setActiveCell(null));
  }, [host]);

  const read = useCallback(async (): Promise<Snapshot | null> => {
    const mine = ++ticket.current;
    try {
      const [taken, checks] = await Promise.all([host.readWorkbook(), core.checks()]);
      if (!catalogue) return null;
      const tables = checks.recognise(taken, catalogue);
      if (mine === ticket.current) {
        known.current = taken;
        setRefreshed(false);
        setSnapshot(taken);
        setState({ kind: "ready", tables });
      }
      return taken;
    } catch (error) {
      if (mine === ticket.current) {
        known.current = null;
        setSnapshot(null);
        setState({ kind: "failed", text: failureText(error, failures.read()) });
      }
      return null;
    }
  }, [catalogue, core, host]);

  /** Looks at a workbook that is soon read; what has changed is shown and said. */
  const lookAgain = useCallback(() => {
    const before = known.current;
    if (!before || !isSoonRead(before)) return;
    host.readWorkbook().then(
      async (now) => {
        if (known.current !== before || isSameContent(before, now) || (await read()) === null) return;
        setRefreshed(true);
        announce(tabel.refreshed());
      },
      // A cell is being typed, or Excel is busy: the next time tells, and inserting reads it anyway.
      () => undefined,
    );
  }, [announce, host, read]);

  useEffect(() => {
    if (!active || !catalogue) return;
    let current = true;
    // The view is seen before the workbook is read, which takes long where it is large.
    void nextPaint().then(() => (current ? read() : null));
    followCell();
    window.addEventListener("focus", followCell);
    window.addEventListener("focus", lookAgain);
    const stop = host.watch?.((event) => event === "selected" && followCell());
    return () => {
      current = false;
      window.removeEventListener("focus", followCell);
      window.removeEventListener("focus", lookAgain);
      stop?.();
    };
  }, [active, catalogue, followCell, host, lookAgain, read]);

  const isCellFilled = useMemo(() => snapshot !== null && activeCell !== null && isFilled(snapshot, activeCell), [snapshot, activeCell]);
  return { state, snapshot, activeCell, isCellFilled, isRefreshed, read, followCell };
}
