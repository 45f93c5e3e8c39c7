import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Catalogue } from "../../../catalogue/catalogue";
import type { FormulaMode } from "../../../layout/cell";
import type { Message } from "../../../language/message";
import type { Language } from "../../../language/text";
import type { Snapshot } from "../../../sheet/snapshot";
import type { MoneyUnit, Numbering } from "../../../tables";
import type { PaneTables } from "../../core";
import { failures } from "../../failureMessages";
import { usePane } from "../../pane";
import { nextPaint } from "../../shared/nextPaint";
import { drawnNowAndThen } from "../../shared/progress";
import { useAlone } from "../../shared/useAlone";
import { useFigureChoice } from "../../shared/useFigureChoice";
import { useTemuanSemua } from "../temuan/useTemuanSemua";
import { semua } from "./messages";

export interface SemuaProps {
  readonly catalogue: Catalogue;
  readonly tables: PaneTables;
  /** Whether the view is the one that is looked at. */
  readonly active: boolean;
  /** How what is calculated is written. */
  readonly mode: FormulaMode;
  /** Of the tables. */
  readonly language: Language;
  /** Decimals of their figures; those of the report when left out. */
  readonly decimals: number | undefined;
  /** What their money is shown in. */
  readonly money: MoneyUnit;
  /** How captions are numbered; null for not at all. */
  readonly numbering: Numbering | null;
  /** The workbook as it was read last, null when it could not be. */
  readonly snapshot: Snapshot | null;
  /** Reads it again: names of sheets and figures are those of the moment of writing. */
  readonly read: () => Promise<Snapshot | null>;
}

/** How far the work is; drawing and writing each take about half of it. */
interface Progress {
  readonly text: Message;
  readonly share: number;
}

/** All tables of a year: of which, from whose figures, how far, and the way back. */
export function useSemua({ catalogue, tables, active, mode, language, decimals, money, numbering, snapshot, read }: SemuaProps) {
  const pane = usePane();
  const { host, notify, announce, offerUndo } = pane;
  const choice = useMemo(() => tables.allChoice(catalogue, snapshot), [tables, catalogue, snapshot]);
  const figures = useFigureChoice(choice, "tabel.semua.tahun");
  const { year, values } = figures;
  const found = useTemuanSemua({ catalogue, tables, active, snapshot: values === "workbook" ? snapshot : null, year });
  const [charts, setCharts] = useState(false);

  const { alone, stage: progress, setStage: setProgress } = useAlone<Progress>();
  const [isStopping, setStopping] = useState(false);
  const stopper = useRef<AbortController | null>(null);
  // Who leaves the pane has not asked for sheets that appear later.
  useEffect(() => () => stopper.current?.abort(), []);

  const make = useCallback(
    (): Promise<void> =>
      alone(async () => {
        const own = new AbortController();
        stopper.current = own;
        setStopping(false);
        notify(null);
        announce(semua.making());
        setProgress({ text: semua.making(), share: 0 });
        await nextPaint();
        const now = await read();
        // Without it nobody knows which names are taken.
        if (now === null) {
          notify({ intent: "error", text: failures.read() });
          return;
        }
        const show = drawnNowAndThen(setProgress);
        const stopped = (stayed: Message | null): void =>
          notify(stayed ? { intent: "warning", text: semua.stoppedPartly({ stayed }) } : { intent: "info", text: semua.stopped() });
        const made = await tables.all(catalogue, {
          year,
          language,
          mode,
          ...(decimals !== undefined && { decimals }),
          ...(money !== "rupiah" && { money }),
          numbering,
          charts,
          workbook: now,
          values,
          onProgress: ({ title, done, of }) => show({ text: semua.drawing({ at: done + 1, of, title }), share: done / of / 2 }),
          signal: own.signal,
        });
        if (!made.ok) {
          notify({ intent: "warning", text: made.problem.text });
          return;
        }
        if (made.value === null) return stopped(null);
        const { contents, tables: count, patches } = made.value;
        const outcome = await host.applyPatches(patches, {
          onProgress: async (done) => {
            setProgress({ text: semua.writing({ at: done + 1, of: patches.length }), share: 0.5 + done / patches.length / 2 });
            await nextPaint();
          },
          signal: own.signal,
        });
        // New sheets stand in nobody's way.
        if (outcome.kind !== "done") return stopped(outcome.stayed);
        void read();
        offerUndo({
          text: semua.done({ tables: count, year, sheet: contents }),
          receipt: outcome.receipt,
          place: { sheet: contents, address: "A1" },
          onUndone: () => void read(),
        });
      }, semua.failed()),
    [
      alone,
      announce,
      catalogue,
      charts,
      decimals,
      host,
      language,
      mode,
      money,
      notify,
      numbering,
      offerUndo,
      read,
      setProgress,
      tables,
      values,
      year,
    ],
  );

  return {
    pane,
    figures,
    found,
    charts,
    setCharts,
    progress,
    isStopping,
    make: () => void make(),
    stop: useCallback(() => {
      setStopping(true);
      stopper.current?.abort();
    }, []),
  };
}
