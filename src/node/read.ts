import { readFile, stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { ok, type Result } from "../language/result";
import type { Snapshot } from "../sheet/snapshot";
import type { XlsxReading } from "../xlsx/read";
import { MOST_BYTES, troubleOf } from "../xlsx/trouble";
import { fileProblem, type FileTrouble } from "./messages";

export interface ReadOptions {
  /** Milliseconds after which the reader is stopped; 20 s, so that the whole command answers within 30. */
  readonly limit?: number;
  /** The module that parses; another one in tests. */
  readonly worker?: URL;
}

const LIMIT = 20_000;
const MEMORY_MB = 1536;

/**
 * Reads an xlsx file. SheetJS parses in a worker thread that is stopped after a time and memory limit, because a mangled zip
 * can make any reader hang. Problems: not found, not an xlsx, encrypted, damaged, too slow, too large, empty.
 */
export async function readWorkbookFile(path: string, options: ReadOptions = {}): Promise<Result<Snapshot>> {
  const bytes = await bytesOf(path);
  if (typeof bytes === "string") return fileProblem(bytes, path);
  // Asked here too: a worker takes longer to start than this takes to see.
  const trouble = troubleOf(bytes);
  if (trouble) return fileProblem(trouble, path);
  const parsed = await parseInWorker(bytes, options);
  return typeof parsed === "string" ? fileProblem(parsed, path) : ok(parsed);
}

async function bytesOf(path: string): Promise<Uint8Array | FileTrouble> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return "folder";
    if (info.size > MOST_BYTES) return "too-large";
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === "EACCES" || code === "EPERM" ? "denied" : code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable";
  }
}

function parseInWorker(
  bytes: Uint8Array,
  { limit = LIMIT, worker: url = new URL("./parseWorker.mjs", import.meta.url) }: ReadOptions,
): Promise<Snapshot | FileTrouble> {
  return new Promise((resolve) => {
    // No execArgv: flags of the thread that starts it (a test runner's, a loader's) are none of the worker's business.
    const worker = new Worker(url, {
      workerData: bytes,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const finish = (result: Snapshot | FileTrouble): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => finish("too-slow"), limit);
    worker.once("message", (answer: XlsxReading) => finish(answer.ok ? answer.value : answer.trouble));
    worker.once("error", (error: NodeJS.ErrnoException) => finish(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "unreadable"));
    worker.once("exit", () => finish("unreadable"));
  });
}
