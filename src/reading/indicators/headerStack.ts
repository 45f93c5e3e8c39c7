import type { ColumnRole } from "./recognised";
import { hasPeriod, isFigure, isKey, type Cluster, type HeaderCell } from "./headerRow";
import { fold } from "../find/fold";
import type { HeaderWords } from "./headers";
import type { Grid } from "../../sheet/grid";
import { finest, type Within } from "../../periods/period";

/** One column of a header, with the period printed over it. */
export interface HeaderColumn {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly year: string | null;
  readonly within: Within | null;
  readonly cumulative: boolean;
  /** What stands over the column and is no header word: "Bulan berjalan", "Subdit A", "Fisik"; "" for none. */
  readonly group: string;
  /** The column says which quarter, month ...: "Triwulan". */
  readonly unit: HeaderWords["unit"];
  readonly ownIndicator: boolean;
  readonly texts: readonly string[];
}

type Said = Pick<HeaderWords, "role" | "year" | "within" | "cumulative" | "unit" | "ownIndicator">;

function merge(own: Said | null, over: Said | null): Said | null {
  if (!own || !over) return own ?? over;
  const within = finest(own.within, over.within);
  return {
    role: own.role ?? over.role,
    year: own.year ?? over.year,
    within,
    cumulative: (own.within !== null && own.cumulative) || (over.within !== null && over.cumulative),
    unit: own.unit ?? over.unit,
    ownIndicator: own.ownIndicator || over.ownIndicator,
  };
}

/** A text that groups columns below it without being a header word. */
const groups = (words: HeaderCell): boolean => words.role === null && !hasPeriod(words) && words.short === null;
/** Groups over what is reported anyway: "Kinerja | Anggaran" asks for the first. */
const OF_RESULTS = /kinerja|capaian|output|indikator|pengukuran|iku\b/;
const OF_MONEY = /anggaran|keuangan|pagu|biaya|dana\b|budget|belanja|rupiah|\(rp\.?\)|\brp\b/;

function roleOf(own: readonly HeaderCell[], over: Said | null, group: string): ColumnRole | null {
  const figure = [...own].reverse().find((each) => isFigure(each.role)) ?? null;
  const times = own.find((each) => each.role === "bobotKaliRealisasi");
  const key = [...own].reverse().find((each) => each.role !== null) ?? null;
  const short = own.find((each) => typeof each.short === "string")?.short as ColumnRole | undefined;
  const lent = over && isFigure(over.role) ? over.role : null;
  const role = (times ?? figure ?? key)?.role ?? short ?? (own.length > 0 ? lent : null);
  return isFigure(role) && OF_MONEY.test(group) ? null : role;
}

/** "II" below "Target Triwulan" is quarter 2; nothing where the row above says of no period. */
function numbered(own: readonly HeaderCell[], unit: Said["unit"]): Within | null {
  const number = own.find((each) => typeof each.short === "number")?.short;
  return typeof number === "number" && unit !== null ? (unit === "B" || unit === "M" ? `${unit}0${number}` : `${unit}${number}`) : null;
}

/** The columns of stacked header rows: the lowest row names the figure, the rows above lend it period and, where it has none, role. */
export function stackRows(grid: Grid, rows: readonly Cluster[]): HeaderColumn[] {
  const from = Math.min(...rows.map((each) => each.from));
  const to = Math.max(...rows.map((each) => each.to + grid.mergedColumns(each.row, each.to) - 1));
  const lent = rows.map(() => null as HeaderCell | null);
  const lentTo = rows.map(() => -1);
  const columns: HeaderColumn[] = [];
  for (let column = from; column <= to; column++) {
    const own: HeaderCell[] = [];
    let over: Said | null = null;
    let group = "";
    rows.forEach((cluster, level) => {
      const words = cluster.words.get(column);
      const upper = level < rows.length - 1;
      if (words) {
        if (upper && groups(words)) group = fold(words.text);
        else own.push(words);
        const span = grid.mergedColumns(cluster.row, column);
        const lends = upper && (isFigure(words.role) || hasPeriod(words) || words.unit !== null || groups(words));
        lent[level] = lends ? words : null;
        lentTo[level] = span > 1 ? column + span - 1 : Infinity;
      } else if (lent[level] && column <= lentTo[level]!) {
        if (groups(lent[level])) group = fold(lent[level].text);
        else over = merge(over, lent[level]);
      }
    });
    // A group text is lent only to columns that have a text of their own below it.
    const said = merge(
      own.reduce<Said | null>((all, each) => merge(each, all), null),
      own.length > 0 ? over : null,
    );
    const role = roleOf(own, over, group);
    columns.push({
      column,
      role,
      year: said?.year ?? null,
      within: finest(numbered(own, said?.unit ?? null), said?.within ?? null),
      cumulative: said?.cumulative ?? false,
      group: isKey(role) || OF_RESULTS.test(group) ? "" : group,
      unit: said?.unit ?? null,
      ownIndicator: own.some((each) => each.ownIndicator),
      texts: own.map((each) => each.text),
    });
  }
  return columns;
}
