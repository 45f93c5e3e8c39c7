import { useCallback, useMemo, useState } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import type { Message } from "../../../language/message";
import type { Patch } from "../../../sheet/patch";
import type { Snapshot } from "../../../sheet/snapshot";
import type { Numbering, StandingTable } from "../../../tables";
import type { PaneTables } from "../../core";
import { failures } from "../../failureMessages";
import { usePane } from "../../pane";
import { nextPaint } from "../../shared/nextPaint";
import { useAlone } from "../../shared/useAlone";
import { perbarui } from "./messages";

export interface PerbaruiProps {
  readonly catalogue: Catalogue;
  readonly tables: PaneTables;
  /** How captions are numbered anew. */
  readonly numbering: Numbering;
  /** The workbook as it was read last, null when it could not be. */
  readonly snapshot: Snapshot | null;
  /** Reads it again: what is written is compared with what the workbook holds at that moment. */
  readonly read: () => Promise<Snapshot | null>;
}

type Update = Extract<StandingTable["state"], { readonly kind: "update" }>["update"];

/** "3 sel, 1 baris baru" */
export function changeCounts({ cells, added, removed, addedColumns, removedColumns }: Update): Message {
  const items = [
    ...(cells.length > 0 ? [perbarui.cells({ count: cells.length })] : []),
    ...(added.length > 0 ? [perbarui.added({ count: added.length })] : []),
    ...(removed.length > 0 ? [perbarui.removed({ count: removed.length })] : []),
    ...(addedColumns.length > 0 ? [perbarui.addedColumns({ count: addedColumns.length })] : []),
    ...(removedColumns.length > 0 ? [perbarui.removedColumns({ count: removedColumns.length })] : []),
  ];
  return perbarui.changed({ what: { items, join: "," } });
}

const updateIn = ({ state }: StandingTable): Update | null => (state.kind === "update" && !state.update.isNothing ? state.update : null);

/** What a person has seen of an update, to tell whether it is another by now. */
const seen = ({ cells, added, removed, addedColumns, removedColumns }: Update): string =>
  JSON.stringify([cells, added, removed, addedColumns, removedColumns]);

/** The tables of the workbook: how each stands, and bringing them up to date. */
export function usePerbarui({ catalogue, tables, snapshot, read }: PerbaruiProps) {
  const pane = usePane();
  const { host, notify, announce, offerUndo } = pane;
  const list = useMemo(() => snapshot && tables.standing(snapshot, catalogue), [tables, snapshot, catalogue]);
  const [shown, setShown] = useState<string | null>(null);
  const { alone, stage, setStage } = useAlone<"writing">();

  const written = useCallback(
    async (patches: readonly Patch[], text: Message, place?: { readonly sheet: string; readonly address: string }): Promise<void> => {
      const outcome = patches.length === 1 ? await host.applyPatch(patches[0]!) : await host.applyPatches(patches, {});
      // Nothing is declared to be empty, and nobody can stop it: it is written, or it fails.
      if (outcome.kind !== "done") return;
      setShown(null);
      await read();
      const told = outcome.remarks ?? [];
      const whole = told.reduce((said, each) => perbarui.remarked({ text: said, remark: each }), text);
      offerUndo({ text: whole, receipt: outcome.receipt, ...(place && { place }), onUndone: () => void read() });
    },
    [host, offerUndo, read],
  );

  /** The tables as they stand now; null, with a word about it, where the workbook cannot be read. */
  const afresh = useCallback(async (): Promise<readonly StandingTable[] | null> => {
    setStage("writing");
    notify(null);
    announce(perbarui.writing());
    await nextPaint();
    const now = await read();
    if (now === null) notify({ intent: "error", text: failures.read() });
    return now && tables.standing(now, catalogue);
  }, [announce, catalogue, notify, read, setStage, tables]);

  const write = useCallback(
    (table: StandingTable): void =>
      void alone(async () => {
        const now = (await afresh())?.find(({ name }) => name === table.name);
        const [agreed, update] = [updateIn(table), now ? updateIn(now) : null];
        if (!now) return;
        // Only what was shown is written.
        if (!agreed || !update || seen(agreed) !== seen(update)) {
          notify({ intent: "warning", text: perbarui.changedSince() });
          return;
        }
        await written([update.patch], perbarui.done({ title: now.title, what: changeCounts(update) }), now.place ?? undefined);
      }, failures.write()),
    [afresh, alone, notify, written],
  );

  const writeAll = useCallback(
    (): void =>
      void alone(async () => {
        const updates = ((await afresh()) ?? []).flatMap((each) => updateIn(each) ?? []);
        const { patches, alone: left } = tables.together(updates);
        const others = left.length > 0 ? perbarui.oneByOne({ count: left.length }) : null;
        if (patches.length > 0) await written(patches, perbarui.doneAll({ count: updates.length - left.length, left: others }));
        else if (others) notify({ intent: "info", text: others });
      }, failures.write()),
    [afresh, alone, notify, tables, written],
  );

  const forget = useCallback(
    ({ under, title }: StandingTable): void =>
      void alone(async () => {
        await host.forget(under);
        await read();
        notify({ intent: "info", text: perbarui.forgotten({ title }) });
      }, failures.write()),
    [alone, host, notify, read],
  );

  return {
    pane,
    list,
    shown,
    show: setShown,
    busy: stage !== null,
    write,
    writeAll,
    forget,
    canWriteAll: (list ?? []).filter(updateIn).length > 1,
  };
}
