import type { Formula } from "../../../../catalogue/formula";
import { roundHalfUp } from "../../../../numbers";
import type { TypedRow, TypedTable } from "../../../../reading/typed";
import { cellAddress } from "../../../../sheet/address";
import type { Report } from "../../../engine/finding";
import { type CheckContext, defineRule } from "../../../engine/rule";
import { PLAIN_TABLES, storedNumber } from "../../../shared/foundTables";
import { partsOfWholes } from "../../../shared/limits";
import { messages } from "./messages";

/** Heads of a part and of what it is a part of, word by word; both are counted in the same thing. */
const PAIRS: readonly { readonly part: RegExp; readonly whole: RegExp }[] = [
  {
    part: /\b(?:ter|di)?selesai(?:kan)?\b|\btuntas\b|\bditindaklanjuti\b|\bresolved\b|\bclosed\b/i,
    whole: /\bditangani\b|\bditerima\b|\bdilaporkan\b|\bmasuk\b|\bhandled\b|\breceived\b/i,
  },
  { part: /\brealisasi\b|\bterserap\b|\bspent\b/i, whole: /\bpagu\b|\bdipa\b|\bceiling\b/i },
  { part: /\bbezetting\b|\bterisi\b|\bfilled\b/i, whole: /\bformasi\b|\bkebutuhan\b/i },
  { part: /\bterverifikasi\b|\bverified\b/i, whole: /\bterdaftar\b|\bregistered\b/i },
  { part: /\bdisetujui\b|\bapproved\b/i, whole: /\bdiajukan\b|\bdiusulkan\b|\bproposed\b/i },
  { part: /\blulus\b|\bpassed\b/i, whole: /\bpeserta\b|\bparticipants\b/i },
];
/** A remainder or a share of both is neither. */
const NEITHER = /%|persen|sisa|belum|rasio|selisih|kekurangan|capaian|rata|target/i;

/** Left over from the year before: what came in is not all there was. */
const CARRIED = /\b(?:sisa|saldo|tunggakan|luncuran|carry)\b.*\b(?:lalu|awal|sebelumnya|over)\b/i;
const ALL = /^(?:total|jumlah)\b|\bbeban\b/i;
/** Where a column counts what is above the whole, it may be above. */
const EXCESS = /\+\s*\/?\s*-|\bkelebihan\b|\blebih\b|\bsurplus\b/i;

interface Pair {
  readonly part: number;
  readonly whole: number;
}

const headOf = ({ columns }: TypedTable, at: number): string => columns[at]!.path.join(" ");

function pairsOf(table: TypedTable): Pair[] {
  const places = table.columns.flatMap(({ holds }, at) =>
    (holds === "figure" || holds === "money") && !NEITHER.test(headOf(table, at)) ? [at] : [],
  );
  const heads = table.columns.map((_, at) => headOf(table, at));
  const isCarried = heads.some((head) => CARRIED.test(head));
  if (heads.some((head) => EXCESS.test(head))) return [];
  return PAIRS.map(({ part, whole }, at) => ({ part, whole: at === 0 && isCarried ? ALL : whole })).flatMap(({ part, whole }) =>
    places
      .filter((at) => part.test(headOf(table, at)) && !whole.test(table.columns[at]!.path.at(-1) ?? ""))
      .flatMap((at): Pair[] => {
        const { period, holds } = table.columns[at]!;
        const other = places.filter(
          (each) =>
            whole.test(headOf(table, each)) &&
            !part.test(table.columns[each]!.path.at(-1) ?? "") &&
            table.columns[each]!.period === period &&
            table.columns[each]!.holds === holds,
        );
        return other.length === 1 ? [{ part: at, whole: other[0]! }] : [];
      }),
  );
}

interface Trial {
  readonly row: TypedRow;
  readonly part: number;
  readonly whole: number;
}

const trialsOf = (table: TypedTable, { part, whole }: Pair): Trial[] =>
  table.rows.flatMap((row): Trial[] => {
    if (row.kind !== "leaf" && row.kind !== "subtotal") return [];
    const [one, other] = [storedNumber(row.cells[part]!), storedNumber(row.cells[whole]!)];
    return one === null || other === null ? [] : [{ row, part: one, whole: other }];
  });

/** Rows that must be in order before one that is not is a mistake, and how many of them for each that is not. */
const FEWEST = 3;

/** "Kasus Ditangani", "Kasus Selesai": both count the same thing, and say so. */
const sameNoun = (one: readonly string[], other: readonly string[]): boolean => {
  const nounOf = (path: readonly string[]): string => /^[a-z]{4,}/i.exec(path.at(-1) ?? "")?.[0].toLowerCase() ?? "";
  return nounOf(one) !== "" && nounOf(one) === nounOf(other);
};

/** What a shape says is never more than another column: a value above its weight, what is left of a risk above the risk. */
function byShape(context: CheckContext): Report[] {
  return context.ask(PLAIN_TABLES).flatMap(({ table, grid }) =>
    table.identities.flatMap((identity): Report[] => {
      if (identity.kind !== "atMost") return [];
      const [part, whole] = identity.of;
      if (table.columns.some((_, at) => EXCESS.test(headOf(table, at)) || CARRIED.test(headOf(table, at)))) return [];
      const trials = trialsOf(table, { part, whole });
      const wrong = trials.filter((trial) => trial.part > trial.whole && trial.whole >= 0);
      if (trials.length - wrong.length < Math.max(FEWEST, wrong.length * FEWEST)) return [];
      return wrong.flatMap((trial): Report[] => {
        if (trial.row.kind !== "leaf") return [];
        // A figure that is calculated follows from those that are not.
        const address = cellAddress(trial.row.row, table.columns[part]!.column);
        if (context.blamed({ sheet: table.sheet, address })) return [];
        if (grid.formula(trial.row.row, table.columns[part]!.column) === null) context.blame({ sheet: table.sheet, address }, null);
        return [
          {
            sheet: table.sheet,
            address,
            message: messages.more({
              label: trial.row.label || trial.row.key,
              part: table.columns[part]!.path.at(-1)!,
              whole: table.columns[whole]!.path.at(-1)!,
              found: { value: trial.part },
              all: { value: trial.whole },
              cell: { address: cellAddress(trial.row.row, table.columns[whole]!.column) },
            }),
            found: { value: trial.part },
          },
        ];
      });
    }),
  );
}

function byHeads(context: CheckContext): Report[] {
  return context.ask(PLAIN_TABLES).flatMap(({ table, grid }) =>
    pairsOf(table).flatMap((pair): Report[] => {
      const trials = trialsOf(table, pair);
      const wrong = trials.filter(({ part, whole }) => part > whole && whole >= 0);
      const [partColumn, wholeColumn] = [table.columns[pair.part]!, table.columns[pair.whole]!];
      const fewest = sameNoun(partColumn.path, wholeColumn.path) ? 1 : FEWEST;
      if (trials.length - wrong.length < Math.max(fewest, wrong.length * 2 - 1)) return [];
      return wrong.flatMap(({ row, part, whole }): Report[] => {
        // Sums follow from the rows that are told.
        if (grid.formula(row.row, partColumn.column) !== null) return [];
        const address = cellAddress(row.row, partColumn.column);
        context.blame({ sheet: table.sheet, address }, null);
        return [
          {
            sheet: table.sheet,
            address,
            message: messages.more({
              label: row.label || row.key,
              part: partColumn.path.at(-1)!,
              whole: wholeColumn.path.at(-1)!,
              found: { value: part },
              all: { value: whole },
              cell: { address: cellAddress(row.row, wholeColumn.column) },
            }),
            found: { value: part },
          },
        ];
      });
    }),
  );
}

/** Ratios of the catalogue whose numerator is a part of the denominator, by the names of both. */
function ratiosOf(context: CheckContext): { readonly part: string; readonly whole: string }[] {
  const trees: Formula[] = context.catalogue.documents.flatMap(({ nodes }) =>
    nodes.flatMap((node) => node.formula.map(({ tree }) => tree)),
  );
  return trees.flatMap(partsOfWholes);
}

const VARIABLE = /\(([A-Z]{2,6})\)\s*$/;

/** Heads with the names of inputs ("Responden (RPS) | Respon Positif (RPT)") that stand the other way round (lkj-pwni-2024 line 1501). */
function byNames(context: CheckContext): Report[] {
  const ratios = ratiosOf(context);
  return context.reading.typed().tables.flatMap((table): Report[] => {
    const named = new Map(
      table.columns.flatMap(({ path }, at) =>
        path.flatMap((text) => (VARIABLE.exec(text) ? [[VARIABLE.exec(text)![1]!, at] as const] : [])),
      ),
    );
    return ratios.flatMap(({ part, whole }): Report[] => {
      const [one, other] = [named.get(part), named.get(whole)];
      if (one === undefined || other === undefined) return [];
      return trialsOf(table, { part: one, whole: other }).flatMap((trial): Report[] => {
        if (trial.part <= trial.whole || trial.whole === 0) return [];
        const result = table.columns.findIndex(({ column }, at) => {
          const share = at === one || at === other ? null : storedNumber(trial.row.cells[at]!);
          return (
            column >= 0 &&
            share !== null &&
            [1, 100].some((scale) => Math.abs(share - (scale * trial.whole) / trial.part) < 0.00006 * scale)
          );
        });
        if (result < 0) return [];
        const address = cellAddress(trial.row.row, table.columns[one]!.column);
        return [
          {
            sheet: table.sheet,
            address,
            message: messages.exchanged({
              part: table.columns[one]!.path.at(-1)!,
              whole: table.columns[other]!.path.at(-1)!,
              found: { value: trial.part },
              all: { value: trial.whole },
              result: { address: cellAddress(trial.row.row, table.columns[result]!.column) },
              share: { value: roundHalfUp((100 * trial.whole) / trial.part, 2), percent: true },
            }),
            found: { value: trial.part },
            expected: { value: trial.whole },
          },
        ];
      });
    });
  });
}

/** More cases solved than there were, more spent than there is: a figure in the wrong row, or a total that was not brought up to date. */
export const rule = defineRule({
  id: "bagian-melebihi",
  stage: "constants",
  severity: "warning",
  title: { id: "Bagian melebihi keseluruhannya", en: "Part larger than its whole" },
  why: {
    id: "Kasus yang selesai tidak lebih banyak daripada yang ditangani, dan realisasi tidak melebihi pagunya; persentasenya menjadi mustahil.",
    en: "No more cases are solved than there are, and no more is spent than the ceiling; the percentage becomes impossible.",
  },
  example: { id: "1.978 kasus selesai dari 1.816 yang ditangani.", en: "1,978 cases solved of 1,816 handled." },
  messages,
  check: (context) => [...byHeads(context), ...byShape(context), ...byNames(context)],
});
