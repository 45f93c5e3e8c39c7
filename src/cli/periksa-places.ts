import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readSuppressions, STORED_SUPPRESSIONS, type Suppression } from "../checks/engine/suppressions";
import type { Message } from "../language/message";
import type { Snapshot } from "../sheet/snapshot";
import { settingValues, storedText } from "../sheet/stored";
import { periksaSays } from "./messages";
import { targetRefusal } from "./target";

/** What is taken of a folder; a file that is named is read whatever it is called. */
const WORKBOOK = /\.(?:xls[xmb]?|ods)$/i;

/** Excel's own lock files, and what a system hides. */
const IGNORED = /^(?:~\$|\.)/;

/** The files behind what was typed, each once: a folder stands for the workbooks in it and below, by name. */
export async function filesOf(places: readonly string[]): Promise<readonly string[] | Message> {
  const files: string[] = [];
  for (const place of places) {
    const isFolder = await stat(place).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) files.push(place);
    else {
      const inside = (await readdir(place, { withFileTypes: true, recursive: true }))
        .filter((each) => each.isFile() && WORKBOOK.test(each.name) && !IGNORED.test(each.name))
        .map((each) => join(each.parentPath, each.name))
        .sort();
      if (inside.length === 0) return periksaSays.emptyFolder({ folder: place });
      files.push(...inside);
    }
  }
  const seen = new Set<string>();
  return files.filter((file) => !seen.has(resolve(file)) && seen.add(resolve(file)));
}

/** The exceptions of a file, or why it cannot be used. */
export async function exceptionsOf(file: string): Promise<readonly Suppression[] | Message> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    return periksaSays.noExceptions({ file });
  }
  const read = readSuppressions(text);
  return Array.isArray(read) ? (read as readonly Suppression[]) : periksaSays.badExceptions({ file, why: read as Message });
}

/** The exceptions a workbook keeps itself, as the pane stored them; null when they are damaged. */
export function keptExceptions({ settings = {} }: Snapshot): readonly Suppression[] | null {
  const text = storedText(settingValues(settings), STORED_SUPPRESSIONS);
  if (text === null) return [];
  const list = text === undefined ? null : readSuppressions(text);
  return list === null || "id" in list ? null : list;
}

/** Why a report cannot be written, or null: never over what is there unless told, and never over what is checked. */
export function reportRefusal(path: string, overwrite: boolean, files: readonly string[]): Message | null {
  if (files.some((file) => resolve(file) === resolve(path))) return periksaSays.ownFile({ path });
  return targetRefusal({ path, overwrite }, ".xlsx");
}
