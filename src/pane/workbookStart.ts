import { ExcelFailure, readStart, storeText, type WorkbookStart } from "../excel";
import type { Message } from "../language/message";

let reading: Promise<WorkbookStart> | null = null;

/** What the open workbook keeps for the add-in: read once, in one sync, for everybody who asks; after a failure it is read again. */
export function workbookStart(): Promise<WorkbookStart> {
  reading ??= readStart("capaian").catch((error: unknown) => {
    reading = null;
    throw error;
  });
  return reading;
}

const isFailure = (error: unknown, code: ExcelFailure["code"]): boolean => error instanceof ExcelFailure && error.code === code;

/** The text kept under a name, null when there is none; "" for one that is not whole, so that its reader says what is damaged. */
export function keptText({ stored }: WorkbookStart, name: string): string | null {
  try {
    return stored(name);
  } catch (error) {
    if (isFailure(error, "damaged")) return "";
    throw error;
  }
}

/** Keeps a text, or takes it away (null); `tooLarge` says what does not fit. Rejects with a sentence. */
export async function keepText(name: string, text: string | null, tooLarge: Message): Promise<void> {
  try {
    await storeText(name, text);
  } catch (error) {
    if (isFailure(error, "too-large")) throw Object.assign(new Error(`${name} is too large`), { text: tooLarge });
    throw error;
  }
}
