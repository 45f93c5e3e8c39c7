/** A part of a zip as its directory tells of it; nothing is unpacked yet. */
export interface ZipPart {
  readonly name: string;
  /** As it stands in the file. */
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** Bytes it says it takes when unpacked: what a bomb may lie about. */
  readonly size: number;
}

/**
 * Unpacks raw deflate data of at most `most` bytes; says instead when there are more, or when the data are damaged. `size` is what the
 * zip says of them. Each shell brings its own: Node's is native and ten times as fast as one in JavaScript.
 */
export type Inflate = (
  packed: Uint8Array,
  sizes: { readonly size: number; readonly most: number },
) => Uint8Array | "too-large" | "unreadable";

const [LOCAL, ENTRY, END, LOCATOR] = [0x04034b50, 0x02014b50, 0x06054b50, 0x07064b50];
const [LOCAL_BYTES, ENTRY_BYTES, END_BYTES, LOCATOR_BYTES] = [30, 46, 22, 20];
/** The end of a zip may have a comment of 64 kB behind it. */
const LONGEST_COMMENT = 0xffff;
/** A size that stands in the ZIP64 field instead (APPNOTE.TXT 4.5.3). */
const ELSEWHERE = 0xffffffff;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Sizes and place of an entry; those of 64 bits stand in the extra field in this order, each only where the short one has no room. */
function placeOf(view: DataView, at: number): { readonly size: number; readonly packed: number; readonly offset: number } {
  const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let extra = at + ENTRY_BYTES + nameLength;
  const end = extra + extraLength;
  while (extra + 4 <= end && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true);
  extra += 4;
  const [size, packed, offset] = short.map((value) => {
    if (value !== ELSEWHERE || extra + 8 > end) return value;
    extra += 8;
    return Number(view.getBigUint64(extra - 8, true));
  });
  return { size: size!, packed: packed!, offset: offset! };
}

/** Where the directory of a ZIP64 begins (APPNOTE.TXT 4.3.14 and 4.3.15); -1 where nothing tells. */
function largeDirectory(view: DataView, end: number): number {
  const locator = end - LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return -1;
  const record = Number(view.getBigUint64(locator + 8, true));
  return record + 56 <= locator ? Number(view.getBigUint64(record + 48, true)) : -1;
}

/**
 * The parts of a zip (APPNOTE.TXT 4.3), or null when its directory does not tell where they are.
 * @param most parts that are listed at most; null beyond, because no workbook has so many.
 */
export function zipParts(bytes: Uint8Array, most: number): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) return null;
  const parts: ZipPart[] = [];
  // The count of the end record is no more to be trusted than the rest: entries are read as long as there are some.
  let at = view.getUint32(end + 16, true);
  if (at === ELSEWHERE) at = largeDirectory(view, end);
  while (at >= 0 && at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY) {
    const { size, packed, offset } = placeOf(view, at);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = textOf(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength!))
      .replace(/\\/g, "/")
      .replace(/^\//, "");
    if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL) return null;
    const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (from + packed > bytes.length || parts.length >= most) return null;
    parts.push({ name, packed: bytes.subarray(from, from + packed), isDeflated: view.getUint16(at + 10, true) === 8, size });
    at += ENTRY_BYTES + nameLength! + extraLength! + commentLength!;
  }
  return parts.length > 0 ? parts : null;
}

/** A zip of parts that are not packed: what a reader has nothing to unpack in. */
export function storedZip(parts: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const names = parts.map(({ name }) => new TextEncoder().encode(name));
  const size = parts.reduce((sum, { bytes }, at) => sum + LOCAL_BYTES + ENTRY_BYTES + 2 * names[at]!.length + bytes.length, END_BYTES);
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  /** The fields that an entry and what it points to have in common, from "version needed" on. */
  const describe = (at: number, name: Uint8Array, length: number): void => {
    view.setUint16(at, 20, true);
    view.setUint32(at + 14, length, true);
    view.setUint32(at + 18, length, true);
    view.setUint16(at + 22, name.length, true);
  };
  let at = 0;
  const offsets = parts.map(({ bytes }, index) => {
    const [offset, name] = [at, names[index]!];
    view.setUint32(at, LOCAL, true);
    describe(at + 4, name, bytes.length);
    zip.set(name, at + LOCAL_BYTES);
    zip.set(bytes, at + LOCAL_BYTES + name.length);
    at += LOCAL_BYTES + name.length + bytes.length;
    return offset;
  });
  const directory = at;
  for (const [index, { bytes }] of parts.entries()) {
    const name = names[index]!;
    view.setUint32(at, ENTRY, true);
    describe(at + 6, name, bytes.length);
    view.setUint32(at + 42, offsets[index]!, true);
    zip.set(name, at + ENTRY_BYTES);
    at += ENTRY_BYTES + name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}
