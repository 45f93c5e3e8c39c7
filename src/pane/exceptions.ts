import type { Suppression } from "../checks";
import { storeText } from "../excel";
import { workbookStart } from "./workbookStart";

/** Name of the workbook setting; part of saved workbooks, so it never changes. */
const STORED = "capaian.pengecualian";

function isException(value: unknown): value is Suppression {
  const { fingerprint, reason } = (value ?? {}) as Partial<Record<keyof Suppression, unknown>>;
  return typeof fingerprint === "string" && typeof reason === "string";
}

/** The list as it is stored: the JSON that `capaian periksa --pengecualian` reads from a file. Throws with a sentence when it is no such list. */
function exceptionsIn(text: string): readonly Suppression[] {
  let list: unknown = null;
  try {
    list = JSON.parse(text);
  } catch {
    // What is no JSON is no list either, and told with it.
  }
  if (Array.isArray(list) && list.every(isException)) return list;
  throw Object.assign(new Error("stored exceptions are damaged"), {
    text: {
      id: "Daftar temuan yang diabaikan di buku kerja ini rusak; semua temuan ditampilkan. Abaikan sekali lagi yang perlu.",
      en: "The list of ignored findings in this workbook is damaged; all findings are shown. Ignore again what needs to be.",
    },
  });
}

/**
 * Findings of the open workbook that somebody lets stand. They are kept in the workbook's settings, which need neither XML nor a sheet of
 * ours (a new sheet would clear the user's undo list and is refused where the structure is protected), and go with the file.
 */
export async function readExceptions(): Promise<readonly Suppression[]> {
  const text = (await workbookStart()).stored(STORED);
  return text === null ? [] : exceptionsIn(text);
}

/** Keeps these instead. */
export async function storeExceptions(exceptions: readonly Suppression[]): Promise<void> {
  await storeText(STORED, exceptions.length === 0 ? null : JSON.stringify(exceptions));
}
