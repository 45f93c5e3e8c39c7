import { ExcelFailure } from "./failure";
import { says } from "./messages";

/** What a sheet lets be changed. */
export interface Protection {
  readonly isProtected: boolean;
  /** Looks of cells may be changed, protected or not. */
  readonly allowsLooks: boolean;
}

/** Asks for a sheet's protection; the function it returns gives it after the next sync. */
export function askProtection(sheet: Excel.Worksheet): () => Protection {
  const { protection } = sheet;
  protection.load("protected,options");
  return () => ({ isProtected: protection.protected, allowsLooks: !protection.protected || protection.options?.allowFormatCells === true });
}

/** Asks whether every cell of a range is unlocked, and so takes values on a protected sheet too. */
export function askUnlocked(range: Excel.Range): () => boolean {
  const { protection } = range.format;
  protection.load("locked");
  // null: some cells are locked and some are not.
  return () => protection.locked === false;
}

/** Asks whether sheets may be added; the function it returns throws after the next sync where they may not. */
export function askStructure({ workbook }: Excel.RequestContext): () => void {
  const { protection } = workbook;
  protection.load("protected");
  return () => {
    if (protection.protected) throw new ExcelFailure("protected", says.protectedStructure());
  };
}

/** Why nothing can be written to a sheet. */
export function protectedSheet(name: string): ExcelFailure {
  return new ExcelFailure("protected", says.protectedSheet({ sheet: name }));
}

/** Why an unlocked cell cannot be given another look. */
export function protectedLooks(place: string): ExcelFailure {
  return new ExcelFailure("protected", says.protectedLooks({ place }));
}
