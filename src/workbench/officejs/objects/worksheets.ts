import { HostError, type SheetHost } from "../host";
import { sameName } from "../sheet-names";
import { defineType, type Instance } from "./object-type";
import { worksheet } from "./worksheet";

async function find(key: string, host: SheetHost): Promise<Instance | null> {
  const found = (await host.sheets()).find((sheet) => sheet.id === key || sameName(sheet.name, key));
  return found ? worksheet({ id: found.id }) : null;
}

export const worksheets: (target: object) => Instance = defineType<object>({
  name: "WorksheetCollection",
  items: async (_, { host }) => (await host.sheets()).map(({ id }) => worksheet({ id })),
  item: async (_, key: string, { host }) => {
    const found = await find(key, host);
    if (!found) throw new HostError("ItemNotFound", "The requested worksheet doesn't exist.");
    return found;
  },
  method: {
    Add: async (_, [name]: [string | undefined], { host }) => worksheet({ id: (await host.addSheet(name ?? undefined)).id }),
    GetItemOrNullObject: (_, [key]: [string], { host }) => find(key, host),
    GetActiveWorksheet: async (_, __, { host }) => worksheet({ id: (await host.selection()).sheet }),
    GetFirst: async (_, __, { host }) => worksheet({ id: (await host.sheets())[0]!.id }),
    GetCount: async (_, __, { host }) => (await host.sheets()).length,
  },
});
