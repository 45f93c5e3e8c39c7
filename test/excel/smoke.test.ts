/** @jest-environment jsdom */
import { say } from "../../src/language/say";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import {
  activeCell,
  applyPatch,
  goToCell,
  insertFormula,
  readSelection,
  selectedBlock,
  readStart,
  readWorkbook,
  recalculate,
  rewriteFormulas,
  storeText,
  suggestPlace,
  undo,
  type Receipt,
} from "../../src/excel";
import { buildTable, inputWorkbook, placeTable } from "../../src/tables";
import { PROFILES, type HostProfile } from "../../src/workbench/officejs/profiles";
import type { Patch } from "../../src/sheet/patch";
import { minorOfMembers } from "../support/api-minor";
import { openWorkbook } from "../support/excel";
import { profileOfRun } from "../support/office-globals";
import { checkWorkbook, type ToldFinding as Finding } from "../support/findings";

/*
 * Everything a user does, once, against the Excel of this test run, with the number of syncs it takes, and what it leaves of the
 * user's own undo list; and once more with no more of Office.js than the manifest asks for.
 */

const minors = minorOfMembers();
const exactly = (profile: HostProfile): HostProfile => ({ ...profile, minorOf: (member) => minors.get(member) });
const oldest: HostProfile = { ...exactly(PROFILES.ltsc2021), sets: { ...PROFILES.ltsc2021.sets, ExcelApi: 11 } };

const HEADER = ["Kode", "Indikator", "Satuan", "Bobot", "Target", "Realisasi"];
const ROWS = [
  ["Masukan Kinerja Tahun 2024"],
  [],
  HEADER,
  ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", "persen", 40, 87, 84.52],
  ["B1.1", "Indeks Penguatan Sistem Kelembagaan", "indeks", 25, 97, 99.91],
  ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", "indeks", 25, 91, 98.75],
  ["B3.1", "Indeks Pemanfaatan Sistem Informasi", "indeks", 15, 96, 96.64],
];

const book = {
  sheets: [
    {
      name: "Kinerja",
      rows: ROWS,
      cells: { I4: { formula: "=PWNI.CAPAIAN(F4,E4)", value: 0.97 }, I5: { formula: "=PWNI.CAPAIAN(F5,E5)", value: 1.03 } },
      merges: ["A1:F1"],
    },
    { name: "Arsip", rows: [["lama"]] },
  ],
};

function tableAt(row: number, newSheet = false, charts = false): Patch {
  const built = buildTable("capaian-indeks", {
    catalogue: builtinCatalogue(),
    facts: [],
    year: "2024",
    language: "id",
    indicator: "B1.1",
  } as never);
  if (!built.ok) throw new Error(say(built.problem.text, "en"));
  return placeTable(
    built.value,
    newSheet ? { sheet: "Tabel", row: 0, column: 0, newSheet, charts } : { sheet: "Kinerja", row, column: 0, charts },
  );
}

async function written(patch: Patch): Promise<Receipt> {
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.cells));
  return outcome.receipt;
}

async function mendable(): Promise<Finding> {
  const found = checkWorkbook(await readWorkbook(), builtinCatalogue()).find(({ fix }) => fix);
  if (!found) throw new Error("nothing to mend");
  return found;
}

interface Action {
  readonly name: string;
  /** Syncs of the action; another number on an Excel that cannot list merged cells. */
  readonly syncs: number;
  readonly syncsWithoutMerges?: number;
  /** It asks for merged cells or deletes a sheet, which costs the undo list where the profile says so. */
  readonly spoilsUndo?: boolean;
  readonly before?: () => Promise<unknown>;
  readonly run: (before: never) => Promise<unknown>;
}

const mendOf = async (): Promise<Patch> => (await mendable()).fix!.patch;
const changes = [
  { sheet: "Kinerja", address: "I4", before: "=PWNI.CAPAIAN(F4,E4)", after: "=F4/E4" },
  { sheet: "Kinerja", address: "I5", before: "=PWNI.CAPAIAN(F5,E5)", after: "=F5/E5" },
];

const ACTIONS: readonly Action[] = [
  { name: "start", syncs: 1, run: () => readStart("capaian.katalog") },
  { name: "read", syncs: 2, run: () => readWorkbook() },
  { name: "read the selection", syncs: 2, run: () => readSelection() },
  { name: "Periksa", syncs: 2, run: mendable },
  { name: "Perbaiki", syncs: 2, before: mendOf, run: (patch: Patch) => written(patch) },
  { name: "undo a mend", syncs: 3, before: async () => written(await mendOf()), run: undo },
  { name: "insert a table", syncs: 2, syncsWithoutMerges: 3, spoilsUndo: true, run: () => written(tableAt(20)) },
  { name: "insert a table on a new sheet", syncs: 2, run: () => written(tableAt(0, true)) },
  {
    name: "insert a table with its chart",
    syncs: 2,
    syncsWithoutMerges: 3,
    spoilsUndo: true,
    run: () => written(tableAt(20, false, true)),
  },
  { name: "insert a table with its chart on a new sheet", syncs: 2, run: () => written(tableAt(0, true, true)) },
  { name: "undo a table with its chart", syncs: 3, before: () => written(tableAt(20, false, true)), run: undo },
  { name: "refuse a table over cells", syncs: 1, spoilsUndo: true, run: () => applyPatch(tableAt(2)) },
  { name: "offer another place", syncs: 2, spoilsUndo: true, run: () => suggestPlace({ sheet: "Kinerja", row: 2, column: 0 }, 6, 6) },
  { name: "undo a table", syncs: 3, before: () => written(tableAt(20)), run: undo },
  { name: "undo a table on a new sheet", syncs: 3, spoilsUndo: true, before: () => written(tableAt(0, true)), run: undo },
  {
    name: "write the input workbook",
    syncs: 2,
    run: () => written(inputWorkbook({ catalogue: builtinCatalogue(), year: "2024", filled: true })),
  },
  { name: "insert a formula", syncs: 2, before: () => goToCell("Kinerja", "K4"), run: () => insertFormula('=PWNI.TARGET("C1.1",2024)') },
  { name: "rewrite formulas", syncs: 2, run: () => rewriteFormulas(changes, { sameValues: false }) },
  { name: "keep a catalogue", syncs: 2, run: () => storeText("capaian.katalog", "{}") },
  { name: "recalculate our formulas", syncs: 4, run: () => recalculate((formula) => formula.includes("PWNI.")) },
  { name: "go to a cell", syncs: 2, run: () => goToCell("Arsip", "A1") },
  { name: "the active cell", syncs: 1, run: () => activeCell() },
  { name: "the selected block", syncs: 1, run: () => selectedBlock() },
];

describe.each([
  ["as it is", exactly(profileOfRun())],
  ["with ExcelApi 1.11 only", oldest],
] as const)("every action, %s", (_, profile) => {
  const canList = (profile.sets.ExcelApi ?? 0) >= 13;

  test.each(ACTIONS)("$name", async ({ before, run, syncs, syncsWithoutMerges, spoilsUndo }) => {
    const { session } = openWorkbook(book, { profile });
    const given = await before?.();
    session.reset();
    session.undo.steps = 5;
    await run(given as never);
    expect(session.log.syncs).toBe(canList ? syncs : (syncsWithoutMerges ?? syncs));
    if (!spoilsUndo) expect(session.undo.steps).toBeGreaterThanOrEqual(5);
  });

  test("a whole session leaves the workbook as it was", async () => {
    const { host } = openWorkbook(book, { profile });
    const before = host.dump();
    const receipts = [await written(await mendOf()), await written(tableAt(20, false, true)), await written(tableAt(0, true, true))];
    for (const receipt of receipts.reverse()) await undo(receipt);
    expect(host.dump()).toEqual(before);
  });
});

test("with a group for the undo list, a table on a new sheet could not be undone", async () => {
  openWorkbook(book, { profile: PROFILES.windows });
  const grouped = Excel.run({ mergeUndoGroup: true }, async (context) => {
    context.workbook.worksheets.getItem("Arsip").delete();
    await context.sync();
  });
  await expect(grouped).rejects.toMatchObject({ code: "UndoNotSupported" });
});
