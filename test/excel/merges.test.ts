/** @jest-environment jsdom */
import { applyPatch, suggestPlace, undo } from "../../src/excel";
import type { MemoryHost } from "../../src/workbench/officejs/memory-host";
import type { Area } from "../../src/sheet/address";
import { openWorkbook } from "../support/excel";
import { tablePatch, workbook } from "./patches";
import { saying } from "../support/saying";

const below113 = {
  isSetSupported: (name: string, version?: string | number) => name === "ExcelApi" && Number(String(version).split(".")[1]) < 13,
};
const masukan = (host: MemoryHost): string => host.sheets()[0]!.id;
const merged = (area: Area) => (host: MemoryHost) => host.merge(masukan(host), area);
/** More merged areas than Excel lists, far from the table. */
const manyMerges = (host: MemoryHost): void => {
  for (let row = 0; row < 600; row++) host.merge(masukan(host), { row: 100 + row, column: 8, rows: 1, columns: 2 });
};

const LEFT: Area = { row: 4, column: 0, rows: 1, columns: 4 }; // A5:D5, of the place C5 and D5
const ABOVE: Area = { row: 1, column: 4, rows: 3, columns: 1 }; // E2:E4, of the place E4, which the table merges with C4
const INSIDE: Area = { row: 6, column: 3, rows: 1, columns: 2 }; // D7:E7

describe("Excel lists merged cells: they are named before anything is written, wherever they begin", () => {
  test.each([
    ["to the left of the place", LEFT, "A5:D5"],
    ["above it", ABOVE, "E2:E4"],
    ["inside it", INSIDE, "D7:E7"],
  ])("%s", async (_, area, address) => {
    const { host, session } = openWorkbook(workbook);
    host.merge(masukan(host), area);
    const before = host.dump();
    expect(await applyPatch(tablePatch("Masukan"))).toMatchObject({ kind: "blocked", cells: [{ address, note: saying("sel gabungan") }] });
    expect([host.dump(), session.log.syncs]).toEqual([before, 1]);
  });

  test("a free place is not offered over cells merged from the left", async () => {
    const { host } = openWorkbook({ sheets: [{ name: "Masukan", rows: [["Laporan"]] }] });
    host.merge(masukan(host), { row: 3, column: 0, rows: 1, columns: 3 }); // A4:C4
    expect(await suggestPlace({ sheet: "Masukan", row: 2, column: 1 }, 4, 2)).toEqual({ sheet: "Masukan", row: 5, column: 1 });
  });
});

describe.each([
  ["an Excel before ExcelApi 1.13", below113, () => undefined],
  ["a sheet of more than 512 merged areas", {}, manyMerges],
] as const)("%s", (_, office, also) => {
  test.each([
    ["to the left of the place", LEFT, /Masukan!C5, Masukan!D5;/],
    ["above it", ABOVE, /Masukan!E4;/],
    ["inside it", INSIDE, /Masukan!E7;/],
  ])("cells merged %s are never lost under a table that is reported as done", async (__, area, named) => {
    const { host } = openWorkbook(workbook, office);
    also(host);
    merged(area)(host);
    const before = host.dump();
    await expect(applyPatch(tablePatch("Masukan"))).rejects.toMatchObject({
      code: "not-kept",
      text: saying(expect.stringMatching(named), expect.stringMatching(named)),
    });
    expect(host.dump()).toEqual(before);
  });

  test("a table on free cells is written, in one sync more, and can be undone", async () => {
    const { host, session } = openWorkbook(workbook, office);
    also(host);
    const before = host.dump();
    const outcome = await applyPatch(tablePatch("Masukan"));
    // Above 512 areas the first look is repeated without the question.
    expect([outcome.kind, session.log.syncs]).toEqual(["done", "isSetSupported" in office ? 3 : 4]);
    if (outcome.kind === "done") await undo(outcome.receipt);
    expect(host.dump()).toEqual(before);
  });

  test("a failure between content and merges puts everything back", async () => {
    const { host, session } = openWorkbook(workbook, office);
    also(host);
    const before = host.dump();
    session.failures = [{ sync: "isSetSupported" in office ? 3 : 4, when: "before" }];
    await expect(applyPatch(tablePatch("Masukan"))).rejects.toMatchObject({
      text: saying(expect.stringContaining("Buku kerja tidak berubah.")),
    });
    expect(host.dump()).toEqual(before);
  });
});
