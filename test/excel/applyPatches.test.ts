/** @jest-environment jsdom */
import { applyPatches, undo, type ExcelFailure, type PatchesOutcome } from "../../src/excel";
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
  expect(await applyPatches(three, { onProgress, signal: stopper.signal })).toEqual({ kind: "stopped" });
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
