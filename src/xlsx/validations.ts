import type { WorkBook } from "@e965/xlsx";
import { VALIDATION_KINDS, VALIDATION_OPERATORS, type Validation } from "../sheet/snapshot";
import { unescapeXml } from "./entities";

/*
 * What Excel lets people type, which SheetJS does not read: `<dataValidation>` behind the cells of a sheet's part, and the newer form in
 * its extensions, where a list may stand on another sheet (ECMA-376 18.3.1.32, MS-XLSX 2.6.46).
 */

type Files = Readonly<Record<string, { readonly content?: Uint8Array | readonly number[] }>>;

/** More of them are no work of people. */
const MOST_VALIDATIONS = 5_000;
const LONGEST = 4 * 1024 * 1024;
const OPEN = "<".charCodeAt(0);
const END_OF_CELLS = "/sheetData>";

function contentOf(files: Files, path: string): Uint8Array | null {
  const content = files[path]?.content;
  if (!content) return null;
  return ArrayBuffer.isView(content) ? content : Uint8Array.from(content);
}

/** What stands behind the cells: a part may have hundreds of megabytes of these. */
function behindCells(part: Uint8Array): string {
  const signs = [...END_OF_CELLS].map((sign) => sign.charCodeAt(0));
  for (let at = part.lastIndexOf(OPEN); at >= 0; at = at === 0 ? -1 : part.lastIndexOf(OPEN, at - 1))
    if (signs.every((sign, offset) => part[at + 1 + offset] === sign))
      return new TextDecoder().decode(part.subarray(at, Math.min(part.length, at + LONGEST)));
  return "";
}

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : unescapeXml(found);
};

/** The text of an element, tags inside left out; null where there is none. */
function inside(xml: string, name: string): string | null {
  const at = xml.search(new RegExp(`<(?:\\w{1,20}:)?${name}>`));
  if (at < 0) return null;
  const from = xml.indexOf(">", at) + 1;
  const end = xml.slice(from).search(new RegExp(`</(?:\\w{1,20}:)?${name}>`));
  return end < 0 ? null : unescapeXml(xml.slice(from, from + end).replace(/<[^<>]*>/g, ""));
}

function validationOf(xml: string): Validation[] {
  const tag = xml.slice(0, xml.indexOf(">") + 1);
  const kind = VALIDATION_KINDS.find((each) => each === attribute(tag, "type"));
  const areas = (attribute(tag, "sqref") ?? inside(xml, "sqref") ?? "").split(" ").filter((area) => area !== "");
  const first = inside(xml, "formula1");
  if (kind === undefined || areas.length === 0 || first === null) return [];
  const operator = VALIDATION_OPERATORS.find((each) => each === attribute(tag, "operator")) ?? "between";
  const isRefusing = attribute(tag, "showErrorMessage") === "1" && (attribute(tag, "errorStyle") ?? "stop") === "stop";
  return [{ areas, kind, operator, first, second: inside(xml, "formula2"), isRefusing }];
}

function validationsIn(part: Uint8Array): Validation[] {
  const pieces = behindCells(part).split(/<(?:\w{1,20}:)?dataValidation(?=\s)/);
  return pieces.slice(1, MOST_VALIDATIONS + 1).flatMap(validationOf);
}

/** The part of each sheet by its name; sheets in another form than XML have none. */
function partsOf(book: WorkBook, files: Files): ReadonlyMap<string, string> {
  const text = (path: string): string => new TextDecoder().decode(contentOf(files, path) ?? new Uint8Array());
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<(?:\w{1,20}:)?Relationship\s[^<>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  const sheets = [...text("xl/workbook.xml").matchAll(/<(?:\w{1,20}:)?sheet\s[^<>]*>/g)].map(([tag]) => tag);
  return new Map(
    sheets.flatMap((tag, at): [string, string][] => {
      const target = targets.get(attribute(tag, "r:id"));
      return target ? [[book.SheetNames[at] ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`]] : [];
    }),
  );
}

/** By sheet name; undefined for a sheet whose part is not read. */
export function validationsOf(book: WorkBook): ReadonlyMap<string, readonly Validation[]> {
  const { files = {} } = book as { files?: Files };
  return new Map(
    [...partsOf(book, files)].flatMap(([sheet, path]): [string, readonly Validation[]][] => {
      const part = path.endsWith(".xml") ? contentOf(files, path) : null;
      return part ? [[sheet, validationsIn(part)]] : [];
    }),
  );
}
