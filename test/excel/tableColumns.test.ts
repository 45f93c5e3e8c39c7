/** @jest-environment jsdom */
import { applyPatch, goToCell, insertFormula, rewriteFormulas, undo } from "../../src/excel";
import type { MemoryHost, MemoryOptions } from "../../src/workbench/officejs/memory-host";
import type { Patch } from "../../src/sheet/patch";
import { openWorkbook } from "../support/excel";
import { profileOfRun } from "../support/office-globals";
import { saying } from "../support/saying";

/** A user's own Excel table at B2:E5: code, target, realisasi, and a column of theirs. */
function openTable(
  column: readonly (string | number | null)[],
  options: Partial<MemoryOptions> = {},
  profile = profileOfRun(),
): ReturnType<typeof openWorkbook> {
  const rows = [
    ["Kode", "Target", "Realisasi", "Capaian"],
    ["C1.1", 87, 84.52, column[0]!],
    ["B1.1", 97, 99.91, column[1]!],
    ["B2.1", 91, 98.75, column[2]!],
  ];
  const book: MemoryOptions = {
    sheets: [
      {
        name: "Data",
        cells: Object.fromEntries(
          rows.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [[`${"BCDE"[c]!}${r + 2}`, value]]))),
        ),
      },
    ],
    ...options,
  };
  const opened = openWorkbook(book, { profile });
  opened.host.addTable(opened.host.sheets()[0]!.id, { row: 1, column: 1, rows: 4, columns: 4 }, true);
  return opened;
}

const column = (host: MemoryHost) =>
  ["E3", "E4", "E5"].map((address) => host.at("Data", address).formula ?? host.at("Data", address).value);
const CALCULATED = ["=D3/C3", "=D4/C4", "=D5/C5"];
const mend = (formula: string): Patch => ({
  steps: [{ kind: "write", sheet: "Data", address: "E4", cells: [[{ kind: "formula", formula }]] }],
  mustBeEmpty: [],
});

describe("a formula inserted into an empty column of a table", () => {
  test("fills it, as Excel does, and Batalkan puts the whole column back", async () => {
    const { host, session } = openTable([null, null, null]);
    const before = host.dump();
    await goToCell("Data", "E4");
    session.reset();
    const outcome = await insertFormula("=D4/C4");
    expect([column(host), session.log.syncs]).toEqual([CALCULATED, 3]);
    if (outcome.kind === "done") await undo(outcome.receipt);
    expect(host.dump()).toEqual(before);
  });

  test("a failure of the write leaves the column empty", async () => {
    const { host, session } = openTable([null, null, null]);
    const before = host.dump();
    await goToCell("Data", "E4");
    session.reset();
    session.failures = [{ sync: 3, when: "after" }];
    await expect(insertFormula("=D4/C4")).rejects.toMatchObject({
      text: saying(expect.stringContaining("Buku kerja tidak berubah.")),
    });
    expect(host.dump()).toEqual(before);
  });

  test("Batalkan leaves a cell of the column alone that was changed since", async () => {
    const { host } = openTable([null, null, null]);
    await goToCell("Data", "E4");
    const outcome = await insertFormula("=D4/C4");
    host.put("Data", "E5", "catatan");
    await expect(outcome.kind === "done" && undo(outcome.receipt)).rejects.toMatchObject({
      code: "partly-undone",
      text: saying(expect.stringContaining("Data!E5.")),
    });
    expect(column(host)).toEqual([null, null, "catatan"]);
  });

  test("outside a table it takes two syncs as before", async () => {
    const { session } = openTable([null, null, null]);
    await goToCell("Data", "H9");
    session.reset();
    await insertFormula("=1+1");
    expect(session.log.syncs).toBe(2);
  });
});

describe("a mend of one formula", () => {
  test("leaves the rest of a calculated column as it was", async () => {
    const { host, session } = openTable(CALCULATED);
    const before = host.dump();
    const outcome = await applyPatch(mend("=2-D4/C4"));
    expect([column(host), session.log.syncs]).toEqual([["=D3/C3", "=2-D4/C4", "=D5/C5"], 4]);
    if (outcome.kind === "done") await undo(outcome.receipt);
    expect(host.dump()).toEqual(before);
  });

  test("beside constants, where Excel fills nothing, it takes no putting back", async () => {
    const { host, session } = openTable([0.97, 1, 1.02]);
    const before = host.dump();
    const outcome = await applyPatch(mend("=D4/C4"));
    expect([column(host), session.log.syncs]).toEqual([[0.97, "=D4/C4", 1.02], 3]);
    if (outcome.kind === "done") await undo(outcome.receipt);
    expect(host.dump()).toEqual(before);
  });

  test("a failure at any sync leaves the whole column as it was", async () => {
    for (const [sync, when] of [
      [1, "before"],
      [2, "before"],
      [3, "before"],
      [3, "after"],
      [4, "before"],
      [4, "after"],
    ] as const) {
      const { host, session } = openTable(CALCULATED);
      const before = host.dump();
      session.failures = [{ sync, when }];
      await expect(applyPatch(mend("=2-D4/C4"))).rejects.toMatchObject({
        text: saying(expect.stringContaining("Buku kerja tidak berubah.")),
      });
      expect(host.dump()).toEqual(before);
    }
  });
});

describe("where Excel makes even a whole written column one formula", () => {
  const stubborn = { ...profileOfRun(), linksWrittenColumns: true };

  test("a mend of one cell is refused, the setting named, and the column as it was", async () => {
    const { host } = openTable(CALCULATED, {}, stubborn);
    const before = host.dump();
    await expect(applyPatch(mend("=2-D4/C4"))).rejects.toMatchObject({
      code: "refused",
      text: saying(expect.stringMatching(/mengisi sendiri seluruh kolom Data!E3:E5\..*Buku kerja tidak berubah\./)),
    });
    expect(host.dump()).toEqual(before);
  });

  test("what cannot be put back is not called put back", async () => {
    openTable(["=D3/C3", "=1+1", "=D5/C5"], {}, stubborn);
    await expect(applyPatch(mend("=2-D4/C4"))).rejects.toMatchObject({
      code: "left-behind",
      text: saying(expect.stringContaining("Masih tertinggal: Data!E4, Data!E3:E5.")),
    });
  });
});

describe("rewriting formulas of a calculated column", () => {
  const change = (address: string, before: string, after: string) => ({ sheet: "Data", address, before, after });
  const evaluate: MemoryOptions["evaluate"] = (_, __, cell) => Number(cell.slice(1));

  test("each cell keeps its own new formula, and the cells that were not asked for theirs", async () => {
    const { host } = openTable(["=PWNI.CAPAIAN(D3,C3)", "=PWNI.CAPAIAN(D4,C4)", "=D5/C5"], { evaluate });
    const before = host.dump();
    const outcome = await rewriteFormulas(
      [change("E3", "=PWNI.CAPAIAN(D3,C3)", "=D3/C3"), change("E4", "=PWNI.CAPAIAN(D4,C4)", "=IF(D4>0,D4/C4,0)")],
      { sameValues: true },
    );
    expect(column(host)).toEqual(["=D3/C3", "=IF(D4>0,D4/C4,0)", "=D5/C5"]);
    expect(outcome.written).toHaveLength(2);
    await undo(outcome.receipt!);
    expect(host.dump()).toEqual(before);
  });

  test("a cell with another value gets its own old formula back", async () => {
    const { host } = openTable(["=PWNI.CAPAIAN(D3,C3)", "=PWNI.CAPAIAN(D4,C4)", "=PWNI.CAPAIAN(D5,C5)"], {
      evaluate: (formula, _, cell) => (formula === "=D4/C4" ? -1 : Number(cell.slice(1))),
    });
    const outcome = await rewriteFormulas(
      [3, 4, 5].map((row) => change(`E${row}`, `=PWNI.CAPAIAN(D${row},C${row})`, `=D${row}/C${row}`)),
      { sameValues: true },
    );
    expect(column(host)).toEqual(["=D3/C3", "=PWNI.CAPAIAN(D4,C4)", "=D5/C5"]);
    expect(outcome).toMatchObject({ differing: [{ change: { address: "E4" } }], written: [{ address: "E3" }, { address: "E5" }] });
  });
});
