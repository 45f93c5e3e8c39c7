/** "PK\1\2": an entry of the zip's directory (APPNOTE.TXT 4.3.12); its unpacked size stands 24 bytes on, and the lengths of what follows from 28. */
const ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const ENTRY_BYTES = 46;

/**
 * What a zip's directory says its parts take when unpacked, in bytes. A zip bomb is small until then: 1 MB may become 1 GB.
 * Cost: one search for the entries.
 */
export function unpackedBytes(bytes: Buffer): number {
  let sum = 0;
  for (let at = bytes.indexOf(ENTRY); at >= 0 && at + ENTRY_BYTES <= bytes.length; at = bytes.indexOf(ENTRY, at + ENTRY_BYTES))
    sum += bytes.readUInt32LE(at + 24);
  return sum;
}
