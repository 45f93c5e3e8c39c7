/** @jest-environment jsdom */
import { readSelection, readWorkbook } from "../../src/excel";
import { openWorkbook } from "../support/excel";
import { profileOfRun } from "../support/office-globals";

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
      sheets: [
        {
          name: "Masukan",
          visibility: "visible",
          firstRow: 1,
          firstColumn: 1,
          values: [["Kode", 184.52, null], [{ error: "#REF!" }, 0.8452, null], ["=bukan rumus", null, true]],
          formulas: [[null, "=SUM(C3:C4)", null], [null, null, null], [null, null, null]],
          numberFormats: [["General", "0.00", "General"], ["General", "0.00%", "General"], ["General", "General", "General"]],
          // Windows is not asked: the question clears the user's undo list.
          merges: profileOfRun().platform === "PC" ? [] : ["E2:F2"],
          usedRange: "B2:D4",
          truncated: false,
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
    openWorkbook({ sheets: [{ name: "Lebar", cells: { A1: "awal", IV2: "batas", XFD1: "jauh" } }, { name: "Panjang", cells: { A5001: 1 } }] });
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
    const { session } = openWorkbook({ sheets: [{ name: "Besar", rows }, { name: "Kecil", rows: [["a"]] }] });
    const whole = await readWorkbook();
    session.reset();
    session.failures = [{ sync: 2, when: "before", code: "ResponsePayloadSizeLimitExceeded" }];
    const progress = jest.fn();
    expect(await readWorkbook(progress)).toEqual(whole);
    expect(progress.mock.calls).toEqual([[{ sheet: "Besar", done: 0, of: 2 }], [{ sheet: "Kecil", done: 1, of: 2 }]]);
  });

  test("a sheet deleted while the workbook is read is left out", async () => {
    const { host, session } = openWorkbook({ sheets: [{ name: "Tetap", rows: [[1]] }, { name: "Hilang", rows: [[2]] }] });
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
    await expect(readWorkbook()).rejects.toMatchObject({ code: "busy", text: { id: expect.stringContaining("terlalu sibuk") } });
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
    const { host } = openWorkbook({ sheets: [{ name: "S", rows: [["Kode", "Realisasi"], ["C1.1", 84.52], ["B1.1", 99.91]] }] });
    host.select(host.sheets()[0]!.id, { row: 1, column: 0, rows: 50, columns: 5 });
    expect(await readSelection()).toMatchObject({ name: "S", firstRow: 1, firstColumn: 0, values: [["C1.1", 84.52], ["B1.1", 99.91]] });
  });
});
