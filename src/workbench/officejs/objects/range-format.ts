import { HostError, type HostFormat, type HostFormatChange, type SheetHost } from "../host";
import { positions } from "../../../sheet/area";
import { borders } from "./range-borders";
import { defineType, type Batch } from "./object-type";
import type { RangeTarget } from "./targets";

/** A property of the whole range: its value where all cells agree, otherwise null, as Excel answers. */
async function agreed<K extends keyof HostFormat>({ sheet, area }: RangeTarget, host: SheetHost, key: K): Promise<HostFormat[K] | null> {
  const all = (await host.formats(sheet, area)).flat();
  return all.every((format) => format[key] === all[0]?.[key]) ? (all[0]?.[key] ?? null) : null;
}

function read(key: keyof HostFormat): (target: RangeTarget, batch: Batch) => Promise<unknown> {
  return (target, { host }) => agreed(target, host, key);
}

function write(key: keyof HostFormatChange): (target: RangeTarget, value: unknown, batch: Batch) => Promise<void> {
  return async ({ sheet, area }, value, { host }) => host.setFormat(sheet, area, { [key]: value });
}

/** Properties that make a sheet look better in Excel but that no test and no page of the workbench shows. */
const unseen = { get: () => null, set: () => undefined };

const font = defineType<RangeTarget>({
  name: "RangeFont",
  get: { Bold: read("bold"), Italic: read("italic"), Color: read("color"), Size: unseen.get, Name: unseen.get, Underline: unseen.get },
  set: { Bold: write("bold"), Italic: write("italic"), Color: write("color"), Size: unseen.set, Name: unseen.set, Underline: unseen.set },
});

const fill = defineType<RangeTarget>({
  name: "RangeFill",
  get: { Color: async (target, { host }) => (await agreed(target, host, "fill")) ?? "#FFFFFF" },
  set: { Color: write("fill") },
  method: { Clear: ({ sheet, area }, _, { host }) => host.setFormat(sheet, area, { fill: null }) },
});

/** true or false where all cells agree, otherwise null. */
async function locked({ sheet, area }: RangeTarget, { host }: Batch): Promise<boolean | null> {
  if (!host.isLocked) return true;
  let first: boolean | null = null;
  for (const { row, column } of positions(area)) {
    const here: boolean = await host.isLocked(sheet, row, column);
    if (first !== null && here !== first) return null;
    first = here;
  }
  return first;
}

const protection = defineType<RangeTarget>({
  name: "FormatProtection",
  get: { Locked: locked },
  set: { Locked: ({ sheet, area }, isLocked: boolean, { host }) => host.setLocked?.(sheet, area, isLocked) },
});

export const rangeFormat = defineType<RangeTarget>({
  name: "RangeFormat",
  get: {
    WrapText: read("wrap"),
    HorizontalAlignment: read("horizontal"),
    VerticalAlignment: read("vertical"),
    ColumnWidth: ({ sheet, area }, { host }) => host.columnWidth(sheet, area.column),
  },
  set: {
    WrapText: write("wrap"),
    HorizontalAlignment: write("horizontal"),
    VerticalAlignment: write("vertical"),
    ColumnWidth: ({ sheet, area }, points: number, { host }) => {
      if (!(points >= 0)) throw new HostError("InvalidArgument", "The column width must be a number of points.");
      return host.setColumnWidth(sheet, area.column, area.columns, points);
    },
    RowHeight: unseen.set,
    IndentLevel: unseen.set,
  },
  link: {
    Font: (target) => font(target),
    Fill: (target) => fill(target),
    Borders: (target) => borders(target),
    Protection: (target) => protection(target),
  },
  method: { AutofitColumns: unseen.set, AutofitRows: unseen.set },
});
