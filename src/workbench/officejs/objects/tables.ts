import { HostError, type HostTable, type SheetHost } from "../host";
import { sameName } from "../sheet-names";
import type { Area } from "../../../sheet/address";
import { holds, overlaps } from "../../../sheet/area";
import { defineType, isInstance, type Batch, type Instance } from "./object-type";
import { areaOf } from "./range-address";
import type { RangeTablesTarget, TablesTarget } from "./targets";

async function of({ sheet }: TablesTarget, host: SheetHost): Promise<readonly HostTable[]> {
  return (await host.tables()).filter((each) => sheet === null || each.sheet === sheet);
}

async function find(target: TablesTarget, key: string, { host, make }: Batch): Promise<Instance | null> {
  const found = (await of(target, host)).find((each) => each.id === key || sameName(each.name, key));
  return found ? make.table({ id: found.id }) : null;
}

/** Where a table is to go: a range object, or an address with or without its sheet. */
async function placeOf(target: TablesTarget, place: unknown, host: SheetHost): Promise<{ sheet: string; area: Area }> {
  if (isInstance(place)) return place.target as { sheet: string; area: Area };
  const address = String(place);
  const named = /^'?(.*?)'?!/.exec(address)?.[1]?.replace(/''/g, "'");
  const sheet =
    named === undefined
      ? (target.sheet ?? (await host.selection()).sheet)
      : (await host.sheets()).find((each) => sameName(each.name, named))?.id;
  if (!sheet) throw new HostError("ItemNotFound", `The worksheet of ${address} doesn't exist.`);
  return { sheet, area: areaOf(address) };
}

export const tables: (target: TablesTarget) => Instance = defineType<TablesTarget>({
  name: "TableCollection",
  items: async (target, { host, make }) => (await of(target, host)).map(({ id }) => make.table({ id })),
  item: async (target, key: string, batch) => {
    const found = await find(target, key, batch);
    if (!found) throw new HostError("ItemNotFound", "The requested table doesn't exist.");
    return found;
  },
  method: {
    Add: async (target, [place, hasHeaders]: [unknown, boolean], { host, make }) => {
      const { sheet, area } = await placeOf(target, place, host);
      return make.table({ id: (await host.addTable(sheet, area, hasHeaders)).id });
    },
    GetItemOrNullObject: (target, [key]: [string], batch) => find(target, key, batch),
    GetItemAt: async (target, [index]: [number], { host, make }) => {
      const found = (await of(target, host))[index];
      if (!found) throw new HostError("ItemNotFound", "The requested table doesn't exist.");
      return make.table({ id: found.id });
    },
    GetCount: async (target, _, { host }) => (await of(target, host)).length,
  },
});

/** `range.getTables()`: the tables that touch an area. */
export const tablesInRange = defineType<RangeTablesTarget>({
  name: "TableScopedCollection",
  items: async ({ sheet, area, fully }, { host, make }) =>
    (await of({ sheet }, host))
      .filter((each) => overlaps(each.area, area) && (!fully || holds(area, each.area)))
      .map(({ id }) => make.table({ id })),
});
