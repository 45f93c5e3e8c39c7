import { defineType, type Instance } from "./object-type";
import type { RangeTarget, WorksheetTarget } from "./targets";

/** How a sheet is printed; the workbench's page does not print, a host in memory keeps it for tests. */
export const pageLayout: (target: WorksheetTarget) => Instance = defineType<WorksheetTarget>({
  name: "PageLayout",
  set: {
    Orientation: ({ id }, orientation: string, { host }) => host.setPage?.(id, { landscape: orientation === "Landscape" }),
    PaperSize: ({ id }, paper: string, { host }) => host.setPage?.(id, { paper }),
    Zoom: ({ id }, zoom: { horizontalFitToPages?: number }, { host }) =>
      host.setPage?.(id, { pagesWide: zoom.horizontalFitToPages ?? null }),
  },
  method: {
    SetPrintTitleRows: ({ id }, [rows]: [string | Instance], { host }) => {
      const { area } = (typeof rows === "string" ? null : (rows.target as RangeTarget)) ?? { area: null };
      return host.setPage?.(id, { titleRows: area && { row: area.row, rows: area.rows } });
    },
  },
});
