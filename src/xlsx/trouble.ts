import { asciiBytes, indexOfBytes, unpackedBytes } from "./bytes";
import type { XlsxTrouble } from "./messages";

/** Larger files are not workbooks a planner keeps by hand. */
export const MOST_BYTES = 100 * 1024 * 1024;
/** The reader holds a part as one string, and strings end here; beyond it a sheet would look empty. */
const MOST_UNPACKED_BYTES = 512 * 1024 * 1024;

const ZIP = asciiBytes("PK");
/** An OLE container: an old .xls, or the envelope of an encrypted .xlsx ([MS-OFFCRYPTO] 2.3.4.4). */
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_STREAM = asciiBytes("EncryptedPackage", 1);
const CONTENT_TYPES = asciiBytes("[Content_Types].xml");

const LETTERS = [...asciiBytes("workbook")];
const PART_NAME = /^workbook[^/\\]{0,20}\.(?:xml|bin)/i;

const startsWith = (bytes: Uint8Array, part: Uint8Array): boolean => part.every((byte, at) => bytes[at] === byte);

/** Whether a part is called xl/workbook.xml, or as other programs call it ("Workbook2.xml", "workbook.bin"). */
function namesWorkbook(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    // A small letter is its capital and 32.
    if ((bytes[at]! | 32) !== LETTERS[0] || !LETTERS.every((letter, offset) => (bytes[at + offset]! | 32) === letter)) continue;
    if (PART_NAME.test(String.fromCharCode(...bytes.subarray(at, at + 40)))) return true;
  }
  return false;
}

/**
 * What the bytes say before anything is unpacked; null when they look like an xlsx that can be read. Part names stand unpacked in a
 * zip. Cheap, unlike reading, so a shell asks it before it starts a reader that it can stop.
 */
export function troubleOf(bytes: Uint8Array): XlsxTrouble | null {
  if (bytes.length > MOST_BYTES) return "too-large";
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, OLE)) return indexOfBytes(bytes, ENCRYPTED_STREAM) >= 0 ? "encrypted" : "old-xls";
  if (!startsWith(bytes, ZIP)) return "not-xlsx";
  const isWorkbook = indexOfBytes(bytes, CONTENT_TYPES) >= 0 && namesWorkbook(bytes);
  if (!isWorkbook) return "not-xlsx";
  return unpackedBytes(bytes) > MOST_UNPACKED_BYTES ? "too-large" : null;
}
