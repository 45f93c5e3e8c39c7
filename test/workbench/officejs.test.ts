/** @jest-environment jsdom */
import { openWorkbook } from "../support/excel";

const book = {
  sheets: [
    {
      name: "Masukan",
      rows: [
        ["Kode", "Realisasi"],
        ["C1.1", 84.52],
        ["B1.1", { error: "#REF!" }],
      ],
    },
    { name: "Rahasia", visibility: "Hidden" as const },
  ],
};

describe("Microsoft's client over a sheet in memory", () => {
  test("adds a sheet, writes values and formulas, formats and reads back", async () => {
    const { host, session } = openWorkbook({ ...book, evaluate: () => 93.104 });
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tabel");
      const range = sheet.getRange("B2:D2");
      range.formulas = [[84.52, 0.4, "=PWNI.INDEX(A1:A4,B1:B4)"]];
      range.format.font.bold = true;
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      await context.sync();
      range.load("values,address");
      sheet.load("name");
      await context.sync();
      return [sheet.name, range.address, range.values];
    });
    expect(read).toEqual(["Tabel", "Tabel!B2:D2", [[84.52, 0.4, 93.104]]]);
    expect(host.at("Tabel", "D2").format).toMatchObject({
      bold: true,
      borders: { top: { style: "Continuous" }, bottom: { style: "None" } },
    });
    expect(session.log).toEqual({ syncs: 2, requests: 3, actions: [expect.any(Number), expect.any(Number)] });
  });

  test("items of a collection carry their properties and work in a later request", async () => {
    openWorkbook(book);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/visibility");
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["Masukan", "Visible"],
        ["Rahasia", "Hidden"],
      ]);
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("values,valueTypes,address"));
      await context.sync();
      expect(used[0]!.valueTypes).toEqual([
        ["String", "String"],
        ["String", "Double"],
        ["String", "Error"],
      ]);
      expect(used[1]!.isNullObject).toBe(true);
    });
  });

  test("requests of two runs at the same time are done one after the other, as in Excel", async () => {
    const { host } = openWorkbook(book);
    const seen: string[] = [];
    Object.assign(host, {
      beginRequest: async () => {
        seen.push("begin");
        await new Promise((done) => setTimeout(done, 5));
      },
      endRequest: () => void seen.push("end"),
    });
    const names = await Promise.all(
      ["Masukan", "Rahasia"].map((name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name).load("name");
          await context.sync();
          return sheet.name;
        }),
      ),
    );
    expect(names).toEqual(["Masukan", "Rahasia"]);
    expect(seen).toEqual(["begin", "end", "begin", "end"]);
  });

  test("an unloaded property raises the client's own PropertyNotLoaded", async () => {
    openWorkbook(book);
    const unread = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Masukan").getRange("A1").load("address");
      await context.sync();
      return range.values;
    });
    await expect(unread).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("an error names its code, its place and its statement, and what came before stays done", async () => {
    const { host } = openWorkbook(book);
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Masukan");
      sheet.getRange("D1").values = [["ada"]];
      sheet.getRange("E1:F1").values = [["satu"]];
      context.workbook.worksheets.getItem("Tidak ada").activate();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { statement: expect.stringContaining("worksheets") } });
    expect(host.at("Masukan", "D1").value).toBe("ada");
    expect(host.at("Masukan", "F1").value).toBe("satu");
  });

  test("a matrix of another shape than its range is refused", async () => {
    openWorkbook(book);
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Masukan").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("text is parsed as if it were typed unless an apostrophe keeps it", async () => {
    const { host } = openWorkbook({ sheets: [{ name: "S" }] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("A1:A7").values = [
        ["45%"],
        ["'45%"],
        ["2024"],
        ["-A1"],
        ["'- belum"],
        ["C1.1"],
        [null],
      ];
      await context.sync();
    });
    const shown = ["A1", "A2", "A3", "A4", "A5", "A6"].map((address) => host.at("S", address).formula ?? host.at("S", address).value);
    expect(shown).toEqual([0.45, "45%", 2024, "=-A1", "- belum", "C1.1"]);
    expect(host.at("S", "A1").numberFormat).toBe("0%");
  });

  test("a write of more than 1,500 cells, which the client cuts into chunks, is one sync", async () => {
    const { host, session } = openWorkbook({ sheets: [{ name: "S" }] });
    await Excel.run(async (context) => {
      const values = Array.from({ length: 3000 }, (_, row) => [row, row * 2]);
      context.workbook.worksheets.getItem("S").getRange("A1:B3000").values = values;
      await context.sync();
    });
    expect(host.at("S", "B3000").value).toBe(5998);
    expect(session.log.syncs).toBe(1);
  });

  test("what the workbench does not have is refused by name", async () => {
    openWorkbook(book);
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Masukan").getRange("A1").load("hyperlink");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Range.Hyperlink") });
  });

  test("while a cell is being typed in, a request fails, or waits when it asked to", async () => {
    const { host } = openWorkbook(book);
    let end = (): void => undefined;
    host.typing = new Promise((done) => (end = done));
    await expect(
      Excel.run(async (context) => context.sync(context.workbook.worksheets.getItem("Masukan").activate())),
    ).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    setTimeout(end, 20);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Masukan").getRange("B2").select();
      await context.sync();
    });
    expect(host.selection()).toMatchObject({ row: 1, column: 1 });
  });

  test.each([
    ["before", null],
    ["after", "baru"],
    [{ action: 4 }, null],
  ] as const)("an injected failure %j leaves %j behind", async (when, left) => {
    const { host, session } = openWorkbook({ sheets: [{ name: "S" }] });
    session.failures = [{ sync: 1, when }];
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("A1").values = [["baru"]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "GeneralException" });
    expect(host.at("S", "A1").value).toBe(left);
  });
});
