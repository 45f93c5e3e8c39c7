/** @jest-environment jsdom */
import type * as exceptions from "../../src/pane/exceptions";
import type * as ownCatalogues from "../../src/pane/ownCatalogues";
import { openWorkbook } from "../support/excel";

/* What the workbook keeps for the pane: a text that is not whole is said to be what it is, not what else might be kept. */

type Modules = typeof exceptions & typeof ownCatalogues;

/** The runtime as it starts with a workbook: what was read of another is forgotten. */
async function startUp(): Promise<Modules> {
  jest.resetModules();
  return { ...(await import("../../src/pane/exceptions")), ...(await import("../../src/pane/ownCatalogues")) };
}

const open = () => openWorkbook({ sheets: [{ name: "Lembar1" }] });
const LIST = [{ fingerprint: "bobot-berbeda | B1.1", reason: "disepakati" }];

test("exceptions come back, and none leaves nothing", async () => {
  const { host } = open();
  await (await startUp()).storeExceptions(LIST);
  expect(await (await startUp()).readExceptions()).toEqual(LIST);
  await (await startUp()).storeExceptions([]);
  expect([...host.settings().keys()]).toEqual([]);
});

test.each([
  ["a piece is gone", { generation: 1, pieces: 1 }, undefined],
  ["no header", "[]", undefined],
  ["no list", { generation: 1, pieces: 1 }, '{"version":1}'],
])("damaged exceptions are called exceptions: %s", async (_, header, piece) => {
  const { host } = open();
  host.setSetting("capaian.pengecualian", header);
  host.setSetting("capaian.pengecualian.1.0", piece);
  await expect((await startUp()).readExceptions()).rejects.toMatchObject({
    text: { id: "pane.failures.damagedExceptions" },
  });
  // The catalogue beside them is whole.
  expect(await (await startUp()).ownCatalogues()).toEqual([]);
});

test("a damaged catalogue is called a catalogue, and the exceptions beside it hold", async () => {
  const { host } = open();
  host.setSetting("capaian.katalog", { generation: 1, pieces: 2 });
  await (await startUp()).storeExceptions(LIST);
  const pane = await startUp();
  await expect(pane.ownCatalogues()).rejects.toMatchObject({ problem: { text: { id: "katalog-tersimpan.damaged" } } });
  expect(await pane.readExceptions()).toEqual(LIST);
});

test("what is too large says which of them", async () => {
  open();
  const many = Array.from({ length: 5_000 }, (_, at) => ({ fingerprint: "x".repeat(200), reason: `${at}` }));
  await expect((await startUp()).storeExceptions(many)).rejects.toMatchObject({
    text: { id: "pane.failures.tooManyExceptions" },
  });
});
