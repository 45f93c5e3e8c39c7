import { HostError, type HostName, type SheetHost } from "../host";
import { sameName } from "../sheet-names";
import { defineType, type Instance } from "./object-type";

/** The names of the workbook, or of one sheet by its id. */
interface NamesTarget {
  readonly sheet: string | null;
}

async function of({ sheet }: NamesTarget, host: SheetHost): Promise<readonly HostName[]> {
  return ((await host.names?.()) ?? []).filter((each) => each.sheet === sheet);
}

async function find(target: NamesTarget, key: string, host: SheetHost): Promise<Instance | null> {
  const found = (await of(target, host)).find(({ name }) => sameName(name, key));
  return found ? namedItem(found) : null;
}

const namedItem = defineType<HostName>({
  name: "NamedItem",
  get: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Scope: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet"),
    Visible: () => true,
  },
});

export const names = defineType<NamesTarget>({
  name: "NamedItemCollection",
  items: async (target, { host }) => (await of(target, host)).map((each) => namedItem(each)),
  item: async (target, key: string, { host }) => {
    const found = await find(target, key, host);
    if (!found) throw new HostError("ItemNotFound", "The requested name does not exist.");
    return found;
  },
  method: {
    GetItemOrNullObject: (target, [key]: [string], { host }) => find(target, key, host),
    GetCount: async (target, _, { host }) => (await of(target, host)).length,
  },
});
