import { nameKey } from "../../../../catalogue/name";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { defineRule } from "../../../engine/rule";
import { groupedBy } from "../../../shared/groupedBy";
import { messages } from "./messages";

/** Names of fewer letters ("Lainnya", "Sakit") come back in every group. */
const SHORTEST = 12;
/** Months and places stand once in a list of them, however short they are. */
const ONCE =
  /^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|(?:kec|kab|kel|prov)\.? \S.*|(?:kecamatan|kabupaten|kota|kelurahan|desa|provinsi|kbri|kjri|kri) \S.*)$/i;
/** Rows among which a name that comes twice is an exception. */
const FEWEST = 4;
/** So many equal figures are no chance. */
const COPIED = 3;
/** In a table that counts its rows, so many names that all stand once show that a shorter one should too. */
const FEWEST_COUNTED = 5;
/** Left over in every group, or no name at all. */
const REST = /^(?:lain(?:nya|-lain)?|other(?:s)?|dll\.?|dst\.?|-|ya|tidak|jumlah|total|[a-z]?\d*)$/i;
/** A column of numbers that tells rows of one name apart. */
const APART = /^(?:tahun|periode|bulan|triwulan|semester|tanggal|year|month|period|quarter)$/i;

/** The columns beside the name that hold no figure, unit or number of the row, as places in the table's. */
function besideName({ columns, labelColumn }: TypedTable): number[] {
  return columns.flatMap(({ holds, column, role, path }, at) =>
    column !== labelColumn &&
    role !== "no" &&
    role !== "satuan" &&
    !/^satuan|^unit of/i.test(path.at(-1) ?? "") &&
    (holds === "text" || holds === "label" || APART.test(path.at(-1) ?? ""))
      ? [at]
      : [],
  );
}

const figuresOf = ({ columns }: TypedTable, row: TypedRow): string =>
  columns.flatMap(({ holds }, at) => (holds === "figure" || holds === "money" ? [String(row.cells[at]!.raw ?? "")] : [])).join("|");

const figureCount = ({ columns }: TypedTable, row: TypedRow): number =>
  columns.filter(({ holds }, at) => (holds === "figure" || holds === "money") && (row.cells[at]!.value ?? 0) !== 0).length;

/** Whether each row is one thing that the table counts: a total adds them up, and no column of words tells two of one name apart. */
const isCounted = ({ rows }: TypedTable): boolean =>
  rows.some(({ aggregate, kind }) => aggregate === "sum" || kind === "total" || kind === "subtotal") &&
  rows.filter(({ kind }) => kind === "leaf").length >= FEWEST_COUNTED;

/** What tells rows of one name apart; a risk is told apart by its cause alone, and nothing does where both have one code. */
function apart(table: TypedTable): (row: TypedRow, beside: readonly number[]) => string {
  const cause = table.shape?.id === "risiko" ? table.columns.findIndex(({ path }) => CAUSE.test(path.at(-1) ?? "")) : -1;
  const codes = groupedBy(
    table.rows.filter(({ kind, key }) => kind === "leaf" && isCode(key)),
    ({ key, label }) => `${key}|${nameKey(label)}`,
  );
  return ({ cells, key, label }, beside) => {
    if (isCode(key) && codes.get(`${key}|${nameKey(label)}`)!.length > 1) return key;
    return (cause < 0 ? beside : [cause]).map((at) => String(cells[at]!.raw ?? "")).join("|");
  };
}

const CAUSE = /^(?:penyebab|sebab|akar (?:masalah|penyebab)|cause)\b/i;
/** "521211", "5.1.02.01": a code has more than the number of its row. */
const isCode = (key: string): boolean => /^(?=.{4})[a-z\d]+(?:[.-][a-z\d]+)*$/i.test(key);

/** Columns that say the same in two rows of a list before the one is the other's copy. */
const FEWEST_SAME = 4;

/**
 * Two rows of a list that are alike in everything but their number, one column of which has a word of its own in every other row: the
 * same case entered twice. Rows of a register in which nothing is anybody's own may well be alike.
 */
function copiedRow({ columns, rows, shape }: TypedTable): readonly [TypedRow, TypedRow] | null {
  const leaves = rows.filter(({ kind }) => kind === "leaf");
  const compared = columns.flatMap(({ role, path, holds }, at) =>
    role === "no" || NUMBERING.test(path.at(-1) ?? "") || holds === "key" ? [] : [at],
  );
  const textAt = ({ cells }: TypedRow, at: number): string => String(cells[at]!.raw ?? "");
  if (shape !== null || leaves.length < FEWEST_COUNTED || compared.length === columns.length) return null;
  const isOwn = (at: number): boolean => columns[at]!.holds === "text" && hasOneTwice(leaves, (row) => textAt(row, at));
  // Of most tables one column says so already, and their rows are not compared.
  const own = compared.filter(isOwn);
  if (own.length === 0) return null;
  const twins = [...groupedBy(leaves, (row) => compared.map((at) => textAt(row, at)).join("|")).values()].filter((each) => each.length > 1);
  if (twins.length !== 1 || twins[0]!.length !== 2) return null;
  const [first, second] = twins[0] as [TypedRow, TypedRow];
  const filled = compared.filter((at) => textAt(first, at) !== "");
  return filled.length >= FEWEST_SAME && own.some((at) => filled.includes(at)) ? [first, second] : null;
}

/** Whether the texts of rows are all different but for two of them. */
function hasOneTwice(rows: readonly TypedRow[], textOf: (row: TypedRow) => string): boolean {
  const texts = new Set<string>();
  for (let at = 0; at < rows.length; at++) {
    texts.add(textOf(rows[at]!));
    if (texts.size < at) return false;
  }
  return texts.size === rows.length - 1;
}

/** The rows whose name another has too; the others need not be told apart. */
function namedAlike(rows: readonly TypedRow[]): TypedRow[] {
  const keys = rows.map(({ label }) => nameKey(label));
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const key of keys) (once.has(key) ? twice : once).add(key);
  return twice.size === 0 ? [] : rows.filter((_, at) => twice.has(keys[at]!));
}

const NUMBERING = /^(?:no|nomor|number)\b/i;

/** One name for two rows of a table: copied, and the name or the figures of the copy never replaced. */
export const rule = defineRule({
  id: "baris-ganda",
  stage: "names",
  severity: "warning",
  title: { id: "Baris ganda", en: "Row that stands twice" },
  why: {
    id: "Baris yang disalin dan lupa diganti dihitung dua kali, atau angkanya milik indikator lain.",
    en: "A row that was copied and not replaced counts twice, or its figures are another indicator's.",
  },
  example: { id: '"Jumlah laporan pengawasan" di baris 1 dan 4.', en: '"Number of audit reports" in rows 1 and 4.' },
  messages,
  check: (context) =>
    context.reading.typed().tables.flatMap((table): Report[] => {
      if (table.labelColumn === null) return [];
      const copy = copiedRow(table);
      if (copy) {
        const [first, second] = copy;
        const message = messages.copy({
          row: { value: second.row + 1, grouping: false },
          other: { value: first.row + 1, grouping: false },
        });
        return [{ sheet: table.sheet, address: cellAddress(second.row, table.labelColumn), message, found: second.label }];
      }
      const counted = isCounted(table);
      const isNamed = (label: string): boolean => label.length >= SHORTEST || ONCE.test(label) || (counted && !REST.test(label));
      const rows = table.rows.filter(({ kind, label }) => kind === "leaf" && isNamed(label));
      if (rows.length < FEWEST) return [];
      const grid = context.grids.get(table.sheet)!;
      // A blank name goes on with the row above.
      const named = namedAlike(rows.filter((row) => grid.text(row.row, table.labelColumn!) !== ""));
      if (named.length === 0) return [];
      // What a formula makes of the figures tells no rows apart.
      const beside = besideName(table).filter((at) => rows.every(({ row }) => grid.formula(row, table.columns[at]!.column) === null));
      const besideIt = apart(table);
      const byName = groupedBy(named, (row) => [row.parent, ...row.groups, nameKey(row.label), besideIt(row, beside)].join("|"));
      const twice = [...byName.values()].filter((each) => each.length > 1);
      // More than one: rows of one name are how the table is made.
      if (twice.length !== 1 || twice[0]!.length !== 2) return [];
      const [first, second] = twice[0] as [TypedRow, TypedRow];
      const cell = { address: cellAddress(first.row, table.labelColumn) };
      const isSame = figuresOf(table, first) === figuresOf(table, second);
      // Where nobody knows what the rows are, one name may stand for two things; a whole row of figures that come back may not.
      if (table.shape === null && !counted && !ONCE.test(second.label) && !(isSame && figureCount(table, first) >= COPIED)) return [];
      return [
        {
          sheet: table.sheet,
          address: cellAddress(second.row, table.labelColumn),
          message: (isSame ? messages.same : messages.other)({ label: second.label, cell }),
          found: second.label,
        },
      ];
    }),
});
