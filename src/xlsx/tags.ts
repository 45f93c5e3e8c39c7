const [OPEN, CLOSE, SLASH, COLON, SPACE, QUOTE, ZERO] = [60, 62, 47, 58, 32, 34, 48];
const LONGEST_NAME = 40;

/** An opening tag in the bytes of an XML part. */
export interface Tag {
  /** Without its prefix, one of those asked for. */
  readonly name: string;
  /** Of its "<". */
  readonly at: number;
  /** Behind its ">". */
  readonly end: number;
}

const codes = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/**
 * Visits the opening tags of some names, whatever their prefix, in one pass over the bytes: a part is looked at before any reader
 * makes objects of it.
 * @returns the longest text between two tags.
 */
export function eachTag(bytes: Uint8Array, names: readonly string[], visit: (tag: Tag) => void): number {
  const byLength: { readonly name: string; readonly signs: readonly number[] }[][] = [];
  for (const name of names) (byLength[name.length] ??= []).push({ name, signs: codes(name) });
  let [longest, before] = [0, 0];
  for (let at = bytes.indexOf(OPEN); at >= 0; at = bytes.indexOf(OPEN, at + 1)) {
    if (at - before > longest) longest = at - before;
    before = at;
    let [from, to] = [at + 1, at + 1];
    for (; to < at + LONGEST_NAME; to += 1) {
      const sign = bytes[to];
      if (sign === COLON) from = to + 1;
      else if (sign === undefined || sign <= SPACE || sign === CLOSE || sign === SLASH) break;
    }
    const found = byLength[to - from]?.find(({ signs }) => signs.every((sign, offset) => bytes[from + offset] === sign));
    if (!found) continue;
    const close = bytes.indexOf(CLOSE, to);
    visit({ name: found.name, at, end: close < 0 ? bytes.length : close + 1 });
  }
  return Math.max(longest, bytes.length - before);
}

/** Where the value of a tag's attribute stands, without its prefix; null when it has none. */
function valueAt(bytes: Uint8Array, tag: Tag, attribute: string): { readonly from: number; readonly to: number } | null {
  const signs = codes(`${attribute}=`);
  for (let at = tag.at + 2; at + signs.length < tag.end; at += 1) {
    const before = bytes[at - 1]!;
    if ((before > SPACE && before !== COLON) || !signs.every((sign, offset) => bytes[at + offset] === sign)) continue;
    const quote = bytes[at + signs.length]!;
    if (quote !== QUOTE && quote !== 39) continue;
    const from = at + signs.length + 1;
    const to = bytes.indexOf(quote, from);
    return to < 0 || to >= tag.end ? null : { from, to };
  }
  return null;
}

/** An attribute's text; null when the tag has none. */
export function attributeOf(bytes: Uint8Array, tag: Tag, attribute: string): string | null {
  const place = valueAt(bytes, tag, attribute);
  return place && String.fromCharCode(...bytes.subarray(place.from, Math.min(place.to, place.from + 1_000)));
}

/** Writes zeros over an attribute's text, so that it means 0. */
export function overwriteDigits(bytes: Uint8Array, tag: Tag, attribute: string): void {
  const place = valueAt(bytes, tag, attribute);
  if (place) bytes.fill(ZERO, place.from, place.to);
}

/** Writes spaces over a tag and all in it, to the tag that closes it: a reader sees nothing there. */
export function blankOut(bytes: Uint8Array, tag: Tag): void {
  if (bytes[tag.end - 2] === SLASH) {
    bytes.fill(SPACE, tag.at, tag.end);
    return;
  }
  const signs = codes(`${tag.name}>`);
  for (let at = bytes.indexOf(CLOSE, tag.end); at >= 0; at = bytes.indexOf(CLOSE, at + 1)) {
    const from = at + 1 - signs.length;
    const before = bytes[from - 1];
    if ((before !== SLASH && before !== COLON) || !signs.every((sign, offset) => bytes[from + offset] === sign)) continue;
    bytes.fill(SPACE, tag.at, at + 1);
    return;
  }
  bytes.fill(SPACE, tag.at);
}
