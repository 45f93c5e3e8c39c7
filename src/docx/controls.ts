/*
 * Content controls (w:sdt) around what we write, so that a later run finds it again among what people wrote since. Word keeps a control's
 * tag through every change of what stands in it, copying and moving; the tag says which piece it is and has a mark of the text as we
 * wrote it. Everything here looks at the XML as text: what is not ours must keep its very characters.
 */

const PREFIX = "capaian";
/** Of a tag, which Word takes up to 64 characters. */
const LONGEST_KEY = 30;

/** A control of ours in the XML of a document. */
export interface PlacedControl {
  /** Which piece of the draft it is: "C1.1 analisis". */
  readonly key: string;
  /** Of its text as we wrote it; "" where it was never said. */
  readonly mark: string;
  /** Of the whole element. */
  readonly from: number;
  readonly to: number;
}

/** Two runs of FNV-1a over the text: 64 bits, of which none is weak where texts differ in one digit only. */
function markOf(text: string): string {
  const run = (seed: number): string => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(36);
  };
  return `${run(0x811c9dc5)}.${run(0x050c5d1f)}`;
}

/** Names Word takes for a place: letters, digits and underscores. */
export function bookmarkOf(key: string): string {
  return `capaian_${markOf(key).replace(".", "_")}`;
}

/** A key as a tag has room for it. */
export function shortKey(key: string): string {
  return key.length <= LONGEST_KEY ? key : `${key.slice(0, LONGEST_KEY - 15)}~${markOf(key)}`;
}

/** @param key a short one. */
export function tagOf(key: string, mark = ""): string {
  return `${PREFIX}|${key}|${mark}`;
}

const PIECE = /<(\/?)w:(t|tab|br|p|tc|fldSimple|fldChar)(?=[\s/>])([^<>]*)>/g;

/**
 * The text a reader sees in a piece of a document, with its paragraphs and cells apart. What a field shows is left out, with the
 * paragraphs it makes: Word counts on by itself when tables are added, and lists them anew.
 */
export function shownText(xml: string): string {
  const shown: string[] = [];
  let fields = 0;
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(xml); found; found = PIECE.exec(xml)) {
    const [tag, slash, name, rest] = found as unknown as [string, string, string, string];
    const isEmpty = rest.endsWith("/");
    if (name === "fldSimple") fields += slash ? -1 : isEmpty ? 0 : 1;
    else if (name === "fldChar") fields += /fldCharType="begin"/.test(rest) ? 1 : /fldCharType="end"/.test(rest) ? -1 : 0;
    else if (slash) {
      if (name === "p" && fields === 0) shown.push("\n");
      if (name === "tc") shown.push("\t");
    } else if (fields === 0 && name === "t" && !isEmpty) {
      const from = found.index + tag.length;
      const to = xml.indexOf("</w:t>", from);
      shown.push(xml.slice(from, to < 0 ? xml.length : to));
    } else if (fields === 0 && (name === "tab" || name === "br")) shown.push(" ");
  }
  return shown.join("");
}

const CONTROL = /<(\/?)w:sdt(?=[\s>])[^<>]*>/g;
const TAG = /<w:tag w:val="([^"<>]*)"\s?\/>/;

/** The controls of ours, in the order they stand; those inside another one of ours are part of it. */
export function controlsOf(xml: string): readonly PlacedControl[] {
  const placed: PlacedControl[] = [];
  const open: { readonly from: number; readonly of: string | null }[] = [];
  CONTROL.lastIndex = 0;
  for (let found = CONTROL.exec(xml); found; found = CONTROL.exec(xml)) {
    if (!found[1]) {
      const content = xml.indexOf("<w:sdtContent", found.index);
      const head = xml.slice(found.index, content < 0 ? found.index : content);
      const tag = TAG.exec(head)?.[1] ?? "";
      open.push({ from: found.index, of: tag.startsWith(`${PREFIX}|`) ? tag : null });
      continue;
    }
    const closed = open.pop();
    if (!closed || closed.of === null || open.some(({ of }) => of !== null)) continue;
    const [, key = "", mark = ""] = closed.of.split("|");
    placed.push({ key, mark, from: closed.from, to: found.index + found[0].length });
  }
  return placed;
}

/** Of the text a control shows now. */
export function shownMark(xml: string, { from, to }: PlacedControl): string {
  const content = xml.indexOf("<w:sdtContent", from);
  return markOf(shownText(xml.slice(content < 0 || content > to ? from : content, to)));
}

/** Every control of ours gets the mark of its text as it stands. */
export function withMarks(xml: string): string {
  let [written, at] = ["", 0];
  for (const control of controlsOf(xml)) {
    const piece = xml.slice(control.from, control.to);
    written += xml.slice(at, control.from) + piece.replace(TAG, () => `<w:tag w:val="${tagOf(control.key, shownMark(xml, control))}"/>`);
    at = control.to;
  }
  return written + xml.slice(at);
}
