import { readFile, stat } from "node:fs/promises";
import { parse } from "node:path";
import { Worker } from "node:worker_threads";
import { ok, type Result } from "../language/result";
import type { Snapshot } from "../sheet/snapshot";
import type { XlsxReading } from "../xlsx/read";
import { kindOfFile } from "../xlsx/kind";
import { MOST_BYTES, troubleOf } from "../xlsx/trouble";
import { fileProblem, type FileTrouble } from "./messages";

export interface FileReadOptions {
  /** Milliseconds after which the reader is stopped; 20 s, so that the whole command answers within 30. */
  readonly limit?: number;
  /** The module that parses; another one in tests. */
  readonly worker?: URL;
}

/** What the worker may be told of a file. */
export interface WorkerTask {
  readonly bytes: Uint8Array;
  /** Of the file, without its folder and ending. */
  readonly name: string;
  /** A text with separators: it can be told by its name alone. */
  readonly isText: boolean;
}

const LIMIT = 20_000;
/** Of objects; what is unpacked does not count there, so that all the memory of the process is watched as well. */
const MEMORY_MB = 700;
const MOST_RESIDENT = 900 * 1024 * 1024;
const WATCHED_EVERY = 50;
const TEXT = /\.(?:csv|tsv|txt)$/i;

/**
 * Reads a workbook file: xlsx, xlsm, xlsb, xls, ods by what is in it, csv by its name. SheetJS parses in a worker thread that is stopped
 * after a time and memory limit, because a mangled file can make any reader hang. Problems: not found, no workbook, encrypted, damaged,
 * too slow, too large, empty.
 */
export async function readWorkbookFile(path: string, options: FileReadOptions = {}): Promise<Result<Snapshot>> {
  const bytes = await bytesOf(path);
  if (typeof bytes === "string") return fileProblem(bytes, path);
  // Asked here too: a worker takes longer to start than this takes to see.
  const isText = TEXT.test(path) && kindOfFile(bytes) === "text" && bytes.length > 0;
  const trouble = isText ? null : troubleOf(bytes);
  if (trouble) return fileProblem(trouble, path);
  const parsed = await parseInWorker({ bytes, isText, name: parse(path).name }, options);
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
  task: WorkerTask,
  { limit = LIMIT, worker: url = new URL("./parseWorker.mjs", import.meta.url) }: FileReadOptions,
): Promise<Snapshot | FileTrouble> {
  return new Promise((resolve) => {
    // No execArgv: flags of the thread that starts it (a test runner's, a loader's) are none of the worker's business.
    const worker = new Worker(url, {
      workerData: task,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const finish = (result: Snapshot | FileTrouble): void => {
      clearTimeout(timer);
      clearInterval(watch);
      void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => finish("too-slow"), limit);
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > Math.max(MOST_RESIDENT, before + MOST_RESIDENT / 2)) finish("too-large");
    }, WATCHED_EVERY);
    worker.once("message", (answer: XlsxReading) => finish(answer.ok ? answer.value : answer.trouble));
    worker.once("error", (error: NodeJS.ErrnoException) => finish(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "unreadable"));
    worker.once("exit", () => finish("unreadable"));
  });
}
