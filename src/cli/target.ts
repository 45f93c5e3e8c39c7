import { existsSync, statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import type { Message } from "../language/message";
import { targetSays } from "./messages";

/** A file a command is to write. */
export interface Target {
  readonly path: string;
  /** Replace a file that is there. */
  readonly overwrite: boolean;
}

/** Why the file cannot be written, or null. @param ending ".xlsx" */
export function targetRefusal({ path, overwrite }: Target, ending: string): Message | null {
  if (extname(path).toLowerCase() !== ending) return targetSays.ending({ path, ending });
  if (existsSync(path) && !overwrite) return targetSays.exists({ path });
  const folder = dirname(resolve(path));
  return existsSync(folder) && statSync(folder).isDirectory() ? null : targetSays.folder({ folder });
}
