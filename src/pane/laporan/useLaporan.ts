import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Catalogue } from "../../catalogue/catalogue";
import type { LaporanProgress } from "../../laporan/laporan";
import type { Message } from "../../language/message";
import type { Snapshot } from "../../sheet/snapshot";
import type { MoneyUnit } from "../../tables";
import type { LaporanFile } from "../coreLaporan";
import type { ValueSource } from "../coreTables";
import { failures } from "../failureMessages";
import { usePane } from "../pane";
import { nextPaint } from "../shared/nextPaint";
import { drawnNowAndThen } from "../shared/progress";
import { useAlone } from "../shared/useAlone";
import { useFigureChoice } from "../shared/useFigureChoice";
import { useLoad } from "../shared/useLoad";
import { canDownload, download, offered, release, type OfferedFile } from "./download";
import { draft } from "./messages";

export interface LaporanProps {
  readonly catalogue: Catalogue;
  /** What the money of its tables is shown in. */
  readonly money: MoneyUnit;
  /** The workbook as it was read last, null when it could not be. */
  readonly snapshot: Snapshot | null;
  /** Reads it again; what is written into the report is what the workbook holds when it is made. */
  readonly read: () => Promise<Snapshot | null>;
}

interface Made {
  readonly file: OfferedFile;
  readonly year: string;
  readonly tables: number;
  readonly update: LaporanFile["update"];
  /** What it was made of. */
  readonly of: { readonly snapshot: Snapshot | null; readonly values: ValueSource; readonly year: string; readonly money: MoneyUnit };
}

/** More than any report; a page must not be filled with a film somebody has chosen by mistake. */
const LARGEST = 100_000_000;

function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error("The file cannot be read."));
    reader.readAsArrayBuffer(file);
  });
}

/** What is said of a file that was made. */
export function madeText({ year, tables, update }: Pick<Made, "year" | "tables" | "update">): Message {
  return update === null
    ? draft.done({ year, tables })
    : draft.renewed({ year, updated: update.updated.length, added: update.added.length });
}

/** The report as a file: of which year, from whose figures, how far it is, and where it went. */
export function useLaporan({ catalogue, money, snapshot, read }: LaporanProps) {
  const pane = usePane();
  const { core, language, notify, announce } = pane;
  const loaded = useLoad(useCallback(() => core.laporan(), [core]));
  const laporan = loaded.kind === "ready" ? loaded.value : null;
  const choice = useMemo(() => laporan?.choice(catalogue, snapshot) ?? null, [laporan, catalogue, snapshot]);
  const figures = useFigureChoice(choice, "laporan.tahun");
  const { year, values } = figures;

  const { alone, stage: progress, setStage: setProgress } = useAlone<LaporanProgress>();
  const stopper = useRef<AbortController | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  // The file lives as long as its link is shown.
  useEffect(() => (made ? () => release(made.file) : undefined), [made]);
  useEffect(() => () => stopper.current?.abort(), []);

  const make = useCallback(
    (earlier: File | null): Promise<void> =>
      alone(async () => {
        if (!laporan) return;
        if (earlier !== null && earlier.size > LARGEST) {
          notify({ intent: "warning", text: draft.tooLarge() });
          return;
        }
        const own = new AbortController();
        stopper.current = own;
        setMade(null);
        notify(null);
        announce(draft.making());
        setProgress({ done: 0, of: 1 });
        await nextPaint();
        const taken = values === "workbook" ? await read() : null;
        // The figures that were chosen cannot be read: another source is the user's to choose.
        if (values === "workbook" && taken === null) {
          notify({ intent: "error", text: failures.read() });
          return;
        }
        const onProgress = drawnNowAndThen(setProgress);
        const before = earlier === null ? null : await bytesOf(earlier);
        const result = await laporan.make(catalogue, {
          year,
          language,
          ...(money !== "rupiah" && { money }),
          snapshot: taken,
          before,
          onProgress,
          signal: own.signal,
        });
        if (!result.ok) {
          notify({ intent: "warning", text: result.problem.text });
          return;
        }
        if (result.value === null) {
          notify({ intent: "info", text: draft.stopped() });
          return;
        }
        const { bytes, tables, update } = result.value;
        const file = offered(bytes, earlier?.name ?? pane.say(draft.file({ year })));
        download(file);
        const next: Made = { file, year, tables, update, of: { snapshot: taken ?? snapshot, values, year, money } };
        setMade(next);
        announce(madeText(next));
      }, draft.failed()),
    [alone, announce, catalogue, language, laporan, money, notify, pane, read, setProgress, snapshot, values, year],
  );

  return {
    pane,
    loaded,
    figures,
    canDownload: canDownload(),
    progress,
    make: () => void make(null),
    renew: (file: File) => void make(file),
    stop: useCallback(() => stopper.current?.abort(), []),
    made,
    isOld:
      made !== null &&
      (made.of.values !== values ||
        made.of.year !== year ||
        made.of.money !== money ||
        (values === "workbook" && made.of.snapshot !== snapshot)),
  };
}
