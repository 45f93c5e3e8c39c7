import type { Area } from "../../../sheet/address";
import { HostError, PLAIN_BORDER, type BorderEdge, type HostBorder } from "../host";
import { defineType, type Batch } from "./object-type";
import type { RangeTarget } from "./targets";

interface BorderTarget extends RangeTarget {
  readonly index: string;
}

/** Which side of which cells a border of a range is. */
function strips({ area, index }: BorderTarget): { area: Area; edge: BorderEdge }[] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: "right" }];
    case "InsideHorizontal":
      if (rows < 2) return [];
      return [
        { area: { ...area, rows: rows - 1 }, edge: "bottom" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, edge: "top" },
      ];
    case "InsideVertical":
      if (columns < 2) return [];
      return [
        { area: { ...area, columns: columns - 1 }, edge: "right" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, edge: "left" },
      ];
    default:
      throw new HostError("InvalidArgument", `"${index}" is not a border.`);
  }
}

async function current(target: BorderTarget, { host }: Batch): Promise<HostBorder> {
  const first = strips(target)[0];
  if (!first) return PLAIN_BORDER;
  const formats = await host.formats(target.sheet, { ...first.area, rows: 1, columns: 1 });
  return formats[0]?.[0]?.borders[first.edge] ?? PLAIN_BORDER;
}

function write(key: keyof HostBorder): (target: BorderTarget, value: string, batch: Batch) => Promise<void> {
  return async (target, value, batch) => {
    const border = { ...(await current(target, batch)), [key]: value };
    for (const { area, edge } of strips(target)) await batch.host.setFormat(target.sheet, area, { borders: { [edge]: border } });
  };
}

const border = defineType<BorderTarget>({
  name: "RangeBorder",
  get: {
    SideIndex: ({ index }) => index,
    Style: async (target, batch) => (await current(target, batch)).style,
    Weight: async (target, batch) => (await current(target, batch)).weight,
    Color: async (target, batch) => (await current(target, batch)).color,
  },
  set: { Style: write("style"), Weight: write("weight"), Color: write("color") },
});

export const borders = defineType<RangeTarget>({
  name: "RangeBorderCollection",
  item: (target, index: string) => border({ ...target, index }),
  method: { GetItem: (target, [index]: [string]) => border({ ...target, index }) },
});
