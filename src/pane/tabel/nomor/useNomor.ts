import { useCallback, useMemo, useState } from "react";
import type { Snapshot } from "../../../sheet/snapshot";
import type { Numbering, Renumbering } from "../../../tables";
import type { PaneTables } from "../../core";
import { failures } from "../../failureMessages";
import { usePane } from "../../pane";
import { nextPaint } from "../../shared/nextPaint";
import { useAlone } from "../../shared/useAlone";
import { nomor } from "./messages";

export const NUMBERINGS = ["workbook", "sheet"] as const satisfies readonly Numbering[];

export interface NomorProps {
  readonly tables: PaneTables;
  readonly snapshot: Snapshot;
  readonly read: () => Promise<Snapshot | null>;
  readonly numbering: Numbering;
}

/** What a person has seen of it, to tell whether it is another by now. */
const seen = ({ changes, typedOver }: Renumbering): string => JSON.stringify([changes, typedOver]);

/** Numbering the captions anew: what changes, and writing it as one change. */
export function useNomor({ tables, snapshot, read, numbering }: NomorProps) {
  const pane = usePane();
  const { host, notify, announce, offerUndo } = pane;
  const [isShown, setShown] = useState(false);
  const plan = useMemo(() => (isShown ? tables.renumbered(snapshot, numbering) : null), [isShown, numbering, snapshot, tables]);
  const { alone, stage, setStage } = useAlone<"writing">();

  const write = useCallback(
    (agreed: Renumbering): void =>
      void alone(async () => {
        setStage("writing");
        notify(null);
        announce(nomor.writing());
        await nextPaint();
        const now = await read();
        if (now === null) {
          notify({ intent: "error", text: failures.read() });
          return;
        }
        const wanted = tables.renumbered(now, numbering);
        // Only what was shown is written.
        if (seen(wanted) !== seen(agreed)) {
          notify({ intent: "warning", text: nomor.changedSince() });
          return;
        }
        const outcome = await host.applyPatch(wanted.patch);
        // Nothing is declared to be empty: it is written, or it fails.
        if (outcome.kind !== "done") return;
        setShown(false);
        await read();
        const text = nomor.done({ count: wanted.changes.length });
        offerUndo({ text, receipt: outcome.receipt, onUndone: () => void read() });
      }, failures.write()),
    [alone, announce, host, notify, numbering, offerUndo, read, setStage, tables],
  );

  return { pane, plan, show: setShown, write, busy: stage !== null };
}
