import { nameKey } from "../../src/catalogue/name";
import type { CatalogueDocument } from "../../src/catalogue/types";

/** Lines of a source text and where a reader finds them: pages, null where nothing tells them, and the table's label, "" without. */
export type PlaceRange = readonly [from: number, to: number, firstPage: number | null, lastPage: number | null, table: string];

interface Entry {
  readonly label: string;
  readonly key: string;
  readonly page: number;
}

interface Anchor {
  readonly line: number;
  readonly page: number | null;
}

/** Longer stretches between two known pages say too little to look a figure up by. */
const LONGEST_STRETCH = 2;

/** A title is told from another by so much of its beginning; the lists print some titles longer than the text, and some shorter. */
const TELLING = 40;

const LABEL = /^(Tabel|TABEL|Gambar) (\d+)\.?/;

/** A title as the lists and the text both have it: without its number, what sets it apart in type, dots and page. */
const titleKey = (text: string): string =>
  nameKey(text.replace(/<[^<>]*>/g, " ").replace(/[*#]/g, "")).replace(/^(?:tabel|gambar) \d+ /, "");

/** The table of contents and the lists of pictures and tables: what ends in a page number, before the text begins. */
function listed(lines: readonly string[], end: number): readonly Entry[] {
  return lines.slice(0, end).flatMap((line) => {
    const plain = line.replace(/<[^<>]*>/g, "").trim();
    const page = /[.\t ](\d{1,3})$/.exec(plain)?.[1];
    if (page === undefined) return [];
    const title = plain.slice(0, -page.length).replace(/[.\t ]+$/, "");
    const label = LABEL.exec(title);
    return [{ label: label?.[1] === "Tabel" ? `Tabel ${label[2]}` : "", key: titleKey(title), page: Number(page) }];
  });
}

const alike = (one: string, other: string): boolean => {
  const length = Math.min(TELLING, one.length, other.length);
  return length >= 12 && one.slice(0, length) === other.slice(0, length);
};

/** Where the list ends: behind its last line with a page number among the first lines that hold any. */
function endOfLists(lines: readonly string[]): number {
  const start = lines.findIndex((line) => /^DAFTAR TABEL$/.test(line.trim()));
  if (start < 0) return 0;
  const last = lines.slice(start).findIndex((line, at) => at > 2 && /^[A-Z ]+$/.test(line.trim()) && line.trim() !== "");
  return last < 0 ? 0 : start + last;
}

/** Pages only grow along the text: the most anchors that agree with each other. */
function growing(anchors: readonly Anchor[]): readonly Anchor[] {
  const best: { readonly count: number; readonly before: number }[] = [];
  for (const [at, { page }] of anchors.entries()) {
    let chosen = { count: 1, before: -1 };
    for (let before = 0; before < at; before++)
      if (anchors[before]!.page! <= page! && best[before]!.count + 1 > chosen.count) chosen = { count: best[before]!.count + 1, before };
    best.push(chosen);
  }
  const kept: Anchor[] = [];
  let at = best.reduce((most, each, index) => (each.count > (best[most]?.count ?? 0) ? index : most), -1);
  for (; at >= 0; at = best[at]!.before) kept.unshift(anchors[at]!);
  return kept;
}

/** So many lines of title and blanks stand between a caption and its table, and so many blanks between its rows. */
const BEFORE_TABLE = 8;
const WITHIN_TABLE = 3;

/** A caption in the text with the line its table ends on: rows with tabs. */
function captions(
  lines: readonly string[],
  from: number,
): readonly { readonly line: number; readonly end: number; readonly text: string; readonly label: string }[] {
  return lines.flatMap((raw, at) => {
    const plain = raw.replace(/[*#]/g, "").trim();
    const label = LABEL.exec(plain);
    if (at < from || label?.[1]?.toLowerCase() !== "tabel") return [];
    const rest = plain.slice(label[0].length).trim();
    // "Tabel 4" stands alone and its title on the lines below.
    const text = rest === "" ? lines.slice(at + 1, at + 5).join(" ") : rest;
    let end = at;
    for (let next = at + 1; next < lines.length && next <= end + (end === at ? BEFORE_TABLE : WITHIN_TABLE); next++) {
      if (next > at + 1 && LABEL.test(lines[next]!.replace(/[*#]/g, "").trim())) break;
      if (lines[next]!.includes("\t")) end = next;
    }
    return end === at ? [] : [{ line: at + 1, end: end + 1, text, label: `Tabel ${label[2]}` }];
  });
}

/** Every line the catalogue cites of a document. */
export function citedLines({ nodes, conflicts, tables = [], notes = [] }: CatalogueDocument): readonly number[] {
  const lines = [
    ...nodes.flatMap(({ line, definitionLine, formula, facts }) => [
      line,
      ...(definitionLine === undefined ? [] : [definitionLine]),
      ...formula.map((each) => each.line),
      ...facts.map((fact) => fact.line),
    ]),
    ...conflicts.flatMap(({ values }) => values.map((each) => each.line)),
    ...tables.flatMap(({ rows }) => rows.map((row) => row.line)),
    ...notes.map((note) => note.line),
  ];
  return [...new Set(lines)].sort((one, other) => one - other);
}

/** "BAB II", "Daftar Tabel", "Ringkasan Eksekutif" or "Lampiran" by the heading above a line; "" before the first. */
function partOf(lines: readonly string[], line: number, endOfLists: number): string {
  for (let at = line - 1; at >= 0; at--) {
    const plain = lines[at]!.replace(/[*#]/g, "").trim();
    if (/^LAMPIRAN$/.test(plain)) return "Lampiran";
    const isList = /^DAFTAR (?:ISI|GAMBAR|TABEL)$/.test(plain);
    // What follows the lists without a heading belongs to none.
    if (isList && line > endOfLists) return "";
    if (isList || /^(?:KATA PENGANTAR|RINGKASAN EKSEKUTIF)$/.test(plain))
      return plain.toLowerCase().replace(/\b\w/g, (letter) => letter.toUpperCase());
    // In the table of contents a page number follows.
    const chapter = /^BAB [IVX]+\b/.exec(plain);
    if (chapter && !/\d$/.test(plain)) return chapter[0];
  }
  return "";
}

/** Where the cited lines of a document stand for who reads the document itself, as ranges; lines of which nothing is known are in none. */
export function derivePlaces(lines: readonly string[], cited: readonly number[]): readonly PlaceRange[] {
  const end = endOfLists(lines);
  const list = listed(lines, end);
  const tables = captions(lines, end);
  const entryOf = (text: string, isTable: boolean): Entry | undefined => {
    const found = list.filter(({ key, label }) => (label !== "") === isTable && alike(titleKey(text), key));
    return found.length === 1 ? found[0] : undefined;
  };
  const anchors: Anchor[] = lines.flatMap((line, at): Anchor[] => {
    if (at < end || line.trim() === "") return [];
    const caption = tables.find((each) => each.line === at + 1);
    const entry = caption ? entryOf(caption.text, true) : line.includes("\t") ? undefined : entryOf(line, false);
    return entry ? [{ line: at + 1, page: entry.page }] : [];
  });
  const known = growing(anchors);
  const places = cited.map((line): PlaceRange => {
    const before = known.filter((anchor) => anchor.line <= line).at(-1);
    const after = known.find((anchor) => anchor.line >= line);
    const near = before && after && after.page! - before.page! <= LONGEST_STRETCH;
    const table = tables.filter((each) => each.line <= line && line <= each.end).at(-1);
    const caption = table && known.find((anchor) => anchor.line === table.line);
    // The list says on which page a table stands; its number there is that of the caption only now and then, and the caption is what one sees.
    if (table && caption) return [line, line, caption.page, caption.page, table.label];
    if (near) return [line, line, before.page!, after.page!, ""];
    const part = partOf(lines, line, end);
    // Where a document has no list of tables its numbers begin anew in each chapter.
    const label = table && list.length === 0 ? `${table.label}${part === "" ? "" : ` (${part})`}` : part;
    return [line, line, null, null, label];
  });
  const ranges: PlaceRange[] = [];
  for (const place of places) {
    const [line, , first, last, table] = place;
    const open = ranges.at(-1);
    if (open && open[2] === first && open[3] === last && open[4] === table) ranges[ranges.length - 1] = [open[0], line, first, last, table];
    else ranges.push(place);
  }
  return ranges.filter(([, , page, , table]) => page !== null || table !== "");
}
