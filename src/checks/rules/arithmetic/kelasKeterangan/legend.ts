import { akipPredicate } from "../../../../measures/sakip";
import { skmClass } from "../../../../measures/survey";
import { roundHalfUp } from "../../../../numbers";
import { columnContents } from "../../../../sheet/columnContents";
import type { Grid } from "../../../../sheet/grid";

/** Where classes are said to begin and end, and what a value is called by it. */
export interface Legend {
  /** The cell of a printed legend; null for a regulation. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** The regulation; "" for a printed one. */
  readonly regulation: string;
  /** The heads of the column of classes and of the figures; null where a printed legend says nothing of them. */
  readonly label: RegExp | null;
  readonly value: RegExp | null;
  /** Its words in lower case. */
  readonly words: ReadonlySet<string>;
  /** The word for a value; null between and beyond the bounds. */
  classOf(value: number): string | null;
}

interface Band {
  readonly word: string;
  holds(value: number): boolean;
}

/** Lines longer than this are paragraphs; bands fewer than this are no scale. */
const [LONGEST, FEWEST] = [300, 3];
const NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?) ?%?";
const FROM = new RegExp(`^(?:>=|≥|=>|minimal|paling sedikit) ?${NUMBER}`, "i");
const OVER = new RegExp(`^(?:>|di atas|lebih dari) ?${NUMBER}`, "i");
const UP_TO = new RegExp(`^(?:<=|≤|=<|maksimal|paling banyak) ?${NUMBER}`, "i");
const UNDER = new RegExp(`^(?:<|di bawah|kurang dari) ?${NUMBER}`, "i");
const BETWEEN = new RegExp(`^${NUMBER} ?(?:-|–|—|s\\.?/?d\\.?|sampai|hingga) ?${NUMBER}`, "i");

const numberOf = (text: string): number => Number(text.replace(",", "."));

interface Bounds {
  readonly length: number;
  holds(value: number): boolean;
}

function boundsAt(text: string): Bounds | null {
  const between = BETWEEN.exec(text);
  if (between) {
    const [low, high] = [numberOf(between[1]!), numberOf(between[2]!)];
    return low < high ? { length: between[0].length, holds: (value) => value >= low && value <= high } : null;
  }
  const one = (pattern: RegExp, holds: (value: number, bound: number) => boolean): Bounds | null => {
    const found = pattern.exec(text);
    return found && { length: found[0].length, holds: (value) => holds(value, numberOf(found[1]!)) };
  };
  return (
    one(FROM, (value, bound) => value >= bound) ??
    one(UP_TO, (value, bound) => value <= bound) ??
    one(OVER, (value, bound) => value > bound) ??
    one(UNDER, (value, bound) => value < bound)
  );
}

/** A word of a class, without what joins it to its bounds. */
const wordIn = (text: string): string =>
  text
    .split(/[\s:=(),.-]/)
    .filter((part) => part !== "")
    .join(" ");
const isWord = (word: string): boolean => /^[a-z][a-z /]{0,29}$/i.test(word);
const BEGINS = /[\d<>≥≤]|\b(?:di atas|di bawah|lebih dari|kurang dari|minimal|maksimal|paling)\b/i;

/** "> 100 Sangat Baik" or "Sangat Baik: > 100". */
function bandOf(piece: string): Band | null {
  const text = piece.trim();
  const at = BEGINS.exec(text)?.index ?? -1;
  const bounds = at < 0 ? null : boundsAt(text.slice(at));
  if (!bounds) return null;
  const [before, after] = [wordIn(text.slice(0, at)), wordIn(text.slice(at + bounds.length))];
  const word = before === "" ? after : before;
  return isWord(word) && (before === "" || after === "") ? { word, holds: bounds.holds } : null;
}

function legendOf(bands: readonly Band[], cell: Legend["cell"]): Legend | null {
  const words = new Set(bands.map(({ word }) => word.toLowerCase()));
  if (bands.length < FEWEST || words.size !== bands.length) return null;
  return {
    cell,
    regulation: "",
    label: null,
    value: null,
    words,
    classOf(value) {
      const found = bands.filter((band) => band.holds(value));
      return found.length === 1 ? found[0]!.word : null;
    },
  };
}

const BOUNDED = /[<>≥≤=]|\d ?%? ?(?:[-–—]|s\.?\/?d\.?|sampai|hingga) ?\d|di atas|di bawah|lebih dari|kurang dari|minimal|maksimal|paling/i;

/** Whether a text, or one that goes on in the next cell, can say a bound: names with a number in them are many, and do not. */
const mayHaveBounds = (text: string, next: string): boolean => BOUNDED.test(text) || (next !== "" && BOUNDED.test(`${text} ${next}`));

/** Legends in one line ("Keterangan: > 100 Sangat Baik; 90 - 100 Baik; < 90 Kurang") and in lines below each other. */
export function legendsOn(grid: Grid): Legend[] {
  const found: Legend[] = [];
  const contents = columnContents(grid.sheet);
  for (let column = grid.firstColumn; column < grid.endColumn; column++) {
    if (!contents.hasTexts(column)) continue;
    let run: Band[] = [];
    for (let row = grid.firstRow; row <= grid.endRow; row++) {
      const text = row < grid.endRow ? grid.text(row, column) : "";
      const isShort = text.length > 0 && text.length <= LONGEST && BEGINS.test(text) && mayHaveBounds(text, grid.text(row, column + 1));
      if (!isShort && run.length === 0) continue;
      const pieces = isShort ? text.replace(/^(?:keterangan|ket|kategori|kriteria|skala)\b[^:]{0,30}:/i, "").split(/;|\n/) : [];
      const inLine = pieces.length >= FEWEST ? pieces.flatMap((piece) => bandOf(piece) ?? []) : [];
      const legend = inLine.length === pieces.length ? legendOf(inLine, { row, column }) : null;
      if (legend) found.push(legend);
      // One band a cell, its word in the same cell or in the next.
      const own = pieces.length === 1 ? (bandOf(pieces[0]!) ?? bandOf(`${pieces[0]!} ${grid.text(row, column + 1)}`)) : null;
      if (own) run.push(own);
      else if (run.length > 0) {
        const below = legendOf(run, { row: row - 1, column });
        if (below) found.push(below);
        run = [];
      }
    }
  }
  return found;
}

interface Regulation extends Pick<Legend, "regulation" | "label" | "value" | "words" | "classOf"> {
  readonly about: RegExp;
}

const wordsOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));

const REGULATIONS: readonly Regulation[] = [
  {
    regulation: "PermenPANRB 88/2021",
    about: /\bakip\b|\bsakip\b|akuntabilitas kinerja/i,
    label: /^(?:predikat|kategori)\b/i,
    value: /^(?:nilai|total|skor)(?: akhir| akip| sakip| \d{4})?$/i,
    words: wordsOf("AA", "A", "BB", "B", "CC", "C", "D"),
    classOf(value) {
      const found = value <= 1 ? null : akipPredicate(value);
      return found?.ok ? found.value.predikat : null;
    },
  },
  {
    regulation: "PermenPANRB 14/2017",
    about: /kepuasan|\bskm\b|\bikm\b/i,
    label: /^(?:mutu|nilai mutu|mutu pelayanan|kategori mutu)\b/i,
    value: /konversi|\bikm\b|\bskm\b|\bnik\b/i,
    words: wordsOf("A", "B", "C", "D"),
    classOf: (value) => (value < 25 || value > 100 ? null : skmClass(roundHalfUp(value, 2)).mutu),
  },
];

/** Regulations that the titles of a table's sheet say. */
export const legendsByTitle = (titles: string): Legend[] =>
  REGULATIONS.filter(({ about }) => about.test(titles)).map((each) => ({ ...each, cell: null }));
