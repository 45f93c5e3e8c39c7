import type { CellStyle, ThemeColor } from "../sheet/patch";

export type LookKey = "bold" | "italic" | "color" | "fill" | "wrap" | "horizontal" | "vertical" | "borders";

/** The look of a block, cell by cell, as `getCellProperties` gives it. */
export type Looks = readonly (readonly Excel.CellProperties[])[];

const EDGES = ["top", "bottom", "left", "right"] as const;

/** What of a cell's look a style changes. */
export function looksOf(style: CellStyle): LookKey[] {
  const keys: LookKey[] = ["bold", "italic", "color", "fill", "wrap", "horizontal", "vertical"];
  return [
    ...keys.filter((key) => style[key as keyof CellStyle] !== undefined),
    ...(style.border === undefined ? [] : (["borders"] as const)),
  ];
}

/** What to ask `getCellProperties` for, and no more: each property costs a value per cell. */
export function lookOptions(keys: readonly LookKey[]): Excel.CellPropertiesLoadOptions {
  const has = (key: LookKey): boolean => keys.includes(key);
  return {
    format: {
      ...((has("bold") || has("italic") || has("color")) && {
        font: { ...(has("bold") && { bold: true }), ...(has("italic") && { italic: true }), ...(has("color") && { color: true }) },
      }),
      ...(has("fill") && { fill: { color: true, pattern: true } }),
      ...(has("wrap") && { wrapText: true }),
      ...(has("horizontal") && { horizontalAlignment: true }),
      ...(has("vertical") && { verticalAlignment: true }),
      ...(has("borders") && { borders: { style: true, weight: true, color: true } }),
    },
  };
}

/** Puts a block's old look back. A cell without fill reads as white with pattern "None"; painting it white would not be the same. */
export function writeLooks(range: Excel.Range, looks: Looks): void {
  range.setCellProperties(looks.map((row) => row.map(settable)));
  looks.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      if (!isUnfilled(row[c])) continue;
      const start = c;
      while (isUnfilled(row[c + 1])) c++;
      range
        .getCell(r, start)
        .getResizedRange(0, c - start)
        .format.fill.clear();
    }
  });
}

function isUnfilled(cell: Excel.CellProperties | undefined): boolean {
  const fill = cell?.format?.fill;
  return fill !== undefined && (fill.pattern === "None" || !fill.color);
}

function settable(cell: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = cell.format ?? {};
  return {
    format: {
      ...rest,
      ...(fill && !isUnfilled(cell) && { fill }),
      ...(borders && { borders: Object.fromEntries(EDGES.map((edge) => [edge, settableBorder(borders[edge])])) }),
    },
  };
}

/** Giving a missing border a weight or a colour would draw it. */
function settableBorder(border: Excel.CellBorder | undefined): Excel.CellBorder {
  if (!border || border.style === "None" || !border.style) return { style: "None" };
  return { style: border.style, ...(border.weight && { weight: border.weight }), ...(border.color && { color: border.color }) };
}

/** Office.js knows no colours of the theme. */
function rgbOf(color: string | ThemeColor): string {
  return typeof color === "string" ? color : color.rgb;
}

const BORDERS = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Puts a style on a block. */
export function writeStyle(range: Excel.Range, style: CellStyle, rows: number, columns: number): void {
  const { format } = range;
  // One format for the whole block: Excel spreads a single value itself, which the published type does not say.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = rgbOf(style.fill);
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.border === undefined) return;
  // A block of one row or column has no inside borders, and asking for them is an error in some versions.
  const inside = [...(rows > 1 ? (["InsideHorizontal"] as const) : []), ...(columns > 1 ? (["InsideVertical"] as const) : [])];
  for (const edge of [...BORDERS, ...inside]) {
    const border = format.borders.getItem(edge);
    border.style = style.border === "thin" ? "Continuous" : "None";
    if (style.border === "thin") border.weight = "Thin";
  }
}
