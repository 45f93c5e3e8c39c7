/** @jest-environment jsdom */
import { rewriteFormulas, undo } from "../../src/excel";
import type { FormulaChange } from "../../src/sheet/formulaChange";
import type { HostValue } from "../../src/workbench/officejs/host";
import type { MemoryOptions } from "../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../support/excel";
import { saying } from "../support/saying";

/** Formulas calculate to what this says, whichever cell they stand in. */
const VALUES: Readonly<Record<string, HostValue>> = {
  "=PWNI.CAPAIAN(F5,E5)": 0.9943529411764706,
  "=F5/E5": 0.99435294117647061,
  "=PWNI.CAPAIAN(F6,E6)": 1.02,
  "=F6/E6": 1.03,
  "=_xldudf_PWNI_NAMA(1)": { error: "#NAME?" },
  "=PWNI.NAMA(1)": "Nama",
  "=PWNI.CAPAIAN(F7,E7)": { error: "#VALUE!" },
  "=NA()": { error: "#N/A" },
  "=0": 0,
};

const change = (address: string, before: string, after: string, sheet = "Masukan"): FormulaChange => ({ sheet, address, before, after });

const book: MemoryOptions = {
  evaluate: (formula) => VALUES[formula] ?? 0,
  sheets: [
    {
      name: "Masukan",
      cells: {
        A1: "teks",
        G5: { formula: "=PWNI.CAPAIAN(F5,E5)" },
        G6: { formula: "=PWNI.CAPAIAN(F6,E6)" },
        G7: { formula: "=PWNI.CAPAIAN(F7,E7)" },
        J1: { formula: "=PWNI.CAPAIAN(F5,E5)", numberFormat: "0.00%" },
      },
    },
    { name: "TW I 2024", cells: { B2: { formula: "=_xldudf_PWNI_NAMA(1)" } } },
  ],
};

const same = { sameValues: true };

test("writes in two syncs, whatever the number of cells and sheets; undo puts all back", async () => {
  const { host, session } = openWorkbook(book);
  const before = host.dump();
  const changes = [
    change("G5", "=PWNI.CAPAIAN(F5,E5)", "=F5/E5"),
    change("J1", "=PWNI.CAPAIAN(F5,E5)", "=F5/E5"),
    change("B2", "=_xldudf_PWNI_NAMA(1)", "=PWNI.NAMA(1)", "TW I 2024"),
  ];
  const outcome = await rewriteFormulas(changes, same);
  expect(session.log.syncs).toBe(2);
  expect([host.at("Masukan", "G5").formula, host.at("Masukan", "J1").formula, host.at("TW I 2024", "B2").formula]).toEqual([
    "=F5/E5",
    "=F5/E5",
    "=PWNI.NAMA(1)",
  ]);
  expect(outcome).toMatchObject({ moved: [], differing: [] });
  expect(outcome.written).toHaveLength(3);
  expect(host.at("Masukan", "J1").numberFormat).toBe("0.00%");
  await undo(outcome.receipt!);
  expect(host.dump()).toEqual(before);
});

test("a cell that gives another value gets its formula back, in one more sync", async () => {
  const { host, session } = openWorkbook(book);
  const outcome = await rewriteFormulas(
    [change("G5", "=PWNI.CAPAIAN(F5,E5)", "=F5/E5"), change("G6", "=PWNI.CAPAIAN(F6,E6)", "=F6/E6")],
    same,
  );
  expect(session.log.syncs).toBe(3);
  expect([host.at("Masukan", "G5").formula, host.at("Masukan", "G6").formula]).toEqual(["=F5/E5", "=PWNI.CAPAIAN(F6,E6)"]);
  expect(outcome.differing).toMatchObject([{ change: { address: "G6" }, before: 1.02, after: 1.03 }]);
  expect(outcome.written.map(({ address }) => address)).toEqual(["G5"]);
  const dump = host.dump();
  await undo(outcome.receipt!);
  expect(host.dump()).not.toEqual(dump);
  expect(host.at("Masukan", "G6").formula).toBe("=PWNI.CAPAIAN(F6,E6)");
});

test("a refusal may become another error, never a number", async () => {
  const { host } = openWorkbook(book);
  expect((await rewriteFormulas([change("G7", "=PWNI.CAPAIAN(F7,E7)", "=NA()")], same)).written).toHaveLength(1);
  host.put("Masukan", "G7", { formula: "=PWNI.CAPAIAN(F7,E7)" } as never);
  const outcome = await rewriteFormulas([change("G7", "=PWNI.CAPAIAN(F7,E7)", "=0")], same);
  expect(outcome).toMatchObject({ receipt: null, written: [], differing: [{ before: { error: "#VALUE!" }, after: 0 }] });
  expect(host.at("Masukan", "G7").formula).toBe("=PWNI.CAPAIAN(F7,E7)");
});

test("a cell that holds something else by now is left alone and named", async () => {
  const { host, session } = openWorkbook(book);
  const before = host.dump();
  const changes = [change("G5", "=PWNI.CAPAIAN(F4,E4)", "=F4/E4"), change("A1", "=PWNI.CAPAIAN(F5,E5)", "=F5/E5")];
  expect(await rewriteFormulas(changes, same)).toMatchObject({ receipt: null, moved: [{ address: "A1" }, { address: "G5" }] });
  expect(host.dump()).toEqual(before);
  expect(session.log.syncs).toBe(1);
});

test("the same formula can be entered once more, which is all #NAME? needs", async () => {
  const { session } = openWorkbook(book);
  const outcome = await rewriteFormulas([change("G5", "=PWNI.CAPAIAN(F5,E5)", "=PWNI.CAPAIAN(F5,E5)")], { sameValues: false });
  expect(outcome.written).toHaveLength(1);
  expect(session.log.syncs).toBe(2);
});

test("nothing to do asks Excel nothing", async () => {
  const { session } = openWorkbook(book);
  expect(await rewriteFormulas([], same)).toMatchObject({ receipt: null, written: [] });
  expect(session.log.syncs).toBe(0);
});

test("a formula in a cell formatted as text stays a formula, and the format comes back with it", async () => {
  const cells = { A1: { formula: "=PWNI.CAPAIAN(F5,E5)", numberFormat: "@" }, A2: { formula: "=PWNI.CAPAIAN(F6,E6)", numberFormat: "@" } };
  const { host } = openWorkbook({ ...book, sheets: [{ name: "Masukan", cells }] });
  const before = host.dump();
  const outcome = await rewriteFormulas(
    [change("A1", "=PWNI.CAPAIAN(F5,E5)", "=F5/E5"), change("A2", "=PWNI.CAPAIAN(F6,E6)", "=F6/E6")],
    same,
  );
  expect(host.at("Masukan", "A1")).toMatchObject({ formula: "=F5/E5", numberFormat: "General" });
  expect(host.at("Masukan", "A2")).toMatchObject({ formula: "=PWNI.CAPAIAN(F6,E6)", numberFormat: "@" });
  await undo(outcome.receipt!);
  expect(host.dump()).toEqual(before);
});

describe("all or nothing", () => {
  const changes = [change("G5", "=PWNI.CAPAIAN(F5,E5)", "=F5/E5"), change("J1", "=PWNI.CAPAIAN(F5,E5)", "=F5/E5")];

  test("a protected sheet is named and stays", async () => {
    const { host } = openWorkbook({ ...book, sheets: [{ ...book.sheets[0]!, protected: true }] });
    const before = host.dump();
    await expect(rewriteFormulas(changes, same)).rejects.toMatchObject({
      code: "protected",
      text: saying(expect.stringContaining('"Masukan"')),
    });
    expect(host.dump()).toEqual(before);
  });

  test.each([1, 2, 3, 4, 5])("Excel failing at action %i of the writing request leaves the workbook as it was", async (action) => {
    const { host, session } = openWorkbook(book);
    const before = host.dump();
    session.failures = [{ sync: 2, when: { action } }];
    await expect(rewriteFormulas(changes, same)).rejects.toMatchObject({
      text: saying(expect.stringContaining("Buku kerja tidak berubah.")),
    });
    expect(host.dump()).toEqual(before);
  });

  test("a sheet that is gone", async () => {
    openWorkbook(book);
    await expect(rewriteFormulas([change("A1", "=X", "=Y", "Tidak ada")], same)).rejects.toMatchObject({ code: "not-found" });
  });
});
