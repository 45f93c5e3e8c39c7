import { attributeOf, eachTag, overwriteDigits, type Tag } from "./tags";

/** A part of a workbook, unpacked. */
interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SECTIONS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "extLst"];
const CONTENT_TYPES = "[Content_Types].xml";
const STYLES = "xl/styles.xml";
const ONE_FILL = '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>';
const SHEET = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${ONE_FILL}</styleSheet>`;
const OVERRIDE = `<Override PartName="/${STYLES}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`;

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function spliced(bytes: Uint8Array, at: number, text: string): Uint8Array {
  const put = encoded(text);
  const longer = new Uint8Array(bytes.length + put.length);
  longer.set(bytes.subarray(0, at));
  longer.set(put, at);
  longer.set(bytes.subarray(at), at + put.length);
  return longer;
}

/** The styles with a fill for every number that a format names: where there is none, it names the first. */
function stylesWithFills(bytes: Uint8Array): Uint8Array {
  let [section, fills, root] = ["", 0, null as Tag | null];
  const formats: Tag[] = [];
  eachTag(bytes, [...SECTIONS, "styleSheet", "fill", "xf"], (tag) => {
    if (tag.name === "styleSheet") root ??= tag;
    else if (tag.name === "xf") formats.push(tag);
    else if (tag.name !== "fill") section = tag.name;
    else if (section === "fills") fills += 1;
  });
  for (const format of formats)
    if (!(Number(attributeOf(bytes, format, "fillId") ?? 0) < Math.max(fills, 1))) overwriteDigits(bytes, format, "fillId");
  const end = (root as Tag | null)?.end;
  return fills > 0 || end === undefined ? bytes : spliced(bytes, end, ONE_FILL);
}

/**
 * Parts in which every cell's fill can be found. SheetJS throws and catches an error at each cell whose fill it cannot find, which makes
 * reading ten times as long; programs that write workbooks leave out the fills, or the styles altogether.
 */
export function withFills(parts: readonly Part[]): readonly Part[] {
  const types = parts.find(({ name }) => name === CONTENT_TYPES);
  if (parts.some(({ name }) => /(?:^|\/)styles\.(?:xml|bin)$/i.test(name)))
    return parts.map((part) => (/(?:^|\/)styles\.xml$/i.test(part.name) ? { ...part, bytes: stylesWithFills(part.bytes) } : part));
  let end: number | null = null;
  if (types) eachTag(types.bytes, ["Types"], (tag) => (end ??= tag.end));
  if (!types || end === null) return parts;
  return [
    ...parts.map((part) => (part === types ? { ...part, bytes: spliced(types.bytes, end!, OVERRIDE) } : part)),
    { name: STYLES, bytes: encoded(SHEET) },
  ];
}
