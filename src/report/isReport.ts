import type { Message } from "../language/message";
import { say } from "../language/say";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { sentences } from "./messages";

const inBoth = (text: Message): readonly string[] => [say(text, "id"), say(text, "en")];
const TITLES = inBoth(sentences.title());
const HEADS = inBoth(sentences.sheets());

/** Whether a sheet is one that `reportSheet` wrote: by what stands on top of it, for a sheet's name may be changed. */
function isReport({ firstRow, firstColumn, values }: SheetSnapshot): boolean {
  if (firstRow !== 0 || firstColumn !== 0) return false;
  const [title, , head] = [0, 1, 2].map((row) => String(values[row]?.[0] ?? ""));
  return TITLES.some((each) => title === each || title!.startsWith(`${each}: `)) && HEADS.includes(head!);
}

/** A workbook without the reports of former checks: they tell of findings, and what they tell is none itself. */
export function withoutReports(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.filter((sheet) => !isReport(sheet));
  return sheets.length === snapshot.sheets.length ? snapshot : { ...snapshot, sheets };
}
