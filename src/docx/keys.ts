import { freePath, relate, xml, type Package } from "../ooxml/package";

/*
 * The keys of all pieces that were ever in a document, in a part of its own that Word keeps through every save: who took a piece out does
 * not want it again with the next run.
 */

const NAMESPACE = "urn:capaian:draf";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const STEM = "customXml/item";
/** Word numbers such parts anew when it saves; no document has more. */
const MOST = 50;
const KEY = /<bagian>([^<]*)<\/bagian>/g;

function pathIn(pack: Package): string | null {
  for (let number = 1; number <= MOST; number += 1) {
    const path = `${STEM}${number}.xml`;
    if (pack.has(path) && pack.read(path).includes(NAMESPACE)) return path;
  }
  return null;
}

/** None where the part is lost, as another program may do. */
export function knownKeys(pack: Package): readonly string[] {
  const path = pathIn(pack);
  return path === null ? [] : Array.from(pack.read(path).matchAll(KEY), ([, key]) => key!.replace(/&amp;/g, "&"));
}

export function keepKeys(pack: Package, keys: readonly string[]): void {
  const path = pathIn(pack) ?? freePath(pack, STEM);
  if (!pack.has(path)) relate(pack, "word/document.xml", RELATION, `../${path}`);
  const items = keys.map((key) => `<bagian>${xml(key)}</bagian>`);
  pack.put(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><draf xmlns="${NAMESPACE}">${items.join("")}</draf>`);
}
