/** @jest-environment jsdom */
import { PROFILE_NAMES, PROFILES, STRICTEST, isSetSupportedBy } from "../../src/workbench/officejs/profiles";
import { readInput } from "../../src/workbench/officejs/input";
import { openWorkbook } from "../support/excel";

const book = {
  sheets: [
    {
      name: "S",
      rows: [
        ["Kode", "Nilai"],
        ["a", 1],
        ["b", 2],
      ],
      merges: ["A5:C5", "D1:D2"],
    },
  ],
};

describe.each(PROFILE_NAMES)("Excel as %s", (name) => {
  const profile = PROFILES[name];

  test("tells of merged areas by their first cell, whole only as areas, and as the profile says at the price of the undo list", async () => {
    const { session } = openWorkbook(book, { profile });
    session.undo.steps = 3;
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const beside = sheet.getRange("B5:C5").getMergedAreasOrNullObject().load("address");
      const all = sheet.getRange().getMergedAreasOrNullObject().load("address,areas/items/address");
      await context.sync();
      return [beside.isNullObject, all.address, all.areas.items.map(({ address }) => address)];
    });
    expect(seen).toEqual([true, "S!A5,S!D1", ["S!A5:C5", "S!D1:D2"]]);
    expect(session.undo.steps).toBe(profile.mergeQuestionClearsUndo ? 0 : 3);
  });

  test("fails to list more than 512 of them", async () => {
    const { host } = openWorkbook(book, { profile });
    for (let row = 0; row < 511; row++) host.merge(host.sheets()[0]!.id, { row: 10 + row, column: 0, rows: 1, columns: 2 });
    const listing = Excel.run(async (context) =>
      context.sync(context.workbook.worksheets.getItem("S").getRange().getMergedAreasOrNullObject().load("areaCount")),
    );
    await expect(listing).rejects.toMatchObject({ debugInfo: { errorLocation: "Range.getMergedAreasOrNullObject" } });
  });

  test("answers null beyond its cells, without an error", async () => {
    openWorkbook(book, { profile });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1:CV50001").load("values,cellCount");
      await context.sync();
      return [range.values, range.cellCount];
    });
    expect(values).toEqual([null, 100 * 50001]);
  });

  test("limits a request as the profile says", async () => {
    openWorkbook(book, { profile });
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("A1").values = [["x".repeat(5_000_001)]];
      await context.sync();
    });
    if (profile.bytesPerRequest === Infinity) await writing;
    else await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  test("fills a column of a table from one formula", async () => {
    const { host } = openWorkbook({ sheets: [{ name: "S", rows: [["Kode", "Nilai"], ["a"], ["b"]] }] }, { profile });
    host.addTable(host.sheets()[0]!.id, { row: 0, column: 0, rows: 3, columns: 2 }, true);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("B3").formulas = [['=LEN(A3)+$A$1&"A3"']];
      await context.sync();
    });
    expect([host.at("S", "B2").formula, host.at("S", "B3").formula]).toEqual(['=LEN(A2)+$A$1&"A3"', '=LEN(A3)+$A$1&"A3"']);
  });

  test("knows the requirement sets of its version", () => {
    const isSupported = isSetSupportedBy(profile);
    expect([isSupported("ExcelApi", "1.11"), isSupported("ExcelApi", "1.20"), isSupported("WordApi", "1.1")]).toEqual([
      true,
      name !== "ltsc2021",
      false,
    ]);
  });
});

test.each([
  ["31/12/2024", false],
  ["12/31/2024", true],
  ["17 Agu 2024", false],
  ["Mar 2024", true],
])("the text %s becomes a date: %s, whatever the user's settings", (text, isDate) => {
  expect(typeof (readInput(text)!.input as { value: unknown }).value).toBe(isDate ? "number" : "string");
});

test("the page plays the strictest of them", () => {
  expect(STRICTEST).toMatchObject({ platform: "PC", mergeQuestionClearsUndo: true, undoGroup: "refuses", bytesPerRequest: 5_000_000 });
});
