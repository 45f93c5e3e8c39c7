/** @jest-environment jsdom */
import ExcelJS from "exceljs";
import { applyPatch, undo } from "../../src/excel";
import { placeTable } from "../../src/tables";
import { openPackage } from "../../src/ooxml/package";
import { parseAddress } from "../../src/sheet/address";
import { writeXlsx } from "../../src/xlsx/write";
import { openWorkbook } from "../support/excel";
import { table } from "../tables/helpers";
import { workbook } from "./patches";

/** Tabel 4: three captions, and its head in the fourth row. */
const model = table("tabel-4", "2024");
const onItsOwn = placeTable(model, { sheet: "Cetak", row: 0, column: 0, newSheet: true });

test("a table on a sheet of its own repeats its head and is one page wide, in two syncs", async () => {
  const { host, session } = openWorkbook(workbook);
  const outcome = await applyPatch(onItsOwn);
  if (outcome.kind !== "done") throw new Error("blocked");
  expect(session.log.syncs).toBe(2);
  expect([...host.pages.values()]).toEqual([{ titleRows: { row: 3, rows: 1 }, pagesWide: 1 }]);
  await undo(outcome.receipt);
  expect(host.sheets().map(({ name }) => name)).not.toContain("Cetak");
});

test("how the user's own sheet is printed stays theirs", async () => {
  const { host } = openWorkbook(workbook);
  expect(placeTable(model, { sheet: "Masukan", row: 40, column: 0 }).steps.map(({ kind }) => kind)).not.toContain("page");
  await applyPatch({ steps: [{ kind: "page", sheet: "Masukan", address: "A1:F1" }], mustBeEmpty: [] });
  expect(host.pages.size).toBe(0);
});

test("in a file", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(onItsOwn)) as never);
  expect(book.getWorksheet("Cetak")!.pageSetup).toMatchObject({
    paperSize: 9,
    printTitlesRow: "4:4",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
});

/** Two columns and the rows down to the head stay in sight. */
const frozen = placeTable(model, { sheet: "Cetak", row: 0, column: 0, newSheet: true, frozenColumns: 2 });

test("heads of a new sheet stay in sight, those of the user's own sheet are left alone", async () => {
  const { host } = openWorkbook(workbook);
  await applyPatch({ steps: [{ kind: "freeze", sheet: "Masukan", address: "A1:B2" }], mustBeEmpty: [] });
  expect(host.frozen.size).toBe(0);
  await applyPatch(frozen);
  expect([...host.frozen.values()]).toEqual([{ rows: 4, columns: 2 }]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(frozen)) as never);
  expect(book.getWorksheet("Cetak")!.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 4 });
});

const sheetOf = async (patch: Parameters<typeof writeXlsx>[0]): Promise<ExcelJS.Worksheet> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(patch)) as never);
  return book.worksheets[0]!;
};

test.each([
  ["evaluasi-renja", "IPPWNI", 8],
  ["rencana-aksi", "IPPWNI", 8],
  ["perbandingan", "IPPWNI", 9],
])("%s is printed on paper it can be read on: in a file and in Excel", async (kind, indicator, paper) => {
  const placed = placeTable(table(kind, "2024", indicator), { sheet: "Cetak", row: 0, column: 0, newSheet: true });
  expect((await sheetOf(placed)).pageSetup).toMatchObject({ paperSize: paper, orientation: "landscape", fitToWidth: 1 });
  const { host } = openWorkbook(workbook);
  await applyPatch(placed);
  expect([...host.pages.values()].map((page) => page.paper)).toEqual([paper === 8 ? "A3" : undefined]);
});

test.each([
  ["data-kasus", "C1.1.2"],
  ["data-kasus", "C1.1.1"],
  ["skm-unsur", "C1.2"],
])("a page of %s %s ends above a chart and not in it", async (kind, indicator) => {
  const placed = placeTable(table(kind, "2024", indicator), { sheet: "Cetak", row: 0, column: 0, newSheet: true, charts: true });
  const charts = placed.steps.flatMap((step) => (step.kind === "chart" ? [parseAddress(step.address)!] : []));
  const xml = openPackage(await writeXlsx(placed)).read("xl/worksheets/sheet1.xml");
  // A break stands behind the row it names, counted from one.
  const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id));
  expect(breaks.length).toBeGreaterThan(0);
  for (const row of breaks) expect(charts.map((chart) => chart.row - 1)).toContain(row);
  // A line is 15 points. At the size one page is wide a page of A4 has more than 487, whichever way it lies; the head is printed on each.
  for (const [at, from] of breaks.entries()) {
    const to = breaks[at + 1] ?? Infinity;
    const lines = charts.filter(({ row }) => row > from && row < to).reduce((sum, { rows }) => sum + rows + 1, 0);
    expect(lines * 15).toBeLessThan(kind === "skm-unsur" ? 487 : 734);
  }
});
