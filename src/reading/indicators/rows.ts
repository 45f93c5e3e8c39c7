import type { Catalogue } from "../../catalogue/catalogue";
import type { Formula } from "../../catalogue/formula";
import type { CatalogueNode } from "../../catalogue/types";
import { operands } from "../../measures/operands";
import { isBlank, type Grid } from "../../sheet/grid";
import { isColumnNumbers } from "../find/columnNumbers";
import type { HeaderBlock } from "./headerBlocks";
import { isFigure } from "./headerRow";
import { fold } from "../find/fold";
import type { LabelReader } from "./label";
import { readPolarity } from "./polarity";
import type { ColumnRole, RecognisedRow } from "./recognised";
import { maySum, NOTE, sumOf } from "../find/totalWords";
import { footOf } from "./rowWords";

/** The variables of formulas, "KKS" -> the indicators whose formula counts it. */
export function variablesOf(catalogue: Catalogue): ReadonlyMap<string, readonly CatalogueNode[]> {
  const variables = new Map<string, CatalogueNode[]>();
  for (const { nodes } of catalogue.documents) {
    for (const node of nodes) {
      const trees: Formula[] = node.formula.map(({ tree }) => tree);
      const names = new Set(trees.flatMap((tree) => operands(tree)).flatMap((each) => ("variable" in each ? [each.variable] : [])));
      for (const name of names) variables.set(name, [...(variables.get(name) ?? []), node]);
    }
  }
  return variables;
}

/** "Kasus khusus yang selesai (KKS)", "KKS: ...", "KKS". */
function variableIn(text: string, code: string, variables: ReadonlyMap<string, unknown>): string | null {
  const candidates = [
    /\(([A-Z]{2,6})\)\s*$/.exec(text)?.[1],
    /^([A-Z]{2,6})\s*(?:[:=]|$)/.exec(text)?.[1],
    /(?:^|[.:\s])([A-Z]{2,6})$/.exec(code)?.[1],
  ];
  return candidates.find((each): each is string => each !== undefined && variables.has(each)) ?? null;
}

/** "KKS", and "KSR.2" for the second document of the stage list KSR. */
function variableNamed(text: string, variables: ReadonlyMap<string, unknown>): string | null {
  const name = /^([A-Za-z]{1,6})(?:\.\d+)?$/.exec(text)?.[1]?.toUpperCase();
  return name !== undefined && variables.has(name) ? name : null;
}

interface LabelCells {
  readonly no: number | null;
  readonly kode: number | null;
  readonly variabel: number | null;
  readonly masukan: number | null;
  readonly indikator: number | null;
  readonly satuan: number | null;
  readonly polaritas: number | null;
  readonly target: number | null;
  /** All columns that may name a row, best first; last the number column, where headings that run over the whole width begin. */
  readonly all: readonly number[];
  /** Columns left of the figures, where a total or the foot of the table is named; a column of units or units of work is none. */
  readonly totals: readonly number[];
}

const NO_LABEL: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["satuan", "polaritas", "unitKerja", "periode", "variabel"]);

function labelCells(block: HeaderBlock): LabelCells {
  const columnOf = (role: ColumnRole): number | null => block.columns.find((each) => each.role === role)?.column ?? null;
  const named = block.columns.filter(({ role }) => role === "indikator");
  const indikator = (named.find(({ ownIndicator }) => !ownIndicator) ?? named[0])?.column ?? null;
  const others = named.map(({ column }) => column).filter((column) => column !== indikator);
  const no = columnOf("no");
  const all = [indikator, ...others, no].filter((column): column is number => column !== null);
  const firstFigure = block.columns.find(({ role }) => isFigure(role))?.column ?? block.to + 1;
  const totals = block.columns
    .filter(({ column, role }) => (column < firstFigure || all.includes(column)) && !NO_LABEL.has(role))
    .map(({ column }) => column);
  return {
    no,
    kode: columnOf("kode"),
    variabel: columnOf("variabel"),
    masukan: columnOf("masukan"),
    indikator,
    satuan: columnOf("satuan"),
    polaritas: columnOf("polaritas"),
    target: columnOf("target"),
    all,
    totals,
  };
}

/** What rows are read against. */
export interface RowReader {
  readonly labels: LabelReader;
  readonly variables: ReadonlyMap<string, readonly CatalogueNode[]>;
}

export interface TableRows {
  readonly rows: RecognisedRow[];
  /** Zero-based last row that belongs to the table. */
  readonly lastRow: number;
}

/**
 * The rows below a header, until two blank rows in a row, a caption or note, or `endRow`.
 * A blank row between two rows is allowed: the LKj breaks its tables over pages.
 */
export function readRows(grid: Grid, block: HeaderBlock, endRow: number, reader: RowReader): TableRows {
  const cells = labelCells(block);
  const rows: RecognisedRow[] = [];
  let blanks = 0;
  let lastRow = block.lastRow;
  let current: CatalogueNode | null = null;
  for (let row = block.lastRow + 1; row < endRow && blanks < 2; row++) {
    let first = -1;
    let filled = 0;
    for (let column = block.from; column <= block.to; column++) {
      if (isBlank(grid.value(row, column))) continue;
      if (first < 0) first = column;
      filled++;
    }
    if (filled === 0) {
      blanks++;
      continue;
    }
    if (filled === 1 && NOTE.test(grid.text(row, first))) break;
    if (isColumnNumbers(grid, row, block.from, block.to)) continue;
    if (rows.length === 0 && isVariables(grid, row, block, reader.variables)) continue;
    blanks = 0;
    lastRow = row;
    const read = readRow({ grid, row, block, cells, reader, current });
    if (read.kind === "indikator" && read.node) current = read.node;
    rows.push(read);
  }
  return { rows: withFootColumn(rows), lastRow };
}

const IN_BRACKETS = /\((?:realisasi|target|capaian)\)$/i;

/** The names of inputs alone below the header: "(RIR) | | (RIT)" says which column holds which (lkj-pwni-2024 line 1361). */
function isVariables(grid: Grid, row: number, { from, to }: HeaderBlock, variables: ReadonlyMap<string, unknown>): boolean {
  let names = 0;
  for (let column = from; column <= to; column++) {
    if (isBlank(grid.value(row, column))) continue;
    const name = /^\(?([A-Z]{2,6})\)?$/.exec(grid.text(row, column))?.[1];
    if (name === undefined || !variables.has(name)) return false;
    names++;
  }
  return names > 1;
}

/** "Target" at the foot without its figure: it belongs where "Realisasi" and "Capaian" have theirs. */
function withFootColumn(rows: RecognisedRow[]): RecognisedRow[] {
  const columns = new Set(rows.flatMap(({ kind, figureColumn }) => (kind === "total" && figureColumn !== null ? [figureColumn] : [])));
  const [figureColumn] = columns;
  if (figureColumn === undefined || columns.size > 1) return rows;
  return rows.map((row) => (row.kind === "total" && row.figureColumn === null ? { ...row, figureColumn } : row));
}

function lastFilled(grid: Grid, row: number, after: number, to: number): number | null {
  for (let column = to; column > after; column--) if (!isBlank(grid.value(row, column))) return column;
  return null;
}

interface RowPlace {
  readonly grid: Grid;
  readonly row: number;
  readonly block: HeaderBlock;
  readonly cells: LabelCells;
  readonly reader: RowReader;
  /** The indicator of the last indicator row above. */
  readonly current: CatalogueNode | null;
}

function readRow(place: RowPlace): RecognisedRow {
  const { row, block } = place;
  const kode = codeOf(place);
  return (
    variableRow(place, kode) ??
    totalRow(place, kode) ??
    namedRow(place, kode) ?? { ...emptyRow(row), kind: "judul", label: "", labelColumn: block.from }
  );
}

const emptyRow = (row: number): Omit<RecognisedRow, "kind" | "label" | "labelColumn"> => ({
  row,
  node: null,
  code: null,
  name: "",
  lookup: null,
  nameSays: null,
  foreign: null,
  unit: "",
  polarity: null,
  total: null,
  variable: null,
  figureColumn: null,
});

/** A row that names its variable is an input whatever its text begins with ("Total responden"). */
function variableRow({ grid, row, cells, reader, current }: RowPlace, kode: string): RecognisedRow | null {
  const variable = cells.variabel === null ? null : variableNamed(grid.text(row, cells.variabel), reader.variables);
  if (variable === null) return null;
  const named = kode === "" ? current : reader.labels.read(kode, "").node;
  const node = reader.variables.get(variable)!.find((each) => each === named) ?? null;
  const label = cells.indikator === null ? "" : grid.text(row, cells.indikator);
  return {
    ...emptyRow(row),
    kind: "masukan",
    node,
    label: label || variable,
    labelColumn: cells.indikator ?? cells.variabel!,
    variable,
    figureColumn: cells.masukan,
  };
}

/**
 * A total, a mean, or the foot of the table. What only begins with "Jumlah" or "Total" is one where nothing else makes the row an
 * indicator: no code, no number, no target, no name of the catalogue ("Jumlah laporan rapat koordinasi" has them).
 */
function totalRow({ grid, row, block, cells, reader }: RowPlace, kode: string): RecognisedRow | null {
  for (const column of cells.totals) {
    const text = grid.text(row, column);
    if (text === "" || !(maySum(text) || IN_BRACKETS.test(text))) continue;
    const folded = fold(text);
    const foot = footOf(folded);
    const sum = foot === null ? sumOf(folded) : null;
    if (foot === null && sum === null) continue;
    if (sum && cells.all.some((each) => each > column && grid.text(row, each) !== "")) continue;
    if (reader.labels.read(column === cells.kode ? "" : kode, text).node !== null) continue;
    // "Realisasi (RIT)" is the foot whatever is in its brackets; "Jumlah responden (RPT)" is an input.
    if (foot === null && variableIn(text, kode, reader.variables)) continue;
    const figureColumn = lastFilled(grid, row, column, block.to);
    if (foot) return { ...emptyRow(row), kind: "total", label: text, labelColumn: column, total: foot, figureColumn };
    const numbered = cells.no !== null && column !== cells.no && !isBlank(grid.value(row, cells.no));
    const planned = cells.target !== null && !isBlank(grid.value(row, cells.target));
    if (sum!.sure || !(numbered || planned || (kode !== "" && column !== cells.kode)))
      return { ...emptyRow(row), kind: sum!.kind, label: text, labelColumn: column, figureColumn };
  }
  return null;
}

function namedRow({ grid, row, block, cells, reader, current }: RowPlace, kode: string): RecognisedRow | null {
  const { labels, variables } = reader;
  let unknown: RecognisedRow | null = null;
  const unit = cells.satuan === null ? "" : grid.text(row, cells.satuan);
  const polarity = cells.polaritas === null ? null : readPolarity(grid.text(row, cells.polaritas));
  const numbered = cells.no !== null && /^\d{1,3}\.?$/.test(String(grid.value(row, cells.no) ?? "").trim());
  for (const column of cells.all.length > 0 ? cells.all : [cells.kode!]) {
    const text = cells.all.length > 0 ? grid.text(row, column) : "";
    if (text === "" && (kode === "" || unknown?.foreign)) continue;
    const labelColumn = text === "" ? (cells.kode ?? column) : column;
    const counted = variableIn(text, kode, variables);
    if (counted) {
      const owners = variables.get(counted)!;
      const named = kode === "" ? null : labels.read(kode.replace(/[.:\s][A-Z]{2,6}$/, ""), "").node;
      const node =
        owners.find((each) => each === named) ?? owners.find((each) => each === current) ?? (owners.length === 1 ? owners[0]! : null);
      return {
        ...emptyRow(row),
        kind: "masukan",
        node,
        label: text || kode,
        labelColumn,
        variable: counted,
        figureColumn: lastFilled(grid, row, labelColumn, block.to),
      };
    }
    const label = labels.read(kode, text);
    const figures = block.columns.some((each) => isFigure(each.role) && !isBlank(grid.value(row, each.column)));
    // A name alone on its row is a heading between rows ("Customer Perspective"), even when the catalogue knows it; beside a unit, or a
    // number where the catalogue has a target, it is an indicator whose figure is missing.
    const listed = unit !== "" || (numbered && label.node !== null && label.node.facts.some(({ what }) => what === "target"));
    if (!figures && !listed && label.code === null && unknown === null)
      return { ...emptyRow(row), kind: "judul", node: label.node, label: text, labelColumn };
    const { node, code, name, lookup, nameSays, foreign, naming } = label;
    const read: RecognisedRow = {
      row,
      kind: "indikator",
      node,
      label: text || kode,
      labelColumn,
      code,
      name,
      lookup,
      nameSays,
      foreign,
      unit,
      polarity,
      total: null,
      variable: null,
      figureColumn: null,
    };
    // Another column may hold the name that fits the code: "Perspektif | Kode | Indikator".
    const settled = label.node !== null && (!unknown?.foreign || naming === "fits");
    if (settled || (label.code !== null && !label.foreign && !unknown?.foreign)) return read;
    unknown ??= read;
  }
  return unknown;
}

/** The code of a row: from its code cell, or from a column No that holds codes of the catalogue ("C1.1") and not numbers. */
function codeOf({ grid, row, cells, reader }: RowPlace): string {
  const code = cells.kode === null ? "" : codeText(grid, row, cells.kode);
  if (code !== "" && !/^\d{1,3}\.?$/.test(code)) return code;
  const numbered = cells.no === null ? "" : grid.text(row, cells.no);
  return numbered !== "" && reader.labels.knowsCode(numbered) ? numbered : reader.labels.knowsCode(code) ? code : "";
}

function codeText(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}
