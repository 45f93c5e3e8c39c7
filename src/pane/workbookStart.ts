import { readStart, type WorkbookStart } from "../excel";

let reading: Promise<WorkbookStart> | null = null;

/** What the open workbook keeps for the add-in: read once, in one sync, for everybody who asks; after a failure it is read again. */
export function workbookStart(): Promise<WorkbookStart> {
  reading ??= readStart("capaian").catch((error: unknown) => {
    reading = null;
    throw error;
  });
  return reading;
}
