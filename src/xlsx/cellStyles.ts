import { NAMED_STYLES, type StyleName } from "../sheet/namedStyles";
import type { CellStyle } from "../sheet/patch";
import type { Package } from "../ooxml/package";

/*
 * ExcelJS knows no named cell styles. So a cell says by an indent that nobody else uses which of ours it has, and once the package is
 * written the mark becomes the style: an entry among the workbook's cell styles, to which the cell's format is tied. What the cell has
 * of the style counts as the style's own, so that who changes "Capaian Kepala" changes every head; what was set on top of it (number
 * format, alignment of a column) stays the cell's.
 */

const NAMES = Object.keys(NAMED_STYLES) as StyleName[];
/** Excel's own indents end at 250. */
const MARK = 1_000;

/** The indent that stands for a style until the package is written. */
export function markOf(name: StyleName): number {
  return MARK + NAMES.indexOf(name);
}

const STYLES = "xl/styles.xml";
const FORMAT = /<xf [^>]*?(?:\/>|>.*?<\/xf>)/g;

/** The elements of a list of the part, with what stands around them. */
function listOf(part: string, tag: string): { readonly before: string; readonly inside: string; readonly after: string } {
  const open = new RegExp(`<${tag}[^>]*>`).exec(part)!;
  const from = open.index + open[0].length;
  const to = part.indexOf(`</${tag}>`, from);
  return { before: part.slice(0, open.index), inside: part.slice(from, to), after: part.slice(to + tag.length + 3) };
}

function withList(part: string, tag: string, items: readonly string[]): string {
  const { before, after } = listOf(part, tag);
  return `${before}<${tag} count="${items.length}">${items.join("")}</${tag}>${after}`;
}

const has = {
  Font: ({ bold, italic, color }: CellStyle): boolean => (bold ?? italic ?? color) !== undefined,
  Fill: ({ fill }: CellStyle): boolean => fill !== undefined,
  Border: ({ border }: CellStyle): boolean => border !== undefined,
};
type Kind = keyof typeof has;
const KINDS = Object.keys(has) as Kind[];

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "0";

function alignmentOf({ horizontal, vertical, wrap }: CellStyle): string {
  const middle = vertical === "Center" ? "center" : vertical?.toLowerCase();
  const said = [
    horizontal ? ` horizontal="${horizontal.toLowerCase()}"` : "",
    middle ? ` vertical="${middle}"` : "",
    wrap ? ` wrapText="1"` : "",
  ].join("");
  return said === "" ? "" : `<alignment${said}/>`;
}

/** The style itself, with the font, fill and border a cell of it has; what it does not speak of it leaves alone. */
function styleFormat(style: CellStyle, cell: string): string {
  const parts = KINDS.map((kind) => {
    const id = `${kind.toLowerCase()}Id`;
    return has[kind](style) ? ` ${id}="${attribute(cell, id)}"` : ` ${id}="0"`;
  });
  const alignment = alignmentOf(style);
  const flags = [
    ` applyNumberFormat="0"`,
    ...KINDS.map((kind) => (has[kind](style) ? "" : ` apply${kind}="0"`)),
    alignment === "" ? ` applyAlignment="0"` : "",
    ` applyProtection="0"`,
  ];
  const head = `<xf numFmtId="0"${parts.join("")}${flags.join("")}`;
  return alignment === "" ? `${head}/>` : `${head}>${alignment}</xf>`;
}

/** A cell's format tied to its style: the mark goes, and what is the style's is no format of the cell's own. */
function tied(cell: string, style: CellStyle, id: number): string {
  const unmarked = cell.replace(/ indent="\d+"/, "").replace("<alignment/>", "");
  const own = KINDS.reduce((format, kind) => (has[kind](style) ? format.replace(` apply${kind}="1"`, "") : format), unmarked);
  const aligned = /<alignment[^>]*\/>/.exec(own)?.[0] ?? "";
  const isStyles = aligned === alignmentOf(style);
  return (isStyles ? own.replace(` applyAlignment="1"`, "") : own)
    .replace(/ xfId="\d+"/, ` xfId="${id}"`)
    .replace(/^(<xf [^>]*)><\/xf>$/, "$1/>");
}

/** Makes cell styles of the marks of a written package. */
export function nameStyles(pack: Package): void {
  const part = pack.read(STYLES);
  const cells = listOf(part, "cellXfs").inside.match(FORMAT) ?? [];
  const nameOf = (cell: string): StyleName | undefined => NAMES[Number(attribute(cell, "indent")) - MARK];
  const used = NAMES.filter((name) => cells.some((cell) => nameOf(cell) === name));
  const formats = used.map((name) =>
    styleFormat(
      NAMED_STYLES[name],
      cells.find((cell) => nameOf(cell) === name)!,
    ),
  );
  const named = cells.map((cell) => {
    const name = nameOf(cell);
    // 0 is "Normal".
    return name === undefined ? cell : tied(cell, NAMED_STYLES[name], used.indexOf(name) + 1);
  });
  const normal = listOf(part, "cellStyleXfs").inside;
  const listed = used.map((name, at) => `<cellStyle name="${name}" xfId="${at + 1}"/>`);
  const written = withList(withList(part, "cellStyleXfs", [normal, ...formats]), "cellXfs", named);
  pack.put(STYLES, withList(written, "cellStyles", [listOf(part, "cellStyles").inside, ...listed]));
}
