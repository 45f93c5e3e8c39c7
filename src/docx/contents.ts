import { highestId } from "./bookmarks";
import { controlsOf } from "./controls";
import { fieldsOf } from "./fields";

/*
 * The lists at the head of a document (of headings, of tables) are fields of Word's, and what a field shows is kept beside it. It is
 * written here from the headings and captions that stand in the document, so that a reader has the lists before anybody counts anew. On
 * which page each stands only a word processor knows: a number of ours would be wrong, so its place stays empty until then.
 */

/** Deepest level of a heading in the list of headings: components of an indicator are too many. */
const DEEPEST = 3;
/** By their styles' names in Word, whatever a language calls them. */
const LIST_STYLES = ["TOC1", "TOC2", "TOC3"] as const;
const TABLES_STYLE = "TableofFigures";

/** What the lists look like: their entries' indents in twentieths of a point, and how far in the text ends before the numbers. */
export const LISTS = {
  entries: [
    { id: "TOC1", name: "toc 1", left: 0, bold: true },
    { id: "TOC2", name: "toc 2", left: 240, bold: false },
    { id: "TOC3", name: "toc 3", left: 480, bold: false },
    { id: TABLES_STYLE, name: "table of figures", left: 0, bold: false },
  ],
  right: 600,
} as const;

/** The code of the list of headings. */
export const HEADINGS_CODE = `TOC \\o "1-${DEEPEST}" \\h \\z`;
/** The code of the list of what a label counts: "Tabel", "Grafik". */
export const captionsCode = (label: string): string => `TOC \\h \\z \\c "${label}"`;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const PARAGRAPH = /<(\/?)w:p(?=[\s>/])([^<>]*)>/g;

/** The paragraphs of a document in their order; those in a box of text are part of the one the box hangs in. */
function paragraphsOf(xml: string): readonly Stretch[] {
  const paragraphs: Stretch[] = [];
  let [depth, from] = [0, 0];
  for (const found of xml.matchAll(PARAGRAPH)) {
    if (found[2]!.endsWith("/")) continue;
    if (!found[1]) {
      if (depth === 0) from = found.index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) paragraphs.push({ from, to: found.index + found[0].length });
    }
  }
  return paragraphs;
}

/** Levels of headings by the id of their style, which Word may have changed. */
function headingLevels(styles: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const [, id, name] of styles.matchAll(/<w:style [^<>]*w:styleId="([^"<>]*)"[^<>]*><w:name w:val="([^"<>]*)"/g)) {
    const level = /^heading (\d)$/i.exec(name!)?.[1];
    if (level !== undefined) levels.set(id!, Number(level));
  }
  return levels;
}

const TEXT = /<w:(?:t(?:\s[^<>]*)?>([^<]*)<|(?:tab|br)(?:\s[^<>]*)?\/>)/g;

/** What a paragraph shows with its fields, as it stands in XML. */
const textOf = (paragraph: string): string => Array.from(paragraph.matchAll(TEXT), ([, text]) => text ?? " ").join("");

interface Entry extends Stretch {
  readonly style: string;
  readonly text: string;
  readonly bookmark: string;
  /** Whether the bookmark is still to be set. */
  readonly isNew: boolean;
}

const run = (content: string): string => `<w:r>${content}</w:r>`;
const sign = (type: "begin" | "separate" | "end"): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const code = (text: string): string => run(`<w:instrText xml:space="preserve"> ${text} </w:instrText>`);
const escaped = (text: string): string => text.replace(/"/g, "&quot;");

function entryXml({ style, text, bookmark }: Entry, width: number, before: string): string {
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`;
  const page = sign("begin") + code(`PAGEREF ${bookmark} \\h`) + sign("separate") + run(`<w:t></w:t>`) + sign("end");
  const shown = `${run(`<w:t xml:space="preserve">${text}</w:t>`)}${run("<w:tab/>")}${page}`;
  const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${shown}</w:hyperlink>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${tab}</w:pPr>${before}${link}</w:p>`;
}

function listXml(field: string, entries: readonly Entry[], width: number): string {
  const head = sign("begin") + code(escaped(field)) + sign("separate");
  if (entries.length === 0) return `<w:p>${head}${sign("end")}</w:p>`;
  return `${entries.map((entry, at) => entryXml(entry, width, at === 0 ? head : "")).join("")}<w:p>${sign("end")}</w:p>`;
}

interface List extends Stretch {
  readonly field: string;
}

export interface ListsOf {
  /** The part that holds the document's styles. */
  readonly styles: string;
  /** Of an upright page between its margins, in twentieths of a point. */
  readonly width: number;
}

/** The XML with what the lists in our own pieces show; a list somebody else put in is theirs. */
export function withLists(xml: string, { styles, width }: ListsOf): string {
  const controls = controlsOf(xml);
  const fields = fieldsOf(xml);
  const paragraphs = paragraphsOf(xml);
  const inside = (place: Stretch, of: Stretch): boolean => place.from >= of.from && place.to <= of.to;
  const lists = fields.flatMap((field): List[] => {
    if (!field.code.startsWith("TOC ") || !controls.some((control) => inside(field, control))) return [];
    const own = paragraphs.filter(({ from, to }) => to > field.from && from < field.to);
    return own.length === 0 ? [] : [{ from: own[0]!.from, to: own[own.length - 1]!.to, field: field.code }];
  });
  if (lists.length === 0) return xml;

  const levels = headingLevels(styles);
  const labels = new Map(
    fields.flatMap((field) => {
      const label = /^SEQ (\S+)/.exec(field.code)?.[1];
      return label === undefined ? [] : [[field.from, label] as const];
    }),
  );
  const counts = [...labels.keys()];
  let [next, id] = [nextMark(xml), highestId(xml) + 1];
  const entries: (Entry & { readonly level: number; readonly label: string | undefined; readonly id: number })[] = [];
  let seen = 0;
  for (const place of paragraphs) {
    while (seen < counts.length && counts[seen]! < place.from) seen += 1;
    const label = seen < counts.length && counts[seen]! < place.to ? labels.get(counts[seen]!) : undefined;
    const paragraph = xml.slice(place.from, place.to);
    const level = levels.get(/<w:pStyle w:val="([^"<>]*)"/.exec(paragraph)?.[1] ?? "") ?? 0;
    const isListed = label !== undefined || (level > 0 && level <= DEEPEST);
    const text = isListed ? textOf(paragraph).trim() : "";
    if (text === "" || lists.some((list) => inside(place, list))) continue;
    const own = /<w:bookmarkStart\s[^<>]*w:name="([^"<>]*)"/.exec(paragraph)?.[1];
    const style = label === undefined ? LIST_STYLES[level - 1]! : TABLES_STYLE;
    entries.push({ ...place, level, label, style, text, bookmark: own ?? `_Toc${next++}`, isNew: own === undefined, id: id++ });
  }

  const changes = [
    ...entries.flatMap((entry) => (entry.isNew ? [{ ...entry, text: bookmarked(xml.slice(entry.from, entry.to), entry) }] : [])),
    ...lists.map(({ field, ...place }) => {
      const counted = /\\c "([^"]*)"/.exec(field)?.[1];
      const listed = entries.filter(({ label, level }) => (counted === undefined ? label === undefined && level > 0 : label === counted));
      return { ...place, text: listXml(field, listed, width) };
    }),
  ].sort((one, other) => one.from - other.from);
  let [written, at] = ["", 0];
  for (const { from, to, text } of changes) {
    written += xml.slice(at, from) + text;
    at = to;
  }
  return written + xml.slice(at);
}

/** A number for bookmarks as Word names those of its lists, above all there are. */
function nextMark(xml: string): number {
  let highest = 100_000_000;
  for (const [, number] of xml.matchAll(/w:name="_Toc(\d+)"/g)) highest = Math.max(highest, Number(number));
  return highest + 1;
}

function bookmarked(paragraph: string, { bookmark, id }: { readonly bookmark: string; readonly id: number }): string {
  const end = "</w:p>";
  return `${paragraph.slice(0, -end.length)}<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/><w:bookmarkEnd w:id="${id}"/>${end}`;
}
