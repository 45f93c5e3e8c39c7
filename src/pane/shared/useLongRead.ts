import { useCallback, useRef, useState } from "react";
import type { Snapshot } from "../../sheet/snapshot";
import type { ReadProgress } from "../../excel";
import type { PaneHost } from "../host";
import { nextPaint } from "./nextPaint";

export interface LongReadState {
  /** How far a read has come that takes more than one request a sheet; null for a short one, and when none runs. */
  readonly progress: ReadProgress | null;
  readonly stop: () => void;
}

/** Reads the workbook; a large one tells how far it is and can be stopped, which rejects with a sentence that says so. */
export function useLongRead(host: PaneHost): LongReadState & { readonly read: () => Promise<Snapshot> } {
  const [progress, setProgress] = useState<ReadProgress | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const read = useCallback(async (): Promise<Snapshot> => {
    const own = new AbortController();
    stopper.current = own;
    // What the click is answered with is seen before what it asks for begins.
    await nextPaint();
    try {
      return await host.readWorkbook({ onProgress: setProgress, signal: own.signal });
    } finally {
      setProgress(null);
    }
  }, [host]);
  return { progress, read, stop: useCallback(() => stopper.current?.abort(), []) };
}
