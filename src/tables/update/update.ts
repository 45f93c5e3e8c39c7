import { withMovedLines } from "../../formula/movedLines";
import type { Message } from "../../language/message";
import type { ModelCell } from "../../layout/block";
import { dressRows, patchCell, type CellPlacement } from "../../layout/place";
import { displayCell } from "../../layout/preview";
import { areaAddress, cellAddress, quoteSheet, type Area } from "../../sheet/address";
import { gridOf, isError, type Grid } from "../../sheet/grid";
import type { Patch, PatchCell, PatchStep } from "../../sheet/patch";
import type { RowMove } from "../../sheet/lineMoves";
import type { Snapshot } from "../../sheet/snapshot";
import type { TableModel } from "../model";
import { fingerprint, heldContent, spelling, writtenContent, type Content } from "./fingerprint";
import type { NamedTable } from "./found";
import { columnNames, rowCalled } from "./labels";
import { says } from "./messages";
import { obstacle } from "./obstacles";
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
  readonly placement: CellPlacement;
  readonly columns: readonly string[];
}

function heldAt({ grid }: Pick<Comparing, "grid">, row: number, column: number): Content {
  return heldContent(grid.value(row, column), grid.formula(row, column));
}

/** A formula as it will be once the rows have moved. */
function movedContent(content: Content, sheet: string, moves: readonly RowMove[]): Content {
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
  readonly writes: readonly PatchCell[];
  readonly changed: readonly ChangedCell[];
  readonly kept: readonly ChangedCell[];
}

const KEEP: PatchCell = { kind: "keep" };

/** Three ways: what stands there, what was written, what would be written today. */
function comparedRow(comparing: Comparing, planned: PlannedRow): ComparedRow {
  const { model, here, plan, placement, columns } = comparing;
  const row = model.rows[planned.at]!;
  const cells = row.cells.map((cell) => patchCell(cell, placement));
  const { before, written } = planned;
  if (before === null || written === null) return { planned, writes: cells, changed: [], kept: [] };
  const [changed, kept]: [ChangedCell[], ChangedCell[]] = [[], []];
  const writes = cells.map((cell, at): PatchCell => {
    const column = here.area.column + at;
    const held = heldAt(comparing, before, column);
    const wanted = writtenContent(cell);
    if (spelling(movedContent(held, here.sheet, plan.moves)) === spelling(wanted)) return KEEP;
    const like = row.cells[at]!;
    const told: ChangedCell = {
      address: cellAddress(before, column),
      row: rowCalled(model, planned.at, here.recipe.language),
      // Words above and below the table stand under no head.
      column: isFigures(row.role) ? columns[at]! : "",
      before: shownOf(comparing, before, column, like),
      after: displayCell(like, here.recipe.language),
    };
    const isOurs = fingerprint(held) === (here.recipe.rows[written]!.cells[at] ?? "");
    const isSaidAlike = told.before === told.after;
    const asFormulas = { ...told, before: wordsOf(held) || told.before, after: wordsOf(wanted) || told.after };
    (isOurs ? changed : kept).push(isSaidAlike ? asFormulas : told);
    return isOurs ? cell : KEEP;
  });
  return { planned, writes, changed, kept };
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
function formatSteps({ model, here, grid }: Comparing, { planned, writes }: ComparedRow): PatchStep[] {
  return writes.flatMap((cell, at): PatchStep[] => {
    const like = model.rows[planned.at]!.cells[at]!;
    const column = here.area.column + at;
    const isFigure = (cell.kind === "number" || cell.kind === "formula") && (like.kind === "number" || like.kind === "formula");
    if (!isFigure || planned.before === null || like.format === "General" || grid.format(planned.before, column) !== "General") return [];
    return [{ kind: "style", sheet: here.sheet, address: cellAddress(planned.after, column), style: { numberFormat: like.format } }];
  });
}

function rowSteps({ here: { sheet, area, recipe } }: UpdateRequest, { moves, leaving }: RowPlan): PatchStep[] {
  return moves.map(({ kind, row, rows }): PatchStep => {
    const address = areaAddress({ ...area, row, rows });
    if (kind === "insertRows") return { kind, sheet, address };
    const merged = leaving
      .filter((each) => each.row >= row && each.row < row + rows)
      .flatMap(({ written, row: at }) =>
        (recipe.rows[written]!.spans ?? []).map(([column, columns]) =>
          areaAddress({ row: at, column: area.column + column, rows: 1, columns }),
        ),
      );
    return { kind, sheet, address, merged };
  });
}

function writeSteps(comparing: Comparing, rows: readonly ComparedRow[]): PatchStep[] {
  const { model, here } = comparing;
  const { sheet, area } = here;
  const touched = rows.filter(({ writes }) => writes.some(({ kind }) => kind !== "keep"));
  const written = runsOf(touched).map((run): PatchStep => {
    const address = areaAddress({ ...area, row: run[0]!.planned.after, rows: run.length });
    return { kind: "write", sheet, address, cells: run.map(({ writes }) => writes) };
  });
  const dressed = runsOf(touched.filter(({ planned }) => planned.before === null)).flatMap((run) =>
    dressRows(
      { ...model, rows: run.map(({ planned }) => model.rows[planned.at]!) },
      { sheet, row: run[0]!.planned.after, column: area.column },
    ),
  );
  return [...written, ...dressed, ...touched.flatMap((row) => formatSteps(comparing, row))];
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
 * What would bring a table up to date where it stands: cells that hold what was written and should hold something else, rows that came
 * or went. What the user has typed over stays and is told; where rows cannot be put in or taken away nothing is done, and the reason told.
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
  const columns = model.columns.map(({ id }, at) => id ?? String(at));
  if (columns.join("\n") !== recipe.columns.join("\n"))
    return problem(says.otherColumns({ place, columns: { items: columnNames(model, recipe.language), join: "," } }));
  const isUsers = (written: number, row: number, column: number): boolean =>
    fingerprint(heldAt({ grid }, row, column)) !== (recipe.rows[written]!.cells[column - area.column] ?? "");
  const leaving = plan.leaving.map(({ written, row }) => ({
    row,
    label: writtenName(request, written),
    isUsers: (column: number) => isUsers(written, row, column),
  }));
  const moving = { snapshot, name, sheet, area, tables: request.tables };
  const why = obstacle(moving, plan.moves, leaving);
  if (why) return problem(why);

  const after = new Map(plan.rows.map((row) => [row.at, row.after]));
  const comparing: Comparing = {
    ...request,
    grid,
    plan,
    columns: columnNames(model, recipe.language),
    placement: {
      row: (at) => after.get(at) ?? area.row + at,
      column: area.column,
      elsewhere: (cell) => {
        const text = `${quoteSheet(cell.sheet)}!${cell.address}`;
        return plan.moves.reduce((moved, move) => withMovedLines(moved, null, { sheet, move }), text);
      },
    },
  };
  const rows = plan.rows.map((planned) => comparedRow(comparing, planned));
  const cells = rows.flatMap(({ changed }) => changed);
  const added = plan.rows.filter(({ before }) => before === null).map(({ at }) => rowCalled(model, at, recipe.language));
  const removed = leaving.map(({ label }) => label);
  const isNothing = cells.length + added.length + removed.length === 0;
  const lines = plan.missing.length;
  const update: TableUpdate = {
    sheet,
    area,
    cells,
    added,
    removed,
    kept: rows.flatMap(({ kept }) => kept),
    remarks: [
      ...(lines > 0 ? [says.linesGone({ count: lines })] : []),
      ...(plan.own > 0 ? [says.ownRows({ count: plan.own })] : []),
      ...(recipe.charts && plan.moves.length > 0 ? [says.chartsStay()] : []),
    ],
    isNothing,
    patch: isNothing ? { steps: [], mustBeEmpty: [] } : patchOf(comparing, rows),
  };
  return { kind: "update", update };
}

function patchOf(comparing: Comparing, rows: readonly ComparedRow[]): Patch {
  const { here, name, plan } = comparing;
  const { sheet, area } = here;
  const address = areaAddress({ ...area, row: plan.firstRow, rows: plan.height });
  const kept = { under: recipeKey(name), text: recipeText(nextRecipe(comparing)) };
  return {
    steps: [...rowSteps(comparing, plan), ...writeSteps(comparing, rows), { kind: "name", sheet, address, name, kept }],
    mustBeEmpty: [],
  };
}

/** What is written now, and the lines the user took away, which are known so that they do not come back. */
function nextRecipe({ model, plan, here }: Comparing): Recipe {
  const { rows, version: _, title: __, columns: ___, ...order } = here.recipe;
  const next = recipeOf(model, order);
  const known = new Set([...plan.rows.map(({ at }) => keyOf(model, at)), ...plan.missing.map((at) => rows[at]!.key)]);
  return { ...next, rows: next.rows.filter(({ key }) => known.has(key)) };
}
