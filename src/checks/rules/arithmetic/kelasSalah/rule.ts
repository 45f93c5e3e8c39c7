import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { PLAIN_TABLES, storedNumber, type PlainTable } from "../../../shared/foundTables";
import { numbersOf } from "../../../shared/tableNumbers";
import { rowName } from "../../../shared/rowName";
import { messages } from "./messages";
import { scaleOf } from "./scales";

/** A column of classes with that of their figures. */
interface Pair {
  readonly result: number;
  readonly of: number;
}

/** A figure and the class that is written beside it. */
interface Classed {
  /** Place in the table's rows. */
  readonly at: number;
  /** The column of the class, and that of the figure. */
  readonly pair: Pair;
  readonly value: number;
  readonly word: string;
  readonly folded: string;
}

interface Band {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Fewer rows show no bands; more than a sheet of them takes long to try one by one. */
const [FEWEST, MOST] = [4, 1000];

function classedOf({ rows }: TypedTable, pair: Pair): Classed[] {
  const { result, of } = pair;
  return rows.flatMap(({ kind, cells }, at): Classed[] => {
    const [value, word] = [storedNumber(cells[of]!), cells[result]!.raw];
    if (kind !== "leaf" || value === null || typeof word !== "string" || word.trim() === "") return [];
    return [{ at, pair, value, word: word.trim(), folded: word.trim().toLowerCase() }];
  });
}

/** The bands of values in order; null where two classes overlap, and the class does not follow from the figure. */
function bandsOf(rows: readonly Classed[]): Band[] | null {
  const byWord = new Map<string, { word: string; from: number; to: number }>();
  for (const { value, word, folded } of rows) {
    const band = byWord.get(folded);
    if (!band) byWord.set(folded, { word, from: value, to: value });
    else [band.from, band.to] = [Math.min(band.from, value), Math.max(band.to, value)];
  }
  const bands = [...byWord.values()].sort((one, other) => one.from - other.from);
  return bands.every((band, at) => at === 0 || bands[at - 1]!.to < band.from) ? bands : null;
}

interface Odd {
  readonly row: Classed;
  /** The class of the band its figure lies in; null between and beyond the bands of the others. */
  readonly expected: string | null;
  /** The row of the same figure that has another class. */
  readonly against?: Classed;
}

/** The one row without which every class has a band of its own; null where several could be it. */
function oddOf(rows: readonly Classed[], { grid, table }: PlainTable): Odd | null {
  if (rows.length < FEWEST || rows.length > MOST || bandsOf(rows)) return null;
  const odd = rows.flatMap((row): Odd[] => {
    const bands = bandsOf(rows.filter((other) => other !== row));
    if (!bands || bands.length < 2) return [];
    return [{ row, expected: bands.find(({ from, to }) => row.value >= from && row.value <= to)?.word ?? null }];
  });
  if (odd.length < 2) return odd[0] ?? null;
  // Of rows that contradict each other the typed one among calculated ones is odd.
  const typed = odd.filter(({ row }) => grid.formula(table.rows[row.at]!.row, table.columns[row.pair.result]!.column) === null);
  return typed.length === 1 ? typed[0]! : contradiction(odd);
}

/** Two rows of one figure with two classes: one of them is wrong, whichever it is. */
function contradiction(odd: readonly Odd[]): Odd | null {
  const [one, other] = odd;
  return odd.length === 2 && one!.row.value === other!.row.value && one!.row.folded !== other!.row.folded
    ? { row: one!.row, expected: null, against: other!.row }
    : null;
}

/** So many rows show that a column of words is the class of a figure, where no shape says so. */
const FEWEST_UNSAID = 5;

/** Whether the bands of figures rise in the order of their words. */
function isInOrder(bands: readonly Band[], scale: readonly string[]): boolean {
  const places = bands.map(({ word }) => scale.indexOf(word.toLowerCase()));
  return places.every((place, at) => at === 0 || place > places[at - 1]!);
}

/**
 * Columns of words of a scale in a table whose shape says nothing of them, each with the figure it is the class of: the one whose bands
 * come in the order of the words but for one row. None where a figure has them without exception, or two figures disagree.
 */
function unsaidPairs(plain: PlainTable): Pair[] {
  const { table } = plain;
  const said = new Set(table.identities.flatMap((identity) => (identity.kind === "class" ? [identity.result] : [])));
  const figures = table.columns.flatMap(({ holds }, at) => (holds === "figure" ? [at] : []));
  return table.columns.flatMap(({ holds }, result): Pair[] => {
    if (holds === "figure" || holds === "money" || said.has(result) || !numbersOf(table).hasTexts(result)) return [];
    const words = scaleWords(table, result);
    const scale = words === null ? null : scaleOf(words);
    if (scale === null) return [];
    const classed = figures
      .map((of) => ({ of, rows: classedOf(table, { result, of }) }))
      .filter(({ rows }) => rows.length >= FEWEST_UNSAID);
    const follows = (bands: readonly Band[] | null): boolean => bands !== null && isInOrder(bands, scale);
    if (classed.some(({ rows }) => follows(bandsOf(rows)))) return [];
    const odd = classed.flatMap(({ of, rows }) => {
      const found = oddOf(rows, plain);
      // A word that stands nowhere else is a class of its own, and no slip.
      const isAgain = found !== null && rows.some((row) => row !== found.row && row.folded === found.row.folded);
      return isAgain && follows(bandsOf(rows.filter((row) => row !== found.row))) ? [{ of, at: found.row.at, found }] : [];
    });
    return odd.length > 0 && odd.every(({ at }) => at === odd[0]!.at)
      ? [{ result, of: (odd.find(({ found }) => found.expected !== null) ?? odd[0]!).of }]
      : [];
  });
}

/** A scale has so many words at most. */
const SCALE_WORDS = 5;

/** The words of a column; null for more than a scale has, and then most of them are not read. */
function scaleWords(table: TypedTable, at: number): ReadonlySet<string> | null {
  const words = new Set<string>();
  let before: unknown = null;
  for (const { cells } of numbersOf(table).leaves) {
    const { raw } = cells[at]!;
    if (raw === before || typeof raw !== "string") continue;
    before = raw;
    const word = raw.trim().toLowerCase();
    if (word !== "" && words.add(word).size > SCALE_WORDS) return null;
  }
  return words;
}

/** A class that does not follow from the figure beside it as those of the other rows do: "Tinggi" for 6 where 8 is "Sedang". */
export const rule = defineRule({
  id: "kelas-salah",
  stage: "arithmetic",
  needs: ["kelas-keterangan"],
  severity: "error",
  title: { id: "Kategori tidak sesuai nilainya", en: "Class does not match its value" },
  why: {
    id: "Tingkat risiko, mutu, dan predikat ditentukan oleh nilainya; yang diketik sendiri mudah tertinggal saat nilainya berubah.",
    en: "Risk levels, grades and predicates follow from a value; one that is typed is easily left behind when the value changes.",
  },
  example: {
    id: "Risiko bernilai 6 disebut Tinggi, sedangkan yang bernilai 8 Sedang.",
    en: "A risk of 6 called high, while one of 8 is medium.",
  },
  messages,
  check(context) {
    const told = context.ask(FORMULA_FAULTS);
    return context.ask(PLAIN_TABLES).flatMap((plain): Report[] => {
      const { table } = plain;
      const said = table.identities.flatMap((each): Pair[] => (each.kind === "class" ? [each] : []));
      const alone = [...said, ...unsaidPairs(plain)].flatMap((pair) => oddOf(classedOf(table, pair), plain) ?? []);
      // Inherent and residual risk have one scale: what two columns say together shows what one alone does not.
      const together =
        alone.length === 0 && said.length > 1
          ? oddOf(
              said.flatMap((pair) => classedOf(table, pair)),
              plain,
            )
          : null;
      return [...alone, ...(together ? [together] : [])].flatMap((found): Report[] => {
        const identity = found.row.pair;
        const row = table.rows[found.row.at]!;
        const place = {
          ...(said.some(({ result }) => result === identity.result) ? {} : { severity: "warning" as const }),
          sheet: table.sheet,
          address: cellAddress(row.row, table.columns[identity.result]!.column),
        };
        // A formula unlike its neighbours is told with the formula that belongs there.
        if (context.blamed(place) || told.has(`${place.sheet}!${place.address}`)) return [];
        context.blame(place, null);
        const data = {
          column: table.columns[identity.result]!.path.join(" "),
          label: rowName(row),
          found: found.row.word,
          value: table.columns[identity.of]!.path.join(" "),
          figure: { value: found.row.value, maxPlaces: 4 },
        };
        if (found.against) {
          const { at, word, pair } = found.against;
          const cell = { address: cellAddress(table.rows[at]!.row, table.columns[pair.result]!.column) };
          return [{ ...place, message: messages.same({ ...data, cell, other: word }), found: found.row.word }];
        }
        if (found.expected === null) return [{ ...place, message: messages.order(data), found: found.row.word }];
        return [
          { ...place, message: messages.band({ ...data, expected: found.expected }), found: found.row.word, expected: found.expected },
        ];
      });
    });
  },
});
