/** @jest-environment jsdom */
import { builtinDocuments, catalogueWith } from "../../src/catalogue/builtin";
import type { CatalogueDocument } from "../../src/catalogue/types";
import { readWorkbook } from "../../src/excel";
import { say } from "../../src/language/say";
import { offerToPage } from "../../src/functions/page";
import { buildTable } from "../../src/tables";
import type * as ownCatalogues from "../../src/pane/ownCatalogues";
import { readCatalogueSheet } from "../../src/usercatalogue";
import { openWorkbook } from "../support/excel";
import { sheet, workbook } from "../usercatalogue/sheets";
import { checkWorkbook } from "../support/findings";

/** A fresh start of the runtime, as when the workbook is opened. */
async function startUp(): Promise<typeof ownCatalogues> {
  let module!: typeof ownCatalogues;
  await jest.isolateModulesAsync(async () => {
    module = await import("../../src/pane/ownCatalogues");
  });
  return module;
}

function own(): CatalogueDocument {
  const rows = [
    ["Nama katalog", "IPPWNI 2025"],
    ["Menambah sumber", "lkj-pwni-2024"],
    ["Kode", "Nama", "Tahun", "Bobot", "Target"],
    ["IPPWNI", null, 2025, null, 94],
    ["C1.1", null, 2025, 35, 88],
    ["B1.1", null, 2025, 25, 100],
    ["B2.1", null, 2025, 25, 91],
    ["B3.1", null, 2025, 15, 97],
  ];
  const reading = readCatalogueSheet(workbook(sheet("K", rows)), "K", builtinDocuments);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.document;
}

let given: (readonly CatalogueDocument[])[] = [];
let signs: string[] = [];
/** A cell could not be read because the decimal sign was not known yet. */
let waiting = false;
afterEach(() => void (waiting = false));
beforeEach(() => {
  given = [];
  signs = [];
  offerToPage({
    useOwnCatalogues: async (documents) => void given.push(documents),
    useDecimalSeparator: (separator) => {
      signs.push(separator);
      return waiting;
    },
    decimalSeparator: () => null,
    offerLate: () => undefined,
  });
});

const INPUT = [
  ["Masukan Kinerja Tahun 2025"],
  [],
  ["Kode", "Indikator", "Satuan", "Bobot", "Target", "Realisasi"],
  ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", "persen", 35, 88, 80],
  ["B1.1", "Indeks Penguatan Sistem Kelembagaan", "indeks", 25, 100, 100],
  ["B2.1", "Indeks Diplomasi Pelindungan WNI di Luar Negeri", "indeks", 25, 91, 90],
  // Last year's weight and target left in their cells.
  ["B3.1", "Indeks Pemanfaatan Sistem Informasi", "indeks", 15, 96, 60],
];

const open = (rows = INPUT) => openWorkbook({ sheets: [{ name: "Masukan", rows }] });
/** With a cell that calls a function of ours, and one that does not. */
const openWithFormula = () =>
  openWorkbook({
    sheets: [
      { name: "Masukan", rows: INPUT, cells: { H1: { formula: '=PWNI.TARGET("C1.1",2025)', value: 88 }, H2: { formula: "=NOW()" } } },
    ],
  });

test("a workbook without a catalogue of its own: one sync, nothing handed over, nothing recalculated", async () => {
  const { session, host } = open();
  expect(await (await startUp()).ownCatalogues()).toEqual([]);
  expect([session.log.syncs, host.recalculations, given.length]).toEqual([1, 0, 0]);
});

test.each([",", "."] as const)(
  "the workbook's decimal sign %s is handed over in the same sync, and nothing recalculated for it",
  async (decimalSeparator) => {
    const { session, host } = openWorkbook({ sheets: [{ name: "Masukan", rows: INPUT }], decimalSeparator });
    await (await startUp()).ownCatalogues();
    expect([signs, session.log.syncs, host.recalculations]).toEqual([[decimalSeparator], 1, 0]);
  },
);

test("a cell that waited for the decimal sign is calculated again", async () => {
  waiting = true;
  const { host } = openWithFormula();
  await (await startUp()).ownCatalogues();
  expect([host.calculated, host.recalculations]).toEqual([["Masukan!H1"], 0]);
});

test("stored, then read when the workbook is opened again: the functions get it and are recalculated", async () => {
  const { session, host } = openWithFormula();
  await (await startUp()).storeOwnCatalogues([own()]);
  expect(session.log.syncs).toBe(2);
  expect(given).toEqual([[own()]]);
  session.reset();
  const again = await startUp();
  expect(await again.ownCatalogues()).toEqual([own()]);
  // One to read what is stored, four to find the formulas of ours, calculate them and look at them.
  expect([session.log.syncs, host.calculated, host.recalculations, given.length]).toEqual([5, ["Masukan!H1"], 0, 2]);
  // The pane asks too; it is read once.
  await again.ownCatalogues();
  expect(session.log.syncs).toBe(5);
});

test("removed: nothing is left in the workbook and the functions go back", async () => {
  const { host } = open();
  const module = await startUp();
  await module.storeOwnCatalogues([own()]);
  await module.storeOwnCatalogues([]);
  expect([...host.settings().keys()]).toEqual([]);
  expect(given.at(-1)).toEqual([]);
});

test.each([1, 2])("a failure of sync %i while storing: the functions keep what they had, and so does the workbook", async (sync) => {
  const { session } = open();
  const module = await startUp();
  session.failures = [{ sync, when: "before" }];
  await expect(module.storeOwnCatalogues([own()])).rejects.toThrow();
  session.reset();
  expect(given).toEqual([]);
  expect(await (await startUp()).ownCatalogues()).toEqual([]);
});

test("a failure while starting is told, and the next one to ask tries again", async () => {
  const { session } = open();
  await (await startUp()).storeOwnCatalogues([own()]);
  const module = await startUp();
  session.reset();
  session.failures = [{ sync: 1, when: "before" }];
  await expect(module.ownCatalogues()).rejects.toThrow();
  expect(await module.ownCatalogues()).toEqual([own()]);
});

test("a text nobody of ours wrote is refused with a sentence", async () => {
  const { host } = openWithFormula();
  host.setSetting("capaian.katalog", { generation: 1, pieces: 1 });
  host.setSetting("capaian.katalog.1.0", '{"version":1,"documents":[{"source":{"id":"lkj-pwni-2024"}}]}');
  waiting = true;
  await expect((await startUp()).ownCatalogues()).rejects.toMatchObject({
    // The error itself speaks English; its sentence is data.
    message: expect.stringContaining("damaged") as string,
    problem: { text: { id: "katalog-tersimpan.damaged" } },
  });
  expect(given).toEqual([]);
  // The decimal sign is handed over all the same.
  expect([signs, host.calculated]).toEqual([[","], ["Masukan!H1"]]);
});

describe("the other parts of the product", () => {
  test("checks hold the workbook against the year a planner added", async () => {
    open();
    const snapshot = await readWorkbook();
    const builtin = checkWorkbook(snapshot, catalogueWith([]), { year: "2025" }).filter(({ rule }) => rule === "target-berbeda");
    const added = checkWorkbook(snapshot, catalogueWith([own()]), { year: "2025" });
    expect(added.filter(({ rule }) => rule === "bobot-berbeda")).toEqual([]);
    expect(
      added.filter(({ rule }) => rule === "target-berbeda").map(({ address, expected, source }) => [address, expected, source?.id]),
    ).toEqual([["E7", "97", "pengguna:ippwni-2025"]]);
    expect(builtin.map(({ address }) => address)).not.toContain("E7");
  });

  test("the catalogue sheet itself is no table to check", () => {
    const rows = [
      ["Nama katalog", "X"],
      ["Kode", "Nama", "Tahun", "Bobot", "Target"],
      ["C1.1", "Persentase Kasus WNI di Luar Negeri yang Diselesaikan", 2024, 99, 99],
    ];
    expect(checkWorkbook(workbook(sheet("Katalog", rows)), catalogueWith([]), {}).map(({ rule }) => rule)).toEqual(["tabel-dikenali"]);
  });

  test("Tabel 4 of the added year stands on its weights and names the source", () => {
    const table = buildTable("tabel-4", {
      catalogue: catalogueWith([own()]),
      facts: [],
      year: "2025",
      indicator: "IPPWNI",
      language: "id",
    });
    if (!table.ok) throw new Error(say(table.problem.text));
    const texts = JSON.stringify(table.value);
    for (const weight of [0.35, 0.25, 0.15]) expect(texts).toContain(String(weight));
    expect(texts).toContain("IPPWNI 2025");
  });
});
