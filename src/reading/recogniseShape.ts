import { readPeriod, type PeriodUnit } from "../periods/periodText";
import type { Within } from "../periods/period";
import { fold } from "./find/fold";
import type { FoundTable } from "./find/model";
import { isOfMoney } from "./money";
import type { Shape, ShapeColumn } from "./shape";
import { shapes } from "./shapes/index.generated";
import { spelled } from "./spelling";

/** What a column's headings say apart from their words. */
export interface ColumnPeriod {
  readonly year: string | null;
  readonly within: Within | null;
  readonly cumulative: boolean;
}

export interface ReadColumn extends ColumnPeriod {
  /** The words of each heading, lowest first, without periods and units; "" where nothing is left. */
  readonly words: readonly string[];
  readonly money: boolean;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** "Target dan Anggaran" over K and Rp: K is what is counted. */
const COUNT = /^(?:\(?k\)?|kinerja|fisik|volume)$/;
const UNIT_WORDS = /^(?:\(?(?:k|rp\.?(?: ?(?:ribu|juta|miliar|000))?|rupiah|%|persen|\d)\)?)$/;
/** With the spaces before them; a heading has few. */
const BRACKETS = /\s{0,5}\([^()]{0,200}\)/g;

/** Columns of some dozen workbooks. */
const MOST_READ = 2000;
/** Several rules read the headings of a table again, and a workbook has the same ones over many tables. */
const readColumns = new Map<string, ReadColumn>();

/** Periods and words of a column's headings. */
export function readColumn(path: readonly string[]): ReadColumn {
  const key = path.join("\u0000");
  const known = readColumns.get(key);
  if (known) return known;
  if (readColumns.size >= MOST_READ) readColumns.clear();
  const read = readHeadings(path);
  readColumns.set(key, read);
  return read;
}

function readHeadings(path: readonly string[]): ReadColumn {
  let [year, within, cumulative]: [string | null, Within | null, boolean] = [null, null, false];
  let unit: PeriodUnit | null = null;
  const words: string[] = [];
  for (const text of path) {
    const folded = fold(text);
    if (unit === "TW" && folded in ROMAN) {
      within = `TW${ROMAN[folded]}`;
      words.unshift("");
      continue;
    }
    const said = readPeriod(folded);
    year = said.year ?? year;
    within = said.within ?? within;
    cumulative ||= said.cumulative;
    unit = said.unit ?? unit;
    words.unshift(spelled(fold(said.rest.replace(BRACKETS, ""))) || (/%/.test(said.rest) ? "%" : ""));
  }
  const isCount = COUNT.test(words[0] ?? "");
  return { year, within, cumulative, words, money: !isCount && isOfMoney(path.join(" ").toLowerCase()) };
}

/** What is said below the heading that fits counts less when it is no unit: "Target | Anggaran". */
const BELOW = 0.5;
/** A figure in a column of money, and money in a column that does not say so. */
const [NOT_MONEY, NO_MONEY] = [0.6, 0.8];

const wordsOnly = (text: string): string => ` ${text.replace(/[/,&]/g, " ").replace(/\s+/g, " ")} `;

/** A heading's text, and how well it fits the columns that it shares a word with. */
interface HeadingText {
  readonly text: string;
  readonly spaced: string;
  readonly sharing: ReadonlySet<ShapeColumn>;
  readonly fits: Map<ShapeColumn, number>;
}

/** How well a heading's text is the best of some phrases: 1 for the very words, less for a phrase among others, 0 for one not wanted. */
function phraseFit(text: string, spaced: string, { words: { id, en }, not }: ShapeColumn): number {
  if (not?.some((word) => spaced.includes(` ${word} `))) return Number.NEGATIVE_INFINITY;
  if (id.includes(text) || en.includes(text)) return 1;
  let best = 0;
  for (const phrases of [id, en])
    for (const phrase of phrases)
      if (phrase.length > 2 && spaced.includes(` ${phrase} `)) best = Math.max(best, 0.5 + (0.4 * phrase.length) / text.length);
  return best;
}

/** The columns of all shapes by the first word of what they are called, or must not be called: most headings share none. */
const columnsByWord = new Map<string, ShapeColumn[]>();
for (const { columns } of shapes) {
  for (const column of columns) {
    const phrases = [...column.words.id, ...column.words.en, ...(column.not ?? [])];
    for (const word of new Set(phrases.map((phrase) => wordsOnly(phrase).trim().split(" ", 1)[0]!)))
      columnsByWord.set(word, [...(columnsByWord.get(word) ?? []), column]);
  }
}

/** Headings of some dozen workbooks; each is held against every column of every shape. */
const MOST_KNOWN = 500;
/** The same headings stand over many tables and in many columns, and again in the next check: each is looked at once. */
const headingTexts = new Map<string, HeadingText>();

function headingText(text: string): HeadingText {
  const found = headingTexts.get(text);
  if (found) return found;
  if (headingTexts.size >= MOST_KNOWN) headingTexts.clear();
  const spaced = wordsOnly(text);
  const sharing = new Set(
    spaced
      .trim()
      .split(" ")
      .flatMap((word) => columnsByWord.get(word) ?? []),
  );
  const made: HeadingText = { text, spaced, sharing, fits: new Map() };
  headingTexts.set(text, made);
  return made;
}

function fitOf({ text, spaced, sharing, fits }: HeadingText, column: ShapeColumn): number {
  if (!sharing.has(column)) return 0;
  let found = fits.get(column);
  if (found === undefined) fits.set(column, (found = phraseFit(text, spaced, column)));
  return found;
}

/** A column with its headings as they are held against columns of shapes, looked up once a table. */
interface HeldColumn extends ReadColumn {
  readonly texts: readonly HeadingText[];
}

/** How well words fit: 1 for the very words, less for a phrase among others, and for a heading higher up. */
function fit(column: HeldColumn, shapeColumn: ShapeColumn): number {
  const { holds, bare, per, also } = shapeColumn;
  if (!bare && !column.texts.some(({ sharing }) => sharing.has(shapeColumn))) return 0;
  if (also && !also.some((word) => column.texts.some(({ spaced }) => spaced.includes(` ${word} `)))) return 0;
  let best = bare && per !== undefined && periodOfUnit(per, column) && column.words.every((text) => text === "") ? 1 : 0;
  for (const [height, text] of column.words.entries()) {
    if (text === "" || (UNIT_WORDS.test(text) && height === 0 && column.words.length > 1)) continue;
    const upper = column.words.slice(0, height).every((lower) => lower === "" || UNIT_WORDS.test(lower)) ? 1 : BELOW;
    const found = fitOf(column.texts[height]!, shapeColumn);
    if (found < 0) return 0;
    best = Math.max(best, found * upper);
  }
  if (holds === "figure" && column.money) return best * NOT_MONEY;
  return holds === "money" && !column.money ? best * NO_MONEY : best;
}

export interface RecognisedShape {
  readonly shape: Shape;
  /** 0-1: how much of the header the shape explains. */
  readonly confidence: number;
  /** By place in the table's columns. */
  readonly roles: readonly (ShapeColumn | null)[];
}

const LEAST = 0.45;
/**
 * So much of the header a shape must explain to be believed: a table of thirty columns of which one says "Tahap" is no table of documents by
 * stage, and its identities would hold between columns that are none of them.
 */
const LEAST_CONFIDENCE = 0.4;
/** A column of names without a heading is the shape's own, where it wants one. */
const UNHEADED = 0.5;
/** A column of one of several periods counts more where the shape has such, and less where it has none. */
const [IN_PERIOD, STRAY] = [1.3, 0.7];
/** What a caption or the name of the sheet adds that says what the table is. */
const CAPTION = 1.5;
const periodOfUnit = (per: ShapeColumn["per"], { year, within }: ColumnPeriod): boolean =>
  per === "year" ? year !== null : per === "quarter" ? /^(?:TW|Q)/.test(within ?? "") : per === "month" ? /^B/.test(within ?? "") : true;

type Scored = RecognisedShape & { readonly score: number };

const better = (one: Scored | null, other: Scored): Scored | null => (other.score > (one?.score ?? 0) ? other : one);

/** Texts in a column of figures, or figures in one of texts; and figures behind the names of rows, as below a merged "Jenis Kasus". */
const [NOT_HELD, NO_NAMES] = [0.6, 0.3];
function held({ columns, labelColumn }: FoundTable, at: number, { holds }: ShapeColumn): number {
  const { content, column } = columns[at]!;
  if (content === "empty" || holds === "key") return 1;
  if (holds === "label") return content === "figure" && labelColumn !== null && column > labelColumn ? NO_NAMES : 1;
  return (content === "text") === (holds === "text") ? 1 : NOT_HELD;
}

/** A table's headings and the lines above it, as shapes look at them. */
interface Headings {
  readonly table: FoundTable;
  readonly columns: readonly HeldColumn[];
  /** Caption and name of the sheet. */
  readonly said: readonly string[];
}

/** `isTold`: a person says it is this shape, whatever is missing. */
function tryShape(shape: Shape, { table, columns, said }: Headings, isTold = false): Scored | null {
  const taken = new Map<string, number>();
  let score = 0;
  const roles = columns.map((column, at): ShapeColumn | null => {
    if (table.columns[at]!.path.length === 0) {
      if (table.columns[at]!.column !== table.labelColumn) return null;
      const label = shape.columns.find(({ holds, required }) => holds === "label" && required);
      if (!label) return null;
      score += UNHEADED;
      taken.set(label.role, (taken.get(label.role) ?? 0) + 1);
      return label;
    }
    let best: { readonly column: ShapeColumn; readonly fit: number } | null = null;
    for (const each of shape.columns) {
      const found = fit(column, each) * held(table, at, each);
      if (found > LEAST && found > (best?.fit ?? 0)) best = { column: each, fit: found };
    }
    if (!best) return null;
    const inPeriod = best.column.per !== undefined && periodOfUnit(best.column.per, column);
    const isStray = best.column.per === undefined && column.within !== null && !column.cumulative;
    score += best.fit * (inPeriod ? IN_PERIOD : isStray ? STRAY : 1);
    taken.set(best.column.role, (taken.get(best.column.role) ?? 0) + (best.column.per === undefined || inPeriod ? 1 : 0));
    return best.column;
  });
  const lacks = ({ role, required, per }: ShapeColumn): boolean =>
    required === true && (taken.get(role) ?? 0) < (per === undefined ? 1 : 2);
  if (!isTold && shape.columns.some(lacks)) return null;
  if (shape.captions?.some((phrase) => said.some((line) => line.includes(` ${phrase} `)))) score += CAPTION;
  // A heading merged over ten columns is one that fits, or one that does not.
  const headings = new Map<string, boolean>();
  table.columns.forEach(({ path }, at) => {
    const heading = path.join("\u0000");
    if (heading !== "") headings.set(heading, (headings.get(heading) ?? false) || roles[at] !== null);
  });
  const known = [...headings.values()].filter((fits) => fits).length;
  return { shape, roles, score, confidence: Math.round((known / Math.max(headings.size, 1)) * 100) / 100 };
}

/** A shape that a table has, or that it is like and no more: its roles hold for the one only. */
export interface ShapeGuess {
  readonly known: RecognisedShape | null;
  readonly like: RecognisedShape | null;
}

const headingsOf = (table: FoundTable, columns: readonly ReadColumn[]): Headings => ({
  table,
  columns: columns.map((column) => ({ ...column, texts: column.words.map(headingText) })),
  said: [...table.caption, table.sheet].map((line) => wordsOnly(spelled(fold(line.slice(0, 300))))),
});

/** Finds the shape that explains most of a table's headings; none where no shape has all it needs, or explains enough. */
export function recogniseShape(table: FoundTable, columns: readonly ReadColumn[]): ShapeGuess {
  const headings = headingsOf(table, columns);
  let best: Scored | null = null;
  let like: Scored | null = null;
  for (const shape of shapes) {
    const found = tryShape(shape, headings);
    if (!found) continue;
    if (found.confidence >= LEAST_CONFIDENCE) best = better(best, found);
    else like = better(like, found);
  }
  return { known: best, like: best ? null : like };
}

/** The shape that a person says a table is of, whatever its headings have of it. */
export function readAsShape(shape: Shape, table: FoundTable, columns: readonly ReadColumn[]): ShapeGuess {
  return { known: tryShape(shape, headingsOf(table, columns), true), like: null };
}
