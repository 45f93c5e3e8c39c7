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

const BOOKMARK = /<w:bookmarkStart\s([^<>]*)\/>/g;

/** Where each bookmark begins, by its name. */
function bookmarksOf(xml: string): ReadonlyMap<string, number> {
  return new Map(Array.from(xml.matchAll(BOOKMARK), ({ index, 1: rest }) => [/w:name="([^"]*)"/.exec(rest!)?.[1] ?? "", index] as const));
}

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
    return [{ field, label, number }];
  });
  const bookmarks = bookmarksOf(xml);
  const numbers = new Map(captions.map(({ field, number }) => [field, number]));
  const changes = fields.flatMap((field): { readonly from: number; readonly to: number; readonly text: string }[] => {
    const own = numbers.get(field);
    const marked = bookmarks.get(/^REF (\S+)/.exec(field.code)?.[1] ?? "");
    const other = marked === undefined ? undefined : captions.find(({ field: { from } }) => from >= marked);
    if (own === undefined && other === undefined) return [];
    const text = own === undefined ? `${other!.label} ${other!.number}` : String(own);
    return field.texts.map((place, at) => ({ ...place, text: at === 0 ? text : "" }));
  });
  let [written, at] = ["", 0];
  for (const { from, to, text } of changes.sort((one, other) => one.from - other.from)) {
    written += xml.slice(at, from) + text;
    at = to;
  }
  return written + xml.slice(at);
}
