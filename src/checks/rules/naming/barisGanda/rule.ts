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
      const rows = table.rows.filter(({ kind, label }) => kind === "leaf" && (label.length >= SHORTEST || ONCE.test(label)));
      if (rows.length < FEWEST) return [];
      const grid = context.grids.get(table.sheet)!;
      // A blank name goes on with the row above.
      const named = rows.filter((row) => grid.text(row.row, table.labelColumn!) !== "");
      // What a formula makes of the figures tells no rows apart.
      const beside = besideName(table).filter((at) => rows.every(({ row }) => grid.formula(row, table.columns[at]!.column) === null));
      const besideIt = ({ cells }: TypedRow): string => beside.map((at) => String(cells[at]!.raw ?? "")).join("|");
      const byName = groupedBy(named, (row) => [row.parent, ...row.groups, nameKey(row.label), besideIt(row)].join("|"));
      const twice = [...byName.values()].filter((each) => each.length > 1);
      // More than one: rows of one name are how the table is made.
      if (twice.length !== 1 || twice[0]!.length !== 2) return [];
      const [first, second] = twice[0] as [TypedRow, TypedRow];
      const cell = { address: cellAddress(first.row, table.labelColumn) };
      const isSame = figuresOf(table, first) === figuresOf(table, second);
      // Where nobody knows what the rows are, one name may stand for two things; a whole row of figures that come back may not.
      if (table.shape === null && !ONCE.test(second.label) && !(isSame && figureCount(table, first) >= COPIED)) return [];
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
