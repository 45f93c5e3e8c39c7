import { areaAddress } from "../../../../sheet/address";
import type { FigureCell } from "../../../../reading/indicators/facts";
import type { FigureRole, RecognisedTable } from "../../../../reading/indicators/recognised";
import { cellReport } from "../../../shared/build";
import { severityOver, spreadWords, wantsFigure } from "../../../formulas/errorTree";
import type { Report } from "../../../engine/finding";
import { addressOf, cellNames } from "../../../shared/groups";
import { cellKey, type CheckContext, defineRule } from "../../../engine/rule";
import { stageTreeOf } from "../../../shared/stageLists";
import { calculatedWords, isIndexResult, usesOf } from "../../../formulas/uses";
import { periodKey, subject } from "../../../shared/words";
import { besides, columns, messages } from "./messages";

type AskedRole = "bobot" | "target" | "realisasi";
const ASKED: readonly AskedRole[] = ["target", "realisasi", "bobot"];
const isEmpty = ({ figure }: FigureCell): boolean => figure.kind === "empty";
const isFilled = ({ figure }: FigureCell): boolean => figure.kind !== "empty";

/** The cells of a column in rows of known indicators. */
function columnOf(context: CheckContext, table: RecognisedTable, role: FigureRole): FigureCell[] {
  return context.cellsOf(table).filter((cell) => cell.what === role && cell.row.kind === "indikator" && wantsFigure(cell));
}

/** A result whose formula waits for its components is empty because they are. */
function waits(context: CheckContext, cell: FigureCell): boolean {
  return cell.formula !== null && isIndexResult(context, cell);
}

const GROUPS: ReadonlySet<string> = new Set(["organisasi", "perspektif"]);

/** Empty cells of a column that a reader would ask for. */
function askedFor(context: CheckContext, role: AskedRole, cell: FigureCell): boolean {
  const { node } = cell.row;
  const { table } = cell;
  if (!isEmpty(cell) || waits(context, cell)) return false;
  const uses = usesOf(context);
  if (uses.errors(cell) > 0) return true;
  const year = context.yearOf(table);
  const printed = role === "bobot" ? context.weights(node!, year, null) : context.printed(node!, role, periodKey(year, table.within));
  if (role === "bobot") return printed.length > 0 && table.node?.code !== node!.code;
  // The organisation and its perspectives are made of capaian; a target or a realisasi of their own they have only where one is printed.
  if (GROUPS.has(node!.level) && printed.length === 0) return false;
  // Periods side by side have gaps where nothing was measured; what the source prints for them is missing.
  if (table.part.of > 1 || table.within !== null) return printed.length > 0;
  return true;
}

interface Group {
  readonly table: RecognisedTable;
  readonly role: AskedRole | "masukan";
  readonly cells: readonly FigureCell[];
}

/** Columns with figures in some rows and none in others; formulas that are empty because a cell that is told is empty say nothing new. */
function gapsIn(context: CheckContext, inputs: readonly Group[]): Group[] {
  const uses = usesOf(context);
  const told = new Set(inputs.flatMap(({ cells }) => cells.map(cellKey)));
  const isNew = (cell: FigureCell): boolean => cell.formula === null || !uses.causes(cell).some((cause) => told.has(cause));
  const groups: Group[] = [];
  const seen = new Set<string>();
  for (const table of context.tables) {
    for (const role of ASKED) {
      const column = columnOf(context, table, role).filter((cell) => !seen.has(cellKey(cell)));
      column.forEach((cell) => seen.add(cellKey(cell)));
      const filled = column.some(isFilled);
      const cells = column.filter((cell) => (filled || uses.errors(cell) > 0) && askedFor(context, role, cell) && isNew(cell));
      cells.forEach((cell) => [cellKey(cell), ...uses.causes(cell)].forEach((key) => told.add(key)));
      if (cells.length > 0) groups.push({ table, role, cells });
    }
  }
  return groups;
}

/** A target at the foot of a table that has its realisasi or capaian there, or a realisasi with a capaian. */
function footGaps(context: CheckContext): Group[] {
  return context.tables.flatMap((table): Group[] => {
    if (table.part.of > 1) return [];
    const foot = context.cellsOf(table).filter(({ row }) => row.kind === "total" && row.node !== null);
    const has = (role: FigureRole): boolean => foot.some((cell) => cell.what === role && isFilled(cell));
    const cells = foot.filter(
      (cell) =>
        isEmpty(cell) &&
        cell.formula === null &&
        ((cell.what === "target" && (has("realisasi") || has("capaian"))) || (cell.what === "realisasi" && has("capaian"))),
    );
    return cells.map((cell) => ({ table, role: cell.what as AskedRole, cells: [cell] }));
  });
}

/** Inputs of one formula of which only some are there: nothing can be calculated with them. */
function inputGaps(context: CheckContext): Group[] {
  const groups: Group[] = [];
  for (const table of context.tables) {
    const byNode = new Map<string, FigureCell[]>();
    for (const cell of context.cellsOf(table)) {
      if (cell.what !== "masukan" || !wantsFigure(cell)) continue;
      const list = byNode.get(cell.row.node!.code);
      if (list) list.push(cell);
      else byNode.set(cell.row.node!.code, [cell]);
    }
    for (const cells of byNode.values()) {
      // Rows of a stage list left blank are documents that do not exist; what is calculated waits for what it is calculated from.
      const missing = cells.filter((cell) => isEmpty(cell) && cell.formula === null && stageTreeOf(context, cell) === null);
      if (missing.length > 0 && cells.some(isFilled)) groups.push({ table, role: "masukan", cells: missing });
    }
  }
  return groups;
}

/** Nothing is filled in although the workbook holds what it is calculated from, or what follows from it. */
function isForgotten(context: CheckContext, table: RecognisedTable): boolean {
  const year = context.yearOf(table);
  const results = context
    .cellsOf(table)
    .some(
      (cell) =>
        (cell.what === "capaian" || cell.what === "bobotKaliRealisasi") &&
        cell.row.kind === "indikator" &&
        cell.figure.kind === "number" &&
        cell.figure.value !== 0,
    );
  return (
    results ||
    context.cells.some(
      (cell) =>
        cell.what === "masukan" &&
        cell.formula === null &&
        cell.figure.kind === "number" &&
        context.yearOf(cell.table) === year &&
        cell.table.within === table.within,
    )
  );
}

/** Tables whose realisasi are wholly empty: a plan or a layout that waits to be filled in. */
function emptyTables(context: CheckContext): RecognisedTable[] {
  const waiting: RecognisedTable[] = [];
  for (let at = 0; at < context.tables.length; at += context.tables[at]!.part.of) {
    const parts = context.tables.slice(at, at + context.tables[at]!.part.of);
    const columns = parts.map((part) => columnOf(context, part, "realisasi"));
    if (columns.some((column) => column.length > 0) && columns.every((column) => column.every(isEmpty))) waiting.push(parts[0]!);
  }
  return waiting;
}

/** A figure that is not there is never 0: the rows are left out of every calculation, or spoil it. */
export const rule = defineRule({
  id: "isian-kosong",
  stage: "reads",
  severity: "warning",
  title: { id: "Isian kosong", en: "Empty cell" },
  why: {
    id: "Sel kosong dihitung sebagai 0 oleh perkalian dan dilewati oleh penjumlahan; indeksnya keliru tanpa terlihat.",
    en: "An empty cell counts as 0 in a product and is passed over in a sum; the index is wrong without showing it.",
  },
  example: {
    id: "Target B2.1 kosong, sedangkan target baris lain terisi.",
    en: "The target of B2.1 is empty while those of other rows are filled in.",
  },
  messages,
  check(context) {
    const uses = usesOf(context);
    const reports: Report[] = [];
    const inputs = inputGaps(context);
    for (const { role, cells } of [...gapsIn(context, inputs), ...footGaps(context), ...inputs]) {
      const first = cells[0]!;
      const followers = cells.reduce((sum, cell) => sum + uses.errors(cell), 0);
      const spread = spreadWords(followers);
      const numbers = calculatedWords(uses, [...new Set(cells.flatMap((cell) => uses.numbers(cell)))]);
      const beside = besides[first.row.kind === "total" ? "foot" : role === "masukan" ? "inputs" : "column"]();
      reports.push({
        ...cellReport(context, first, {
          severity: severityOver(followers),
          message:
            cells.length === 1
              ? messages.one({ what: subject(first), beside, spread, numbers })
              : messages.many({ what: columns[role](), count: cells.length, beside, cells: cellNames(cells), spread, numbers }),
        }),
        address: addressOf(cells),
      });
      cells.forEach((cell) => context.blame(cell, null));
    }
    for (const table of emptyTables(context)) {
      const cells = columnOf(context, table, "realisasi");
      const forgotten = isForgotten(context, table);
      reports.push({
        severity: forgotten ? "warning" : "info",
        sheet: table.sheet,
        address: cells.length > 0 ? addressOf(cells) : areaAddress(table.area),
        message: (forgotten ? messages.forgotten : messages.waiting)({ count: cells.length }),
        indicator: table.node?.code ?? null,
      });
    }
    return reports;
  },
});
