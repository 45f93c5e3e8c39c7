/** @jest-environment jsdom */
import { applyPatch, goToCell, insertFormula, rewriteFormulas, undo } from "../../src/excel";
import type { MemorySheet } from "../../src/workbench/officejs/memory-sheet";
import type { Patch, PatchStep } from "../../src/sheet/patch";
import { openWorkbook } from "../support/excel";
import { saying } from "../support/saying";

const sheet: MemorySheet = {
  name: "Isian",
  protected: true,
  unlocked: ["B2:B5"],
  cells: {
    A2: "C1.1",
    B2: { value: 0.25, numberFormat: "0%" },
    B3: { value: 0.4, numberFormat: "@" },
    B4: { formula: "=PWNI.CAPAIAN(1,2)", value: 0.5 },
  },
};
const open = (change: Partial<MemorySheet> = {}) => openWorkbook({ sheets: [{ ...sheet, ...change }] });
const write = (address: string, value = 0.2): PatchStep => ({
  kind: "write",
  sheet: "Isian",
  address,
  cells: [[{ kind: "number", value }]],
});
const style = (numberFormat: string): PatchStep => ({ kind: "style", sheet: "Isian", address: "B2", style: { numberFormat } });
const patch = (...steps: PatchStep[]): Patch => ({ steps, mustBeEmpty: [] });

describe("a protected sheet with unlocked cells", () => {
  test.each([
    ["takes a value", patch(write("B2"))],
    ["and the format that the cell has already", patch(write("B2"), style("0%"))],
  ])("%s; undo takes it back", async (_, given) => {
    const { host } = open();
    const before = host.dump();
    const outcome = await applyPatch(given);
    expect(host.at("Isian", "B2").value).toBe(0.2);
    if (outcome.kind === "done") await undo(outcome.receipt);
    expect(host.dump()).toEqual(before);
  });

  test.each([
    ["a locked cell", patch(write("A2")), 'Lembar "Isian" dilindungi.'],
    ["one unlocked and one locked", patch(write("B2"), write("C2")), 'Lembar "Isian" dilindungi.'],
    ["another format", patch(write("B2"), style("0.00")), "Isian!B2 boleh diisi, tetapi formatnya dilindungi."],
    ["a number into a cell formatted as text", patch(write("B3")), "Isian!B3 boleh diisi, tetapi formatnya dilindungi."],
    ["merging", patch({ kind: "merge", sheet: "Isian", address: "B2:B3" }), 'Lembar "Isian" dilindungi.'],
  ])("refuses %s before anything is written", async (_, given, sentence) => {
    const { host, session } = open();
    const before = host.dump();
    await expect(applyPatch(given)).rejects.toMatchObject({ code: "protected", text: saying(expect.stringContaining(sentence)) });
    expect([host.dump(), session.log.syncs]).toEqual([before, 1]);
  });

  test("that lets cells be formatted takes another format too", async () => {
    const { host } = open({ allowFormatCells: true });
    await applyPatch(patch(write("B2"), style("0.00")));
    expect(host.at("Isian", "B2")).toMatchObject({ value: 0.2, numberFormat: "0.00" });
  });

  test("takes an inserted formula and rewritten ones", async () => {
    const { host } = open();
    await goToCell("Isian", "B5");
    expect((await insertFormula("=1+1")).kind).toBe("done");
    await rewriteFormulas([{ sheet: "Isian", address: "B4", before: "=PWNI.CAPAIAN(1,2)", after: "=1/2" }], { sameValues: false });
    expect([host.at("Isian", "B5").formula, host.at("Isian", "B4").formula]).toEqual(["=1+1", "=1/2"]);
  });
});

test("a workbook whose structure is protected takes no new sheet, and says so", async () => {
  const { host, session } = openWorkbook({ sheets: [{ name: "Isian" }], structureProtected: true });
  await expect(applyPatch(patch({ kind: "addSheet", sheet: "Tabel" }))).rejects.toMatchObject({
    code: "protected",
    text: saying(expect.stringMatching(/^Struktur buku kerja ini dilindungi, jadi lembar baru tidak dapat ditambahkan\./)),
  });
  // Known at the first look, before anything is tried.
  expect([host.sheets().length, session.log.syncs]).toEqual([1, 1]);
});
