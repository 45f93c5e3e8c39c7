import { HostError, type HostSelection, type SheetHost } from "../host";
import { application } from "./application";
import { comments } from "./comments";
import { linkedWorkbooks } from "./linked-workbooks";
import { names } from "./names";
import { defineType, type Instance } from "./object-type";
import { settings } from "./settings";
import { worksheets } from "./worksheets";

/** Where a chart sheet is in front, no cells are selected (OfficeDev/office-js 2444, 2268). */
async function selectedCells(host: SheetHost): Promise<HostSelection> {
  const selection = await host.selection();
  if ((await host.hasCells?.(selection.sheet)) === false)
    throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
  return selection;
}

const protection = defineType<object>({
  name: "WorkbookProtection",
  get: { Protected: async (_, { host }) => (await host.isStructureProtected?.()) ?? false },
});

export const workbook: (target: object) => Instance = defineType<object>({
  name: "Workbook",
  get: { Name: () => "Buku kerja.xlsx" },
  link: {
    Worksheets: () => worksheets({}),
    Tables: (_, { make }) => make.tables({ sheet: null }),
    Names: () => names({ sheet: null }),
    Comments: () => comments({ sheet: null }),
    LinkedWorkbooks: () => linkedWorkbooks({}),
    Protection: () => protection({}),
    Settings: () => settings({}),
    Application: () => application({}),
  },
  method: {
    GetActiveCell: async (_, __, { host, make }) => {
      const { sheet, row, column } = await selectedCells(host);
      return make.range({ sheet, area: { row, column, rows: 1, columns: 1 } });
    },
    GetSelectedRange: async (_, __, { host, make }) => {
      const { sheet, area } = await selectedCells(host);
      return make.range({ sheet, area });
    },
  },
});
