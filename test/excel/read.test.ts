/** @jest-environment jsdom */
import { insertFormula, readSelection, readWorkbook, selectedBlock } from "../../src/excel";
import { patience } from "../../src/excel/run";
import type { MemoryOptions } from "../../src/workbench/officejs/memory-host";
import type { HostProfile } from "../../src/workbench/officejs/profiles";
import { openWorkbook } from "../support/excel";
import { profileOfRun } from "../support/office-globals";
import { saying } from "../support/saying";

describe("readWorkbook", () => {
  test("values, formulas, number formats, errors and empties of every sheet, hidden ones too", async () => {
    openWorkbook({
      sheets: [
        {
          name: "Masukan",
          cells: {
            B2: "Kode",
            C2: { formula: "=SUM(C3:C4)", value: 184.52, numberFormat: "0.00" },
            B3: { error: "#REF!" },
            C3: { value: 0.8452, numberFormat: "0.00%" },
            B4: { text: "=bukan rumus" },
            D4: true,
          },
          merges: ["E2:F2"],
        },
        { name: "TW I 2024", visibility: "VeryHidden", cells: { A1: 1 } },
        { name: "Kosong" },
      ],
    });
    expect(await readWorkbook()).toEqual({
      decimalSeparator: ",",
      names: [],
      // Excel on the web tells of links to other workbooks, and no other does.
      ...(profileOfRun().name === "web" && { links: [] }),
      sheets: [
        {
          name: "Masukan",
          visibility: "visible",
          firstRow: 1,
          firstColumn: 1,
          values: [
            ["Kode", 184.52, null],
            [{ error: "#REF!" }, 0.8452, null],
            ["=bukan rumus", null, true],
          ],
          formulas: [
            [null, "=SUM(C3:C4)", null],
            [null, null, null],
            [null, null, null],
          ],
          numberFormats: [
            ["General", "0.00", "General"],
            ["General", "0.00%", "General"],
            ["General", "General", "General"],
          ],
          // Windows is not asked: the question clears the user's undo list.
          merges: profileOfRun().platform === "PC" ? [] : ["E2:F2"],
          usedRange: "B2:D4",
          truncated: false,
          hiddenRows: [],
          hiddenColumns: [],
          comments: [],
        },
        expect.objectContaining({ name: "TW I 2024", visibility: "veryHidden", values: [[1]] }),
        expect.objectContaining({ name: "Kosong", values: [], formulas: [], usedRange: null, truncated: false }),
      ],
    });
  });

  test.each([1, 2, 40])("a workbook of %i sheets takes two syncs", async (count) => {
    const { session } = openWorkbook({ sheets: Array.from({ length: count }, (_, n) => ({ name: `Lembar ${n + 1}`, cells: { A1: n } })) });
    const { sheets } = await readWorkbook();
    expect(sheets).toHaveLength(count);
    expect(session.log.syncs).toBe(2);
  });

  test("a sheet of 16.384 columns is read as far as column IV and says so", async () => {
    openWorkbook({
      sheets: [
        { name: "Lebar", cells: { A1: "awal", IV2: "batas", XFD1: "jauh" } },
        { name: "Panjang", cells: { A5001: 1 } },
      ],
    });
    const { sheets } = await readWorkbook();
    expect(sheets[0]).toMatchObject({ usedRange: "A1:XFD2", truncated: true });
    expect(sheets[0]!.values.map((row) => row.length)).toEqual([256, 256]);
    expect(sheets[1]).toMatchObject({ usedRange: "A5001", truncated: true, values: [] });
  });

  test("the decimal separator is the one of Excel's settings", async () => {
    openWorkbook({ sheets: [{ name: "S" }], decimalSeparator: "." });
    expect((await readWorkbook()).decimalSeparator).toBe(".");
  });

  test("a workbook too large for one answer is read in parts, telling how far it is", async () => {
    const rows = Array.from({ length: 450 }, (_, n) => [n, `baris ${n}`]);
    const { session } = openWorkbook({
      sheets: [
        { name: "Besar", rows },
        { name: "Kecil", rows: [["a"]] },
      ],
    });
    const whole = await readWorkbook();
    session.reset();
    session.failures = [{ sync: 2, when: "before", code: "ResponsePayloadSizeLimitExceeded" }];
    const progress = jest.fn();
    expect(await readWorkbook(progress)).toEqual(whole);
    expect(progress.mock.calls).toEqual([[{ sheet: "Besar", done: 0, of: 2 }], [{ sheet: "Kecil", done: 1, of: 2 }]]);
  });

  test("a sheet deleted while the workbook is read is left out", async () => {
    const { host, session } = openWorkbook({
      sheets: [
        { name: "Tetap", rows: [[1]] },
        { name: "Hilang", rows: [[2]] },
      ],
    });
    session.onSync = (sync) => {
      if (sync === 2) host.removeSheet(host.sheets()[1]!.id);
    };
    expect((await readWorkbook()).sheets.map((sheet) => sheet.name)).toEqual(["Tetap"]);
  });

  test("a sheet renamed while the workbook is read comes under its new name", async () => {
    const { host, session } = openWorkbook({ sheets: [{ name: "Lama", rows: [[1]] }] });
    session.onSync = (sync) => {
      if (sync === 2) host.renameSheet(host.sheets()[0]!.id, "Baru");
    };
    expect((await readWorkbook()).sheets[0]).toMatchObject({ name: "Baru", values: [[1]] });
  });

  test.each([1, 2])("a failure at sync %i is a sentence, not a stack", async (sync) => {
    const { session } = openWorkbook({ sheets: [{ name: "S" }] });
    session.failures = [{ sync, when: "before", code: "ActivityLimitReached", lasting: true }];
    await expect(readWorkbook()).rejects.toMatchObject({ code: "busy", text: saying(expect.stringContaining("terlalu sibuk")) });
  });

  test("an Excel that cannot list merged cells (before ExcelApi 1.13) is read without them", async () => {
    openWorkbook(
      { sheets: [{ name: "S", rows: [[1]], merges: ["B1:C1"] }] },
      { isSetSupported: (name, version) => name !== "ExcelApi" || Number(String(version).split(".")[1]) <= 11 },
    );
    expect((await readWorkbook()).sheets[0]).toMatchObject({ values: [[1]], merges: [] });
  });
});

describe("readSelection", () => {
  test("gives the block that is selected, cut to what it holds", async () => {
    const { host } = openWorkbook({
      sheets: [
        {
          name: "S",
          rows: [
            ["Kode", "Realisasi"],
            ["C1.1", 84.52],
            ["B1.1", 99.91],
          ],
        },
      ],
    });
    host.select(host.sheets()[0]!.id, { row: 1, column: 0, rows: 50, columns: 5 });
    expect(await readSelection()).toMatchObject({
      name: "S",
      firstRow: 1,
      firstColumn: 0,
      values: [
        ["C1.1", 84.52],
        ["B1.1", 99.91],
      ],
    });
  });
});

describe("selectedBlock", () => {
  test("gives where it is and what Excel calls it", async () => {
    const { host } = openWorkbook({ sheets: [{ name: "TW I", rows: [["Kode"]] }] });
    host.select(host.sheets()[0]!.id, { row: 1, column: 1, rows: 17, columns: 5 });
    expect(await selectedBlock()).toEqual({ sheet: "TW I", address: "B2:F18", area: { row: 1, column: 1, rows: 17, columns: 5 } });
  });
});

describe("beyond Excel's limits the workbook is read in parts that fit", () => {
  const rows = (count: number, columns: number) =>
    Array.from({ length: count }, (_, r) => Array.from({ length: columns }, (__, c) => `baris ${r} kolom ${c}`));
  const limited = (limits: Partial<HostProfile>) => ({ profile: { ...profileOfRun(), ...limits } });

  async function equalsTheWhole(book: MemoryOptions, limits: Partial<HostProfile>): Promise<number> {
    openWorkbook(book, limited({ cellsPerRead: Infinity, bytesPerRequest: Infinity }));
    const whole = await readWorkbook();
    const { session } = openWorkbook(book, limited(limits));
    expect(await readWorkbook()).toEqual(whole);
    return session.log.syncs;
  }

  test("5 MB an answer, as on the web", async () => {
    await equalsTheWhole(
      {
        sheets: [
          { name: "Besar", rows: rows(2000, 40) },
          { name: "Kecil", rows: [["a"]], merges: ["A3:B3"] },
        ],
      },
      { bytesPerRequest: 5_000_000 },
    );
  });

  test.each([
    ["null for 5 million cells (here 1.000)", { cellsPerRead: 1000 }],
    ["null even for 200 rows, then for 100: halved until they fit", { cellsPerRead: 130 }],
    ["not even one row fits", { cellsPerRead: 3 }],
  ])("%s", async (_, limits) => {
    await equalsTheWhole(
      {
        sheets: [
          { name: "Besar", rows: rows(230, 7) },
          { name: "Kecil", rows: [["a"]] },
        ],
      },
      limits,
    );
  });

  test("one cell that does not fit is told, not lost", async () => {
    openWorkbook({ sheets: [{ name: "S", rows: [["x".repeat(3000)]] }] }, limited({ bytesPerRequest: 2000 }));
    await expect(readWorkbook()).rejects.toMatchObject({ code: "too-large" });
  });

  test("a selection beyond the limits too", async () => {
    const book = { sheets: [{ name: "S", rows: rows(300, 3) }] };
    const { host } = openWorkbook(book, limited({ cellsPerRead: 100 }));
    host.select(host.sheets()[0]!.id, { row: 10, column: 0, rows: 200, columns: 2 });
    const { values, firstRow } = await readSelection();
    expect([firstRow, values.length, values[199]]).toEqual([10, 200, ["baris 209 kolom 0", "baris 209 kolom 1"]]);
  });

  test("a long read can be stopped", async () => {
    const { session } = openWorkbook({ sheets: [{ name: "S", rows: rows(900, 3) }] }, limited({ cellsPerRead: 300 }));
    const stop = new AbortController();
    session.onSync = (sync) => sync === 6 && stop.abort();
    await expect(readWorkbook(undefined, stop.signal)).rejects.toMatchObject({
      code: "stopped",
      text: saying("Pembacaan buku kerja dihentikan."),
    });
    expect(session.log.syncs).toBe(6);
  });
});

describe("one sheet keeps no other from being read", () => {
  test("a chart sheet has no cells", async () => {
    openWorkbook({
      sheets: [
        { name: "Grafik", chart: true },
        { name: "Data", rows: [["Kode"]] },
      ],
    });
    expect((await readWorkbook()).sheets.map(({ name, values }) => [name, values])).toEqual([["Data", [["Kode"]]]]);
  });

  test("more merged areas than Excel lists", async () => {
    const many = Array.from({ length: 513 }, (_, row) => `D${row + 1}:E${row + 1}`);
    openWorkbook({
      sheets: [
        { name: "Banyak", rows: [["a"]], merges: many },
        { name: "Sedikit", rows: [["b"]], merges: ["A2:B2"] },
      ],
    });
    const merges = profileOfRun().platform === "PC" ? [] : ["A2:B2"];
    expect((await readWorkbook()).sheets.map((sheet) => [sheet.values, sheet.merges])).toEqual([
      [[["a"]], []],
      [[["b"]], merges],
    ]);
  });
});

test("opening the pane leaves the user's undo list alone", async () => {
  const { session } = openWorkbook({ sheets: [{ name: "S", rows: [["a"]], merges: ["A2:B2"] }] });
  session.undo.steps = 7;
  await readWorkbook();
  await readSelection();
  expect(session.undo.steps).toBe(7);
});

describe("a cell that is left being typed in", () => {
  const told = { code: "edit-mode", text: saying(expect.stringContaining("Enter atau Esc")) };
  beforeEach(() => (patience.firstAnswer = 40));
  afterEach(() => (patience.firstAnswer = 15_000));

  test("does not hold a read for ever", async () => {
    const { host } = openWorkbook({ sheets: [{ name: "S" }] });
    host.typing = new Promise(() => undefined);
    await expect(readWorkbook()).rejects.toMatchObject(told);
  });

  test("nor a write, and nothing is written when the typing ends after all", async () => {
    const { host, session } = openWorkbook({ sheets: [{ name: "S" }] });
    let end = (): void => undefined;
    host.typing = new Promise((done) => (end = done));
    await expect(insertFormula("=1+1")).rejects.toMatchObject(told);
    end();
    await new Promise((done) => setTimeout(done, 30));
    expect([host.at("S", "A1").formula, session.log.syncs]).toEqual([null, 1]);
  });
});
