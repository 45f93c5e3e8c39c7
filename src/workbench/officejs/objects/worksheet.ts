import type { Area } from "../../../sheet/address";
import type { HostSheet, SheetHost } from "../host";
import { charts } from "./charts";
import { comments } from "./comments";
import { freezePanes } from "./freeze-panes";
import { names } from "./names";
import { defineType, type Instance } from "./object-type";
import { pageLayout } from "./page-layout";
import { areaOf, WHOLE_SHEET } from "./range-address";
import { sheetOf } from "./sheet-of";
import type { WorksheetTarget } from "./targets";

async function usedRange(id: string, valuesOnly: unknown, host: SheetHost): Promise<Area | null> {
  return host.usedArea(id, valuesOnly === true);
}

const protection = defineType<WorksheetTarget>({
  name: "WorksheetProtection",
  get: {
    Protected: ({ id }, { host }) => host.isProtected(id),
    Options: async ({ id }, { host }) => ({ allowFormatCells: (await host.allowsFormatCells?.(id)) ?? false }),
  },
  method: {
    Protect: ({ id }, [options]: [{ allowFormatCells?: boolean } | undefined], { host }) =>
      host.protect?.(id, options?.allowFormatCells === true),
  },
});

/** Shapes and pivot tables: the workbench has none. */
const nothing = defineType<WorksheetTarget>({ name: "Collection", items: () => [], method: { GetCount: () => 0 } });

export const worksheet: (target: WorksheetTarget) => Instance = defineType<WorksheetTarget>({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: async ({ id }, { host }) => (await sheetOf(id, host)).name,
    Visibility: async ({ id }, { host }) => (await sheetOf(id, host)).visibility,
    Position: async ({ id }, { host }) => (await host.sheets()).findIndex((sheet) => sheet.id === id),
  },
  set: {
    Name: ({ id }, name: string, { host }) => host.renameSheet(id, name),
    Visibility: ({ id }, visibility: HostSheet["visibility"], { host }) => host.setVisibility(id, visibility),
  },
  link: {
    Tables: ({ id }, { make }) => make.tables({ sheet: id }),
    Protection: ({ id }) => protection({ id }),
    FreezePanes: (target) => freezePanes(target),
    PageLayout: (target) => pageLayout(target),
    Charts: (target) => charts(target),
    Shapes: (target) => nothing(target),
    PivotTables: (target) => nothing(target),
    Comments: ({ id }) => comments({ sheet: id }),
    Names: ({ id }) => names({ sheet: id }),
  },
  method: {
    Activate: ({ id }, _, { host }) => host.activate(id),
    Calculate: ({ id }, _, { host }) => host.calculate?.(id, WHOLE_SHEET),
    Delete: ({ id }, _, { host }) => host.removeSheet(id),
    GetRange: ({ id }, [address]: [string | undefined], { make }) =>
      make.range({ sheet: id, area: address ? areaOf(address) : WHOLE_SHEET }),
    GetCell: ({ id }, [row, column]: [number, number], { make }) => make.range({ sheet: id, area: { row, column, rows: 1, columns: 1 } }),
    GetRangeByIndexes: ({ id }, [row, column, rows, columns]: [number, number, number, number], { make }) =>
      make.range({ sheet: id, area: { row, column, rows, columns } }),
    // Excel gives A1 for an empty sheet here, and a null object below.
    GetUsedRange: async ({ id }, [valuesOnly], { host, make }) =>
      make.range({ sheet: id, area: (await usedRange(id, valuesOnly, host)) ?? { row: 0, column: 0, rows: 1, columns: 1 } }),
    GetUsedRangeOrNullObject: async ({ id }, [valuesOnly], { host, make }) => {
      const area = await usedRange(id, valuesOnly, host);
      return area && make.range({ sheet: id, area });
    },
  },
});
