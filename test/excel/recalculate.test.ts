/** @jest-environment jsdom */
import { recalculate } from "../../src/excel";
import { looks } from "../../src/excel/recalculate";
import type { MemoryOptions } from "../../src/workbench/officejs/memory-host";
import type { HostValue } from "../../src/workbench/officejs/host";
import { openWorkbook } from "../support/excel";
import { saying } from "../support/saying";

const isOurs = (formula: string): boolean => formula.includes("PWNI.");
beforeEach(() => (looks.after = [5, 10, 10]));

/** Asks the way Excel would: once when a formula is entered, then when it is calculated. */
function open(evaluate: MemoryOptions["evaluate"], more: Partial<MemoryOptions["sheets"][number]> = {}): ReturnType<typeof openWorkbook> {
  return openWorkbook({
    evaluate,
    sheets: [
      {
        name: "Masukan",
        cells: {
          A1: "Kode",
          B2: { formula: "=PWNI.TARGET(A2,2024)" },
          B3: { formula: "=PWNI.TARGET(A3,2024)" },
          D9: { formula: "=1+PWNI.TARGET(A3)" },
          C2: { formula: "=SUM(B2:B3)" },
        },
        ...more,
      },
      { name: "Tanpa", cells: { A1: { formula: "=NOW()" } } },
    ],
  });
}

test("our own formulas and no others, in four syncs", async () => {
  const { host, session } = open(() => 87);
  await recalculate(isOurs);
  expect([host.calculated, host.recalculations, session.log.syncs]).toEqual([["Masukan!B2:B3", "Masukan!D9"], 0, 4]);
  expect(session.undo.steps).toBe(0);
});

test("a workbook without them is read and left alone", async () => {
  const { host, session } = openWorkbook({ sheets: [{ name: "Tanpa", cells: { A1: { formula: "=NOW()" } } }] });
  await recalculate(isOurs);
  expect([host.calculated, host.recalculations, session.log.syncs]).toEqual([[], 0, 2]);
});

test("an error cell that Excel does not ask again is entered once more, and shows its value", async () => {
  let known = false;
  const { host } = open((formula) => (known || !formula.includes("A3") ? 87 : { error: "#N/A" }));
  host.at("Masukan", "B3");
  host.at("Masukan", "D9");
  known = true;
  expect(host.at("Masukan", "B3").value).toEqual({ error: "#N/A" });
  await recalculate(isOurs);
  expect(["B2", "B3", "D9"].map((address) => host.at("Masukan", address).value)).toEqual([87, 87, 87]);
});

test("a true error stays, after one more try", async () => {
  let asked = 0;
  const { host } = open((formula): HostValue => (formula.includes("A3") ? (asked++, { error: "#N/A" }) : 87));
  await recalculate(isOurs);
  expect(host.at("Masukan", "B3").value).toEqual({ error: "#N/A" });
  expect(asked).toBe(4);
});

test.each([
  ["on a protected sheet", true, false],
  ["in an Excel table", false, true],
])("nothing is entered %s", async (_, locked, inTable) => {
  const { host, session } = open(() => ({ error: "#N/A" }), { protected: locked });
  if (inTable) host.addTable(host.sheets()[0]!.id, { row: 0, column: 0, rows: 12, columns: 4 }, true);
  const before = host.dump();
  await recalculate(isOurs);
  expect([host.dump(), session.undo.steps]).toEqual([before, 0]);
});

test("an answer that comes later is waited for", async () => {
  const { host } = open(() => new Promise<HostValue>((done) => setTimeout(() => done(87), 8)));
  await recalculate(isOurs);
  expect(host.at("Masukan", "B2").value).toBe(87);
});

test("an answer that never comes is told, with the cell", async () => {
  open((formula) => (formula.includes("A3,") ? new Promise<HostValue>(() => undefined) : 87));
  await expect(recalculate(isOurs)).rejects.toMatchObject({
    code: "busy",
    text: saying("Excel belum menghitung ulang Masukan!B3. Tekan Ctrl+Alt+F9."),
  });
});

test("rows beyond what is read are reached by calculating their sheet", async () => {
  const { host } = open(() => 87, { rows: [...Array.from({ length: 5001 }, () => [1])] });
  await recalculate(isOurs);
  expect(host.calculated).toContain("Masukan!A1:XFD1048576");
});
