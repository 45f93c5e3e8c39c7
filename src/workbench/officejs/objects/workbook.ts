import { application } from "./application";
import { names } from "./names";
import { defineType, type Instance } from "./object-type";
import { settings } from "./settings";
import { worksheets } from "./worksheets";

export const workbook: (target: object) => Instance = defineType<object>({
  name: "Workbook",
  get: { Name: () => "Buku kerja.xlsx" },
  link: {
    Worksheets: () => worksheets({}),
    Tables: (_, { make }) => make.tables({ sheet: null }),
    Names: () => names({}),
    Settings: () => settings({}),
    Application: () => application({}),
  },
  method: {
    GetActiveCell: async (_, __, { host, make }) => {
      const { sheet, row, column } = await host.selection();
      return make.range({ sheet, area: { row, column, rows: 1, columns: 1 } });
    },
    GetSelectedRange: async (_, __, { host, make }) => {
      const { sheet, area } = await host.selection();
      return make.range({ sheet, area });
    },
  },
});
