import type { FormulaMode } from "../../../src/layout/cell";
import { cellAddress, parseAddress } from "../../../src/sheet/address";
import type { Patch, PatchCell, PatchStep } from "../../../src/sheet/patch";
import type { CellValue, Snapshot } from "../../../src/sheet/snapshot";
import { buildTable, newSheetName, placeTable, tableKinds } from "../../../src/tables";
import { readXlsx } from "../../../src/xlsx/read";
import { writeXlsx } from "../../../src/xlsx/write";
import { convertedAll } from "../../support/libreOffice";
import { catalogue } from "../helpers";

/* What LibreOffice calculates of our files, held against what we say it is. */

/**
 * Every table of every year, indicator and kind there is, each on a sheet of its own, with its charts: a workbook of each kind. LibreOffice's
 * time to open a workbook grows with the square of its sheets.
 */
function everyTable(mode: FormulaMode): Patch[] {
  return tableKinds.map((kind) => {
    const names: string[] = [];
    const steps = kind.years(catalogue).flatMap((year) =>
      kind.indicators(catalogue, year).flatMap(({ code }): readonly PatchStep[] => {
        const built = buildTable(kind.id, { catalogue, facts: [], year, indicator: code, language: "id", mode });
        if (!built.ok) throw new Error(`${kind.id} ${year} ${code}`);
        const sheet = newSheetName(built.value, names);
        names.push(sheet);
        return placeTable(built.value, { sheet, row: 0, column: 0, newSheet: true, charts: true }).steps;
      }),
    );
    return { steps, mustBeEmpty: [] };
  });
}

/** Without the results of its formulas: a reader that trusts what is stored would give us our own figures back. */
function withoutResults(patch: Patch): Patch {
  const bare = (cell: PatchCell): PatchCell => (cell.kind === "formula" ? { kind: "formula", formula: cell.formula } : cell);
  return {
    ...patch,
    steps: patch.steps.map((step) => (step.kind === "write" ? { ...step, cells: step.cells.map((row) => row.map(bare)) } : step)),
  };
}

/** The workbooks as LibreOffice saves them again. */
async function allRecalculated(command: string, patches: readonly Patch[]): Promise<Snapshot[]> {
  const files = await Promise.all(
    patches.map(async (patch, at) => ({ name: `tabel-${at}.xlsx`, bytes: await writeXlsx(withoutResults(patch)) })),
  );
  return convertedAll(command, files, "xlsx:Calc MS Excel 2007 XML").map((bytes) => {
    const read = readXlsx(bytes);
    if (!read.ok) throw new Error(read.reason ?? read.trouble);
    return read.value;
  });
}

/** One workbook as LibreOffice saves it again. */
export async function recalculated(command: string, patch: Patch): Promise<Snapshot> {
  return (await allRecalculated(command, [patch]))[0]!;
}

export interface Recalculation {
  readonly sheets: number;
  readonly formulas: number;
  readonly numbers: number;
  /** "Tabel 4 2024!F11: 0,931 = 0,93" */
  readonly different: readonly string[];
  readonly errors: readonly string[];
}

function agrees(wanted: string | number | null, found: CellValue): boolean {
  if (typeof wanted === "number") return typeof found === "number" && Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  return (wanted ?? "") === (found ?? "");
}

/** Every cell we write against the same cell of LibreOffice's workbook: formulas by what they come to, numbers and texts as they are. */
function compare(patch: Patch, { sheets }: Snapshot): Recalculation {
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const [different, errors] = [new Array<string>(), new Array<string>()];
  const count = { formulas: 0, numbers: 0 };
  for (const step of patch.steps) {
    if (step.kind !== "write") continue;
    const area = parseAddress(step.address)!;
    const sheet = bySheet.get(step.sheet);
    step.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell.kind === "keep") return;
        const [at, to] = [area.row + r, area.column + c];
        const found = sheet?.values[at - sheet.firstRow]?.[to - sheet.firstColumn] ?? null;
        const wanted =
          cell.kind === "formula" ? (cell.result ?? null) : cell.kind === "number" ? cell.value : cell.kind === "text" ? cell.text : null;
        if (cell.kind === "formula") count.formulas += 1;
        if (cell.kind === "number") count.numbers += 1;
        const place = `${step.sheet}!${cellAddress(at, to)}`;
        if (typeof found === "object" && found !== null) errors.push(`${place}: ${found.error}`);
        else if (!agrees(wanted, found)) different.push(`${place}: ${String(wanted)} = ${String(found)}`);
      }),
    );
  }
  return { sheets: bySheet.size, ...count, different, errors };
}

/** What `compare` says of every table there is, and of other workbooks. */
export async function recalculate(command: string, mode: FormulaMode, more: readonly Patch[] = []): Promise<Recalculation> {
  const patches = [...everyTable(mode), ...more];
  const snapshots = await allRecalculated(command, patches);
  const found = patches.map((patch, at) => compare(patch, snapshots[at]!));
  const sum = (key: "sheets" | "formulas" | "numbers"): number => found.reduce((total, each) => total + each[key], 0);
  return {
    sheets: sum("sheets"),
    formulas: sum("formulas"),
    numbers: sum("numbers"),
    different: found.flatMap(({ different }) => different),
    errors: found.flatMap(({ errors }) => errors),
  };
}

/** The same of any patch that makes a workbook. */
export async function recalculatedPatch(command: string, patch: Patch): Promise<Recalculation> {
  return compare(patch, await recalculated(command, patch));
}
