import { columnIndex } from "../sheet/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../sheet/area";
import type { Corner, Where } from "./expression";

/** A word of a formula taken apart: what it says of sheet and book, and the rest. */
export interface Word {
  readonly where: Where | null;
  /** "A1", "$A", "Tabel1[Nilai]", "nama"; "" where an error follows. */
  readonly rest: string;
}

const QUOTED = /^'((?:[^']|'')*)'!/;

/** The end of a sheet's name without quotes: the first "!" outside brackets. */
function plainEnd(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "[") depth += 1;
    else if (text[at] === "]") depth -= 1;
    else if (text[at] === "!" && depth <= 0) return at;
  }
  return -1;
}

/** "[Buku.xlsx]TW I:TW IV" taken apart; a book in quotes may bring its folder: 'D:\lap\[Buku.xlsx]TW I'. */
function whereOf(place: string, written: string): Where {
  const [, book = null, sheets = place] = /^(?:[^[]*)\[([^\]]*)\](.*)$/s.exec(place) ?? [];
  const [sheet = "", last = null] = sheets.split(":");
  return { book, sheet: sheet === "" ? null : sheet, lastSheet: last, written };
}

/** Takes a word apart. Cost: one walk along it. */
export function readWord(text: string): Word {
  const quoted = QUOTED.exec(text);
  if (quoted) return { where: whereOf(quoted[1]!.replace(/''/g, "'"), quoted[0]), rest: text.slice(quoted[0].length) };
  const end = plainEnd(text);
  if (end < 0) return { where: null, rest: text };
  return { where: whereOf(text.slice(0, end), text.slice(0, end + 1)), rest: text.slice(end + 1) };
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

const inSheet = (corner: Corner): Corner | null => ((corner.row ?? 0) < SHEET_ROWS && (corner.column ?? 0) < SHEET_COLUMNS ? corner : null);

/** A cell's address; null for what is none, or lies outside every sheet. */
export function cellCorner(text: string): Corner | null {
  const match = CELL.exec(text);
  return (
    match &&
    inSheet({ row: Number(match[4]) - 1, column: columnIndex(match[2]!), rowFixed: match[3] === "$", columnFixed: match[1] === "$" })
  );
}

/** One end of A:A or 1:1; alone neither means anything. */
export function lineCorner(text: string): Corner | null {
  const column = COLUMN.exec(text);
  if (column) return inSheet({ row: null, column: columnIndex(column[2]!), rowFixed: false, columnFixed: column[1] === "$" });
  const row = ROW.exec(text);
  return row && inSheet({ row: Number(row[2]) - 1, column: null, rowFixed: row[1] === "$", columnFixed: false });
}

/** Whether two ends name one area: two cells, two columns or two rows. */
export function sameKind(one: Corner, other: Corner): boolean {
  return (one.row === null) === (other.row === null) && (one.column === null) === (other.column === null);
}
