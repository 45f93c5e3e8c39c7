import { parseAddress } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { HostCell, HostInput } from "./officejs/host";
import type { SessionControl } from "./officejs/session";
import type { Spreadsheet } from "./univer";
import type { UniverHost } from "./univer-host";

/** What tests of the page may read and plant: `window.capaianWorkbench`. It exists in the workbench only. */
export interface WorkbenchHook {
  sheetNames(): string[];
  cells(sheet: string, address: string): Promise<readonly (readonly HostCell[])[]>;
  /** Merged areas of a sheet. */
  merges(sheet: string): readonly Area[];
  /** Changes cells behind the add-in's back, as a user would. */
  plant(sheet: string, address: string, inputs: HostInput[][]): void;
  /** Inserts an empty row before the row of that number (1-based), as a user would: formulas move along. */
  insertRow(sheet: string, before: number): void;
  selection(): { readonly sheet: string; readonly row: number; readonly column: number };
  select(sheet: string, address: string): void;
  /** Calculates every formula anew; how long that took, in milliseconds. */
  recalculate(): Promise<number>;
  /** Univer's own undo, once. */
  undo(): Promise<boolean>;
  /** Every cell, look, merge and column width: two equal dumps are two equal workbooks. */
  dump(): Promise<string>;
  /** Requests of the add-in: counts, delays and failures. */
  session(): SessionControl;
}

export interface HookSource {
  readonly host: UniverHost;
  readonly spreadsheet: Spreadsheet;
  session(): SessionControl;
}

export function installHook({ host, spreadsheet, session }: HookSource): void {
  const area = (address: string): Area => {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`${address} is no address`);
    return parsed;
  };
  const id = (name: string): string => {
    const sheet = host.sheets().find((each) => each.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet.id;
  };
  const capaianWorkbench: WorkbenchHook = {
    sheetNames: () => host.sheets().map((sheet) => sheet.name),
    cells: (sheet, address) => host.cells(id(sheet), area(address)),
    merges: (sheet) => host.merges(id(sheet)),
    plant: (sheet, address, inputs) => host.write(id(sheet), area(address), inputs),
    insertRow: (sheet, before) => void spreadsheet.workbook.getSheetByName(sheet)!.insertRowBefore(before - 1),
    selection: () => {
      const { sheet, row, column } = host.selection();
      return { sheet: host.sheets().find((each) => each.id === sheet)!.name, row, column };
    },
    select: (sheet, address) => host.select(id(sheet), area(address)),
    recalculate: async () => {
      const started = performance.now();
      await host.calculateAll();
      return performance.now() - started;
    },
    undo: () => spreadsheet.api.undo(),
    dump: async () => {
      const sheets = host.sheets().map(async (sheet) => {
        const used = host.usedArea(sheet.id, false);
        return {
          name: sheet.name,
          used,
          cells: used && (await host.cells(sheet.id, used)),
          formats: used && host.formats(sheet.id, used),
          merges: host.merges(sheet.id),
          widths: Array.from({ length: used ? used.column + used.columns : 0 }, (_, column) => host.columnWidth(sheet.id, column)),
        };
      });
      return JSON.stringify(await Promise.all(sheets));
    },
    session,
  };
  Object.assign(window, { capaianWorkbench });
}
