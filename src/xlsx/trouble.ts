import { asciiBytes, indexOfBytes, unpackedBytes } from "./bytes";
import { kindOfFile, troubleOfOle, type FileKind } from "./kind";
import type { XlsxTrouble } from "./messages";

/** Larger files are not workbooks a planner keeps by hand. */
export const MOST_BYTES = 100 * 1024 * 1024;
/** The reader holds a part as one string, and strings end here; beyond it a sheet would look empty. */
const MOST_UNPACKED_BYTES = 512 * 1024 * 1024;

/** Parts that a spreadsheet in OpenDocument has, and no workbook of Excel's. */
const OPEN_DOCUMENT = [asciiBytes("content.xml"), asciiBytes("META-INF/manifest.xml")];
const CONTENT_TYPES = asciiBytes("[Content_Types].xml");

const LETTERS = [...asciiBytes("workbook")];
const PART_NAME = /^workbook[^/\\]{0,20}\.(?:xml|bin)/i;

/** What a file that is no workbook is. */
const OTHERS: Readonly<Record<Exclude<FileKind, "zip" | "ole">, XlsxTrouble>> = {
  html: "html",
  picture: "picture",
  pdf: "pdf",
  text: "not-xlsx",
  other: "not-xlsx",
};

/** Whether a part is called xl/workbook.xml, or as other programs call it ("Workbook2.xml", "workbook.bin"). */
function namesWorkbook(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    // A small letter is its capital and 32.
    if ((bytes[at]! | 32) !== LETTERS[0] || !LETTERS.every((letter, offset) => (bytes[at + offset]! | 32) === letter)) continue;
    if (PART_NAME.test(String.fromCharCode(...bytes.subarray(at, at + 40)))) return true;
  }
  return false;
}

/** The replacement character in UTF-8, and how often it may stand in the first bytes of a zip by chance. */
const REPLACEMENT = [0xef, 0xbf, 0xbd];
const [LOOKED_AT, BY_CHANCE] = [4_096, 2];

/** Bytes that some program took for text: every one that is no UTF-8 became a replacement character, and the sizes mean nothing. */
function wasText(bytes: Uint8Array): boolean {
  let found = 0;
  for (let at = 0; at + 2 < Math.min(bytes.length, LOOKED_AT); at += 1)
    if (REPLACEMENT.every((sign, offset) => bytes[at + offset] === sign)) found += 1;
  return found > BY_CHANCE;
}

/**
 * What the bytes say before anything is unpacked; null when they look like a workbook that can be read. Part names stand unpacked in a
 * zip. Cheap, unlike reading, so a shell asks it before it starts a reader that it can stop.
 */
export function troubleOf(bytes: Uint8Array): XlsxTrouble | null {
  if (bytes.length > MOST_BYTES) return "too-large";
  if (bytes.length === 0) return "empty";
  const kind = kindOfFile(bytes);
  if (kind === "ole") return troubleOfOle(bytes);
  if (kind !== "zip") return OTHERS[kind];
  const isWorkbook =
    (indexOfBytes(bytes, CONTENT_TYPES) >= 0 && namesWorkbook(bytes)) || OPEN_DOCUMENT.every((part) => indexOfBytes(bytes, part) >= 0);
  if (!isWorkbook) return "not-xlsx";
  if (wasText(bytes)) return "unreadable";
  return unpackedBytes(bytes) > MOST_UNPACKED_BYTES ? "too-large" : null;
}
