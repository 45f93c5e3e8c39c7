import { parseAddress, type Area } from "../sheet/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../sheet/area";
import type { Patch, PatchStep } from "../sheet/patch";
import { ExcelFailure } from "./failure";
import { looksOf, type LookKey } from "./looks";

type Step<K extends PatchStep["kind"]> = Extract<PatchStep, { kind: K }>;

/** What of an area a patch changes, and so what has to be known of it to put it back. */
export interface Touched {
  readonly sheet: string;
  readonly address: string;
  readonly area: Area;
  readonly content: boolean;
  readonly numberFormat: boolean;
  readonly looks: readonly LookKey[];
  readonly widths: boolean;
  /** A column of an Excel table, which goes back whole or not at all. */
  readonly whole?: boolean;
}

/** A patch sorted into the order Excel wants: sheets, values, formats, merges, widths, tables. */
export interface Plan {
  readonly newSheets: readonly string[];
  /** Sheets that must be there already. */
  readonly sheets: readonly string[];
  readonly mustBeEmpty: readonly { readonly sheet: string; readonly address: string; readonly area: Area }[];
  readonly writes: readonly Step<"write">[];
  readonly styles: readonly Step<"style">[];
  readonly merges: readonly Step<"merge">[];
  readonly widths: readonly Step<"columnWidth">[];
  readonly tables: readonly Step<"table">[];
  readonly touched: readonly Touched[];
}

/** What a table style leaves in the cells when the table becomes cells again. */
const TABLE_LOOKS: readonly LookKey[] = ["bold", "color", "fill", "borders"];

export function isSameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Throws ExcelFailure when the patch asks for a place outside a sheet or for a sheet name Excel does not take. */
export function planOf(patch: Patch): Plan {
  const of = <K extends PatchStep["kind"]>(kind: K): Step<K>[] => patch.steps.filter((step): step is Step<K> => step.kind === kind);
  const newSheets = of("addSheet").map((step) => checkedName(step.sheet));
  const touched = patch.steps.flatMap((step): Touched[] => {
    if (step.kind === "addSheet") return [];
    const { sheet, address } = step;
    const nothing = { content: false, numberFormat: false, looks: [], widths: false };
    const area = areaOf(sheet, address);
    switch (step.kind) {
      case "write":
      case "merge":
        return [{ ...nothing, sheet, address, area, content: true, numberFormat: true }];
      case "style":
        return [{ ...nothing, sheet, address, area, numberFormat: step.style.numberFormat !== undefined, looks: looksOf(step.style) }];
      case "columnWidth":
        return [{ ...nothing, sheet, address, area, widths: true }];
      case "table":
        return [{ ...nothing, sheet, address, area, content: true, looks: TABLE_LOOKS }];
    }
  });
  const isNew = (sheet: string): boolean => newSheets.some((name) => isSameSheet(name, sheet));
  const mustBeEmpty = patch.mustBeEmpty
    .filter(({ sheet }) => !isNew(sheet))
    .map((each) => ({ ...each, area: areaOf(each.sheet, each.address) }));
  const named = [...touched, ...mustBeEmpty].map(({ sheet }) => sheet).filter((sheet) => !isNew(sheet));
  return {
    newSheets,
    sheets: named.filter((sheet, index) => named.findIndex((other) => isSameSheet(other, sheet)) === index),
    mustBeEmpty,
    writes: of("write"),
    styles: of("style"),
    merges: of("merge"),
    widths: of("columnWidth"),
    tables: of("table"),
    touched,
  };
}

function areaOf(sheet: string, address: string): Area {
  const area = parseAddress(address);
  if (area && area.row + area.rows <= SHEET_ROWS && area.column + area.columns <= SHEET_COLUMNS) return area;
  throw new ExcelFailure("outside", {
    id: `${sheet}!${address} berada di luar lembar (Excel punya 1.048.576 baris dan 16.384 kolom). Pilih tempat yang lebih ke kiri atau ke atas.`,
    en: `${sheet}!${address} lies outside the sheet (Excel has 1,048,576 rows and 16,384 columns). Choose a place further left or up.`,
  });
}

function checkedName(name: string): string {
  if (name !== "" && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name)) return name;
  throw new ExcelFailure("sheet-name", {
    id: `"${name}" tidak bisa menjadi nama lembar: Excel menerima 1 sampai 31 karakter tanpa : \\ / ? * [ ].`,
    en: `"${name}" cannot be a sheet name: Excel takes 1 to 31 characters without : \\ / ? * [ ].`,
  });
}
