/** @jest-environment jsdom */
import { applyPatch, applyPatches, undo, type ExcelFailure, type PatchesOutcome } from "../../src/excel";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { inPortions } from "../../src/sheet/combine";
import { allTableSteps } from "../../src/tables";
import { openWorkbook } from "../support/excel";
import { saying } from "../support/saying";
import { mend, tablePatch, workbook } from "./patches";

const three = [tablePatch("Satu", true), tablePatch("Dua", true), mend];

async function receiptOf(writing: Promise<PatchesOutcome>) {
  const outcome = await writing;
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.receipt;
}

test("several patches are written one by one, told before each, and taken back in one go", async () => {
  const { host, session } = openWorkbook(workbook);
  const before = host.dump();
  const told: number[] = [];
  const receipt = await receiptOf(applyPatches(three, { onProgress: async (done) => void told.push(done) }));
  expect(told).toEqual([0, 1, 2]);
  expect(session.log.syncs).toBe(6);
  expect(host.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining(["Satu", "Dua"]));
  session.reset();
  await undo(receipt);
  // As many as the way back of one.
  expect(session.log.syncs).toBe(3);
  expect(host.dump()).toEqual(before);
});

test.each([0, 1, 2])("stopped after %d of them, nothing is left", async (stopAfter) => {
  const { host } = openWorkbook(workbook);
  const before = host.dump();
  const stopper = new AbortController();
  const onProgress = async (done: number): Promise<void> => void (done === stopAfter && stopper.abort());
  expect(await applyPatches(three, { onProgress, signal: stopper.signal })).toEqual({ kind: "stopped", stayed: null });
  expect(host.dump()).toEqual(before);
});

test("when a later one is blocked, those before it are taken back and the cells in the way are named", async () => {
  const { host } = openWorkbook(workbook);
  const before = host.dump();
  const blocked = { ...mend, mustBeEmpty: [{ sheet: "Masukan", address: "B2:B2" }] };
  expect(await applyPatches([three[0]!, blocked, three[1]!])).toMatchObject({
    kind: "blocked",
    cells: [{ sheet: "Masukan", address: "B2" }],
  });
  expect(host.dump()).toEqual(before);
});

test.each([2, 4, 6])("when Excel fails in sync %d, nothing is left and the sentence says so once", async (sync) => {
  const { host, session } = openWorkbook(workbook);
  const before = host.dump();
  session.failures = [{ sync, when: { action: 5 } }];
  const failure = await applyPatches(three).catch((error: unknown) => error as ExcelFailure);
  expect(failure).toMatchObject({ text: saying(expect.stringMatching(/Buku kerja tidak berubah\.$/)) });
  expect((failure as ExcelFailure).message.match(/unchanged/g)).toHaveLength(1);
  expect(host.dump()).toEqual(before);
});

test("what cannot be taken back is named whole, with the way back of all of them", async () => {
  const { host, session } = openWorkbook(workbook);
  const before = host.dump();
  // From the second patch's write on the connection is gone.
  session.failures = [{ sync: 4, when: "after", lasting: true }];
  const failure = (await applyPatches(three).catch((error: unknown) => error)) as ExcelFailure;
  expect(failure).toMatchObject({
    code: "left-behind",
    text: saying(expect.stringMatching(/lembar baru "Satu".*lembar baru "Dua"/)),
  });
  session.failures = [];
  await undo(failure.receipt as never);
  expect(host.dump()).toEqual(before);
});

describe("somebody types while it is written: theirs stays, and the sentence says so instead of that nothing changed", () => {
  test("stopped: on a new sheet, and over a cell of ours", async () => {
    const { host } = openWorkbook(workbook);
    const stopper = new AbortController();
    const onProgress = async (done: number): Promise<void> => {
      if (done < 2) return;
      host.put("Satu", "H20", "catatan saya");
      host.put("Masukan", "E6", 86.2);
      stopper.abort();
    };
    const patches = [tablePatch("Satu", true), tablePatch("Masukan"), tablePatch("Dua", true)];
    expect(await applyPatches(patches, { onProgress, signal: stopper.signal })).toEqual({
      kind: "stopped",
      stayed: saying(
        'Selebihnya sudah dikembalikan. Sel yang diubah setelah tabel ditulis dibiarkan: Masukan!E6. Lembar "Satu" tidak dihapus karena ada isi lain di H20. Hapus sendiri bila tidak diperlukan.',
      ),
    });
    expect([host.at("Satu", "H20").value, host.at("Masukan", "E6").value, host.at("Masukan", "C4").value]).toEqual([
      "catatan saya",
      86.2,
      null,
    ]);
    expect(host.sheets().map(({ name }) => name)).toEqual(["Masukan", "Lain", "Satu"]);
  });

  test("Semua tabel, stopped half-way: the sheet that was typed on stays with its table, the others go", async () => {
    const { host } = openWorkbook({ sheets: [{ name: "Lembar1" }] });
    const before = host.sheets().length;
    const steps = allTableSteps({ catalogue: builtinCatalogue(), year: "2024", language: "id" });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    if (!step.value.ok) throw new Error("no tables");
    const { contents, tables } = step.value.value;
    const stopper = new AbortController();
    const onProgress = async (done: number): Promise<void> => {
      if (done < 2) return;
      expect(host.sheets().length).toBeGreaterThan(before + 2);
      host.put(contents.sheet, "H30", "dibaca Rabu");
      stopper.abort();
    };
    const outcome = await applyPatches(inPortions([contents.patch, ...tables], 400), { onProgress, signal: stopper.signal });
    expect(outcome).toMatchObject({
      kind: "stopped",
      stayed: saying(expect.stringContaining('Lembar "Daftar Isi" tidak dihapus karena ada isi lain di H30.')),
    });
    expect(host.sheets().map(({ name }) => name)).toEqual(["Lembar1", "Daftar Isi"]);
    expect(host.at("Daftar Isi", "H30").value).toBe("dibaca Rabu");
  });

  test("blocked: what stayed is told with the cells in the way", async () => {
    const { host } = openWorkbook(workbook);
    const blocked = { ...mend, mustBeEmpty: [{ sheet: "Masukan", address: "B2:B2" }] };
    const onProgress = async (done: number): Promise<void> => void (done === 1 && host.put("Satu", "A1", 1));
    expect(await applyPatches([three[0]!, blocked], { onProgress })).toMatchObject({
      kind: "blocked",
      cells: [{ sheet: "Masukan", address: "B2" }],
      stayed: saying(expect.stringContaining('Lembar "Satu" tidak dihapus karena ada isi lain di A1.')),
    });
  });

  test("failed: on a sheet of an earlier patch and on one of the failing patch's own", async () => {
    const { host, session } = openWorkbook(workbook);
    session.failures = [{ sync: 4, when: "after" }];
    session.onSync = (sync) => {
      if (sync !== 5) return;
      for (let row = 20; row < 25; row++) host.put("Satu", `H${row}`, row);
      host.put("Dua", "A1", "punya saya");
    };
    const failure = await applyPatches(three).catch((error: unknown) => error as ExcelFailure);
    expect(failure).toMatchObject({
      text: saying(
        expect.stringMatching(
          /Selebihnya sudah dikembalikan\..*"Dua" .* di A1\..*"Satu" .* di H20, H21, H22 dan 2 sel lain\. Hapus sendiri/,
        ),
      ),
    });
    expect((failure as ExcelFailure).message).not.toContain("unchanged");
    expect([host.at("Satu", "H24").value, host.at("Dua", "A1").value, host.at("Masukan", "B2").value]).toEqual([24, "punya saya", "25%"]);
  });
});

test("one patch that fails after somebody typed on its new sheet says that the sheet stays", async () => {
  const { host, session } = openWorkbook(workbook);
  session.failures = [{ sync: 2, when: "after" }];
  session.onSync = (sync) => void (sync === 3 && host.put("Satu", "K1", 7));
  await expect(applyPatch(three[0]!)).rejects.toMatchObject({
    text: saying(expect.stringContaining('Lembar "Satu" tidak dihapus karena ada isi lain di K1.')),
  });
  expect(host.at("Satu", "K1").value).toBe(7);
});
