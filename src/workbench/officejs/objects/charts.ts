import { HostError, type HostChart, type SheetHost } from "../host";
import { sameName } from "../sheet-names";
import { chart } from "./chart";
import { defineType, isInstance, type Batch, type Instance } from "./object-type";
import type { RangeTarget, WorksheetTarget } from "./targets";

async function of({ id }: WorksheetTarget, host: SheetHost): Promise<readonly HostChart[]> {
  return (await host.charts()).filter(({ sheet }) => sheet === id);
}

async function find(target: WorksheetTarget, key: string, { host }: Batch): Promise<Instance | null> {
  const found = (await of(target, host)).find(({ id, name }) => id === key || sameName(name, key));
  return found ? chart({ id: found.id }) : null;
}

async function there(target: WorksheetTarget, key: string, batch: Batch): Promise<Instance> {
  const found = await find(target, key, batch);
  if (!found) throw new HostError("ItemNotFound", "The requested chart doesn't exist.");
  return found;
}

/** The charts of a sheet. */
export const charts: (target: WorksheetTarget) => Instance = defineType<WorksheetTarget>({
  name: "ChartCollection",
  items: async (target, { host }) => (await of(target, host)).map(({ id }) => chart({ id })),
  item: there,
  method: {
    Add: async ({ id }, [type, source, by]: [string, unknown, string | undefined], { host }) => {
      if (!isInstance(source)) throw new HostError("InvalidArgument", "A chart needs a range.");
      const { area } = source.target as RangeTarget;
      const byRows = by === "Rows" || (by !== "Columns" && area.columns > area.rows);
      return chart({ id: (await host.addChart(id, type, area, byRows)).id });
    },
    GetItem: (target, [key]: [string], batch) => there(target, key, batch),
    GetItemOrNullObject: (target, [key]: [string], batch) => find(target, key, batch),
    GetCount: async (target, _, { host }) => (await of(target, host)).length,
  },
});
