import { divideExact, multiplyExact, roundHalfUp, truncateTo } from "../../../../numbers";
import type { FigureCell } from "../../../../reading/indicators/facts";
import type { Report } from "../../../engine/finding";
import { defineRule, type CheckContext } from "../../../engine/rule";
import { FIGURE_TABLES, type FigureEntry } from "../../../equations/figureTable";
import { fitsDirection } from "../../../equations/rowEquations";
import { cellReport } from "../../../shared/build";
import { writeExpected } from "../../../shared/mend";
import { periodKey, periodWords, shownFigure, subject, toldApart } from "../../../shared/words";
import { groupedBy } from "../../../shared/groupedBy";
import { messages } from "./messages";

type Measured = "realisasi" | "capaian";
const TWIN: Readonly<Record<Measured, Measured>> = { realisasi: "capaian", capaian: "realisasi" };

const valueOf = (cell: FigureCell | undefined): number | null => cell?.figure.value ?? null;

/** One figure, written with as many decimals as the place had room for. */
function agree(a: FigureCell, b: FigureCell): boolean {
  const places = Math.min(a.figure.places, b.figure.places, 8);
  const [x, y] = [a.figure.value!, b.figure.value!];
  return roundHalfUp(x, places) === roundHalfUp(y, places) || truncateTo(x, places) === truncateTo(y, places);
}

/**
 * Two rows that are of one unit: sheets of several units have the same indicators with other figures. They share a figure that does not
 * come about by itself (100 does), and no target says otherwise.
 */
function areOfOne(a: FigureEntry, b: FigureEntry, twin: Measured): boolean {
  const [first, second] = [a.cells[twin], b.cells[twin]];
  if (valueOf(first) === null || valueOf(second) === null || Number.isInteger(valueOf(first))) return false;
  const [own, other] = [a.cells.target, b.cells.target];
  return agree(first!, second!) && (valueOf(own) === null || valueOf(other) === null || agree(own!, other!));
}

/** The printed document itself says both. */
function arePrinted(context: CheckContext, cells: readonly FigureCell[], period: string, what: Measured): boolean {
  const printed = context.printed(cells[0]!.row.node!, what, period);
  return cells.every((cell) => printed.some((printing) => printing.value === roundHalfUp(cell.figure.value!, 2)));
}

/** Held at a cap in one place and written out in the other: capaian-batas asks about that. */
function isCapOf(free: FigureEntry, capaian: number): boolean {
  const [realisasi, target] = [valueOf(free.cells.realisasi), valueOf(free.cells.target)];
  const uncapped =
    realisasi === null || target === null || target === 0
      ? valueOf(free.cells.capaian)!
      : divideExact(multiplyExact(realisasi, 100), target);
  return Number.isInteger(capaian) && capaian >= 100 && uncapped > capaian;
}

const recalculates = (entry: FigureEntry): boolean =>
  fitsDirection(entry, entry.node.polarity) ||
  (entry.polarity !== null && entry.polarity !== "lain" && fitsDirection(entry, entry.polarity));

/** The tables whose year is known, entry by entry and under their indicator and period. */
function statements(context: CheckContext): FigureEntry[][] {
  const stated = context.ask(FIGURE_TABLES).flatMap(({ table, year, entries }) =>
    context.isAssumed(table)
      ? []
      : [...entries].map((entry) => ({
          entry,
          key: [context.sourceOf(entry.node), entry.node.code, periodKey(year, table.within)].join("|"),
        })),
  );
  return [...groupedBy(stated, ({ key }) => key).values()]
    .filter((places) => places.length > 1)
    .map((places) => places.map(({ entry }) => entry));
}

function contradiction(context: CheckContext, [right, wrong]: readonly [FigureEntry, FigureEntry], what: Measured): Report | null {
  const [own, other] = [wrong.cells[what], right.cells[what]];
  if (valueOf(own) === null || valueOf(other) === null || context.blamed(own!) || context.blamed(other!)) return null;
  if (own === other || agree(own!, other!) || !areOfOne(right, wrong, TWIN[what])) return null;
  const cell = own!;
  const value = valueOf(other)!;
  if (what === "capaian" && (isCapOf(right, valueOf(cell)!) || isCapOf(wrong, value))) return null;
  const year = context.yearOf(cell.table);
  if (arePrinted(context, [cell, other!], periodKey(year, cell.table.within), what)) return null;
  const apart = toldApart(cell, valueOf(cell)!, value);
  if (!apart) return null;
  const place = { sheet: other!.sheet, address: other!.address };
  const known = recalculates(right);
  const twin = wrong.cells[TWIN[what]]!;
  context.blame(cell, known ? value : null);
  return cellReport(context, cell, {
    message: messages.differs({
      what: subject(cell),
      period: periodWords(year, cell.table.within),
      found: apart.found,
      other: apart.expected,
      cell: place,
      twin: messages[TWIN[what]](),
      figure: shownFigure(twin, valueOf(twin)!),
      witness: known ? messages.witness({ cell: place }) : null,
    }),
    expected: value,
    fix: known ? writeExpected(context, cell, value, "as shown") : null,
  });
}

/**
 * A summary repeats figures of the tables, and one of them is not brought up to date. Told at the place that does not follow from its
 * own row, otherwise at the later one; both are named.
 */
export const rule = defineRule({
  id: "dua-tempat",
  stage: "acrossTables",
  severity: "error",
  title: { id: "Angka berbeda di dua tempat", en: "One figure, two values" },
  why: {
    id: "Pembaca tidak tahu angka mana yang berlaku, dan angka di ringkasan sering tertinggal saat tabelnya diperbaiki.",
    en: "A reader cannot tell which one holds, and the summary's is often left behind when its table is corrected.",
  },
  example: {
    id: "Capaian B1.1.1 90,18 di tabel, dan 98,9 di ringkasan.",
    en: "A capaian of B1.1.1 of 90.18 in the table and of 98.9 in the summary.",
  },
  messages,
  check: (context) =>
    statements(context).flatMap((entries) => {
      const first = entries.find(recalculates) ?? entries[0]!;
      return entries.flatMap((entry) =>
        entry === first ? [] : (["realisasi", "capaian"] as const).flatMap((what) => contradiction(context, [first, entry], what) ?? []),
      );
    }),
});
