import { withMovedLines } from "../../formula/movedLines";
import type { Message } from "../../language/message";
import type { ModelCell } from "../../layout/block";
import { dressRows, patchCell, type CellPlacement } from "../../layout/place";
import { displayCell } from "../../layout/preview";
import { areaAddress, cellAddress, quoteSheet, type Area } from "../../sheet/address";
import { contains } from "../../sheet/area";
import { gridOf, isError, type Grid } from "../../sheet/grid";
import type { Patch, PatchCell, PatchStep } from "../../sheet/patch";
import type { LineMove } from "../../sheet/lineMoves";
import type { Snapshot } from "../../sheet/snapshot";
import type { TableModel } from "../model";
import { planCharts, type ChartPlan } from "./charts";
import { columnRuns, columnsOfRow, keepsSpans, mergedIn, originsOf, planColumns, type ColumnPlan } from "./columns";
import { fingerprint, heldContent, spelling, writtenContent, type Content } from "./fingerprint";
import type { NamedTable } from "./found";
import { columnNames, rowCalled, writtenColumnName } from "./labels";
import { says } from "./messages";
import { cutFormulas, obstacle, type LeavingLine, type MovingTable } from "./obstacles";
import { recipeKey, recipeOf, recipeText, type Recipe } from "./recipe";
import { planRows, type PlannedRow, type RowPlan } from "./rows";

/** A cell of a table that changes, or that the user has changed. */
export interface ChangedCell {
  /** Where it stands now: "B7". */
  readonly address: string;
  readonly row: string;
  /** "" for words that stand under no head. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What bringing a table up to date would do. */
export interface TableUpdate {
  readonly sheet: string;
  readonly area: Area;
  readonly patch: Patch;
  readonly cells: readonly ChangedCell[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly addedColumns: readonly string[];
  readonly removedColumns: readonly string[];
  /** Cells the user has changed, which stay; `after` is what would stand there otherwise. */
  readonly kept: readonly ChangedCell[];
  /** What else is to be known. */
  readonly remarks: readonly Message[];
  readonly isNothing: boolean;
}

export type UpdateOutcome = { readonly kind: "problem"; readonly why: Message } | { readonly kind: "update"; readonly update: TableUpdate };

export interface UpdateRequest {
  readonly snapshot: Snapshot;
  readonly tables: readonly NamedTable[];
  readonly name: string;
  readonly here: Extract<NamedTable["state"], { readonly kind: "here" }>;
  /** The table as it is drawn today. */
  readonly model: TableModel;
}

const isFigures = (role: TableModel["rows"][number]["role"]): boolean => role === "body" || role === "total";

const isAround = (key: string): boolean => /^(?:caption|note) /.test(key);

const keyOf = (model: TableModel, at: number): string => model.rows[at]!.key ?? String(at);

/** Everything the cells are compared with. */
interface Comparing extends UpdateRequest {
  readonly grid: Grid;
  readonly plan: RowPlan;
  readonly columnPlan: ColumnPlan;
  /** Of rows, then of columns. */
  readonly moves: readonly LineMove[];
  readonly placement: CellPlacement;
  readonly columns: readonly string[];
}

function heldAt({ grid }: Pick<Comparing, "grid">, row: number, column: number): Content {
  return heldContent(grid.value(row, column), grid.formula(row, column));
}

/** A formula as it will be once rows and columns have moved. */
function movedContent(content: Content, sheet: string, moves: readonly LineMove[]): Content {
  if (content.kind !== "formula") return content;
  return { kind: "formula", formula: moves.reduce((formula, move) => withMovedLines(formula, sheet, { sheet, move }), content.formula) };
}

/** What a cell shows of what it holds; `like` is our cell for it, in whose format numbers are written. */
function shownOf({ grid, here }: Comparing, row: number, column: number, like: ModelCell): string {
  const value = grid.value(row, column);
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value !== "number") return String(value);
  const format = like.kind === "number" || like.kind === "formula" ? like.format : "General";
  return displayCell({ kind: "number", value, format }, here.recipe.language);
}

interface ComparedRow {
  readonly planned: PlannedRow;
  /** Written columns whose content goes to another cell. */
  readonly carried: readonly number[];
  readonly writes: readonly PatchCell[];
  readonly changed: readonly ChangedCell[];
  readonly kept: readonly ChangedCell[];
}

const KEEP: PatchCell = { kind: "keep" };

/** What the user has put in a cell, to be put in another. */
function carriedCell(content: Content): PatchCell {
  if (content.kind === "formula") return { kind: "formula", formula: content.formula };
  if (content.kind === "empty") return { kind: "empty" };
  const value = content.kind === "error" ? content.error : content.value;
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", text: String(value) };
}

/** Three ways: what stands there, what was written, what would be written today. */
function comparedRow(comparing: Comparing, planned: PlannedRow): ComparedRow {
  const { model, here, moves, placement, columns, columnPlan } = comparing;
  const row = model.rows[planned.at]!;
  const cells = row.cells.map((cell) => patchCell(cell, placement));
  const { before, written } = planned;
  if (before === null || written === null) return { planned, carried: [], writes: cells, changed: [], kept: [] };
  const signs = here.recipe.rows[written]!;
  const origins = originsOf(row, signs, columnPlan);
  const carried = origins.flatMap((origin, at) => (origin === null || origin === columnPlan.written[at] ? [] : [origin]));
  const [changed, kept]: [ChangedCell[], ChangedCell[]] = [[], []];
  const writes = cells.map((cell, at): PatchCell => {
    const origin = origins[at]!;
    if (origin === null) return cell;
    const isCarried = origin !== columnPlan.written[at];
    // Its content goes elsewhere, and is told there.
    if (!isCarried && carried.includes(origin)) return { kind: "empty" };
    const column = here.area.column + origin;
    const held = heldAt(comparing, before, column);
    const moved = movedContent(held, here.sheet, moves);
    const wanted = writtenContent(cell);
    if (spelling(moved) === spelling(wanted)) return isCarried ? cell : KEEP;
    const like = row.cells[at]!;
    const told: ChangedCell = {
      address: cellAddress(before, column),
      row: rowCalled(model, planned.at, here.recipe.language),
      // Words above and below the table stand under no head.
      column: isFigures(row.role) ? columns[at]! : "",
      before: shownOf(comparing, before, column, like),
      after: displayCell(like, here.recipe.language),
    };
    const isOurs = fingerprint(held) === (signs.cells[origin] ?? "");
    const isSaidAlike = told.before === told.after;
    const asFormulas = { ...told, before: wordsOf(held) || told.before, after: wordsOf(wanted) || told.after };
    (isOurs ? changed : kept).push(isSaidAlike ? asFormulas : told);
    if (isOurs) return cell;
    return isCarried ? carriedCell(moved) : KEEP;
  });
  return { planned, carried, writes, changed, kept };
}

const wordsOf = (content: Content): string => (content.kind === "formula" ? content.formula : "");

/** Rows below each other that go into one step: all new, or all moved alike. */
function runsOf(rows: readonly ComparedRow[]): (readonly ComparedRow[])[] {
  const runs: ComparedRow[][] = [];
  for (const row of rows) {
    const last = runs.at(-1)?.at(-1)?.planned;
    const { before, after } = row.planned;
    const follows = last !== undefined && after === last.after + 1 && (before === null ? last.before === null : last.before === before - 1);
    if (follows) runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** A cell that had no format of its own gets ours: a figure that was missing was an empty cell. */
function formatSteps({ model, here, grid, columnPlan }: Comparing, { planned, writes }: ComparedRow): PatchStep[] {
  return writes.flatMap((cell, at): PatchStep[] => {
    const like = model.rows[planned.at]!.cells[at]!;
    const written = columnPlan.written[at]!;
    const isFigure = (cell.kind === "number" || cell.kind === "formula") && (like.kind === "number" || like.kind === "formula");
    if (!isFigure || planned.before === null || written === null || like.format === "General") return [];
    if (grid.format(planned.before, here.area.column + written) !== "General") return [];
    const address = cellAddress(planned.after, here.area.column + at);
    return [{ kind: "style", sheet: here.sheet, address, style: { numberFormat: like.format } }];
  });
}

/** The merged areas a written row had, where it stands now. */
function mergedAt({ here: { area, recipe } }: UpdateRequest, written: number, row: number): string[] {
  return (recipe.rows[written]!.spans ?? []).map(([column, columns]) =>
    areaAddress({ row, column: area.column + column, rows: 1, columns }),
  );
}

function lineSteps(request: UpdateRequest, { moves, leaving, firstRow, height }: RowPlan, columnPlan: ColumnPlan): PatchStep[] {
  const { sheet, area } = request.here;
  return [...moves, ...columnPlan.moves].map((move): PatchStep => {
    if ("column" in move) {
      const { kind, column, columns } = move;
      return { kind, sheet, address: areaAddress({ row: firstRow, column, rows: height, columns }) };
    }
    const { kind, row, rows } = move;
    const address = areaAddress({ ...area, row, rows });
    if (kind === "insertRows") return { kind, sheet, address };
    const merged = leaving
      .filter((each) => each.row >= row && each.row < row + rows)
      .flatMap(({ written, row: at }) => mergedAt(request, written, at));
    return { kind, sheet, address, merged };
  });
}

/** Rows that stay whose merged cells have to be others: heads and words over columns of which some came or went. */
function remerged({ model, here, grid, columnPlan }: Comparing, { planned: { at, before, written } }: ComparedRow): boolean {
  if (columnPlan.moves.length === 0 || before === null || written === null) return false;
  const row = model.rows[at]!;
  if (!keepsSpans(row, here.recipe.rows[written]!, columnPlan)) return true;
  // A head that reached down and has others below it now, where the reader tells of merged cells.
  return (
    row.role === "header" &&
    row.cells.some((cell, column) => {
      const own = columnPlan.written[column]!;
      const merge = own === null || cell.kind !== "text" ? null : grid.merge(before, here.area.column + own);
      return merge !== null && cell.kind === "text" && merge.row === before && merge.rows !== (cell.down ?? 1);
    })
  );
}

/** The rows whose merged cells are made anew; heads all together, for one may reach down over several rows. */
function remergedRows(comparing: Comparing, rows: readonly ComparedRow[]): ReadonlySet<ComparedRow> {
  const isHead = ({ planned }: ComparedRow): boolean => comparing.model.rows[planned.at]!.role === "header";
  const found = rows.filter((row) => remerged(comparing, row));
  return new Set([...found, ...(found.some(isHead) ? rows.filter((row) => isHead(row) && row.planned.before !== null) : [])]);
}

function unmergeSteps(comparing: Comparing, rows: ReadonlySet<ComparedRow>): PatchStep[] {
  const { sheet, area } = comparing.here;
  return [...rows].map(({ planned: { before, written } }) => ({
    kind: "unmerge",
    sheet,
    address: areaAddress({ ...area, row: before!, rows: 1 }),
    merged: mergedAt(comparing, written!, before!),
  }));
}

/** Areas to be merged in rows that stay: what was taken apart, and heads over new columns. */
function mergesIn({ model, here, plan, columnPlan }: Comparing, rows: readonly ComparedRow[], apart: ReadonlySet<ComparedRow>): Area[] {
  const after = new Map(plan.rows.map((row) => [row.at, row.after]));
  return rows.flatMap((row) => {
    const { at, before } = row.planned;
    if (before === null) return [];
    return mergedIn(model.rows[at]!).flatMap(({ at: column, span, down }): Area[] => {
      if (!apart.has(row) && columnPlan.written[column] !== null) return [];
      const last = after.get(at + down - 1) ?? row.planned.after;
      return [{ row: row.planned.after, column: here.area.column + column, rows: last - row.planned.after + 1, columns: span }];
    });
  });
}

/** Cells of the user's that would be swallowed by these. */
function coveredBy({ here, grid, columnPlan }: Comparing, rows: readonly ComparedRow[], merges: readonly Area[]): string[] {
  return rows.flatMap(({ planned, writes }) =>
    writes.flatMap((cell, at) => {
      const [row, column, written] = [planned.after, here.area.column + at, columnPlan.written[at]!];
      if (cell.kind !== "keep" || planned.before === null || written === null) return [];
      const isFilled = grid.value(planned.before, here.area.column + written) !== null;
      const isIn = merges.some((merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column));
      return isFilled && isIn ? [`${here.sheet}!${cellAddress(planned.before, here.area.column + written)}`] : [];
    }),
  );
}

/** What is written into rows that stay next to each other, and how what is new in them looks. */
function standingSteps(
  { model, here: { sheet, area }, columnPlan }: Comparing,
  run: readonly ComparedRow[],
  isWhole: (row: ComparedRow) => boolean,
): PatchStep[] {
  const row = run[0]!.planned.after;
  return columnRuns(columnPlan).flatMap(({ at, count, isNew }): PatchStep[] => {
    const cells = run.map(({ writes }) => writes.slice(at, at + count));
    if (!run.some(isWhole) && cells.every((line) => line.every(({ kind }) => kind === "keep"))) return [];
    const column = area.column + at;
    const write: PatchStep = { kind: "write", sheet, address: areaAddress({ row, column, rows: run.length, columns: count }), cells };
    if (!isNew) return [write];
    const rows = run.map(({ planned }) => columnsOfRow(model.rows[planned.at]!, at, count));
    return [write, ...dressRows({ ...model, rows, columns: model.columns.slice(at, at + count) }, { sheet, row, column })];
  });
}

function writeSteps(comparing: Comparing, rows: readonly ComparedRow[], apart: ReadonlySet<ComparedRow>): PatchStep[] {
  const { model, here } = comparing;
  const { sheet, area } = here;
  const isWhole = (row: ComparedRow): boolean => apart.has(row);
  const touched = rows.filter((row) => isWhole(row) || row.writes.some(({ kind }) => kind !== "keep"));
  const [runs, put] = [runsOf(touched), (run: readonly ComparedRow[]): boolean => run[0]!.planned.before === null];
  const dressed = runs.filter(put).flatMap((run) => {
    const [row, columns] = [run[0]!.planned.after, model.columns.length];
    const address = areaAddress({ row, column: area.column, rows: run.length, columns });
    const lines = run.map(({ planned }) => model.rows[planned.at]!);
    return [
      { kind: "write", sheet, address, cells: run.map(({ writes }) => writes) } as const,
      ...dressRows({ ...model, rows: lines }, { sheet, row, column: area.column }),
    ];
  });
  const standing = runs.filter((run) => !put(run)).flatMap((run) => standingSteps(comparing, run, isWhole));
  return [...standing, ...dressed, ...touched.flatMap((row) => formatSteps(comparing, row))];
}

/** New columns have the width they would have been given at first. */
function widthSteps({ model, here: { sheet, area }, plan, columnPlan }: Comparing): PatchStep[] {
  return model.columns.flatMap(({ characters }, at): PatchStep[] => {
    const address = cellAddress(plan.firstRow, area.column + at);
    return columnPlan.written[at] === null ? [{ kind: "columnWidth", sheet, address, characters }] : [];
  });
}

/** A written row by a name people know it by: today's where the table still has it. */
function writtenName({ model, here: { recipe } }: UpdateRequest, written: number): string {
  const { key } = recipe.rows[written]!;
  const at = model.rows.findIndex((row) => row.key === key);
  return at < 0 ? key.slice(key.indexOf(" ") + 1) : rowCalled(model, at, recipe.language);
}

function problem(why: Message): UpdateOutcome {
  return { kind: "problem", why };
}

/**
 * What would bring a table up to date where it stands: cells that hold what was written and should hold something else, rows and
 * columns that came or went. What the user has typed over stays and is told; where lines cannot be put in or taken away nothing is done, and
 * the reason told.
 */
export function updateOf(request: UpdateRequest): UpdateOutcome {
  const { snapshot, here, model, name } = request;
  const { sheet, area, recipe } = here;
  const place = { sheet, address: areaAddress(area) };
  const found = snapshot.sheets.find((each) => each.name === sheet)!;
  const grid = gridOf(found);
  if (found.truncated && (area.row + area.rows > grid.endRow || area.column + area.columns > grid.endColumn))
    return problem(says.notRead({ place }));
  if (area.columns !== recipe.columns.length) return problem(says.columnsMoved({ place }));
  const now = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => fingerprint(heldAt({ grid }, area.row + r, area.column + c))),
  );
  const plan = planRows({
    written: recipe.rows,
    now,
    firstRow: area.row,
    keys: model.rows.map((_, at) => keyOf(model, at)),
    isAround,
  });
  if (plan.alike * 2 < recipe.rows.length) return problem(says.notOurs({ place }));
  const gone = plan.missing.filter((at) => !isAround(recipe.rows[at]!.key));
  if (gone.length > 0) return problem(says.rowsGone({ place, rows: { items: gone.map((at) => writtenName(request, at)), join: "," } }));
  const heads = (keys: readonly string[]): number => keys.filter((key) => key.startsWith("header ")).length;
  const ids = model.columns.map(({ id }, at) => id ?? String(at));
  const columnPlan = planColumns(recipe.columns, ids, area.column);
  if (columnPlan.moves.length > 0 && heads(recipe.rows.map(({ key }) => key)) !== heads(model.rows.map(({ key = "" }) => key)))
    return problem(says.otherHeads({ place }));

  const moves = [...plan.moves, ...columnPlan.moves];
  const after = new Map(plan.rows.map((row) => [row.at, row.after]));
  const comparing: Comparing = {
    ...request,
    grid,
    plan,
    columnPlan,
    moves,
    columns: columnNames(model, recipe.language),
    placement: {
      row: (at) => after.get(at) ?? area.row + at,
      column: area.column,
      elsewhere: (cell) => {
        const text = `${quoteSheet(cell.sheet)}!${cell.address}`;
        return moves.reduce((moved, move) => withMovedLines(moved, null, { sheet, move }), text);
      },
    },
  };
  const rows = plan.rows.map((planned) => comparedRow(comparing, planned));
  const leaving: readonly LeavingLine[] = [
    ...plan.leaving.map(({ written, row }) => ({ axis: "row", at: row, label: writtenName(request, written) }) as const),
    ...columnPlan.leaving.map((written) => {
      const label = writtenColumnName(recipe, written, (of, column) => headAt(comparing, of, column)) || recipe.columns[written]!;
      return { axis: "column", at: area.column + written, label } as const;
    }),
  ];
  const moving = { snapshot, name, sheet, area, tables: request.tables, moves, isUsers: usersCells(comparing, rows) };
  const why = obstacle(moving, leaving);
  if (why) return problem(why);
  const apart = remergedRows(comparing, rows);
  const merges = columnPlan.moves.length > 0 ? mergesIn(comparing, rows, apart) : [];
  const covered = coveredBy(comparing, rows, merges);
  if (covered.length > 0) return problem(says.covered({ cells: { items: covered, join: "," } }));

  const cells = rows.flatMap(({ changed }) => changed);
  const added = plan.rows.filter(({ before }) => before === null).map(({ at }) => rowCalled(model, at, recipe.language));
  const labels = (axis: LeavingLine["axis"]): string[] => leaving.filter((each) => each.axis === axis).map(({ label }) => label);
  const isNothing = cells.length + added.length + leaving.length === 0 && columnPlan.moves.length === 0;
  const lines = plan.missing.length;
  const charts = chartsOf(comparing);
  const update: TableUpdate = {
    sheet,
    area,
    cells,
    added,
    removed: labels("row"),
    addedColumns: ids.flatMap((id, at) => (columnPlan.written[at] === null ? [comparing.columns[at]! || id] : [])),
    removedColumns: labels("column"),
    kept: rows.flatMap(({ kept }) => kept),
    remarks: [
      ...(lines > 0 ? [says.linesGone({ count: lines })] : []),
      ...(plan.own > 0 ? [says.ownRows({ count: plan.own })] : []),
      ...charts.remarks,
    ],
    isNothing,
    patch: isNothing ? { steps: [], mustBeEmpty: [] } : patchOf({ comparing, rows, apart, merges, moving, charts }),
  };
  return { kind: "update", update };
}

/** What stands over a written column in a written row of heads. */
function headAt({ grid, here: { area }, plan }: Comparing, written: number, column: number): string {
  const row = plan.rows.find((each) => each.written === written)?.before;
  return row == null ? "" : grid.text(row, area.column + column);
}

/** Whether a cell holds what the user put there, and is not carried along. */
function usersCells(comparing: Comparing, rows: readonly ComparedRow[]): MovingTable["isUsers"] {
  const { here, plan } = comparing;
  const { area, recipe } = here;
  const known = new Map<number, { readonly written: number; readonly carried: readonly number[] }>([
    ...plan.leaving.map(({ written, row }) => [row, { written, carried: [] }] as const),
    ...rows.flatMap(({ planned: { before, written }, carried }) =>
      before === null || written === null ? [] : [[before, { written, carried }] as const],
    ),
  ]);
  return (row, column) => {
    const [line, at] = [known.get(row), column - area.column];
    const sign = line ? (recipe.rows[line.written]!.cells[at] ?? "") : "";
    return fingerprint(heldAt(comparing, row, column)) !== sign && !line?.carried.includes(at);
  };
}

interface Patching {
  readonly comparing: Comparing;
  readonly rows: readonly ComparedRow[];
  readonly apart: ReadonlySet<ComparedRow>;
  readonly merges: readonly Area[];
  readonly moving: MovingTable;
  readonly charts: ChartPlan;
}

function patchOf({ comparing, rows, apart, merges, moving, charts }: Patching): Patch {
  const { here, name, plan, columnPlan, model } = comparing;
  const { sheet, area } = here;
  const address = areaAddress({ ...area, row: plan.firstRow, rows: plan.height, columns: model.columns.length });
  const kept = { under: recipeKey(name), text: recipeText(nextRecipe(comparing, charts)) };
  return {
    steps: [
      ...unmergeSteps(comparing, apart),
      ...lineSteps(comparing, plan, columnPlan),
      ...writeSteps(comparing, rows, apart),
      ...widthSteps(comparing),
      ...merges.map((merge): PatchStep => ({ kind: "merge", sheet, address: areaAddress(merge) })),
      ...charts.steps,
      // Left as Excel makes them; written once more only by the way back.
      ...cutFormulas(moving).map((each): PatchStep => ({ kind: "write", ...each, cells: [[KEEP]] })),
      { kind: "name", sheet, address, name, kept },
    ],
    mustBeEmpty: [],
  };
}

/** The rows of today's table that are kept of it: what is written now, and the lines the user took away, which are known so that they do not come back. */
function keptRows({ model, plan, here: { recipe } }: Comparing): readonly number[] {
  const known = new Set([...plan.rows.map(({ at }) => keyOf(model, at)), ...plan.missing.map((at) => recipe.rows[at]!.key)]);
  return model.rows.flatMap((_, at) => (known.has(keyOf(model, at)) ? [at] : []));
}

function chartsOf(comparing: Comparing): ChartPlan {
  const { name, here, model, plan, columnPlan, moves } = comparing;
  const { sheet, area, recipe } = here;
  if (!recipe.charts) return { steps: [], next: [], remarks: [] };
  const kept = keptRows(comparing);
  const following = { name, sheet, area, model, plan, columnPlan, keptRow: (at: number) => kept.indexOf(at) };
  return planCharts(following, recipe.drawn, moves.length > 0);
}

function nextRecipe(comparing: Comparing, charts: ChartPlan): Recipe {
  const { model, here } = comparing;
  const { rows: _, version: __, title: ___, columns: ____, drawn, ...order } = here.recipe;
  const { drawn: _____, ...next } = recipeOf(model, order);
  return { ...next, rows: keptRows(comparing).map((at) => next.rows[at]!), ...(drawn && { drawn: charts.next }) };
}
