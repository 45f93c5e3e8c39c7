import { readFile, stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { ok, type Result } from "../language/result";
import type { Snapshot } from "../sheet/snapshot";
import type { ParseAnswer } from "./parseWorker";
import { fileProblem, type FileTrouble } from "./problems";
import { signatureTrouble } from "./signature";
import { unpackedBytes } from "./zip";

export interface ReadOptions {
  /** Milliseconds after which the reader is stopped; 20 s, so that the whole command answers within 30. */
  readonly limit?: number;
  /** The module that parses; another one in tests. */
  readonly worker?: URL;
}

const LIMIT = 20_000;
/** Larger files are not workbooks a planner keeps by hand. */
const MOST_BYTES = 100 * 1024 * 1024;
const MEMORY_MB = 1536;
/** The reader holds a part as one string, and Node's strings end here; beyond it a sheet would look empty. */
const MOST_UNPACKED_BYTES = 512 * 1024 * 1024;

/**
 * Reads an xlsx file. SheetJS parses in a worker thread that is stopped after a time and memory limit, because a mangled zip
 * can make any reader hang. Problems: not found, not an xlsx, encrypted, damaged, too slow, too large, empty.
 */
export async function readWorkbookFile(path: string, options: ReadOptions = {}): Promise<Result<Snapshot>> {
  let bytes: Buffer;
  try {
    const info = await stat(path);
    if (info.isDirectory()) return fileProblem("folder", path);
    if (info.size > MOST_BYTES) return fileProblem("too-large", path);
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return fileProblem(
      code === "EACCES" || code === "EPERM" ? "denied" : code === "ENOENT" || code === "ENOTDIR" ? "missing" : "unreadable",
      path,
    );
  }
  const trouble = signatureTrouble(bytes);
  if (trouble) return fileProblem(trouble, path);
  if (unpackedBytes(bytes) > MOST_UNPACKED_BYTES) return fileProblem("too-large", path);
  const parsed = await parseInWorker(bytes, options);
  if (typeof parsed === "string") return fileProblem(parsed, path);
  return parsed.sheets.length === 0 ? fileProblem("no-sheets", path) : ok(parsed);
}

function parseInWorker(
  bytes: Buffer,
  { limit = LIMIT, worker: url = new URL("./parseWorker.mjs", import.meta.url) }: ReadOptions,
): Promise<Snapshot | FileTrouble> {
  return new Promise((resolve) => {
    // No execArgv: flags of the thread that starts it (a test runner's, a loader's) are none of the worker's business.
    const worker = new Worker(url, {
      workerData: new Uint8Array(bytes),
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const finish = (result: Snapshot | FileTrouble): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => finish("too-slow"), limit);
    worker.once("message", (answer: ParseAnswer) => finish(answer.ok ? answer.snapshot : "unreadable"));
    worker.once("error", (error: NodeJS.ErrnoException) => finish(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "unreadable"));
    worker.once("exit", () => finish("unreadable"));
  });
}
