import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { createContext } from "../checks/engine/context";
import { FIGURES_BY_PLACE } from "../checks/engine/figures";
import { cellKey, type CheckContext, type CitedPrinting } from "../checks/engine/rule";
import { AROUND } from "../checks/shared/around";
import { cite } from "../checks/shared/build";
import { foundIn, periodKey, periodWords, subject } from "../checks/shared/words";
import { areasNamed } from "../formula/references";
import type { Datum, Message } from "../language/message";
import { multiplyExact } from "../numbers";
import type { FigureCell } from "../reading/indicators/facts";
import { areaAddress, cellAddress, type Area, type CellPlace } from "../sheet/address";
import { telusur } from "./rumus/telusur/messages";

/** One figure on the way: what it is, what it holds, and what it is made of in turn. */
export interface TraceStep {
  readonly title: Message;
  readonly value: Datum;
  /** Where it stands; null for a figure that only the catalogue has. */
  readonly place: { readonly sheet: string; readonly address: string } | null;
  /** en-US, with its "=". */
  readonly formula: string | null;
  /** The indicator it belongs to, by which the catalogue knows it. */
  readonly indicator: string | null;
  /** Weight, the catalogue's printing and others of it. */
  readonly notes: readonly Message[];
  /** Found out when it is opened: a workbook's formulas may go round in a circle. */
  steps(): readonly TraceStep[];
  /** More cells than are shown of one range. */
  readonly more: number;
}

export interface Trace {
  readonly of: TraceStep;
  /** Cells whose formulas read it. */
  readonly usedBy: readonly TraceStep[];
}

/** So many cells of a formula are shown as steps, and so many that use a cell. */
const MOST = 40;
/** Other printings of a figure that are named. */
const PRINTINGS = 3;

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const contains = (area: Area, { row, column }: Cell): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function valueAt(context: CheckContext, { sheet, row, column }: Cell, figure: FigureCell | undefined): Datum {
  const grid = context.grids.get(sheet);
  const value = grid?.value(row, column) ?? null;
  if (value === null || value === "") return telusur.empty();
  if (figure && figure.figure.kind !== "empty") return foundIn(figure, value);
  if (typeof value === "number")
    return grid!.format(row, column).includes("%") ? { value: multiplyExact(value, 100), maxPlaces: 2, percent: true } : value;
  return typeof value === "object" ? value.error : String(value);
}

function printingNotes(printed: readonly CitedPrinting[]): readonly Message[] {
  const [first, ...others] = printed;
  if (!first) return [];
  const different = others.filter(({ value }, at) => value !== first.value && others.findIndex((each) => each.value === value) === at);
  return [
    telusur.printed({ value: first.value, source: cite(first) }),
    ...different.slice(0, PRINTINGS).map((each) => telusur.printedToo({ value: each.value, source: cite(each) })),
  ];
}

function weightNote(context: CheckContext, node: CatalogueNode, year: string): readonly Message[] {
  const weight = context.weights(node, year, null)[0];
  const index = weight?.in ?? node.parent;
  return weight && index ? [telusur.weight({ weight: { value: weight.value!, percent: true }, index })] : [];
}

function notesOf(context: CheckContext, cell: FigureCell): readonly Message[] {
  const { node } = cell.row;
  if (node === null) return [];
  const year = context.yearOf(cell.table);
  const period = periodKey(year, cell.table.within);
  if (cell.what === "bobot") return printingNotes(context.weights(node, year, null));
  if (cell.what !== "target" && cell.what !== "realisasi" && cell.what !== "capaian") return [];
  return [
    ...(cell.what === "realisasi" ? weightNote(context, node, year) : []),
    ...printingNotes(context.printed(node, cell.what, period)),
  ];
}

/** An indicator whose figure stands nowhere in the workbook: as the catalogue has it. */
function absent(context: CheckContext, node: CatalogueNode, year: string): TraceStep {
  const printed = context.printed(node, "realisasi", year);
  return {
    title: telusur.cell({ cell: `${node.code} ${node.name}` }),
    value: printed[0]?.value ?? telusur.empty(),
    place: null,
    formula: null,
    indicator: node.code,
    notes: [telusur.notHere(), ...weightNote(context, node, year), ...printingNotes(printed)],
    steps: () => [],
    more: 0,
  };
}

/** What a typed figure follows from by its meaning: an index from its components, a capaian from realisasi and target. */
function meant(context: CheckContext, figure: FigureCell): readonly TraceStep[] {
  const { node } = figure.row;
  const around = context.ask(AROUND);
  const toStep = (cell: FigureCell): TraceStep => stepAt(context, { ...cell, row: cell.rowIndex });
  if (figure.what === "capaian" || figure.what === "bobotKaliRealisasi") {
    const roles = figure.what === "capaian" ? ["realisasi", "target"] : ["bobot", "realisasi"];
    return around.inRow(figure).flatMap((cell) => (roles.includes(cell.what) && cell.figure.value !== null ? [toStep(cell)] : []));
  }
  if (figure.what !== "realisasi" || node === null || figure.table.within !== null) return [];
  const year = context.yearOf(figure.table);
  return context.catalogue.components(node.code, year, context.sourceOf(node)).map((component) => {
    const cell = around.realisasi(component, year, figure.table);
    return cell ? toStep(cell) : absent(context, component, year);
  });
}

/** The cells a formula reads, each once in the order in which it names them, and how many of its ranges are left out. */
function precedents({ sheet }: Cell, formula: string): { readonly cells: readonly Cell[]; readonly more: number } {
  const cells = new Map<string, Cell>();
  const areas = new Set<string>();
  let more = 0;
  for (const { sheet: named, area } of areasNamed(formula)) {
    const on = named ?? sheet;
    // A guard names what the calculation behind it names again.
    const name = `${on}!${areaAddress(area)}`;
    if (areas.has(name)) continue;
    areas.add(name);
    const size = area.rows * area.columns;
    const shown = Math.min(size, MOST - cells.size);
    for (let at = 0; at < shown; at += 1) {
      const cell = { sheet: on, row: area.row + Math.floor(at / area.columns), column: area.column + (at % area.columns) };
      cells.set(cellKey({ sheet: on, address: cellAddress(cell.row, cell.column) }), cell);
    }
    more += size - shown;
  }
  return { cells: [...cells.values()], more };
}

function stepAt(context: CheckContext, cell: Cell): TraceStep {
  const address = cellAddress(cell.row, cell.column);
  const place = { sheet: cell.sheet, address };
  const figure = context.ask(FIGURES_BY_PLACE).get(cellKey(place));
  const formula = context.grids.get(cell.sheet)?.formula(cell.row, cell.column) ?? null;
  const read = formula === null ? { cells: [], more: 0 } : precedents(cell, formula);
  return {
    title:
      figure && figure.row.node !== null
        ? telusur.figure({ what: subject(figure), period: periodWords(context.yearOf(figure.table), figure.table.within) })
        : telusur.cell({ cell: place }),
    value: valueAt(context, cell, figure),
    place,
    formula,
    indicator: figure?.row.node?.code ?? null,
    notes: figure ? notesOf(context, figure) : [],
    steps: () => (read.cells.length > 0 ? read.cells.map((each) => stepAt(context, each)) : figure ? meant(context, figure) : []),
    more: read.more,
  };
}

/** Cells whose formulas read a cell: one pass over all formulas. */
function readers(context: CheckContext, of: Cell): readonly TraceStep[] {
  const found: TraceStep[] = [];
  for (const { name, formulas, firstRow, firstColumn } of context.snapshot.sheets)
    for (const [r, row] of formulas.entries())
      for (const [c, formula] of row.entries()) {
        if (formula === null || found.length >= MOST) continue;
        const reads = areasNamed(formula).some(({ sheet, area }) => (sheet ?? name) === of.sheet && contains(area, of));
        if (reads) found.push(stepAt(context, { sheet: name, row: firstRow + r, column: firstColumn + c }));
      }
  return found;
}

/** Traces figures of a workbook, as the pane uses it. */
export const coreTrace = {
  /** From one cell down to what it is made of, and up to what uses it; null for a blank cell. */
  trace: (snapshot: Parameters<typeof createContext>[0], catalogue: Catalogue, at: CellPlace): Trace | null => {
    const context = createContext(snapshot, catalogue, {});
    const of = stepAt(context, at);
    const value = context.grids.get(at.sheet)?.value(at.row, at.column) ?? null;
    if ((value === null || value === "") && of.formula === null) return null;
    return { of, usedBy: readers(context, at) };
  },
  placeOf: ({ sheet, row, column }: CellPlace) => ({ sheet, address: cellAddress(row, column) }),
};
