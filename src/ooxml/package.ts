import * as XLSX from "@e965/xlsx";

/*
 * What ExcelJS cannot write (charts, named cell styles) is put into the package it has written: parts are added, and those that are there
 * are changed as text at known places. The alternative, a second library that writes whole workbooks, would have to be held to the
 * first in every other thing.
 */

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** Types of relations between parts begin with it; it is the namespace of their ids too. */
export const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a written workbook or document, by their path ("xl/workbook.xml"). */
export interface Package {
  has(path: string): boolean;
  /** Throws when there is no such part. */
  read(path: string): string;
  put(path: string, content: string | Uint8Array): void;
  /** Throws when there is no such part. */
  readBytes(path: string): Uint8Array;
  bytes(): Uint8Array;
}

export function openPackage(bytes: Uint8Array): Package {
  const zip = XLSX.CFB.read(bytes, { type: "array" });
  const find = (path: string) => XLSX.CFB.find(zip, `/${path}`);
  const readBytes = (path: string): Uint8Array => {
    const part = find(path);
    if (!part) throw new Error(`The package has no part "${path}".`);
    return Uint8Array.from(part.content);
  };
  return {
    has: (path) => find(path) !== null,
    read: (path) => new TextDecoder().decode(readBytes(path)),
    readBytes,
    put: (path, given) => {
      const content = typeof given === "string" ? new TextEncoder().encode(given) : given;
      const part = find(path);
      if (part) Object.assign(part, { content, size: content.length });
      else XLSX.CFB.utils.cfb_add(zip, `/${path}`, content);
    },
    bytes: () => new Uint8Array(XLSX.CFB.write(zip, { type: "array", fileType: "zip", compression: true }) as ArrayLike<number>),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in XML, in an element or an attribute. */
export function xml(text: string): string {
  // Signs that XML 1.0 does not know at all would make the whole part unreadable.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** Tells what a part is; Excel refuses a package with a part of no type. */
export function declare(pack: Package, path: string, type: string): void {
  const types = "[Content_Types].xml";
  pack.put(types, pack.read(types).replace("</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`));
}

/** Relates a part to another; gives the id the relation has there. */
export function relate(pack: Package, from: string, type: string, target: string): string {
  const cut = from.lastIndexOf("/");
  const path = `${from.slice(0, cut)}/_rels/${from.slice(cut + 1)}.rels`;
  const before = pack.has(path)
    ? pack.read(path)
    : `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  let number = 1;
  while (before.includes(`"rId${number}"`)) number++;
  const relation = `<Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
  // Without relations it may be written as an empty element.
  const open = before.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  pack.put(path, open.replace("</Relationships>", `${relation}</Relationships>`));
  return `rId${number}`;
}

/** The first free path of a numbered part: "xl/charts/chart1.xml". */
export function freePath(pack: Package, stem: string, ending = "xml"): string {
  let number = 1;
  while (pack.has(`${stem}${number}.${ending}`)) number++;
  return `${stem}${number}.${ending}`;
}

/** The parts a part is related to, by the ids of the relations: "rId4" to "word/charts/chart1.xml". */
export function relatedParts(pack: Package, from: string): ReadonlyMap<string, string> {
  const cut = from.lastIndexOf("/");
  const path = `${from.slice(0, cut)}/_rels/${from.slice(cut + 1)}.rels`;
  if (!pack.has(path)) return new Map();
  const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  return new Map(
    Array.from(pack.read(path).matchAll(/<Relationship\s[^<>]*>/g), ([tag]) => {
      const target = attribute(tag, "Target");
      return [attribute(tag, "Id"), new URL(target, `part:/${from}`).pathname.slice(1)] as const;
    }),
  );
}
