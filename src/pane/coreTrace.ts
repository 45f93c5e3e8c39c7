import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import { createContext } from "../checks/engine/context";
import { FIGURES_BY_PLACE } from "../checks/engine/figures";
import { defineQuestion } from "../checks/engine/question";
import { cellKey, type CheckContext, type CitedPrinting } from "../checks/engine/rule";
import { AROUND } from "../checks/shared/around";
import { cite } from "../checks/shared/build";
import { periodKey, periodWords, subject } from "../checks/shared/words";
import { areasNamed } from "../formula/references";
import type { Datum, Message } from "../language/message";
import type { FigureCell } from "../reading/indicators/facts";
import { shownBy } from "../reading/indicators/figure";
import type { RecognisedTable } from "../reading/indicators/recognised";
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
  /** What follows from it: the cells whose formulas read it, or what its meaning leads to. */
  usedBy(): readonly TraceStep[];
  /** More cells than are shown of one range. */
  readonly more: number;
}

export interface Trace {
  readonly of: TraceStep;
  /** What follows from it. */
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

/** What a cell holds, with the digits it shows: of 93,1042000001 shown as 93,10 nobody looks for the rest. */
function valueAt(context: CheckContext, { sheet, row, column }: Cell): Datum {
  const grid = context.grids.get(sheet);
  const value = grid?.value(row, column) ?? null;
  if (value === null || value === "") return telusur.empty();
  if (typeof value === "number") return shownBy(value, grid!.format(row, column));
  return typeof value === "object" ? value.error : String(value).trim();
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
    steps: () =>
      context.catalogue.components(node.code, year, context.sourceOf(node)).map((component) => realisasiOf(context, component, year, null)),
    usedBy: () => [],
    more: 0,
  };
}

/** The realisasi of an indicator where it stands in the workbook, best in a table; from the catalogue otherwise. */
function realisasiOf(context: CheckContext, node: CatalogueNode, year: string, table: RecognisedTable | null): TraceStep {
  const cell = context.ask(AROUND).realisasi(node, year, table);
  return cell ? stepAt(context, { ...cell, row: cell.rowIndex }) : absent(context, node, year);
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
  return context.catalogue
    .components(node.code, year, context.sourceOf(node))
    .map((component) => realisasiOf(context, component, year, figure.table));
}

/** What follows from a figure no formula reads, by its meaning: its capaian, what it weighs, the index it is a component of. */
function follows(context: CheckContext, figure: FigureCell): readonly TraceStep[] {
  const { node } = figure.row;
  const around = context.ask(AROUND);
  const wanted = figure.what === "realisasi" ? ["capaian", "bobotKaliRealisasi"] : figure.what === "target" ? ["capaian"] : [];
  const beside = around
    .inRow(figure)
    .flatMap((cell) =>
      wanted.includes(cell.what) && cell.figure.value !== null ? [stepAt(context, { ...cell, row: cell.rowIndex })] : [],
    );
  if (figure.what !== "realisasi" || node === null || figure.table.within !== null) return beside;
  const year = context.yearOf(figure.table);
  const index = context.weights(node, year, null)[0]?.in ?? node.parent;
  const parent = index === null ? undefined : context.catalogue.node(index);
  const above = parent && around.realisasi(parent, year, figure.table);
  return above ? [...beside, stepAt(context, { ...above, row: above.rowIndex })] : beside;
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
    value: valueAt(context, cell),
    place,
    formula,
    indicator: figure?.row.node?.code ?? null,
    notes: figure ? notesOf(context, figure) : [],
    steps: () => (read.cells.length > 0 ? read.cells.map((each) => stepAt(context, each)) : figure ? meant(context, figure) : []),
    usedBy: () => {
      const found = readers(context, cell);
      return found.length > 0 || !figure ? found : follows(context, figure);
    },
    more: read.more,
  };
}

interface Reading {
  readonly by: Cell;
  readonly sheet: string;
  readonly area: Area;
}

/** Of every formula what it reads: one pass, however far up a figure is followed. */
const READINGS = defineQuestion("what formulas read", ({ snapshot }: CheckContext): readonly Reading[] =>
  snapshot.sheets.flatMap(({ name, formulas, firstRow, firstColumn }) =>
    formulas.flatMap((row, r) =>
      row.flatMap((formula, c) =>
        formula === null
          ? []
          : areasNamed(formula).map(({ sheet, area }) => ({
              by: { sheet: name, row: firstRow + r, column: firstColumn + c },
              sheet: sheet ?? name,
              area,
            })),
      ),
    ),
  ),
);

/** Cells whose formulas read a cell, each once. */
function readers(context: CheckContext, of: Cell): readonly TraceStep[] {
  const found = new Map<string, Cell>();
  for (const { by, sheet, area } of context.ask(READINGS)) {
    if (found.size >= MOST) break;
    if (sheet === of.sheet && contains(area, of)) found.set(cellKey({ sheet: by.sheet, address: cellAddress(by.row, by.column) }), by);
  }
  return [...found.values()].map((cell) => stepAt(context, cell));
}

/** Where a trace begins: a cell, or an indicator wherever its newest realisasi stands. */
export type TraceStart = CellPlace | { readonly indicator: string };

function ofIndicator(context: CheckContext, code: string): TraceStep | null {
  const node = context.catalogue.node(code);
  if (!node) return null;
  const printed = node.facts.flatMap(({ what, period }) => (what === "realisasi" && period.length === 4 ? [period] : []));
  const years = [...context.tables.flatMap((table) => (table.within === null ? [context.yearOf(table)] : [])), ...printed].sort().reverse();
  const year = years.find((each) => context.ask(AROUND).realisasi(node, each, null) !== null) ?? [...printed].sort().pop();
  return year === undefined ? null : realisasiOf(context, node, year, null);
}

function ofCell(context: CheckContext, cell: CellPlace): TraceStep | null {
  const step = stepAt(context, cell);
  const value = context.grids.get(cell.sheet)?.value(cell.row, cell.column) ?? null;
  return (value === null || value === "") && step.formula === null ? null : step;
}

/** Traces figures of a workbook, as the pane uses it. */
export const coreTrace = {
  /** Down to what a figure is made of, and up to what follows from it; null for a blank cell and an indicator nobody knows. */
  trace: (snapshot: Parameters<typeof createContext>[0], catalogue: Catalogue, start: TraceStart): Trace | null => {
    const context = createContext(snapshot, catalogue, {});
    const of = "indicator" in start ? ofIndicator(context, start.indicator) : ofCell(context, start);
    return of && { of, usedBy: of.usedBy() };
  },
  placeOf: ({ sheet, row, column }: CellPlace) => ({ sheet, address: cellAddress(row, column) }),
};
