import { builtinCatalogue, catalogueWith } from "../../src/catalogue/builtin";
import type { Catalogue } from "../../src/catalogue/catalogue";
import type { CatalogueDocument } from "../../src/catalogue/types";
import type { Suppression } from "../../src/checks";
import type { Finding } from "../../src/checks/engine/finding";
import { asIs } from "../../src/language/asIs";
import type { Message } from "../../src/language/message";
import { cellAddress, type CellPlace } from "../../src/sheet/address";
import type { PaneChecks, PaneCore, PaneLaporan, PaneTables } from "../../src/pane/core";
import type { CheckOutcome } from "../../src/pane/coreChecks";
import { readyFormulas } from "../../src/pane/coreFormulas";
import { coreOwn } from "../../src/pane/coreOwn";
import { coreSearch } from "../../src/pane/coreSearch";
import { coreLaporan } from "../../src/pane/coreLaporan";
import { coreReport } from "../../src/pane/coreReport";
import { coreTrace } from "../../src/pane/coreTrace";
import { coreTables } from "../../src/pane/coreTables";
import { STORED_CORRECTIONS, type Correction } from "../../src/reading/corrections";
import { asStored } from "../../src/sheet/stored";
import { readWorkbookTables } from "../../src/reading/reading";
import type { ApplyPatchesOptions, SelectedBlock } from "../../src/excel";
import type { PatchesWritten, SealedInsert, PaneHost, SealedReceipt, SealedRewrite, WriteOutcome } from "../../src/pane/host";
import type { FormulaChange } from "../../src/sheet/formulaChange";
import type { Patch } from "../../src/sheet/patch";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

/** A promise somebody else settles: a host that takes its time. */
export function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: unknown) => void } {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

export function sheet(name: string, values: SheetSnapshot["values"]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    usedRange: null,
    truncated: false,
  };
}

export const emptyWorkbook: Snapshot = { decimalSeparator: ",", sheets: [sheet("Lembar1", [])] };

/** Realisasi of C1.1, B1.1, B2.1 and B3.1 below each other: rows 2-5 of lkj-pwni-2024's table at line 342. */
export const inputWorkbookSnapshot: Snapshot = {
  decimalSeparator: ",",
  sheets: [
    sheet("Masukan", [
      ["Kode", "Indikator", "Satuan", "Bobot", "Target", "Realisasi", "Capaian"],
      ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", "persen", 40, 83, 84.52, null],
      ["B1.1", "Indeks Penguatan Sistem Kelembagaan", "indeks", 20, 100, 101.83, null],
      ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", "indeks", 25, 90, 95.33, null],
      ["B3.1", "Indeks Pemanfaatan Sistem Informasi", "indeks", 15, 95, 100.64, null],
    ]),
  ],
};

/** A workbook that remembers what was asked of it. Any method can be replaced. */
export class FakeHost implements PaneHost {
  snapshot: Snapshot = inputWorkbookSnapshot;
  active: CellPlace = { sheet: "Lembar1", row: 2, column: 1 };
  readonly patches: Patch[] = [];
  readonly undone: SealedReceipt[] = [];
  readonly visited: string[] = [];
  readonly formulas: string[] = [];
  /** The number format each formula was inserted with. */
  readonly formats: string[] = [];
  readonly rewritten: { readonly changes: readonly FormulaChange[]; readonly sameValues: boolean }[] = [];
  /** Catalogues the workbook keeps. */
  stored: readonly CatalogueDocument[] = [];
  recalculations = 0;
  /** Findings the workbook says may stand. */
  exceptions: readonly Suppression[] = [];
  listeners = new Set<(event: "edited" | "selected") => void>();

  constructor(overrides: Partial<PaneHost> = {}) {
    Object.assign(this, overrides);
  }

  async readWorkbook(): Promise<Snapshot> {
    return this.snapshot;
  }
  async readSelection(): Promise<SheetSnapshot> {
    return this.snapshot.sheets[0]!;
  }
  async rewriteFormulas(changes: readonly FormulaChange[], { sameValues }: { readonly sameValues: boolean }): Promise<SealedRewrite> {
    this.rewritten.push({ changes, sameValues });
    return { receipt: "formulas", written: changes, moved: [], differing: [] };
  }
  async applyPatch(patch: Patch): Promise<WriteOutcome> {
    this.patches.push(patch);
    return { kind: "done", receipt: this.patches.length };
  }
  async applyPatches(patches: readonly Patch[], { onProgress, signal }: ApplyPatchesOptions): Promise<PatchesWritten> {
    for (const [done] of patches.entries()) {
      await onProgress?.(done);
      if (signal?.aborted) return { kind: "stopped", stayed: null };
    }
    this.patches.push(...patches);
    return { kind: "done", receipt: this.patches.length };
  }
  async undo(receipt: SealedReceipt): Promise<Message | null> {
    this.undone.push(receipt);
    return null;
  }
  async goToCell(sheetName: string, address: string): Promise<void> {
    this.visited.push(`${sheetName}!${address}`);
  }
  async activeCell(): Promise<CellPlace> {
    return this.active;
  }
  async selectedBlock(): Promise<SelectedBlock> {
    const { sheet: name, row, column } = this.active;
    return { sheet: name, address: cellAddress(row, column), area: { row, column, rows: 1, columns: 1 } };
  }
  async insertFormula(formula: string, numberFormat = "General"): Promise<SealedInsert> {
    this.formulas.push(formula);
    this.formats.push(numberFormat);
    return { kind: "done", receipt: "formula", place: this.active };
  }
  async suggestPlace(from: CellPlace, rows: number, _columns: number): Promise<CellPlace> {
    return { ...from, row: from.row + rows };
  }
  async readOwnCatalogues(): Promise<readonly CatalogueDocument[]> {
    return this.stored;
  }
  async storeOwnCatalogues(documents: readonly CatalogueDocument[]): Promise<void> {
    this.stored = documents;
  }
  async readExceptions(): Promise<readonly Suppression[]> {
    return this.exceptions;
  }
  async storeExceptions(exceptions: readonly Suppression[]): Promise<void> {
    this.exceptions = exceptions;
  }
  /** What was let go of, by its names. */
  readonly forgotten: string[] = [];
  async forget(under: string): Promise<void> {
    this.forgotten.push(under);
    const { settings = {}, ...snapshot } = this.snapshot;
    this.snapshot = { ...snapshot, settings: Object.fromEntries(Object.entries(settings).filter(([key]) => !key.startsWith(under))) };
  }

  async storeCorrections(corrections: readonly Correction[]): Promise<void> {
    const { settings: _, ...snapshot } = this.snapshot;
    this.snapshot =
      corrections.length === 0 ? snapshot : { ...snapshot, settings: asStored(STORED_CORRECTIONS, JSON.stringify(corrections)) };
  }
  async recalculate(): Promise<void> {
    this.recalculations++;
  }
  watch(listener: (event: "edited" | "selected") => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  happen(event: "edited" | "selected"): void {
    for (const listener of this.listeners) listener(event);
  }
}

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: "bobot-berbeda",
    severity: "error",
    sheet: "Masukan",
    address: "D3",
    message: asIs({
      id: "Bobot B1.1 tertulis 25%, sedangkan katalog 2024 mencatat 20%.",
      en: "The weight of B1.1 is written 25%, but the catalogue has 20% for 2024.",
    }),
    found: "25%",
    expected: "20%",
    indicator: "B1.1",
    source: { id: "lkj-pwni-2024", line: 336 },
    fix: null,
    fingerprint: "bobot-berbeda.wrong | Masukan | | B1.1 | bobot | 2024 | B1.1",
    ...over,
  };
}

/** A mend that writes one number. */
export function mend(sheetName: string, address: string, value: number): NonNullable<Finding["fix"]> {
  return {
    label: asIs({ id: `Ganti dengan ${value}`, en: `Replace with ${value}` }),
    patch: { steps: [{ kind: "write", sheet: sheetName, address, cells: [[{ kind: "number", value }]] }], mustBeEmpty: [] },
  };
}

export function outcome(over: Partial<CheckOutcome> = {}): CheckOutcome {
  return {
    findings: [],
    tables: [{ sheet: "Masukan", address: "A1:G5", indicator: null, year: "2024" }],
    cells: 35,
    truncated: [],
    titles: {},
    unread: [],
    completeness: null,
    reading: readWorkbookTables(inputWorkbookSnapshot, builtinCatalogue(), { year: null }),
    ...over,
  };
}

/** Checks that answer what they are told to, one outcome a call, the last one for ever. */
export function fakeChecks(...outcomes: readonly CheckOutcome[]): PaneChecks {
  let call = 0;
  return {
    check: () => outcomes[Math.min(call++, outcomes.length - 1)] ?? outcome(),
    onInputs: () => ({ findings: [], isWhole: true }),
    recognise: () => outcomes[0]?.tables ?? [],
    valueCells: () => null,
    inputCells: () => null,
    answerCells: () => null,
  };
}

interface FakeCore {
  readonly catalogue?: Catalogue;
  readonly checks?: PaneChecks;
  readonly tables?: PaneTables;
  readonly laporan?: PaneLaporan;
}

export function fakeCore({
  catalogue = builtinCatalogue(),
  checks = fakeChecks(outcome()),
  tables = coreTables,
  laporan = coreLaporan,
}: FakeCore = {}): PaneCore {
  return {
    catalogue: async (own = []) => (own.length === 0 ? catalogue : catalogueWith(own)),
    own: async () => coreOwn,
    tools: async () => coreSearch.tools,
    checks: async () => checks,
    tables: async () => tables,
    formulas: readyFormulas,
    report: async () => coreReport,
    laporan: async () => laporan,
    trace: async () => coreTrace,
  };
}
