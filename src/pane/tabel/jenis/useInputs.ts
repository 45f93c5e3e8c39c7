import { useCallback, useEffect, useState } from "react";
import type { Snapshot } from "../../../sheet/snapshot";
import { nextPaint } from "../../shared/nextPaint";
import type { TabelCore } from "../useTabel";

/** Which kinds the workbook has figures for: found out once somebody chooses, kind by kind between two paints, anew for another workbook. */
export function useInputs(parts: TabelCore | null, snapshot: Snapshot | null) {
  const [isAsked, setAsked] = useState(false);
  const [known, setKnown] = useState<{ readonly of: Snapshot; readonly kinds: ReadonlySet<string> } | null>(null);
  const isKnown = known !== null && known.of === snapshot;

  useEffect(() => {
    if (!isAsked || isKnown || !parts || !snapshot) return;
    let current = true;
    void (async () => {
      const kinds = new Set<string>();
      for (const { kind, has } of parts.tables.withInputs(parts.catalogue, snapshot)) {
        if (has) kinds.add(kind);
        await nextPaint();
        if (!current) return;
      }
      setKnown({ of: snapshot, kinds });
      setAsked(false);
    })();
    return () => {
      current = false;
    };
  }, [isAsked, isKnown, parts, snapshot]);

  return { withInputs: isKnown ? known.kinds : null, askInputs: useCallback(() => setAsked(true), []) };
}
