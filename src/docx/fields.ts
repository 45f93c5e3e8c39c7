/*
 * Numbers of tables and references to them are fields, and what a field shows is kept beside it until somebody has it counted anew. After
 * pieces were put in, what is kept is brought up to date here, so that a reader who prints at once sees the right numbers.
 */

interface Field {
  readonly code: string;
  /** Of the texts it shows, within the XML. */
  readonly texts: readonly { readonly from: number; readonly to: number }[];
  readonly from: number;
  readonly to: number;
}

const PIECE = /<(\/?)w:(fldSimple|fldChar|instrText|t)(?=[\s/>])([^<>]*)>/g;

interface OpenField {
  code: string;
  isShowing: boolean;
  readonly texts: { from: number; to: number }[];
  readonly from: number;
}

function unescaped(code: string): string {
  return code
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .trim();
}

/** Fields in the order they begin, simple ones and those Word makes of them. */
export function fieldsOf(xml: string): readonly Field[] {
  const [fields, open]: [Field[], OpenField[]] = [[], []];
  const close = (to: number): void => {
    const done = open.pop();
    if (done) fields.push({ code: unescaped(done.code), texts: done.texts, from: done.from, to });
  };
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(xml); found; found = PIECE.exec(xml)) {
    const [tag, slash, name, rest] = found as unknown as [string, string, string, string];
    const end = found.index + tag.length;
    const last = open[open.length - 1];
    if (name === "fldSimple") {
      if (slash) close(end);
      else if (!rest.endsWith("/"))
        open.push({ code: /w:instr="([^"]*)"/.exec(rest)?.[1] ?? "", isShowing: true, texts: [], from: found.index });
    } else if (name === "fldChar") {
      if (/fldCharType="begin"/.test(rest)) open.push({ code: "", isShowing: false, texts: [], from: found.index });
      else if (/fldCharType="separate"/.test(rest) && last) last.isShowing = true;
      else if (/fldCharType="end"/.test(rest)) close(end);
    } else if (!slash && !rest.endsWith("/") && last) {
      const to = xml.indexOf("</", end);
      if (name === "instrText" && !last.isShowing) last.code += xml.slice(end, to);
      else if (name === "t" && last.isShowing) last.texts.push({ from: end, to });
    }
  }
  return fields.sort((one, other) => one.from - other.from);
}

const BOOKMARK = /<w:bookmark(Start|End)\s([^<>]*)\/>/g;

interface Bookmark {
  readonly from: number;
  readonly to: number;
}

/** What each bookmark goes around, by its name. One that never ends goes around nothing. */
function bookmarksOf(xml: string): ReadonlyMap<string, Bookmark> {
  const open = new Map<string, { readonly name: string; readonly from: number }>();
  const marked = new Map<string, Bookmark>();
  for (const { index, 0: tag, 1: which, 2: rest } of xml.matchAll(BOOKMARK)) {
    const id = /w:id="([^"]*)"/.exec(rest!)?.[1] ?? "";
    if (which === "Start") open.set(id, { name: /w:name="([^"]*)"/.exec(rest!)?.[1] ?? "", from: index + tag.length });
    else {
      const own = open.get(id);
      if (own) marked.set(own.name, { from: own.from, to: index });
      open.delete(id);
    }
  }
  return marked;
}

const TEXT = /<w:t(?:\s[^<>]*)?>([^<]*)</g;

/** A reference shows what its bookmark goes around; with one of these it shows something else: a paragraph's number, "above". */
const OTHERWISE = /\\[dfnprtw]\b/i;

/**
 * The XML with the number of every table and chart and every reference to one as Word would count them.
 * @param labels what the numbers are of, and stands before them: "Tabel", "Grafik".
 */
export function counted(xml: string, labels: readonly string[]): string {
  const fields = fieldsOf(xml);
  const counts = new Map<string, number>();
  const captions = fields.flatMap((field) => {
    const label = /^SEQ (\S+)/.exec(field.code)?.[1];
    if (label === undefined || !labels.includes(label)) return [];
    const number = (counts.get(label) ?? 0) + 1;
    counts.set(label, number);
    return [{ field, number }];
  });
  const bookmarks = bookmarksOf(xml);
  const numbers = new Map(captions.map(({ field, number }) => [field, number]));
  /** What a reference to the number of a caption shows; null for one to anything else, which is not ours to count. */
  const referred = ({ code }: Field): string | null => {
    const marked = bookmarks.get(/^REF (\S+)/.exec(code)?.[1] ?? "");
    if (marked === undefined || OTHERWISE.test(code)) return null;
    const inside = captions.filter(({ field }) => field.from >= marked.from && field.to <= marked.to);
    const [caption] = inside;
    if (!caption || inside.length > 1) return null;
    const { from, to } = caption.field;
    const said = (piece: string): string => Array.from(piece.matchAll(TEXT), ([, text]) => text).join("");
    return said(xml.slice(marked.from, from)) + String(caption.number) + said(xml.slice(to, marked.to));
  };
  const changes = fields.flatMap((field): { readonly from: number; readonly to: number; readonly text: string }[] => {
    const own = numbers.get(field);
    const text = own === undefined ? referred(field) : String(own);
    if (text === null) return [];
    return field.texts.map((place, at) => ({ ...place, text: at === 0 ? text : "" }));
  });
  let [written, at] = ["", 0];
  for (const { from, to, text } of changes.sort((one, other) => one.from - other.from)) {
    written += xml.slice(at, from) + text;
    at = to;
  }
  return written + xml.slice(at);
}
