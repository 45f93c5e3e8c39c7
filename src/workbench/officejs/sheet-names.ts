import { HostError } from "./host";

/** Excel compares sheet, table and range names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Refuses a sheet name as Excel does: empty, over 31 characters, with one of `: \ / ? * [ ]`, or taken. */
export function checkSheetName(name: string, sheets: readonly { readonly name: string }[]): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new HostError("InvalidArgument", `"${name}" is not a valid worksheet name.`);
  }
  if (sheets.some((sheet) => sameName(sheet.name, name))) {
    throw new HostError("ItemAlreadyExists", `A worksheet named "${name}" already exists.`);
  }
}
