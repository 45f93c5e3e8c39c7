/** @jest-environment jsdom */
import { activeCell, goToCell, insertFormula, suggestPlace, undo } from "../../src/excel";
import { openWorkbook } from "../support/excel";
import { saying } from "../support/saying";

const book = {
  sheets: [
    {
      name: "Masukan",
      rows: [
        ["Kode", "Realisasi"],
        ["C1.1", 84.52],
      ],
    },
    { name: "TW I 2024" },
    { name: "Arsip", visibility: "Hidden" as const },
    { name: "Mesin", visibility: "VeryHidden" as const },
  ],
};

function at(row: number, column: number, sheet = "Masukan"): { sheet: string; row: number; column: number } {
  return { sheet, row, column };
}

describe("goToCell", () => {
  test("selects the cell and brings its sheet to the front", async () => {
    const { host } = openWorkbook(book);
    await goToCell("TW I 2024", "C7");
    expect(await activeCell()).toEqual(at(6, 2, "TW I 2024"));
    expect(host.selection().sheet).toBe(host.sheets()[1]!.id);
  });

  test.each([
    ["Arsip", "sheet-hidden", "pilih Tampilkan"],
    ["Mesin", "sheet-hidden", "editor VBA"],
    ["Hilang", "not-found", 'Lembar "Hilang" tidak ada lagi'],
  ])("%s: %s, and the selection stays", async (sheet, code, sentence) => {
    const { host } = openWorkbook(book);
    const before = host.selection();
    await expect(goToCell(sheet, "A1")).rejects.toMatchObject({ code, text: saying(expect.stringContaining(sentence)) });
    expect(host.selection()).toEqual(before);
    expect(host.sheets().map((each) => each.visibility)).toEqual(["Visible", "Visible", "Hidden", "VeryHidden"]);
  });
});

describe("insertFormula", () => {
  test("writes into the active cell in two syncs, and undo takes it out", async () => {
    const { host, session } = openWorkbook(book);
    host.put("Masukan", "D5", { numberFormat: "@" });
    const before = host.dump();
    await goToCell("Masukan", "D5");
    session.reset();
    const outcome = await insertFormula('=PWNI.TARGET("C1.1",2024)');
    expect(outcome).toMatchObject({ kind: "done", place: at(4, 3) });
    expect(session.log.syncs).toBe(2);
    expect(host.at("Masukan", "D5").formula).toBe('=PWNI.TARGET("C1.1",2024)');
    if (outcome.kind === "done") await undo(outcome.receipt);
    expect(host.dump()).toEqual(before);
  });

  test.each([
    ["General", "0%", "0%"],
    // Text would keep the formula from calculating; a format of the user's own stays.
    ["@", "0%", "0%"],
    ["@", undefined, "General"],
    ["0.0", "0%", "0.0"],
  ])("in a cell formatted %s with the format %s", async (cell, unit, shown) => {
    const { host } = openWorkbook(book);
    host.put("Masukan", "D5", { numberFormat: cell });
    const before = host.dump();
    await goToCell("Masukan", "D5");
    const outcome = await insertFormula('=PWNI.BOBOT("C1.1",2024)', unit);
    expect(host.at("Masukan", "D5").numberFormat).toBe(shown);
    if (outcome.kind === "done") await undo(outcome.receipt);
    expect(host.dump()).toEqual(before);
  });

  test("never over something: names it and offers the nearest free cell", async () => {
    const { host } = openWorkbook(book);
    const before = host.dump();
    await goToCell("Masukan", "B2");
    expect(await insertFormula("=1")).toEqual({
      kind: "blocked",
      cells: [{ sheet: "Masukan", address: "B2", text: "84.52" }],
      offer: at(3, 1),
    });
    expect(host.dump()).toEqual(before);
  });

  test.each(["before", "after"] as const)("a failure %s the write leaves the cell as it was", async (when) => {
    const { host, session } = openWorkbook(book);
    await goToCell("Masukan", "D5");
    const before = host.dump();
    session.reset();
    session.failures = [{ sync: 2, when }];
    await expect(insertFormula("=1")).rejects.toMatchObject({ text: saying(expect.stringContaining("Buku kerja tidak berubah.")) });
    expect(host.dump()).toEqual(before);
  });

  test("on a protected sheet says so", async () => {
    const { host } = openWorkbook(book);
    host.setProtected("Masukan", true);
    await goToCell("Masukan", "D5");
    await expect(insertFormula("=1")).rejects.toMatchObject({ code: "protected" });
  });
});

describe("while a chart sheet is in front", () => {
  const chart = {
    sheets: [
      { name: "Grafik", chart: true },
      { name: "Masukan", rows: [["Kode"]] },
    ],
  };
  const told = { code: "selection", text: saying(expect.stringContaining("Pilih satu sel")) };

  test("no cell is active, which is said; other sheets are read and written as ever", async () => {
    const { host } = openWorkbook(chart);
    await expect(activeCell()).rejects.toMatchObject(told);
    await expect(insertFormula("=1")).rejects.toMatchObject(told);
    expect(await suggestPlace(at(5, 0), 2, 2)).toEqual(at(5, 0));
    await goToCell("Masukan", "B3");
    expect(await insertFormula("=1")).toMatchObject({ kind: "done" });
    expect(host.at("Masukan", "B3").formula).toBe("=1");
  });
});

describe("suggestPlace", () => {
  test.each([
    ["the place itself when it is free", at(9, 4), [5, 3], at(9, 4)],
    ["below what is there, one row between", at(1, 0), [5, 3], at(3, 0)],
    ["to the right when that is nearer", at(0, 1), [5, 3], at(0, 3)],
    ["not over the last row of the sheet", at(1048575, 0), [5, 3], at(3, 0)],
    ["an empty sheet, where it was asked", at(0, 0, "TW I 2024"), [5, 3], at(0, 0, "TW I 2024")],
  ] as const)("%s", async (_, from, [rows, columns], expected) => {
    const { session } = openWorkbook(book);
    expect(await suggestPlace(from, rows, columns)).toEqual(expected);
    expect(session.log.syncs).toBeLessThanOrEqual(2);
  });

  test("not over merged cells or an Excel table, empty as they may be", async () => {
    const { host } = openWorkbook({ sheets: [{ name: "Laporan", rows: [["Laporan"]] }] });
    const sheet = host.sheets()[0]!.id;
    host.merge(sheet, { row: 3, column: 2, rows: 3, columns: 2 });
    // B3:C6 meets the merged C4:D6, A3:B6 does not.
    expect(await suggestPlace(at(2, 1, "Laporan"), 4, 2)).toEqual(at(2, 0, "Laporan"));
    // Three columns meet them from A and from B: the next place is below them, a row between.
    expect(await suggestPlace(at(2, 1, "Laporan"), 4, 3)).toEqual(at(2, 5, "Laporan"));
    host.addTable(sheet, { row: 2, column: 5, rows: 3, columns: 2 }, false);
    expect(await suggestPlace(at(2, 1, "Laporan"), 4, 3)).toEqual(at(7, 1, "Laporan"));
  });

  test("a sheet that is full to its last row and column offers none and says what to do", async () => {
    openWorkbook({ sheets: [{ name: "Penuh", cells: { A1: 1, XFD1048576: 1 } }] });
    await expect(suggestPlace(at(0, 0, "Penuh"), 2, 2)).rejects.toMatchObject({
      code: "outside",
      text: saying(expect.stringContaining("lembar baru")),
    });
  });
});
