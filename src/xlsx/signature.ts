import type { FileTrouble } from "./problems";

const ZIP = Buffer.from([0x50, 0x4b]);
/** An OLE container: an old .xls, or the envelope of an encrypted .xlsx ([MS-OFFCRYPTO] 2.3.4.4). */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_STREAM = Buffer.from("EncryptedPackage", "utf16le");

/** What the bytes say before anything is unpacked; null when they look like an xlsx. Part names stand unpacked in a zip. */
export function signatureTrouble(bytes: Buffer): FileTrouble | null {
  if (bytes.length === 0) return "empty";
  if (bytes.subarray(0, OLE.length).equals(OLE)) return bytes.includes(ENCRYPTED_STREAM) ? "encrypted" : "old-xls";
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return "not-xlsx";
  const isWorkbook = bytes.includes("[Content_Types].xml") && /workbook[^/\\]{0,20}\.(?:xml|bin)/i.test(bytes.toString("latin1"));
  return isWorkbook ? null : "not-xlsx";
}
