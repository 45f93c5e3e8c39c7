import { parentPort, workerData } from "node:worker_threads";
import { parseWorkbook } from "./parse";

/** What the worker answers: the snapshot, or the library's own words for the log of a bug report. */
export type ParseAnswer =
  { readonly ok: true; readonly snapshot: ReturnType<typeof parseWorkbook> } | { readonly ok: false; readonly reason: string };

function answer(): ParseAnswer {
  try {
    return { ok: true, snapshot: parseWorkbook(workerData as Uint8Array) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.postMessage(answer());
