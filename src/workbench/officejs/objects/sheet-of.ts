import { HostError, type HostSheet, type SheetHost } from "../host";

/** The sheet as it is now; gone sheets answer as Excel answers. */
export async function sheetOf(id: string, host: SheetHost): Promise<HostSheet> {
  const found = (await host.sheets()).find((sheet) => sheet.id === id);
  if (!found) throw new HostError("ItemNotFound", "The requested worksheet doesn't exist.");
  return found;
}
