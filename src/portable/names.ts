import { functions } from "../functions/table";

/**
 * What Excel writes before the name of a function it does not know or no longer knows:
 * - `_xldudf_PWNI_INDEX` is how it keeps an add-in's function in the file, dots as underscores (office-js issues 2051, 3558);
 * - `[2]!_xldudf_...` and `Lain.xlam!_xldudf_...` when another add-in's book got in between (issues 2568, 3872);
 * - `_xlfn.`, `_xludf.` and `_xll.` from files other programs wrote and from XLLs.
 */
const BOOK = String.raw`(?:(?:'(?:[^']|'')*'|[^'!]*)!)?`;
const PREFIX = String.raw`(?:_xldudf_|_xlfn\.|_xlws\.|_xludf\.|_xll\.)*`;
const WRITTEN = new RegExp(`^${BOOK}(${PREFIX})([A-Za-z][A-Za-z0-9_.]*)$`, "i");

const key = (name: string): string => name.toUpperCase().replace(/\./g, "_");

const ids: ReadonlyMap<string, string> = new Map(Object.keys(functions).map((id) => [key(id), id]));

/** Texts a formula must hold to be worth a closer look: most cells of a workbook hold none. */
const FAMILIES = new RegExp([...new Set(Object.keys(functions).map((id) => id.slice(0, id.indexOf("."))))].join("|"), "i");

/** Whether a formula may call one of our functions; false is certain. */
export function mayCallOurs(formula: string): boolean {
  return FAMILIES.test(formula);
}

/**
 * The id of ours that a written function name stands for, or null. Without one of Excel's prefixes the name must have its dots:
 * PWNI_INDEX alone may be a macro of the user's own.
 */
export function functionId(written: string): string | null {
  const match = WRITTEN.exec(written);
  if (!match) return null;
  const [, prefix = "", name = ""] = match;
  const id = ids.get(key(name));
  if (id === undefined) return null;
  return /_xldudf_/i.test(prefix) || name.toUpperCase() === id ? id : null;
}
