/** @jest-environment jsdom */
import { applyPatch, undo, type Receipt } from "../../src/excel";
import type { Patch, PatchCell } from "../../src/sheet/patch";
import type { MemoryOptions } from "../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../support/excel";
import { saying } from "../support/saying";

const number = (value: number): PatchCell => ({ kind: "number", value });
const text = (value: string): PatchCell => ({ kind: "text", text: value });
const formula = (value: string): PatchCell => ({ kind: "formula", formula: value });

const NAME = "CAPAIAN_Uji";
const UNDER = `capaian.tabel.${NAME}`;

/** A table at B2:C6 with the user's notes beside it, another below, and formulas elsewhere that look at both. */
const workbook: MemoryOptions = {
  sheets: [
    {
      name: "Tabel",
      cells: {
        B2: { value: "Kepala", format: { bold: true, fill: "#D9D9D9" } },
        B3: "a",
        C3: { value: 1, numberFormat: "0.00" },
        D3: { value: "catatan a", format: { italic: true } },
        B4: { value: "lama", format: { bold: true } },
        C4: { numberFormat: "0.00" },
        B5: "b",
        C5: { value: 3, numberFormat: "0.00" },
        D5: "catatan b",
        B6: "jumlah",
        C6: { formula: "=SUM(C3:C5)", value: 6 },
        B9: "milik orang",
        C9: { formula: "=C6*2", value: 12 },
      },
      merges: ["B4:C4", "E3:E5"],
    },
    { name: "Lain", cells: { A1: { formula: "=Tabel!C5", value: 3 }, A2: { formula: "=SUM(Tabel!C3:C5)", value: 6 } } },
  ],
  names: { [NAME]: "=Tabel!$B$2:$C$6" },
  evaluate: () => 1,
};

/** Row 4 goes, two rows come after row 5: what is below moves by one. */
const patch: Patch = {
  steps: [
    { kind: "insertRows", sheet: "Tabel", address: "B6:C7" },
    { kind: "deleteRows", sheet: "Tabel", address: "B4:C4", merged: ["B4:C4"] },
    { kind: "write", sheet: "Tabel", address: "B4:C4", cells: [[{ kind: "keep" }, number(4)]] },
    {
      kind: "write",
      sheet: "Tabel",
      address: "B5:C6",
      cells: [
        [text("c"), number(5)],
        [text("d"), number(6)],
      ],
    },
    { kind: "style", sheet: "Tabel", address: "B5:C6", style: { border: "thin", numberFormat: "0.0" } },
    { kind: "write", sheet: "Tabel", address: "C7", cells: [[formula("=SUM(C3:C6)")]] },
    { kind: "name", sheet: "Tabel", address: "B2:C7", name: NAME, kept: { under: UNDER, text: "resep" } },
  ],
  mustBeEmpty: [],
};

type Host = ReturnType<typeof openWorkbook>["host"];

const state = (host: Host): unknown => ({ dump: host.dump(), settings: [...host.settings()] });

async function applied(given: Patch): Promise<Receipt> {
  const outcome = await applyPatch(given);
  if (outcome.kind !== "done") throw new Error("blocked");
  return outcome.receipt;
}

describe("rows are put in and taken away before everything else, in one request", () => {
  test("the user's notes follow their rows, formulas elsewhere their cells, and the table below is moved and not overwritten", async () => {
    const { host, session } = openWorkbook(workbook);
    await applied(patch);
    expect(session.log.syncs).toBe(2);
    const column = (letter: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => host.at("Tabel", `${letter}${from + at}`).value);
    expect(column("B", 2, 10)).toEqual(["Kepala", "a", "b", "c", "d", "jumlah", null, null, "milik orang"]);
    expect(column("C", 3, 6)).toEqual([1, 4, 5, 6]);
    expect(column("D", 3, 6)).toEqual(["catatan a", "catatan b", null, null]);
    expect([host.at("Tabel", "C7").formula, host.at("Tabel", "C10").formula]).toEqual(["=SUM(C3:C6)", "=C7*2"]);
    expect([host.at("Lain", "A1").formula, host.at("Lain", "A2").formula]).toEqual(["=Tabel!C4", "=SUM(Tabel!C3:C4)"]);
    expect(host.names()[0]!.formula).toBe("=Tabel!$B$2:$C$7");
    expect(host.at("Tabel", "B5").format).toMatchObject({ bold: false, fill: null });
  });

  test("a new row below a head has not the head's look", async () => {
    const { host } = openWorkbook(workbook);
    await applied({ steps: [{ kind: "insertRows", sheet: "Tabel", address: "B3:C3" }], mustBeEmpty: [] });
    expect(host.at("Tabel", "B3").format).toMatchObject({ bold: false, fill: null });
  });

  test("Batalkan gives back every cell, look, merged area, name and setting", async () => {
    const { host, session } = openWorkbook(workbook);
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
    const { session } = openWorkbook(workbook);
    await applied(patch);
    const actions = session.log.actions[1]!;
    for (let action = 0; action <= actions; action++) {
      const opened = openWorkbook(workbook);
      const before = state(opened.host);
      opened.session.failures = [{ sync: 2, when: action === actions ? "after" : { action } }];
      await expect(applyPatch(patch)).rejects.toMatchObject({ text: saying(expect.stringContaining("Buku kerja tidak berubah.")) });
      expect({ action, state: state(opened.host) }).toEqual({ action, state: before });
    }
  });

  test("a request that never ran leaves nothing to put back", async () => {
    const { host, session } = openWorkbook(workbook);
    const before = state(host);
    session.failures = [{ sync: 2, when: "before" }];
    await expect(applyPatch(patch)).rejects.toBeDefined();
    expect(state(host)).toEqual(before);
  });

  test("new rows in which somebody has written since stay, and are named; other cells go back", async () => {
    const { host } = openWorkbook(workbook);
    const receipt = await applied(patch);
    host.put("Tabel", "D5", "catatan c");
    await expect(undo(receipt)).rejects.toMatchObject({ code: "partly-undone", text: saying(expect.stringContaining("Tabel!5:6")) });
    expect([host.at("Tabel", "D5").value, host.at("Tabel", "C4").value]).toEqual(["catatan c", 3]);
  });

  test("an Excel table that the rows would part is named, and nothing is written", async () => {
    const { host } = openWorkbook(workbook);
    const { id } = host.addTable(host.sheets()[0]!.id, { row: 3, column: 6, rows: 4, columns: 2 }, true);
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
});
