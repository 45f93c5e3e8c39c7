import type { Area } from "../../../sheet/address";
import { HostError, type HostTable, type SheetHost } from "../host";
import { defineType, type Instance } from "./object-type";
import type { TableTarget } from "./targets";

async function now({ id }: TableTarget, host: SheetHost): Promise<HostTable> {
  const found = (await host.tables()).find((each) => each.id === id);
  if (!found) throw new HostError("ItemNotFound", "The requested table doesn't exist.");
  return found;
}

export const table: (target: TableTarget) => Instance = defineType<TableTarget>({
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: async (target, { host }) => (await now(target, host)).name,
    Style: async (target, { host }) => (await now(target, host)).style,
    ShowHeaders: async (target, { host }) => (await now(target, host)).hasHeaders,
  },
  set: {
    Name: ({ id }, name: string, { host }) => host.changeTable(id, { name }),
    Style: ({ id }, style: string, { host }) => host.changeTable(id, { style }),
    // Filter buttons and stripes are looks of Excel's own that the workbench does not draw.
    ShowFilterButton: () => undefined,
    ShowBandedRows: () => undefined,
  },
  link: { Worksheet: async (target, { host, make }) => make.worksheet({ id: (await now(target, host)).sheet }) },
  method: {
    GetRange: async (target, _, { host, make }) => {
      const { sheet, area } = await now(target, host);
      return make.range({ sheet, area });
    },
    GetHeaderRowRange: async (target, _, { host, make }) => {
      const { sheet, area } = await now(target, host);
      return make.range({ sheet, area: { ...area, rows: 1 } });
    },
    GetDataBodyRange: async (target, _, { host, make }) => {
      const { sheet, area, hasHeaders } = await now(target, host);
      const body: Area = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
      return make.range({ sheet, area: body });
    },
    ConvertToRange: async (target, _, { host, make }) => {
      const { sheet, area } = await now(target, host);
      await host.removeTable(target.id);
      return make.range({ sheet, area });
    },
    Delete: async (target, _, { host }) => {
      const { sheet, area } = await now(target, host);
      await host.removeTable(target.id);
      await host.write(
        sheet,
        area,
        Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ({ value: null }))),
      );
    },
  },
});
