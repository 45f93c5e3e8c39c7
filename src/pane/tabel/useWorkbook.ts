import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Snapshot } from "../../sheet/snapshot";
import type { CellPlace } from "../../sheet/address";
import type { Message } from "../../language/message";
import type { FoundTable } from "../coreChecks";
import { failures } from "../messages";
import { usePane } from "../pane";
import { failureText } from "../shared/failureText";

/** The workbook as last read: its sheets' names and the tables values can come from. */
type WorkbookState =
  | { readonly kind: "reading" }
  | { readonly kind: "ready"; readonly tables: readonly FoundTable[] }
  | { readonly kind: "failed"; readonly text: Message };

interface OpenWorkbook {
  readonly state: WorkbookState;
  readonly snapshot: Snapshot | null;
  readonly activeCell: CellPlace | null;
  /** Whether the active cell held something when the workbook was read last. */
  readonly isCellFilled: boolean;
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
  const { host, core } = usePane();
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [state, setState] = useState<WorkbookState>({ kind: "reading" });
  const [activeCell, setActiveCell] = useState<CellPlace | null>(null);
  const ticket = useRef(0);

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
        setSnapshot(taken);
        setState({ kind: "ready", tables });
      }
      return taken;
    } catch (error) {
      if (mine === ticket.current) {
        setSnapshot(null);
        setState({ kind: "failed", text: failureText(error, failures.read()) });
      }
      return null;
    }
  }, [catalogue, core, host]);

  useEffect(() => {
    if (!active || !catalogue) return;
    void read();
    followCell();
    window.addEventListener("focus", followCell);
    const stop = host.watch?.((event) => event === "selected" && followCell());
    return () => {
      window.removeEventListener("focus", followCell);
      stop?.();
    };
  }, [active, catalogue, followCell, host, read]);

  const isCellFilled = useMemo(() => snapshot !== null && activeCell !== null && isFilled(snapshot, activeCell), [snapshot, activeCell]);
  return { state, snapshot, activeCell, isCellFilled, read, followCell };
}
