import { decimalPlaces, roundHalfUp } from "../../../../numbers";
import { fold } from "../../../../reading/find/fold";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { storedNumber } from "../../../shared/foundTables";
import { groupedBy } from "../../../shared/groupedBy";
import type { SaidNumber } from "../../../shared/sentenceNumbers";

/** A figure of a row that a sentence calls by its name. */
export interface NamedFigure {
  readonly table: TypedTable;
  readonly row: TypedRow;
  readonly at: number;
  /** As shown: 84.52 for 84,52%. */
  readonly value: number;
}

/** Shorter names stand in sentences of something else. */
const SHORTEST = 12;

/** Words without the signs between them. */
const plainOf = (text: string): string =>
  fold(text)
    .replace(/[,;:.()" ]+/g, " ")
    .trim();

/** A name is no longer than so many words. */
const MOST_WORDS = 24;

interface Named {
  readonly name: string;
  readonly table: TypedTable;
  readonly row: TypedRow;
}

/** The rows of tables by their names. */
export class RowNames {
  private readonly byName: ReadonlyMap<string, readonly Named[]>;
  /** By the first word of names how many words they have: few words of a sentence begin a name. */
  private readonly lengths = new Map<string, Set<number>>();

  constructor(tables: readonly TypedTable[]) {
    const named = tables.flatMap((table) =>
      table.rows.flatMap((row): Named[] => {
        const name = row.kind === "heading" ? "" : plainOf(row.label);
        return name.length < SHORTEST ? [] : [{ name, table, row }];
      }),
    );
    this.byName = groupedBy(named, ({ name }) => name);
    for (const name of this.byName.keys()) {
      const words = name.split(" ");
      if (words.length < 2 || words.length > MOST_WORDS) continue;
      this.lengths.set(words[0]!, (this.lengths.get(words[0]!) ?? new Set()).add(words.length));
    }
  }

  /** The figures of the one row whose name stands in a text; none where two are named. */
  figuresIn(text: string): readonly NamedFigure[] {
    const words = plainOf(text).split(" ");
    // Every run of words that may be a name: what is looked up does not grow with the rows.
    const runs = words.flatMap((word, at) => [...(this.lengths.get(word) ?? [])].map((length) => words.slice(at, at + length).join(" ")));
    const found = [...new Set(runs)].flatMap((run) => this.byName.get(run) ?? []);
    const longest = found.reduce((most, { name }) => (name.length > most.length ? name : most), "");
    if (longest === "" || found.some(({ name }) => !longest.includes(name))) return [];
    return found
      .filter(({ name }) => name === longest)
      .flatMap(({ table, row }) =>
        table.columns.flatMap(({ holds }, at): NamedFigure[] => {
          const value = holds === "figure" || holds === "money" ? row.cells[at]!.value : null;
          return value === null || storedNumber(row.cells[at]!) === null ? [] : [{ table, row, at, value }];
        }),
      );
  }
}

/** What a word before a number says of the column it is from. */
const SAYS: readonly (readonly [said: RegExp, head: RegExp])[] = [
  [/\btarget\b[^\d]*$/i, /\btarget\b/i],
  [
    /\b(?:naik|turun|kenaikan|penurunan|selisih|meningkat|menurun|increase|decrease)\b[^\d]*$/i,
    /naik|turun|selisih|perubahan|pertumbuhan|change|growth/i,
  ],
  [/\b(?:terealisasi|realisasi(?:nya)?|mencapai|actual)\b[^\d]*$/i, /realisasi|capaian|hasil|actual|achievement/i],
];
const YEAR = /\b((?:19|20)\d\d)\b/g;
/** A figure this far off is another one. */
const NEAR = 0.15;

const headOf = ({ table, at }: NamedFigure): string => table.columns[at]!.path.join(" ");

/** The figure written with a claim's decimals. */
const isWritten = ({ value }: NamedFigure, said: SaidNumber): boolean =>
  [1, 100].some((times) => Math.abs(Math.abs(value * times) - said.value) <= 0.51 * 10 ** -said.places);

/** The columns a number may be from by what stands before it; null where nothing says so. */
function meantBy(said: SaidNumber, figures: readonly NamedFigure[]): readonly NamedFigure[] | null {
  const year = [...said.before.matchAll(YEAR)].at(-1)?.[1];
  const ofYear = year === undefined ? figures : figures.filter(({ table, at }) => (table.columns[at]!.period ?? year).startsWith(year));
  // A year that no column is of.
  if (ofYear.length === 0) return [];
  const keyword = SAYS.find(([word]) => word.test(said.before));
  const heads = keyword ? ofYear.filter((figure) => keyword[1].test(headOf(figure))) : said.percent ? ofYear.filter(isShare) : null;
  return heads ?? (year === undefined ? null : ofYear);
}

const isShare = (figure: NamedFigure): boolean => /%|capaian|persen|achievement/i.test(headOf(figure));

/** Numbers of a sentence about one row that are nearly, and not, the figure of the row that they stand for. */
export function slipsAbout(numbers: readonly SaidNumber[], figures: readonly NamedFigure[]) {
  const open = figures.filter((figure) => !numbers.some((said) => isWritten(figure, said)));
  return numbers.flatMap((said) => {
    if (said.value === 0 || figures.some((figure) => isWritten(figure, said))) return [];
    const meant = meantBy(said, open);
    const isLong = said.written.replace(/\D/g, "").length >= 3;
    // A short number that nothing names counts something else.
    if (meant === null && !isLong) return [];
    const near = (meant ?? open).filter(({ value }) => {
      const [one, off] = [Math.abs(value), Math.abs(Math.abs(value) - said.value)];
      return one > 0 && off > 10 ** -said.places && off <= one * NEAR && decimalPlaces(roundHalfUp(one, said.places)) <= said.places;
    });
    const values = new Set(near.map(({ value }) => roundHalfUp(Math.abs(value), Math.max(said.places, 2))));
    return values.size === 1 ? [{ said, figure: near[0]!, value: [...values][0]! }] : [];
  });
}
