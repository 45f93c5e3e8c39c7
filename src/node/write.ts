import { randomUUID } from "node:crypto";
import { access, constants, copyFile, link, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ok, type Result } from "../language/result";
import type { Patch } from "../sheet/patch";
import { writeXlsx } from "../xlsx/write";
import { fileProblem } from "./messages";

export interface FileWriteOptions {
  /** Replace a file that is there; refused otherwise. */
  readonly overwrite?: boolean;
}

/** Writes a patch as a new xlsx file. Nothing is overwritten unless told. */
export function writeWorkbookFile(patch: Patch, path: string, options?: FileWriteOptions): Promise<Result<{ readonly path: string }>> {
  return writeNewFile(() => writeXlsx(patch), path, options);
}

/** Writes a new file, whole or not at all; it is made only where it may be written. Nothing is overwritten unless told. */
export async function writeNewFile(
  make: () => Promise<Uint8Array>,
  path: string,
  { overwrite = false }: FileWriteOptions = {},
): Promise<Result<{ readonly path: string }>> {
  if (!overwrite && (await exists(path))) return fileProblem("exists", path);
  const bytes = await make();
  try {
    await writeWhole(path, bytes, overwrite);
  } catch (error) {
    return fileProblem((error as NodeJS.ErrnoException).code === "EEXIST" ? "exists" : "unwritable", path);
  }
  return ok({ path });
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The file is there whole or not at all, also when the disk is full or the process ends: the bytes go into a file beside it first,
 * which then takes the name. A file that came into being since the look above is kept (EEXIST), because `link` never replaces one.
 */
async function writeWhole(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    if (overwrite) await rename(beside, path);
    else await link(beside, path).catch((error: NodeJS.ErrnoException) => copyUnlessThere(beside, path, error));
  } finally {
    await rm(beside, { force: true });
  }
}

/** A FAT disk has no links. */
async function copyUnlessThere(beside: string, path: string, error: NodeJS.ErrnoException): Promise<void> {
  if (error.code === "EEXIST") throw error;
  await copyFile(beside, path, constants.COPYFILE_EXCL);
}
