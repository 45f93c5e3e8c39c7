import { useEffect, useState } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import type { CheckedPlace, Suppression } from "../../../checks";
import type { Snapshot } from "../../../sheet/snapshot";
import type { InputFindings } from "../../coreChecks";
import { usePane } from "../../pane";
import { nextPaint } from "../../shared/nextPaint";

interface Asked {
  readonly active: boolean;
  readonly catalogue: Catalogue | null;
  readonly snapshot: Snapshot | null;
  /** What the table that is shown takes; another list for another table. Null for one that takes nothing of the workbook's. */
  readonly cells: readonly CheckedPlace[] | null;
}

const NO_EXCEPTIONS: readonly Suppression[] = [];

/**
 * What is wrong with the cells the shown table takes; null while that is not known, and where nothing is. Found out after the preview is
 * drawn, which never waits for it; where the checks cannot be loaded or run the table is shown without. It is not announced, which would talk over
 * what has just been said of an insert: the button that inserts is described by it.
 */
export function useTemuan({ active, catalogue, snapshot, cells }: Asked): InputFindings | null {
  const { core, host } = usePane();
  // Until they are read it is not known what somebody lets stand, and nothing is said.
  const [exceptions, setExceptions] = useState<readonly Suppression[] | null>(null);
  const [found, setFound] = useState<{ readonly cells: Asked["cells"]; readonly on: InputFindings } | null>(null);

  useEffect(() => {
    if (!active) return;
    let current = true;
    // The view Periksa says that stored ones are damaged.
    host.readExceptions().then(
      (list) => current && setExceptions(list.length === 0 ? NO_EXCEPTIONS : list),
      () => current && setExceptions(NO_EXCEPTIONS),
    );
    return () => {
      current = false;
    };
  }, [active, host]);

  useEffect(() => {
    if (!active || !catalogue || !snapshot || !cells || !exceptions) return;
    let current = true;
    void (async () => {
      const checks = await core.checks();
      await nextPaint();
      if (!current) return;
      const on = checks.onInputs(snapshot, catalogue, { cells, exceptions });
      setFound({ cells, on });
    })().catch(() => current && setFound(null));
    return () => {
      current = false;
    };
  }, [active, catalogue, cells, core, exceptions, snapshot]);

  return found !== null && cells !== null && found.cells === cells && found.on.findings.length > 0 ? found.on : null;
}
