import type { Area } from "../../../sheet/address";
import { HostError, type BorderEdge, type HostBorder, type HostFormat, type HostFormatChange, type SheetHost } from "../host";
import type { RangeTarget } from "./targets";

/** `getCellProperties` and its kin hand plain camelCase data to the caller, not proxies. */
interface CellPropertiesFormat {
  readonly font?: { readonly bold?: boolean; readonly italic?: boolean; readonly color?: string };
  readonly fill?: { readonly color?: string; readonly pattern?: string };
  readonly borders?: Partial<Record<BorderEdge, Partial<HostBorder>>>;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

type Wanted = { readonly format?: Record<string, unknown> } | undefined;

const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];

export async function cellProperties({ sheet, area }: RangeTarget, wanted: Wanted, host: SheetHost): Promise<unknown> {
  const formats = await host.formats(sheet, area);
  return formats.map((row) => row.map((format) => ({ format: pick(shown(format), wanted?.format ?? {}) })));
}

export async function setCellProperties(
  { sheet, area }: RangeTarget,
  given: readonly (readonly { format?: CellPropertiesFormat }[])[],
  host: SheetHost,
): Promise<void> {
  if (given.length !== area.rows || given.some((row) => row.length !== area.columns)) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  for (const [r, row] of given.entries()) {
    const changes = row.map((cell) => change(cell.format ?? {}));
    for (const { start, length } of runs(changes)) {
      const run: Area = { row: area.row + r, column: area.column + start, rows: 1, columns: length };
      await host.setFormat(sheet, run, changes[start]!);
    }
  }
}

/** Of rows the workbench knows only whether they are hidden. */
export async function rowProperties({ sheet, area }: RangeTarget, host: SheetHost): Promise<unknown> {
  const hidden = new Set(await host.hidden?.(sheet, "rows"));
  return Array.from({ length: area.rows }, (_, r) => ({ rowIndex: area.row + r, rowHidden: hidden.has(area.row + r) }));
}

export async function columnProperties({ sheet, area }: RangeTarget, host: SheetHost): Promise<unknown> {
  const hidden = new Set(await host.hidden?.(sheet, "columns"));
  return Promise.all(
    Array.from({ length: area.columns }, async (_, c) => ({
      columnIndex: area.column + c,
      columnHidden: hidden.has(area.column + c),
      format: { columnWidth: await host.columnWidth(sheet, area.column + c) },
    })),
  );
}

export async function setColumnProperties(
  { sheet, area }: RangeTarget,
  given: readonly { format?: { columnWidth?: number } }[],
  host: SheetHost,
): Promise<void> {
  for (const [c, column] of given.entries()) {
    if (column.format?.columnWidth !== undefined) await host.setColumnWidth(sheet, area.column + c, 1, column.format.columnWidth);
  }
}

function shown(format: HostFormat): Record<string, unknown> {
  return {
    font: { bold: format.bold, italic: format.italic, color: format.color },
    // Excel reports a cell without fill as white; only the pattern tells them apart.
    fill: { color: format.fill ?? "#FFFFFF", pattern: format.fill === null ? "None" : "Solid" },
    borders: format.borders,
    wrapText: format.wrap,
    horizontalAlignment: format.horizontal,
    verticalAlignment: format.vertical,
  };
}

function pick(all: Record<string, unknown>, wanted: Record<string, unknown>): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [key, want] of Object.entries(wanted)) {
    if (!(key in all)) throw new HostError("ApiNotFound", `The cell property ${key} is not part of the workbench.`);
    if (key === "borders") picked[key] = all[key];
    else if (typeof want === "object" && want !== null)
      picked[key] = pick(all[key] as Record<string, unknown>, want as Record<string, unknown>);
    else if (want) picked[key] = all[key];
  }
  return picked;
}

function change(format: CellPropertiesFormat): HostFormatChange {
  const { font, fill, borders } = format;
  const edges = EDGES.filter((edge) => borders?.[edge]).map((edge) => [edge, drawn(borders![edge]!)]);
  return {
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.color !== undefined && { color: font.color }),
    // A colour paints, whatever the pattern says: "white, no pattern", as it was read, would be painted white.
    ...(fill?.color !== undefined && { fill: fill.color }),
    ...(format.wrapText !== undefined && { wrap: format.wrapText }),
    ...(format.horizontalAlignment !== undefined && { horizontal: format.horizontalAlignment }),
    ...(format.verticalAlignment !== undefined && { vertical: format.verticalAlignment }),
    ...(edges.length > 0 && { borders: Object.fromEntries(edges) as HostFormatChange["borders"] }),
  };
}

/** In Excel a border that is given a weight or a colour is drawn, even with the style "None" that was read along with them. */
function drawn({ style = "None", weight, color }: Partial<HostBorder>): HostBorder {
  const asked = style === "None" && (weight ?? color) !== undefined ? "Continuous" : style;
  return { style: asked, weight: weight ?? "Thin", color: color ?? "#000000" };
}

/** Neighbours with the same change, so that a host is called once for them. */
function runs(changes: readonly HostFormatChange[]): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  let last = "";
  changes.forEach((each, index) => {
    const key = JSON.stringify(each);
    if (found.length > 0 && key === last) found[found.length - 1]!.length++;
    else found.push({ start: index, length: 1 });
    last = key;
  });
  return found;
}
