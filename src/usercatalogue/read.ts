import { OWN_PREFIX } from "../catalogue/ownSource";
import type { CatalogueDocument } from "../catalogue/types";
import { catalogueSheetHead, CATALOGUE_LABELS } from "../reading/indicators/catalogueSheet";
import { cellAddress } from "../sheet/address";
import { gridOf, isBlank, type Grid } from "../sheet/grid";
import { fold } from "../reading/find/fold";
import type { Snapshot } from "../sheet/snapshot";
import { RowCells, weightScaleOf, type CatalogueSheet } from "./cells";
import { columnOf, headText, type ColumnId } from "./columns";
import { documentOf } from "./document";
import { says } from "./messages";
import { Findings, type CellProblem } from "./problem";
import { readRow } from "./row";

/** Names of the sheets that hold a user's catalogue, in the order of the workbook. */
export function catalogueSheets(snapshot: Snapshot): readonly string[] {
  return snapshot.sheets.filter((sheet) => catalogueSheetHead(gridOf(sheet)) !== null).map(({ name }) => name);
}

/** What a sheet's head says. */
interface Head {
  readonly title: string;
  readonly publisher: string;
  /** Built-in document the sheet adds to. */
  readonly base: CatalogueDocument | null;
}

/** A catalogue sheet as read: a document, or everything that keeps it from being one. Notes do not. */
export type CatalogueReading =
  | { readonly ok: true; readonly document: CatalogueDocument; readonly notes: readonly CellProblem[] }
  | { readonly ok: false; readonly problems: readonly CellProblem[]; readonly notes: readonly CellProblem[] };

const HEADER_WITHIN = 15;

/** What stands beside a label of the head. */
function answerOf(grid: Grid, row: number, label: string): { readonly text: string; readonly address: string } | null {
  for (let at = row; at < Math.min(grid.endRow, row + 5); at++) {
    if (fold(grid.text(at, 0)) === fold(label))
      return { text: grid.text(at, 1) || (isBlank(grid.value(at, 1)) ? "" : String(grid.value(at, 1))), address: cellAddress(at, 1) };
  }
  return null;
}

function readHead(grid: Grid, row: number, builtin: readonly CatalogueDocument[], findings: Findings): Head {
  const answer = (label: string): ReturnType<typeof answerOf> => answerOf(grid, row, label);
  const title = answer(CATALOGUE_LABELS.name)!;
  if (title.text === "") findings.problem(title.address, says.noTitle());
  const wanted = answer(CATALOGUE_LABELS.base);
  const base =
    wanted && wanted.text !== "" ? (builtin.find(({ source }) => source.id.toLowerCase() === wanted.text.toLowerCase()) ?? null) : null;
  if (wanted && wanted.text !== "" && !base) {
    const known = { items: builtin.map(({ source }) => source.id), join: "," } as const;
    findings.problem(wanted.address, says.unknownSource({ source: wanted.text, known }));
  }
  return { title: title.text, publisher: answer(CATALOGUE_LABELS.publisher)?.text ?? "", base };
}

/** The header row: the first below the head that has a column for the code and one for the year. */
function readHeader(grid: Grid, from: number, findings: Findings): { row: number; columns: ReadonlyMap<ColumnId, number> } | null {
  for (let row = from; row < Math.min(grid.endRow, from + HEADER_WITHIN); row++) {
    const columns = new Map<ColumnId, number>();
    const strangers: number[] = [];
    const twice: number[] = [];
    for (let column = grid.firstColumn; column < grid.endColumn; column++) {
      const id = columnOf(grid.text(row, column));
      if (id === null) {
        if (!isBlank(grid.value(row, column))) strangers.push(column);
      } else if (columns.has(id)) twice.push(column);
      else columns.set(id, column);
    }
    if (!columns.has("kode") || !columns.has("tahun")) continue;
    for (const column of twice) findings.problem(cellAddress(row, column), says.columnTwice({ header: grid.text(row, column) }));
    for (const column of strangers)
      findings.note(cellAddress(row, column), says.strangeColumn({ header: String(grid.value(row, column)) }));
    return { row, columns };
  }
  return null;
}

/** The codes that have a row of a year on a catalogue sheet which adds to `base`. */
export function codesOfYear(snapshot: Snapshot, sheet: string, base: string | null, year: string): ReadonlySet<string> {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  const grid = found && gridOf(found);
  const headRow = grid ? catalogueSheetHead(grid) : null;
  if (!grid || headRow === null) return new Set();
  const findings = new Findings(sheet);
  const header = readHeader(grid, headRow + 1, findings);
  if (!header || answerOf(grid, headRow, CATALOGUE_LABELS.base)?.text.toLowerCase() !== (base ?? "").toLowerCase()) return new Set();
  const [code, of] = [header.columns.get("kode")!, header.columns.get("tahun")!];
  const rows = Array.from({ length: Math.max(0, grid.endRow - header.row - 1) }, (_, at) => header.row + 1 + at);
  return new Set(rows.filter((row) => String(grid.value(row, of)).trim() === year).map((row) => String(grid.value(row, code)).trim()));
}

/** "pengguna:ippwni-2025" of "IPPWNI 2025". */
function ownSourceId(title: string): string {
  const slug = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return OWN_PREFIX + (slug || "katalog");
}

/**
 * Reads a catalogue sheet. Every problem is reported with its cell, not only the first; nothing of the sheet is taken over as
 * long as there is one.
 *
 * @param sheet name of a sheet out of `catalogueSheets`.
 * @param builtin the documents a sheet may add to.
 */
export function readCatalogueSheet(snapshot: Snapshot, sheet: string, builtin: readonly CatalogueDocument[]): CatalogueReading {
  const findings = new Findings(sheet);
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  const grid = found && gridOf(found);
  const headRow = grid ? catalogueSheetHead(grid) : null;
  if (!grid || headRow === null) {
    findings.problem("A1", says.noCatalogueSheet({ label: CATALOGUE_LABELS.name }));
    return { ok: false, problems: findings.problems, notes: findings.notes };
  }
  const head = readHead(grid, headRow, builtin, findings);
  const header = readHeader(grid, headRow + 1, findings);
  if (!header) {
    findings.problem(cellAddress(headRow + 4, 0), says.noHeader({ code: headText("kode"), year: headText("tahun") }));
    return { ok: false, problems: findings.problems, notes: findings.notes };
  }
  if (found.truncated) findings.problem(cellAddress(grid.endRow, 0), says.tooLong());
  const numbers = Array.from({ length: Math.max(0, grid.endRow - header.row - 1) }, (_, at) => header.row + 1 + at);
  const rowsOf: CatalogueSheet = {
    grid,
    columns: header.columns,
    weightScale: weightScaleOf(grid, header.columns.get("bobot"), numbers),
    decimalSeparator: snapshot.decimalSeparator,
    findings,
  };
  const rows = numbers
    .map((row) => new RowCells(rowsOf, row))
    .filter((cells) => !cells.isBlank())
    .flatMap((cells) => readRow(cells) ?? []);
  if (rows.length === 0 && findings.problems.length === 0) {
    findings.problem(cellAddress(header.row + 1, header.columns.get("kode")!), says.noIndicator());
  }
  const document = documentOf(
    rows,
    { id: ownSourceId(head.title), title: head.title, publisher: head.publisher },
    { base: head.base, builtin },
    findings,
  );
  return findings.problems.length > 0
    ? { ok: false, problems: findings.problems, notes: findings.notes }
    : { ok: true, document, notes: findings.notes };
}
