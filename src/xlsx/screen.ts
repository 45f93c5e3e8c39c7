import type { Snapshot } from "../sheet/snapshot";
import { LONGEST_SETTINGS, SETTINGS_PART, settingsOf } from "./settings";
import { withFills } from "./fills";
import { attributeOf, blankOut, eachTag, type Tag } from "./tags";
import { storedZip, zipParts, type Inflate, type ZipPart } from "./zip";

/** What a reader may be given: more of it takes more than a gigabyte or half a minute, whatever the file's own size. */
export const MOST = {
  parts: 10_000,
  /** Of the parts that are read, unpacked. */
  bytes: 256 * 1024 * 1024,
  cells: 1_500_000,
  rows: 1_500_000,
  strings: 1_500_000,
  /** Excel's own limit is 65.490. */
  formats: 200_000,
  merges: 100_000,
  comments: 100_000,
  names: 65_000,
  sheets: 1_000,
  /** Of one text; a cell of Excel's holds 32.767 characters. */
  text: 1024 * 1024,
} as const;

type Screened =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly isOds: boolean; readonly settings: Snapshot["settings"] }
  | { readonly ok: false; readonly trouble: "too-large" | "unreadable" };

/** Parts that nothing here reads: pictures, charts, macros, what Excel keeps for its own speed. */
const UNREAD =
  /(?:^|\/)(?:media|drawings|printerSettings|charts|embeddings|customXml|pivotTables|pivotCache|slicers|slicerCaches|timelines|activeX|ctrlProps|queryTables|revisions|richData|webextensions|model|docProps|Pictures|Thumbnails|Configurations2|Object \d+)\/|(?:calcChain\.(?:xml|bin)|vbaProject\.bin|externalLink\d+\.(?:xml|bin))$/i;
const ODS = /^(?:content|styles|meta|settings)\.xml$|^mimetype$|^META-INF\/manifest\.xml$/;

type Count = { -readonly [Name in keyof typeof MOST]: number };

const COUNTED: Readonly<Record<string, keyof Count>> = {
  c: "cells",
  row: "rows",
  si: "strings",
  xf: "formats",
  font: "formats",
  fill: "formats",
  mergeCell: "merges",
  comment: "comments",
  definedName: "names",
  sheet: "sheets",
};
const LOOKED_AT = [...Object.keys(COUNTED), "f", "hyperlinks", "cols", "col", "table-row", "table-cell", "table"];

/** Columns that `<col>` elements may name over and over: the reader makes an object for each. */
const MOST_COLUMNS = 40_000;

/**
 * A workbook in a zip with nothing in it that makes the reader take more than MOST: parts it does not need are left out, the others
 * unpacked within a bound and counted before any reader sees them; what multiplies itself without being read (hyperlinks over a whole
 * sheet, columns described over and over, array formulas, which are searched for every cell) is written over.
 */
export function screened(bytes: Uint8Array, inflate: Inflate): Screened {
  const parts = zipParts(bytes, MOST.parts);
  if (!parts) return { ok: false, trouble: "unreadable" };
  const isOds = parts.some(({ name }) => name === "content.xml") && !parts.some(({ name }) => name === "[Content_Types].xml");
  const count: Count = {
    parts: 0,
    bytes: 0,
    cells: 0,
    rows: 0,
    strings: 0,
    formats: 0,
    merges: 0,
    comments: 0,
    names: 0,
    sheets: 0,
    text: 0,
  };
  const kept: { name: string; bytes: Uint8Array }[] = [];
  const settings: (readonly [string, string])[] = [];
  for (const part of parts) {
    if (SETTINGS_PART.test(part.name)) settings.push(...settingsIn(part, inflate));
    if (isOds ? !ODS.test(part.name) : UNREAD.test(part.name)) continue;
    const unpacked = unpack(part, MOST.bytes - count.bytes, inflate);
    if (typeof unpacked === "string") return { ok: false, trouble: unpacked };
    count.bytes += unpacked.length;
    if (/\.(?:xml|rels)$/i.test(part.name)) look(unpacked, count);
    if ((Object.keys(MOST) as (keyof Count)[]).some((what) => count[what] > MOST[what])) return { ok: false, trouble: "too-large" };
    kept.push({ name: part.name, bytes: unpacked });
  }
  return {
    ok: true,
    bytes: storedZip(isOds ? kept : withFills(kept)),
    isOds,
    settings: settings.length === 0 ? undefined : Object.fromEntries(settings),
  };
}

/** What is kept by one add-in; none where it is too much or damaged: the cells can be read all the same. */
function settingsIn(part: ZipPart, inflate: Inflate): ReturnType<typeof settingsOf> {
  const unpacked = unpack(part, LONGEST_SETTINGS, inflate);
  return typeof unpacked === "string" ? [] : settingsOf(new TextDecoder().decode(unpacked));
}

function unpack({ packed, isDeflated, size }: ZipPart, most: number, inflate: Inflate): Uint8Array | "too-large" | "unreadable" {
  if (size > most) return "too-large";
  if (isDeflated) return inflate(packed, { size, most });
  return packed.length > most ? "too-large" : packed.slice();
}

/** Counts what is in a part, and writes over what only costs. */
function look(bytes: Uint8Array, count: Count): void {
  const blanked: Tag[] = [];
  let [cols, columns, rowRepeat] = [null as Tag | null, 0, 1];
  const longest = eachTag(bytes, LOOKED_AT, (tag) => {
    const counted = COUNTED[tag.name];
    if (counted) count[counted] += 1;
    else if (tag.name === "hyperlinks") blanked.push(tag);
    else if (tag.name === "cols") cols = tag;
    else if (tag.name === "col") {
      const [min, max] = ["min", "max"].map((name) => Number(attributeOf(bytes, tag, name)));
      columns += max! - min! + 1;
    } else if (tag.name === "f") plainFormula(bytes, tag);
    else if (tag.name === "table") count.sheets += 1;
    else {
      // Of a spreadsheet in OpenDocument: a row or cell with content may stand for a million.
      if (tag.name === "table-row") rowRepeat = Number(attributeOf(bytes, tag, "number-rows-repeated") ?? 1);
      else if (attributeOf(bytes, tag, "value-type") !== null || attributeOf(bytes, tag, "formula") !== null)
        count.cells += rowRepeat * Number(attributeOf(bytes, tag, "number-columns-repeated") ?? 1);
      else count.rows += 1;
    }
  });
  if (longest > count.text) count.text = longest;
  if (cols && !(columns <= MOST_COLUMNS)) blanked.push(cols);
  for (const tag of blanked) blankOut(bytes, tag);
}

const ARRAY = "array";

/** Which cells an array formula covers is read nowhere here; the reader would look through all of them at every cell. */
function plainFormula(bytes: Uint8Array, tag: Tag): void {
  if (tag.end - tag.at < 12 || attributeOf(bytes, tag, "t") !== ARRAY) return;
  for (let at = tag.at; at < tag.end - ARRAY.length; at += 1)
    if ([...ARRAY].every((sign, offset) => bytes[at + offset] === sign.charCodeAt(0))) {
      bytes.fill("x".charCodeAt(0), at, at + ARRAY.length);
      return;
    }
}
