import type { TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { FORMULA_FAULTS } from "../../../formulas/fields";
import { PLAIN_TABLES, storedNumber, type PlainTable } from "../../../shared/foundTables";
import { rowName } from "../../../shared/rowName";
import { messages } from "./messages";

/** A figure and the class that is written beside it. */
interface Classed {
  /** Place in the table's rows. */
  readonly at: number;
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

function classedOf({ rows }: TypedTable, result: number, of: number): Classed[] {
  return rows.flatMap(({ kind, cells }, at): Classed[] => {
    const [value, word] = [storedNumber(cells[of]!), cells[result]!.raw];
    if (kind !== "leaf" || value === null || typeof word !== "string" || word.trim() === "") return [];
    return [{ at, value, word: word.trim(), folded: word.trim().toLowerCase() }];
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
}

/** The one row without which every class has a band of its own; null where several could be it. */
function oddOf(rows: readonly Classed[], { grid, table }: PlainTable, result: number): Odd | null {
  if (rows.length < FEWEST || rows.length > MOST || bandsOf(rows)) return null;
  const odd = rows.flatMap((row): Odd[] => {
    const bands = bandsOf(rows.filter((other) => other !== row));
    if (!bands || bands.length < 2) return [];
    return [{ row, expected: bands.find(({ from, to }) => row.value >= from && row.value <= to)?.word ?? null }];
  });
  if (odd.length < 2) return odd[0] ?? null;
  // Of rows that contradict each other the typed one among calculated ones is odd.
  const typed = odd.filter(({ row }) => grid.formula(table.rows[row.at]!.row, table.columns[result]!.column) === null);
  return typed.length === 1 ? typed[0]! : null;
}

/** A class that does not follow from the figure beside it as those of the other rows do: "Tinggi" for 6 where 8 is "Sedang". */
export const rule = defineRule({
  id: "kelas-salah",
  stage: "arithmetic",
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
      return table.identities.flatMap((identity): Report[] => {
        if (identity.kind !== "class") return [];
        const found = oddOf(classedOf(table, identity.result, identity.of), plain, identity.result);
        if (!found) return [];
        const row = table.rows[found.row.at]!;
        const place = { sheet: table.sheet, address: cellAddress(row.row, table.columns[identity.result]!.column) };
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
        if (found.expected === null) return [{ ...place, message: messages.order(data), found: found.row.word }];
        return [
          { ...place, message: messages.band({ ...data, expected: found.expected }), found: found.row.word, expected: found.expected },
        ];
      });
    });
  },
});
