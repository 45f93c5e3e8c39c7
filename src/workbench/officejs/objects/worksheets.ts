import { HostError } from "../host";
import { sameName } from "../sheet-names";
import { defineType, type Batch, type Instance } from "./object-type";

async function find(key: string, { host, make }: Batch): Promise<Instance | null> {
  const found = (await host.sheets()).find((sheet) => sheet.id === key || sameName(sheet.name, key));
  return found ? make.worksheet({ id: found.id }) : null;
}

export const worksheets: (target: object) => Instance = defineType<object>({
  name: "WorksheetCollection",
  items: async (_, { host, make }) => (await host.sheets()).map(({ id }) => make.worksheet({ id })),
  item: async (_, key: string, batch) => {
    const found = await find(key, batch);
    if (!found) throw new HostError("ItemNotFound", "The requested worksheet doesn't exist.");
    return found;
  },
  method: {
    Add: async (_, [name]: [string | undefined], { host, make }) => make.worksheet({ id: (await host.addSheet(name ?? undefined)).id }),
    GetItemOrNullObject: (_, [key]: [string], batch) => find(key, batch),
    GetActiveWorksheet: async (_, __, { host, make }) => make.worksheet({ id: (await host.selection()).sheet }),
    GetFirst: async (_, __, { host, make }) => make.worksheet({ id: (await host.sheets())[0]!.id }),
    GetCount: async (_, __, { host }) => (await host.sheets()).length,
  },
});
