/** @jest-environment jsdom */
import { applyPatch, undo, type Receipt } from "../../src/excel";
import type { Patch } from "../../src/sheet/patch";
import { openWorkbook } from "../support/excel";
import { mend, tablePatch, workbook } from "./patches";
import { saying } from "../support/saying";

async function applied(patch: Patch): Promise<Receipt> {
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error("blocked");
  return outcome.receipt;
}

const patches: [string, Patch][] = [
  ["table on a sheet", tablePatch("Masukan")],
  ["table on a new sheet", tablePatch("Tabel", true)],
  ["mend", mend],
];

describe("undo puts everything back", () => {
  test.each(patches)("%s: values, formulas, number formats, looks, widths, merges, tables, sheets", async (_, patch) => {
    const { host } = openWorkbook(workbook);
    const before = host.dump();
    const receipt = await applied(patch);
    expect(host.dump()).not.toEqual(before);
    await undo(receipt);
    expect(host.dump()).toEqual(before);
  });

  test.each(patches)("%s: a second click does nothing", async (_, patch) => {
    const { host, session } = openWorkbook(workbook);
    const before = host.dump();
    const receipt = await applied(patch);
    await undo(receipt);
    session.reset();
    await undo(receipt);
    expect(host.dump()).toEqual(before);
    expect(session.log.syncs).toBeLessThanOrEqual(2);
  });

  test.each(patches)("%s: a receipt that went through JSON works as well", async (_, patch) => {
    const { host } = openWorkbook(workbook);
    const before = host.dump();
    await undo(JSON.parse(JSON.stringify(await applied(patch))) as Receipt);
    expect(host.dump()).toEqual(before);
  });

  test("after the sheet was renamed", async () => {
    const { host } = openWorkbook(workbook);
    const receipt = await applied(mend);
    host.renameSheet(host.sheets()[0]!.id, "Data 2024");
    await undo(receipt);
    expect([host.at("Data 2024", "B2").value, host.at("Data 2024", "B4").value]).toEqual(["25%", 0.45]);
  });

  test("a failed undo can be repeated", async () => {
    const { host, session } = openWorkbook(workbook);
    const before = host.dump();
    const receipt = await applied(tablePatch("Masukan"));
    session.reset();
    session.failures = [{ sync: 3, when: { action: 12 } }];
    await expect(undo(receipt)).rejects.toMatchObject({ text: saying(expect.stringContaining("coba Batalkan sekali lagi")) });
    expect(host.dump()).not.toEqual(before);
    await undo(receipt);
    expect(host.dump()).toEqual(before);
  });

  test("a formula in a cell that the patch formatted as text comes back as a formula", async () => {
    const { host } = openWorkbook({ ...workbook, evaluate: () => 2024 });
    const before = host.dump();
    const receipt = await applied({
      steps: [
        { kind: "write", sheet: "Masukan", address: "B3", cells: [[{ kind: "text", text: "2024-TW1" }]] },
        { kind: "style", sheet: "Masukan", address: "B3", style: { numberFormat: "@" } },
      ],
      mustBeEmpty: [],
    });
    expect(host.at("Masukan", "B3")).toMatchObject({ value: "2024-TW1", numberFormat: "@" });
    await undo(receipt);
    expect(host.dump()).toEqual(before);
  });

  test("the colours that an Excel table leaves in its cells go too", async () => {
    const { host } = openWorkbook(workbook);
    const before = host.dump();
    const steps = tablePatch("Masukan").steps.filter((step) => step.kind === "write" || step.kind === "table");
    await undo(await applied({ steps, mustBeEmpty: [] }));
    expect(host.dump()).toEqual(before);
  });

  test("what recalculates in the meantime is no change by the user", async () => {
    let result = 1;
    const { host } = openWorkbook({ ...workbook, evaluate: () => result });
    const before = host.dump();
    const receipt = await applied(tablePatch("Masukan"));
    result = 2;
    await undo(receipt);
    expect(host.dump()).toEqual(before);
  });
});

describe("undo leaves alone what is not ours any more, and says so", () => {
  test("a cell the user changed since", async () => {
    const { host } = openWorkbook(workbook);
    const receipt = await applied(tablePatch("Masukan"));
    host.put("Masukan", "E6", 86.2);
    await expect(undo(receipt)).rejects.toMatchObject({
      code: "partly-undone",
      text: saying(expect.stringContaining("dibiarkan: Masukan!E6.")),
    });
    expect([host.at("Masukan", "E6").value, host.at("Masukan", "E7").value, host.tables().length]).toEqual([86.2, null, 0]);
  });

  test.each<[string, string, unknown]>([
    ["beside the table", "H20", 1],
    ["over a cell of the table", "D6", 0.5],
  ])("a new sheet with something %s stays", async (_, address, value) => {
    const { host } = openWorkbook(workbook);
    const receipt = await applied(tablePatch("Tabel", true));
    host.put("Tabel", address, value as number);
    await expect(undo(receipt)).rejects.toMatchObject({ text: saying(expect.stringContaining('Lembar "Tabel" tidak dihapus')) });
    expect(host.at("Tabel", address).value).toBe(value);
  });

  test("sheets deleted by the user since are passed over", async () => {
    const { host } = openWorkbook({ sheets: [...workbook.sheets, { name: "Sisa" }] });
    const receipt = await applied(tablePatch("Masukan"));
    host.removeSheet(host.sheets()[0]!.id);
    await undo(receipt);
    expect(host.sheets().map((sheet) => sheet.name)).toEqual(["Lain", "Sisa"]);
  });
});
