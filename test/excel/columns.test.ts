/** @jest-environment jsdom */
import { applyPatch, undo, type Receipt } from "../../src/excel";
import { parseAddress } from "../../src/sheet/address";
import type { Patch, PatchCell } from "../../src/sheet/patch";
import type { MemoryOptions } from "../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../support/excel";
import { saying } from "../support/saying";

const number = (value: number): PatchCell => ({ kind: "number", value });
const text = (value: string): PatchCell => ({ kind: "text", text: value });
const formula = (value: string): PatchCell => ({ kind: "formula", formula: value });
const EMPTY: PatchCell = { kind: "empty" };
const KEEP: PatchCell = { kind: "keep" };

const NAME = "CAPAIAN_Uji";
const UNDER = `capaian.tabel.${NAME}`;

/** A table at B2:E6: a caption and a head merged over columns, a column that will go (C), one that stays (D); the user's to its right. */
const workbook: MemoryOptions = {
  sheets: [
    {
      name: "Tabel",
      cells: {
        B2: { value: "Tabel 1", format: { bold: true } },
        B3: { value: "Nama", format: { bold: true } },
        C3: { value: "Realisasi", format: { bold: true, fill: "#D9D9D9" } },
        D3: { format: { bold: true, fill: "#D9D9D9" } },
        E3: { value: "Jumlah", format: { bold: true } },
        B4: "a",
        C4: { value: 1, numberFormat: "0.00", format: { italic: true } },
        D4: { value: 2, numberFormat: "0.00" },
        E4: { formula: "=SUM(C4:D4)", value: 3 },
        F4: { formula: "=E4*2", value: 6, format: { fill: "#FFFF00" } },
        G4: "catatan a",
        B5: "b",
        C5: { formula: "=D5+F6", value: 9, numberFormat: "@" },
        D5: { value: 4, numberFormat: "0.00" },
        E5: { formula: "=SUM(C5:D5)", value: 7 },
        G5: { value: "catatan b", numberFormat: "@" },
        B6: "c",
        C6: 5,
        D6: 6,
        E6: { formula: "=SUM(C6:D6)", value: 11 },
        F6: 5,
        B9: "milik orang",
        G9: { formula: "=F4+1", value: 7 },
      },
      merges: ["B2:E2", "C3:D3", "B9:D9"],
    },
    { name: "Lain", cells: { A1: { formula: "=Tabel!D5", value: 4 }, A2: { formula: "=SUM(Tabel!F4:F6)", value: 11 } } },
  ],
  names: { KOLOM: "=Tabel!$F:$G", [NAME]: "=Tabel!$B$2:$E$6" },
  evaluate: () => 1,
};

const WIDTHS = [30, 60, 70, 80, 90, 100, 110];

/** Column C goes, two come after D, a row after 4: the head of D is told anew over D and the new ones. */
const patch: Patch = {
  steps: [
    { kind: "unmerge", sheet: "Tabel", address: "B2:E2", merged: ["B2:E2"] },
    { kind: "unmerge", sheet: "Tabel", address: "B3:E3", merged: ["C3:D3"] },
    { kind: "insertRows", sheet: "Tabel", address: "B5:E5" },
    { kind: "insertColumns", sheet: "Tabel", address: "E2:F7" },
    { kind: "deleteColumns", sheet: "Tabel", address: "C2:C7" },
    { kind: "write", sheet: "Tabel", address: "C3:C4", cells: [[text("Realisasi")], [KEEP]] },
    {
      kind: "write",
      sheet: "Tabel",
      address: "D3:E4",
      cells: [
        [EMPTY, EMPTY],
        [number(7), number(8)],
      ],
    },
    { kind: "write", sheet: "Tabel", address: "F4:F4", cells: [[formula("=SUM(C4:E4)")]] },
    { kind: "write", sheet: "Tabel", address: "B5:F5", cells: [[text("a2"), number(1), number(2), number(3), formula("=SUM(C5:E5)")]] },
    {
      kind: "write",
      sheet: "Tabel",
      address: "D6:E7",
      cells: [
        [number(9), number(10)],
        [number(11), number(12)],
      ],
    },
    { kind: "write", sheet: "Tabel", address: "F6:F7", cells: [[formula("=SUM(C6:E6)")], [formula("=SUM(C7:E7)")]] },
    { kind: "columnWidth", sheet: "Tabel", address: "D2:D2", characters: 20 },
    { kind: "style", sheet: "Tabel", address: "D4:E4", style: { numberFormat: "0.0" } },
    { kind: "merge", sheet: "Tabel", address: "B2:F2" },
    { kind: "merge", sheet: "Tabel", address: "C3:E3" },
    { kind: "name", sheet: "Tabel", address: "B2:F7", name: NAME, kept: { under: UNDER, text: "resep" } },
  ],
  mustBeEmpty: [],
};

function opened() {
  const { host, session } = openWorkbook(workbook);
  WIDTHS.forEach((width, column) => host.setColumnWidth(host.sheets()[0]!.id, column, 1, width));
  return { host, session };
}

type Host = ReturnType<typeof opened>["host"];

const state = (host: Host): unknown => ({ dump: host.dump(), settings: [...host.settings()] });

async function applied(given: Patch): Promise<Receipt> {
  const outcome = await applyPatch(given);
  if (outcome.kind !== "done") throw new Error("blocked");
  return outcome.receipt;
}

const row = (host: Host, address: string): unknown[] => {
  const area = parseAddress(address)!;
  return host.cells(host.sheets()[0]!.id, area)[0]!.map(({ formula: held, value }) => held ?? value);
};

describe("columns are put in and taken away in one request, with rows", () => {
  test("what stands to the right goes along with its looks and widths, formulas everywhere follow", async () => {
    const { host, session } = opened();
    await applied(patch);
    expect(session.log.syncs).toBe(2);
    expect(row(host, "B2:H2")).toEqual(["Tabel 1", null, null, null, null, null, null]);
    expect(row(host, "B3:H3")).toEqual(["Nama", "Realisasi", null, null, "Jumlah", null, null]);
    expect(row(host, "B4:H4")).toEqual(["a", 2, 7, 8, "=SUM(C4:E4)", "=F4*2", "catatan a"]);
    expect(row(host, "B5:H5")).toEqual(["a2", 1, 2, 3, "=SUM(C5:E5)", null, null]);
    expect(row(host, "B6:H6")).toEqual(["b", 4, 9, 10, "=SUM(C6:E6)", null, "catatan b"]);
    expect(host.at("Tabel", "G4").format.fill).toBe("#FFFF00");
    expect(host.at("Tabel", "H10").formula).toBe("=G4+1");
    expect([host.at("Lain", "A1").formula, host.at("Lain", "A2").formula]).toEqual(["=Tabel!C6", "=SUM(Tabel!G4:G7)"]);
    expect(host.names().map(({ formula: held }) => held)).toEqual(["=Tabel!$G:$H", "=Tabel!$B$2:$F$7"]);
    const { id } = host.sheets()[0]!;
    expect(host.merges(id)).toEqual(expect.arrayContaining(["B2:F2", "C3:E3", "B10:C10"].map(parseAddress)));
    // D has the width it was given, E the one its neighbour had; F, G and H are what E, F and G were.
    expect([0, 1, 2, 4, 5, 6, 7].map((column) => host.columnWidth(id, column))).toEqual([30, 60, 80, 80, 90, 100, 110]);
    expect(host.at("Tabel", "D7")).toMatchObject({ value: 11, numberFormat: "General" });
  });

  test("Batalkan gives back every cell, look, width, merged area, name and setting", async () => {
    const { host, session } = opened();
    const before = state(host);
    const receipt = await applied(patch);
    session.reset();
    await undo(JSON.parse(JSON.stringify(receipt)) as Receipt);
    expect(session.log.syncs).toBeLessThanOrEqual(3);
    expect(state(host)).toEqual(before);
    await undo(receipt);
    expect(state(host)).toEqual(before);
  });

  test("wherever Excel fails, all is as it was", async () => {
    const { session } = opened();
    await applied(patch);
    const actions = session.log.actions[1]!;
    for (let action = 0; action <= actions; action++) {
      const again = opened();
      const before = state(again.host);
      again.session.failures = [{ sync: 2, when: action === actions ? "after" : { action } }];
      await expect(applyPatch(patch)).rejects.toMatchObject({ text: saying(expect.stringContaining("Buku kerja tidak berubah.")) });
      expect({ action, state: state(again.host) }).toEqual({ action, state: before });
    }
  });

  test("new columns in which somebody has written since stay, and are named; other cells go back, and no formula that would speak of other cells", async () => {
    const { host } = opened();
    const receipt = await applied(patch);
    host.put("Tabel", "E12", "isian saya");
    await expect(undo(receipt)).rejects.toMatchObject({ code: "partly-undone", text: saying(expect.stringContaining("Tabel!D:E")) });
    expect([host.at("Tabel", "E12").value, host.at("Tabel", "F4").formula]).toEqual(["isian saya", "=SUM(C4:E4)"]);
  });

  test("heads the user has taken apart and written into since are not merged over", async () => {
    const { host } = opened();
    const receipt = await applied(patch);
    const { id } = host.sheets()[0]!;
    host.unmerge(id, parseAddress("B2:F2")!);
    host.put("Tabel", "C3", "Judul saya");
    await expect(undo(receipt)).rejects.toMatchObject({ code: "partly-undone", text: saying(expect.stringContaining("Tabel!C3")) });
    expect(host.at("Tabel", "D3").value).toBe("Judul saya");
    expect(host.merges(id)).toEqual(expect.not.arrayContaining([parseAddress("C3:D3")]));
  });

  test("two columns taken away whose formulas speak of each other are both right again", async () => {
    const { host } = openWorkbook({
      sheets: [{ name: "Tabel", cells: { A1: 1, B1: { formula: "=D1+1", value: 1 }, C1: 2, D1: { formula: "=B1+1", value: 1 }, E1: 3 } }],
      evaluate: () => 1,
    });
    const before = state(host);
    const both: Patch = {
      steps: [
        { kind: "deleteColumns", sheet: "Tabel", address: "D1" },
        { kind: "deleteColumns", sheet: "Tabel", address: "B1" },
      ],
      mustBeEmpty: [],
    };
    const receipt = await applied(both);
    expect(row(host, "A1:D1")).toEqual([1, 2, 3, null]);
    await undo(receipt);
    expect(state(host)).toEqual(before);
  });

  test("an Excel table that the columns would part is named, and nothing is written", async () => {
    const { host } = opened();
    const { id } = host.addTable(host.sheets()[0]!.id, { row: 20, column: 3, rows: 4, columns: 2 }, true);
    host.changeTable(id, { name: "Pegawai" });
    const before = state(host);
    await expect(applyPatch(patch)).rejects.toMatchObject({ text: saying(expect.stringContaining('"Pegawai"')) });
    expect(state(host)).toEqual(before);
  });

  test("a protected sheet is not touched", async () => {
    const { host } = openWorkbook({ ...workbook, sheets: [{ ...workbook.sheets[0]!, protected: true }, workbook.sheets[1]!] });
    const before = state(host);
    await expect(applyPatch(patch)).rejects.toMatchObject({ code: "protected" });
    expect(state(host)).toEqual(before);
  });

  test("columns are told from the right to the left, behind the rows", async () => {
    const steps = (["insertRows", "insertColumns"] as const).map((kind) => ({ kind, sheet: "Tabel", address: "B2" }));
    opened();
    await expect(applyPatch({ steps: [...steps].reverse(), mustBeEmpty: [] })).rejects.toThrow();
  });
});
