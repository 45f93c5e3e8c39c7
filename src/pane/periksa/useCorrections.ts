import { useCallback } from "react";
import { keptCorrections, type Correction } from "../../reading/corrections";
import type { Message } from "../../language/message";
import type { Snapshot } from "../../sheet/snapshot";
import { usePane } from "../pane";
import { reads } from "./readMessages";

/** Of one table: its shape, or one column of it. */
const isSame = (one: Correction, other: Correction): boolean => {
  if (one.kind !== other.kind || JSON.stringify(one.table) !== JSON.stringify(other.table)) return false;
  return one.kind !== "column" || other.kind !== "column" || (one.heading === other.heading && one.nth === other.nth);
};

interface Corrected {
  /** The workbook as it was read last; null before that. */
  readonly snapshot: Snapshot | null;
  /** Does something while nothing else is under way. */
  readonly alone: (work: () => Promise<void>, failed: Message) => Promise<unknown>;
  readonly checkAgain: () => Promise<unknown>;
}

/** Says how a table is to be read: kept in the workbook, which is read again by it. */
export function useCorrections({ snapshot, alone, checkAgain }: Corrected) {
  const { host, announce } = usePane();
  const store = useCallback(
    (change: (list: readonly Correction[]) => readonly Correction[], done: Message) => {
      void alone(async () => {
        await host.storeCorrections(change((snapshot && keptCorrections(snapshot)) ?? []));
        await checkAgain();
        announce(done);
      }, reads.unstored());
    },
    [alone, announce, checkAgain, host, snapshot],
  );
  const correct = useCallback(
    (correction: Correction) => store((list) => [...list.filter((each) => !isSame(each, correction)), correction], reads.corrected()),
    [store],
  );
  const takeBack = useCallback(
    (correction: Correction) => store((list) => list.filter((each) => !isSame(each, correction)), reads.takenBack()),
    [store],
  );
  return { correct, takeBack };
}
