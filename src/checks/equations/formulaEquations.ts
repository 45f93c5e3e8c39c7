import type { Formula } from "../../catalogue/formula";
import type { CatalogueNode } from "../../catalogue/types";
import { evaluate } from "../../measures/evaluate";
import { formulaInFigures } from "./inFigures";
import { operands, type Operand } from "../../measures/operands";
import { multiplyExact, sumExact } from "../../numbers";
import type { FigureCell } from "../../reading/indicators/facts";
import type { Equation } from "./equations";
import type { FigureEntry, FigureTable } from "./figureTable";
import { countedRealisasi } from "./rowEquations";
import { cellKey, type CheckContext } from "../engine/rule";
import { share } from "../shared/words";

/** Where the operands of a formula stand. */
interface Pool {
  entry(code: string): FigureEntry | undefined;
  inputs(code: string, variable: string): readonly FigureCell[];
}

/** The stage letters of a list of documents; rows left blank are documents that do not exist. */
function stagesIn(context: CheckContext, cells: readonly FigureCell[]): string[] {
  return cells.map((cell) => context.grids.get(cell.sheet)!.text(cell.rowIndex, cell.column)).filter((text) => text !== "");
}

/** What the stages reached count, 0-100; the formula's own evaluation has refused unknown ones. */
function stageValues(tree: Formula, reached: readonly string[]): number[] {
  if (tree.kind !== "stageMean") return [];
  return reached.flatMap((text) => tree.stages.find(({ stage }) => stage.toLowerCase() === text.trim().toLowerCase())?.value ?? []);
}

const refersToIndicators = (needs: readonly Operand[]): boolean => needs.some(({ kind }) => kind === "reference");

/** The cell of an indicator that its formula gives. */
interface Calculated {
  readonly result: FigureCell;
  readonly node: CatalogueNode;
  readonly tree: Formula;
}

/** An indicator's realisasi as its formula gives it from cells of the pool; null when one of them is not there. */
function formulaEquation(context: CheckContext, { result, node, tree }: Calculated, table: FigureTable, pool: Pool): Equation | null {
  const needs = operands(tree);
  if (needs.length === 0) return null;
  const cells: FigureCell[] = [];
  const places = new Map<string, number>();
  const weights = new Map<string, number>();
  const stages = new Map<string, readonly string[]>();
  for (const need of needs) {
    let cell: FigureCell | undefined;
    let key = "";
    if (need.kind === "stages") {
      const reached = stagesIn(context, pool.inputs(node.code, need.variable));
      if (reached.length === 0) return null;
      stages.set(need.variable, reached);
      continue;
    }
    if (need.kind === "input") [key, cell] = [`input ${need.variable}`, pool.inputs(node.code, need.variable)[0]];
    if (need.kind === "reference") [key, cell] = [`${need.what} ${need.code}`, pool.entry(need.code)?.cells[need.what]];
    if (need.kind === "weight") {
      key = `bobot ${need.code}`;
      cell = table.table.node?.code === node.code ? table.byCode.get(need.code)?.cells.bobot : undefined;
      const printed = context.weights(context.catalogue.node(need.code) ?? node, table.year, node.code)[0]?.value;
      if (!cell || cell.figure.value === null) {
        if (printed == null) return null;
        weights.set(need.code, share(printed));
        continue;
      }
    }
    if (!cell || cellKey(cell) === cellKey(result)) return null;
    places.set(key, cells.push(cell) - 1);
  }
  return {
    rule: refersToIndicators(needs) ? "indeks-rumus" : "realisasi-rumus",
    result,
    operands: cells,
    inFigures: (leaves, scale) =>
      formulaInFigures(
        { tree, scaled: node.scale !== undefined },
        {
          place: (key) => places.get(key),
          weight: (code) => weights.get(code),
          stages: (variable) => stageValues(tree, stages.get(variable) ?? []),
        },
        leaves,
        scale,
      ),
    compute: (values) => {
      const at = (key: string): number | null => (places.has(key) ? values[places.get(key)!]! : null);
      const value = evaluate(tree, {
        input: (variable) => at(`input ${variable}`),
        reference: (code, what) => at(`${what} ${code}`),
        stages: (variable) => stages.get(variable) ?? null,
        weight: (code) => {
          const percent = at(`bobot ${code}`);
          return percent === null ? (weights.get(code) ?? null) : share(percent);
        },
      });
      if (!value.ok) return null;
      // A mean on a scale is a percentage of its top; an indicator measured on that scale prints the mean itself (3,95 of 4).
      return tree.kind === "scaleMean" && node.scale !== undefined ? multiplyExact(value.value, node.scale, 0.01) : value.value;
    },
  };
}

/** The index at the foot of a table whose year has no formula in the catalogue: its own weights over its own rows. */
function ownWeightsEquation(result: FigureCell, table: FigureTable): Equation | null {
  const parts = table.entries.filter(({ node }) => node.code !== table.table.node?.code);
  const cells = parts.map(({ cells: { bobot, realisasi } }) => [bobot, realisasi] as const);
  if (parts.length < 2 || cells.some(([bobot, realisasi]) => !bobot || !realisasi)) return null;
  return {
    rule: "indeks-rumus",
    result,
    operands: cells.flat() as FigureCell[],
    inFigures: (leaves, scale) => ({
      kind: "sum",
      of: parts.map((_, at) => ({ kind: "product", of: [leaves.weight(2 * at), leaves.counted(2 * at + 1, scale)] })),
    }),
    compute: (values) =>
      sumExact(parts.map(({ node }, at) => multiplyExact(values[2 * at]!, countedRealisasi(node, values[2 * at + 1]!), 0.01))),
  };
}

/** The index at the foot where the table prints B x R but no realisasi. */
function sumOfTimesEquation(result: FigureCell, table: FigureTable): Equation | null {
  const cells = table.entries.filter(({ node }) => node.code !== table.table.node?.code).map((entry) => entry.cells.bobotKaliRealisasi);
  if (cells.length < 2 || cells.some((cell) => !cell)) return null;
  return {
    rule: "indeks-rumus",
    result,
    operands: cells as FigureCell[],
    inFigures: (leaves, scale) => ({ kind: "sum", of: cells.map((_, at) => leaves.figure(at, scale)) }),
    compute: sumExact,
  };
}

/** Where an indicator's own value stands: its realisasi, or for a perspective (a sum of capaian) its capaian. */
function resultOf(entry: FigureEntry, tree: Formula | undefined): FigureCell | undefined {
  if (entry.cells.realisasi) return entry.cells.realisasi;
  const ofCapaian = tree && operands(tree).some((need) => need.kind === "reference" && need.what === "capaian");
  return ofCapaian ? entry.cells.capaian : undefined;
}

/**
 * Every indicator that can be recalculated from its formula. Within one table first; from cells of other tables of the same
 * period only for an indicator that no table recalculates itself, so that one wrong figure is not told in every table.
 */
export function formulaEquations(context: CheckContext, tables: readonly FigureTable[]): Equation[] {
  const found: Equation[] = [];
  const done = new Set<string>();
  const periodOf = (table: FigureTable): string => `${table.year}|${table.table.within}`;
  const collect = (table: FigureTable, pool: Pool, again: boolean): void => {
    for (const entry of table.entries) {
      const key = `${periodOf(table)}|${entry.node.code}`;
      if (again && done.has(key)) continue;
      const tree = context.catalogue.formula(entry.node.code, table.year, context.sourceOf(entry.node))?.tree;
      const result = resultOf(entry, tree);
      if (!result) continue;
      const equation = tree ? formulaEquation(context, { result, node: entry.node, tree }, table, pool) : null;
      const atFoot = !again && table.table.node?.code === entry.node.code;
      const chosen = equation ?? (atFoot ? ((tree ? null : ownWeightsEquation(result, table)) ?? sumOfTimesEquation(result, table)) : null);
      if (!chosen) continue;
      done.add(key);
      found.push(chosen);
    }
  };
  for (const table of tables) {
    collect(
      table,
      { entry: (code) => table.byCode.get(code), inputs: (code, variable) => table.inputs.get(`${code}|${variable}`) ?? [] },
      false,
    );
  }
  const pools = new Map<string, { entries: Map<string, FigureEntry>; inputs: Map<string, readonly FigureCell[]> }>();
  for (const table of tables) {
    const pool = pools.get(periodOf(table)) ?? { entries: new Map(), inputs: new Map() };
    for (const [code, entry] of table.byCode) if (!pool.entries.has(code)) pool.entries.set(code, entry);
    for (const [key, cells] of table.inputs) if (!pool.inputs.has(key)) pool.inputs.set(key, cells);
    pools.set(periodOf(table), pool);
  }
  for (const table of tables) {
    const pool = pools.get(periodOf(table))!;
    collect(
      table,
      { entry: (code) => pool.entries.get(code), inputs: (code, variable) => pool.inputs.get(`${code}|${variable}`) ?? [] },
      true,
    );
  }
  return found;
}
