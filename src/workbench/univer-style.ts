import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/presets";
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/presets";
import { PLAIN_BORDER, PLAIN_FORMAT } from "./officejs/host";
import type { BorderEdge, HostBorder, HostFormat, HostFormatChange } from "./officejs/host";

const HORIZONTAL: readonly (readonly [string, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
];

const VERTICAL: readonly (readonly [string, VerticalAlign])[] = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
];

const EDGES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

const BORDERS: readonly (readonly [style: string, weight: string, univer: BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
];

function pick<A, B>(pairs: readonly (readonly [A, B])[], wanted: A, otherwise: B): B {
  return pairs.find(([from]) => from === wanted)?.[1] ?? otherwise;
}

function swapped<A, B>(pairs: readonly (readonly [A, B])[]): [B, A][] {
  return pairs.map(([a, b]) => [b, a]);
}

function readBorder(border: Nullable<IBorderStyleData>): HostBorder {
  if (!border || border.s === BorderStyleTypes.NONE) return PLAIN_BORDER;
  const [style, weight] = BORDERS.find(([, , univer]) => univer === border.s) ?? ["Continuous", "Thin"];
  return { style, weight, color: border.cl?.rgb ?? PLAIN_BORDER.color };
}

function writeBorder(border: HostBorder): IBorderStyleData | null {
  if (border.style === "None") return null;
  const exact = BORDERS.find(([style, weight]) => style === border.style && weight === border.weight);
  const near = exact ?? BORDERS.find(([style]) => style === border.style);
  return { s: near?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

/** The look of a cell in Office.js terms. */
export function readFormat(style: Nullable<IStyleData>): HostFormat {
  if (!style) return PLAIN_FORMAT;
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    color: style.cl?.rgb ?? PLAIN_FORMAT.color,
    fill: style.bg?.rgb ?? null,
    wrap: style.tb === WrapStrategy.WRAP,
    horizontal: pick(swapped(HORIZONTAL), style.ht ?? HorizontalAlign.UNSPECIFIED, PLAIN_FORMAT.horizontal),
    vertical: pick(swapped(VERTICAL), style.vt ?? VerticalAlign.BOTTOM, PLAIN_FORMAT.vertical),
    borders: {
      top: readBorder(style.bd?.t),
      bottom: readBorder(style.bd?.b),
      left: readBorder(style.bd?.l),
      right: readBorder(style.bd?.r),
    },
  };
}

/**
 * A change of look in Univer's terms: a null takes the property away, what is absent stays. The plain look is written as no look
 * at all, so that a cell put back is as untouched as it was.
 */
export function writeFormat(change: HostFormatChange): IStyleData {
  const style: Record<string, unknown> = {};
  if (change.bold !== undefined) style.bl = change.bold ? BooleanNumber.TRUE : null;
  if (change.italic !== undefined) style.it = change.italic ? BooleanNumber.TRUE : null;
  if (change.color !== undefined) style.cl = change.color.toUpperCase() === PLAIN_FORMAT.color ? null : { rgb: change.color };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : null;
  if (change.horizontal !== undefined) style.ht = pick(HORIZONTAL, change.horizontal, HorizontalAlign.UNSPECIFIED) || null;
  if (change.vertical !== undefined)
    style.vt = change.vertical === PLAIN_FORMAT.vertical ? null : pick(VERTICAL, change.vertical, VerticalAlign.BOTTOM);
  if (change.borders) {
    const edges = Object.entries(change.borders) as [BorderEdge, HostBorder][];
    style.bd = Object.fromEntries(edges.map(([edge, border]) => [EDGES[edge], writeBorder(border)]));
  }
  return style as IStyleData;
}
