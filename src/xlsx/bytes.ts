/** Where `part` stands in `bytes` from `from` on, or -1. */
export function indexOfBytes(bytes: Uint8Array, part: Uint8Array, from = 0): number {
  for (let at = bytes.indexOf(part[0]!, from); at >= 0; at = bytes.indexOf(part[0]!, at + 1)) {
    if (part.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

/** The bytes of a text of ASCII characters; with `gap` 1 as UTF-16 writes them, low byte first. */
export function asciiBytes(text: string, gap = 0): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0), ...new Array<number>(gap).fill(0)]));
}

/** "PK\1\2": an entry of the zip's directory (APPNOTE.TXT 4.3.12); its unpacked size stands 24 bytes on, and the lengths of what follows from 28. */
const ENTRY = Uint8Array.from([0x50, 0x4b, 0x01, 0x02]);
const ENTRY_BYTES = 46;

/**
 * What a zip's directory says its parts take when unpacked, in bytes. A zip bomb is small until then: 1 MB may become 1 GB.
 * Cost: one search for the entries.
 */
export function unpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = indexOfBytes(bytes, ENTRY); at >= 0 && at + ENTRY_BYTES <= bytes.length; at = indexOfBytes(bytes, ENTRY, at + ENTRY_BYTES))
    sum += view.getUint32(at + 24, true);
  return sum;
}
