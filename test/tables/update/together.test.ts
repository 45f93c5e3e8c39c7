/** @jest-environment jsdom */
import { undo } from "../../../src/excel";
import type { TableModel } from "../../../src/tables";
import { placeNamed } from "../../../src/tables/update/named";
import { togetherPatches } from "../../../src/tables/update/together";
import type { MemoryHost, MemoryOptions } from "../../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../../support/excel";
import { book, look, model, order, three, write, type Component } from "./uji";

/* Several tables brought up to date at once come to what they come to one by one, each looked at anew. */

interface Standing {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly before: readonly Component[];
  readonly now: readonly Component[];
}

const D: Component = { code: "D", weight: 0.1, cell: "B5" };
const E: Component = { code: "E", weight: 0.1, cell: "B1" };

const upper: Standing = { name: "CAPAIAN_Atas", sheet: "Laporan", row: 1, before: three, now: [three[0]!, D, three[1]!, three[2]!, E] };
/** Its first row is the one behind the last of the upper one's. */
const lower: Standing = { name: "CAPAIAN_Bawah", sheet: "Laporan", row: 10, before: [...three, D], now: [D, ...three.slice(0, 2), E] };
const other: Standing = { name: "CAPAIAN_Lain", sheet: "Masukan", row: 7, before: three, now: [E, ...three] };
const unchanged: Standing = {
  name: "CAPAIAN_Tetap",
  sheet: "Laporan",
  row: 30,
  before: three,
  now: [{ ...three[0]!, cell: "B4" }, ...three.slice(1)],
};

const modelOf = (components: readonly Component[]): TableModel => model({ components });

const empty: MemoryOptions = { ...book, sheets: book.sheets!.map((sheet) => ({ ...sheet, cells: {} })) };

async function bookWith(tables: readonly Standing[]): Promise<MemoryHost> {
  const { host } = openWorkbook(empty);
  for (const { name, sheet, row, before } of tables) await write(placeNamed(modelOf(before), { sheet, row, column: 1, name }, order));
  return host;
}

async function updatesOf(tables: readonly Standing[]) {
  const found = [];
  for (const { name, now } of tables) {
    const update = await look(modelOf(now), name);
    if (typeof update === "string") throw new Error(update);
    found.push(update);
  }
  return found;
}

const onlyCells = (host: MemoryHost): unknown => {
  const { settings: _, ...rest } = host.dump() as { settings?: unknown };
  return rest;
};

test.each([
  ["one", [upper]],
  ["two below each other", [upper, lower]],
  ["the lower one listed first", [lower, upper]],
  ["on two sheets, whose formulas refer to cells that move", [upper, other]],
  ["one that only changes cells, below those that grow", [upper, unchanged, lower]],
  ["all", [other, unchanged, lower, upper]],
])("%s: as one by one, and one way back", async (_, tables) => {
  const oneByOne = await bookWith(tables);
  for (const each of tables) await write((await updatesOf([each]))[0]!.patch);
  const wanted = onlyCells(oneByOne);

  const host = await bookWith(tables);
  const before = host.dump();
  const { patches, alone } = togetherPatches(await updatesOf(tables));
  expect([patches.length, alone.length]).toEqual([1, 0]);
  const receipt = await write(patches[0]!);
  expect(onlyCells(host)).toEqual(wanted);
  for (const update of await updatesOf(tables)) expect(update.isNothing).toBe(true);
  await undo(receipt);
  expect(host.dump()).toEqual(before);
});

test("tables beside each other are left to be done alone, those apart from them are done", async () => {
  await bookWith([other]);
  const updates = await updatesOf([other]);
  const besides = { ...updates[0]!, sheet: "Laporan", area: { row: 1, column: 1, rows: 9, columns: 3 } };
  const neighbour = { ...besides, area: { ...besides.area, row: 5, column: 8 } };
  const { patches, alone } = togetherPatches([besides, neighbour, updates[0]!]);
  expect(alone).toEqual([besides, neighbour]);
  expect(patches).toHaveLength(1);
});
