import type { Catalogue } from "../catalogue/catalogue";
import type { Formula } from "../catalogue/formula";
import type { CatalogueNode } from "../catalogue/types";
import { operands } from "../measures/operands";
import { isBlank, type Grid } from "./grid";
import { fold } from "./headers";
import type { HeaderBlock } from "./headerBlocks";
import type { LabelReader } from "./label";
import type { RecognisedRow } from "./recognised";

const CODE_TAIL = "(?: [a-z] ?\\.? ?\\d+(?: ?\\. ?\\d+)*)?";
/**
 * "Realisasi", "Target IKU B1.1", "Capaian Sub IKU", "Realisasi (KK)" at the foot of a table (lkj-pwni-2024 lines 342, 541, 1055,
 * 1300), and "Target Super IKU", "Achievement IKU B1.1" as our own tables write them.
 */
const TOTAL = new RegExp(`^(realisasi|target|capaian|actual|achievement)(?: (?:(?:sub|super) )?(?:iku|ik|indeks|komponen|kinerja))*${CODE_TAIL}(?: \\([a-z]{1,4}\\))?$`);
const TOTAL_OF: Readonly<Record<string, NonNullable<RecognisedRow["total"]>>> = { realisasi: "realisasi", actual: "realisasi", target: "target", capaian: "capaian", achievement: "capaian" };
const SUM = /^(?:total|jumlah)\b/;
const NOTE = /^(?:tabel|table|gambar|diagram|grafik)\s+\d|^(?:keterangan|catatan|sumber|notes?|sources?)\s*:|^\*/i;

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
  const candidates = [/\(([A-Z]{2,6})\)\s*$/.exec(text)?.[1], /^([A-Z]{2,6})\s*(?:[:=]|$)/.exec(text)?.[1], /(?:^|[.:\s])([A-Z]{2,6})$/.exec(code)?.[1]];
  return candidates.find((each): each is string => each !== undefined && variables.has(each)) ?? null;
}

/** "KKS", and "KSR.2" for the second document of the stage list KSR. */
function variableNamed(text: string, variables: ReadonlyMap<string, unknown>): string | null {
  const name = /^([A-Za-z]{1,6})(?:\.\d+)?$/.exec(text)?.[1]?.toUpperCase();
  return name !== undefined && variables.has(name) ? name : null;
}

interface LabelCells {
  readonly kode: number | null;
  readonly variabel: number | null;
  readonly masukan: number | null;
  readonly indikator: number | null;
  /** All columns that may name a row, best first; last the number column, where headings that run over the whole width begin. */
  readonly all: readonly number[];
}

function labelCells(block: HeaderBlock): LabelCells {
  const kode = block.columns.find(({ role }) => role === "kode")?.column ?? null;
  const named = block.columns.filter(({ role }) => role === "indikator");
  const indikator = (named.find(({ ownIndicator }) => !ownIndicator) ?? named[0])?.column ?? null;
  const others = named.map(({ column }) => column).filter((column) => column !== indikator);
  const numbers = block.columns.find(({ role }) => role === "no")?.column ?? null;
  const columnOf = (role: string): number | null => block.columns.find((each) => each.role === role)?.column ?? null;
  return { kode, variabel: columnOf("variabel"), masukan: columnOf("masukan"), indikator, all: [indikator, ...others, numbers].filter((column): column is number => column !== null) };
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
export function readRows(grid: Grid, block: HeaderBlock, endRow: number, labels: LabelReader, variables: ReadonlyMap<string, readonly CatalogueNode[]>): TableRows {
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
    if (isColumnNumbers(grid, row, block)) continue;
    blanks = 0;
    lastRow = row;
    const read = readRow(grid, row, block, cells, labels, variables, current);
    if (read.kind === "indikator" && read.node) current = read.node;
    rows.push(read);
  }
  return { rows, lastRow };
}

/** "(1) (2) (3)" under a header. */
function isColumnNumbers(grid: Grid, row: number, block: HeaderBlock): boolean {
  let expected = 0;
  for (let column = block.from; column <= block.to; column++) {
    const value = grid.value(row, column);
    if (isBlank(value)) continue;
    if (String(value).replace(/[()\s]/g, "") !== String(++expected)) return false;
  }
  return expected >= 3;
}

function lastFilled(grid: Grid, row: number, after: number, to: number): number | null {
  for (let column = to; column > after; column--) if (!isBlank(grid.value(row, column))) return column;
  return null;
}

function readRow(
  grid: Grid,
  row: number,
  block: HeaderBlock,
  cells: LabelCells,
  labels: LabelReader,
  variables: ReadonlyMap<string, readonly CatalogueNode[]>,
  current: CatalogueNode | null,
): RecognisedRow {
  const empty = { row, node: null, code: null, lookup: null, nameSays: null, total: null, variable: null, figureColumn: null };
  // A row that names its variable is an input whatever its text begins with ("Total responden").
  const kode = cells.kode === null ? "" : codeText(grid, row, cells.kode);
  const variable = cells.variabel === null ? null : variableNamed(grid.text(row, cells.variabel), variables);
  if (variable) {
    const named = kode === "" ? current : labels.read(kode, "").node;
    const node = variables.get(variable)!.find((each) => each === named) ?? null;
    const label = cells.indikator === null ? "" : grid.text(row, cells.indikator);
    return { ...empty, kind: "masukan", node, label: label || variable, labelColumn: cells.indikator ?? cells.variabel!, variable, figureColumn: cells.masukan };
  }
  for (let column = block.from; column <= block.to; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    const total = TOTAL.exec(fold(text));
    const figureColumn = lastFilled(grid, row, column, block.to);
    if (total) return { ...empty, kind: "total", label: text, labelColumn: column, total: TOTAL_OF[total[1]!]!, figureColumn };
    if (SUM.test(fold(text)) && !cells.all.some((each) => each > column && grid.text(row, each) !== "")) return { ...empty, kind: "jumlah", label: text, labelColumn: column, figureColumn };
  }

  let unknown: RecognisedRow | null = null;
  for (const column of cells.all.length > 0 ? cells.all : [cells.kode!]) {
    const text = cells.all.length > 0 ? grid.text(row, column) : "";
    if (text === "" && kode === "") continue;
    const labelColumn = text === "" ? cells.kode! : column;
    const counted = variableIn(text, kode, variables);
    if (counted) {
      const owners = variables.get(counted)!;
      const named = kode === "" ? null : labels.read(kode.replace(/[.:\s][A-Z]{2,6}$/, ""), "").node;
      const node = owners.find((each) => each === named) ?? owners.find((each) => each === current) ?? (owners.length === 1 ? owners[0]! : null);
      return { ...empty, kind: "masukan", node, label: text || kode, labelColumn, variable: counted, figureColumn: lastFilled(grid, row, labelColumn, block.to) };
    }
    const label = labels.read(kode, text);
    const figures = block.columns.some((each) => each.role !== null && !["no", "kode", "indikator", "satuan", "variabel"].includes(each.role) && !isBlank(grid.value(row, each.column)));
    // A name alone on its row is a heading between rows ("Customer Perspective"), even when the catalogue knows it.
    if (!figures && label.code === null && unknown === null) return { ...empty, kind: "judul", node: label.node, label: text, labelColumn };
    const read: RecognisedRow = { ...empty, kind: "indikator", ...label, label: text || kode, labelColumn };
    if (label.node !== null || label.code !== null) return read;
    unknown ??= read;
  }
  if (unknown) return unknown;
  return { ...empty, kind: "judul", label: "", labelColumn: block.from };
}

function codeText(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}
