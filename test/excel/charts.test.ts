/** @jest-environment jsdom */
import { applyPatch, undo, type Receipt } from "../../src/excel";
import { areaAddress } from "../../src/sheet/address";
import type { Patch } from "../../src/sheet/patch";
import { placeTable } from "../../src/tables";
import type { HostSeries } from "../../src/workbench/officejs/host";
import type { MemoryHost } from "../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../support/excel";
import { table } from "../tables/helpers";

const book = { sheets: [{ name: "Data", rows: [["Kode"]] }, { name: "Lain" }] };
const quarters = (row: number, newSheet = false): Patch =>
  placeTable(table("triwulan", "2024"), { sheet: newSheet ? "Triwulan 2024" : "Data", row, column: 1, newSheet, charts: true });

async function applied(patch: Patch): Promise<Receipt> {
  const outcome = await applyPatch(patch);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome.cells));
  return outcome.receipt;
}

/** What a series draws: texts of its categories, and whether its values are figures of the table. */
function drawn(host: MemoryHost, sheet: string): unknown[] {
  return host.charts().flatMap(({ series }) =>
    series.map(({ name, categories, values }) => [
      name,
      host
        .cells(values.sheet, categories!.area)
        .flat()
        .map(({ value }) => value),
      areaAddress(values.area),
      host.at(sheet, areaAddress({ ...values.area, columns: 1 })).formula !== null,
    ]),
  );
}

test("a chart stands below its table, over the table's own cells", async () => {
  const { host } = openWorkbook(book);
  await applied(quarters(4));
  const [chart, ...others] = host.charts();
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    name: "Triwulan 2024",
    type: "LineMarkers",
    title: "Indeks Pelayanan dan Pelindungan WNI di Luar Negeri per Triwulan Tahun 2024",
    legend: "Bottom",
    categoryAxis: { title: "Triwulan" },
    valueAxis: { title: "Realisasi kumulatif", numberFormat: "0", minimum: null },
  });
  const heads = ["s.d. TW I", "s.d. TW II", "s.d. TW III", "s.d. TW IV"];
  expect(drawn(host, "Data")).toEqual([
    ["Super IKU", heads, "D13:G13", true],
    ["Target Super IKU", heads, "H13:K13", false],
    ["IKU C1.1", heads, "D9:G9", false],
    ["IKU B1.1", heads, "D10:G10", false],
    ["IKU B2.1", heads, "D11:G11", false],
    ["IKU B3.1", heads, "D12:G12", false],
  ]);
  const used = host.usedArea(host.sheets()[0]!.id, true)!;
  expect(chart!.area!.row).toBeGreaterThan(used.row + used.rows - 1);
});

test("bars lie in the order of the table and begin at nothing", async () => {
  const { host } = openWorkbook(book);
  await applied(placeTable(table("sebaran-hukti", "2024"), { sheet: "Data", row: 4, column: 0, charts: true }));
  expect(host.charts()[0]).toMatchObject({
    type: "BarClustered",
    legend: null,
    categoryAxis: { isReversed: true },
    valueAxis: { minimum: 0, numberFormat: "#,##0" },
    series: [{ name: "Jumlah WNI", hasDataLabels: true }],
  });
});

test("a quadrant is seen whole: one point in a field of all four", async () => {
  const { host } = openWorkbook(book);
  await applied(placeTable(table("renstra-hasil-swot", "2025"), { sheet: "Data", row: 4, column: 0, charts: true }));
  const axis = { minimum: -1, maximum: 1 };
  expect(host.charts()[0]).toMatchObject({ type: "XYScatter", categoryAxis: axis, valueAxis: axis });
  const [{ values, categories }] = host.charts()[0]!.series as [HostSeries];
  // Tabel 9 (renstra-kp2mi-2025-2029 lines 958-964): 0,256 and 0,306.
  const at = ({ area }: HostSeries["values"]): unknown => host.at("Data", areaAddress(area)).formula;
  expect([areaAddress(categories!.area), at(categories!), areaAddress(values.area), at(values)]).toEqual([
    "B10",
    '=IF(OR(B8="",B9=""),"",B8+B9)',
    "D10",
    '=IF(OR(D8="",D9=""),"",D8+D9)',
  ]);
});

test("no two lines of a chart look alike without colours", async () => {
  const { host } = openWorkbook(book);
  await applied(quarters(4));
  const looks = host.charts()[0]!.series.map(({ line, lineStyle, marker }) => `${line} ${lineStyle} ${marker}`);
  expect(new Set(looks).size).toBe(looks.length);
});

test("cells under the chart are in the way like those under the table", async () => {
  const { host } = openWorkbook(book);
  await applied(quarters(4));
  const { area } = host.charts()[0]!;
  openWorkbook({ sheets: [{ name: "Data", cells: { [`D${area!.row + 5}`]: "catatan saya" } }] });
  expect(await applyPatch(quarters(4))).toEqual({
    kind: "blocked",
    cells: [{ sheet: "Data", address: `D${area!.row + 5}`, text: "catatan saya" }],
  });
});

test("without asking for it there is none", () => {
  const { steps } = placeTable(table("triwulan", "2024"), { sheet: "Data", row: 4, column: 1 });
  expect(steps.filter(({ kind }) => kind === "chart")).toEqual([]);
});

test("a second one gets a name of its own, and undo takes the second only", async () => {
  const { host } = openWorkbook(book);
  await applied(quarters(4));
  const one = host.dump();
  const receipt = await applied(quarters(60));
  expect(host.charts().map(({ name }) => name)).toEqual(["Triwulan 2024", "Triwulan 2024_2"]);
  await undo(receipt);
  expect(host.dump()).toEqual(one);
});

test("with a chart of the user's beside ours a new sheet is kept", async () => {
  const { host } = openWorkbook(book);
  const receipt = await applied(quarters(0, true));
  const { id } = host.sheets().find(({ name }) => name === "Triwulan 2024")!;
  host.addChart(id, "Pie", { row: 0, column: 0, rows: 2, columns: 1 }, false);
  await expect(undo(receipt)).rejects.toMatchObject({ code: "partly-undone" });
  expect(host.sheets().map(({ name }) => name)).toContain("Triwulan 2024");
});

test("a chart deleted by the user meanwhile is no error", async () => {
  const { host } = openWorkbook(book);
  const before = host.dump();
  const receipt = await applied(quarters(4));
  host.removeChart(host.charts()[0]!.id);
  await undo(receipt);
  expect(host.dump()).toEqual(before);
});
