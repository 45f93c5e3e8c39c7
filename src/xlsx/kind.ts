import { asciiBytes, indexOfBytes } from "./bytes";

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = "zip" | "ole" | "html" | "picture" | "pdf" | "text" | "other";

/** An OLE container: an old .xls, or the envelope of an encrypted .xlsx ([MS-OFFCRYPTO] 2.3.4.4). */
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const PICTURES = [Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), Uint8Array.from([0xff, 0xd8, 0xff]), asciiBytes("GIF8"), asciiBytes("BM")];
/** Signs at the start that tell a text from binary data. */
const LOOKED_AT = 4_096;

const startsWith = (bytes: Uint8Array, part: Uint8Array): boolean => part.every((byte, at) => bytes[at] === byte);

export function kindOfFile(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, asciiBytes("PK"))) return "zip";
  if (startsWith(bytes, OLE)) return "ole";
  if (startsWith(bytes, asciiBytes("%PDF"))) return "pdf";
  if (PICTURES.some((begin) => startsWith(bytes, begin))) return "picture";
  const begin = bytes.subarray(0, LOOKED_AT);
  if (begin.includes(0)) return "other";
  const text = new TextDecoder().decode(begin);
  return /<(?:!doctype html|html|table)[\s>]/i.test(text) ? "html" : "text";
}

const holdsStream = (bytes: Uint8Array, name: string): boolean => indexOfBytes(bytes, asciiBytes(name, 1)) >= 0;

/** Why an OLE container is not to be read: encrypted, or not of Excel 97 to 2003, whose workbook is one stream; null for such a one. */
export function troubleOfOle(bytes: Uint8Array): "encrypted" | "old-xls" | null {
  if (holdsStream(bytes, "EncryptedPackage")) return "encrypted";
  return holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book") ? null : "old-xls";
}
