/** @jest-environment jsdom */
import { applyPatch, undo } from "../../../src/excel";
import { say } from "../../../src/language/say";
import { areaAddress } from "../../../src/sheet/address";
import { planCharts } from "../../../src/tables/update/charts";
import { placeNamed } from "../../../src/tables/update/named";
import { togetherPatches } from "../../../src/tables/update/together";
import { writtenCharts } from "../../../src/tables/update/writtenCharts";
import type { MemoryHost } from "../../../src/workbench/officejs/memory-host";
import { openWorkbook } from "../../support/excel";
import { book, look, model, NAME, order, three, write, type Component } from "./uji";

/* The native chart of a table that is brought up to date. */

const D: Component = { code: "D", weight: 0.1, cell: "B5" };
const four = [...three, D];
const withCharts = { ...order, charts: true };

async function opened(title = "Indeks", years: readonly string[] = ["2024"]): Promise<MemoryHost> {
  const { host } = openWorkbook({ ...book, sheets: [{ name: "Laporan" }, book.sheets![1]!] });
  const place = { sheet: "Laporan", row: 1, column: 1, name: NAME, charts: true };
  await write(placeNamed(model({ chart: title, years }), place, withCharts));
  return host;
}

async function updated(shape: Parameters<typeof model>[0], name = NAME) {
  const found = await look(model(shape), name);
  if (typeof found === "string") throw new Error(found);
  const outcome = await applyPatch(found.patch);
  if (outcome.kind !== "done") throw new Error("blocked");
  return { receipt: outcome.receipt, told: [...found.remarks, ...(outcome.remarks ?? [])].map((each) => say(each, "id")) };
}

const drawn = (host: MemoryHost): string[][] =>
  host
    .charts()
    .map(({ series }) =>
      series.map(({ name, values, categories }) =>
        [name, ...[categories, values].map((cells) => cells && areaAddress(cells.area))].join(" "),
      ),
    );

const own = (host: MemoryHost) => host.charts()[0]!;

test("a component at the foot of the table comes into its chart, which keeps the user's colours, place and size; Batalkan", async () => {
  const host = await opened();
  expect(own(host).name).toBe(NAME);
  const area = { row: 30, column: 8, rows: 9, columns: 4 };
  host.changeChart(own(host).id, { area, series: own(host).series.map((each) => ({ ...each, fill: "#FF0000" })) });
  const before = host.dump();
  const { receipt, told } = await updated({ chart: "Indeks", components: four });
  expect([drawn(host), told]).toEqual([[["Tahun 2024 B6:B9 D6:D9"]], []]);
  // One row has come above it.
  expect([own(host).area, own(host).series[0]!.fill]).toEqual([{ ...area, row: 31 }, "#FF0000"]);
  await undo(receipt);
  expect(host.dump()).toEqual(before);
  await undo(receipt);
  expect(host.dump()).toEqual(before);
});

test("a row the user has put in is taken along, as Excel does", async () => {
  const host = await opened();
  host.moveLines(host.sheets()[0]!.id, { kind: "insertRows", row: 6, rows: 1 });
  await updated({ chart: "Indeks", components: four });
  expect(drawn(host)).toEqual([["Tahun 2024 B6:B10 D6:D10"]]);
});

test("series come and go with their columns: those that stay keep their look, new ones get one no other has; one alone has figures", async () => {
  const host = await opened("Indeks", ["2022", "2024"]);
  const [gone, kept] = own(host).series.map(({ fill }) => fill);
  const before = host.dump();
  const { receipt } = await updated({ chart: "Indeks", years: ["2023", "2024", "2025"] });
  expect(drawn(host)).toEqual([["Tahun 2023 B6:B8 D6:D8", "Tahun 2024 B6:B8 E6:E8", "Tahun 2025 B6:B8 F6:F8"]]);
  const fills = own(host).series.map(({ fill }) => fill);
  expect([fills[1], fills[0], new Set(fills).size]).toEqual([kept, gone, 3]);
  await undo(receipt);
  expect(host.dump()).toEqual(before);
  const one = await updated({ chart: "Indeks" });
  expect(own(host)).toMatchObject({ legend: null, series: [{ name: "Tahun 2024", hasDataLabels: true, fill: kept }] });
  await undo(one.receipt);
  expect(own(host)).toMatchObject({ legend: "Bottom", series: [{ hasDataLabels: false }, { hasDataLabels: false }] });
});

test("a title of ours is today's; the user's own stays, and that is said", async () => {
  const host = await opened("Indeks 2023");
  const before = host.dump();
  const { receipt } = await updated({ chart: "Indeks 2024", components: four });
  expect(own(host).title).toBe("Indeks 2024");
  await undo(receipt);
  expect(host.dump()).toEqual(before);
  host.changeChart(own(host).id, { title: "Judul saya" });
  const { told } = await updated({ chart: "Indeks 2024", components: four });
  expect([own(host).title, told]).toEqual(["Judul saya", [expect.stringContaining('Judul grafik "Judul saya"')]]);
});

test.each<[string, (host: MemoryHost) => void, string]>([
  ["deleted", (host) => host.removeChart(own(host).id), "tidak ditemukan"],
  ["renamed", (host) => host.changeChart(own(host).id, { name: "Grafik saya" }), "tidak ditemukan"],
  ["given other series", (host) => host.changeChart(own(host).id, { series: [{ ...own(host).series[0]!, name: "Saya" }] }), "sudah diubah"],
  [
    "copied",
    (host) =>
      host.changeChart(host.addChart(own(host).sheet, "Pie", { row: 0, column: 0, rows: 2, columns: 1 }, false).id, { name: `${NAME}_2` }),
    "lebih dari satu",
  ],
])("a chart that was %s is left as Excel leaves it, the table is updated, and that is said", async (_, change, words) => {
  const host = await opened();
  change(host);
  const before = host.dump();
  const { receipt, told } = await updated({ chart: "Indeks", components: four });
  expect(told).toEqual([expect.stringContaining(words)]);
  expect(host.at("Laporan", "B9").value).toBe("Komponen D");
  expect(drawn(host)[0]?.[0] ?? "Tahun 2024 B6:B8 D6:D8").toContain("B6:B8 D6:D8");
  await undo(receipt);
  expect(host.dump()).toEqual(before);
});

test("series the user gives it afterwards are not taken by Batalkan, and a chart moved since stays there", async () => {
  const host = await opened("Indeks", ["2022", "2024"]);
  const { receipt } = await updated({ chart: "Indeks", years: ["2024"] });
  host.changeChart(own(host).id, { series: [{ ...own(host).series[0]!, name: "Saya" }] });
  await expect(undo(receipt)).rejects.toMatchObject({ code: "partly-undone" });
  expect(own(host).series.map(({ name }) => name)).toEqual(["Saya"]);

  const again = await opened("Indeks", ["2022", "2024"]);
  const next = await updated({ chart: "Indeks", years: ["2024"] });
  const area = { row: 50, column: 0, rows: 9, columns: 2 };
  again.changeChart(own(again).id, { area });
  await undo(next.receipt);
  expect([own(again).area, own(again).series.length]).toEqual([area, 2]);
});

test("with other tables at once: the chart of the lower one shows where its cells have gone", async () => {
  const host = await opened();
  const second = { sheet: "Laporan", row: 40, column: 1, name: "CAPAIAN_Bawah", charts: true };
  await write(placeNamed(model({ chart: "Indeks" }), second, withCharts));
  const before = host.dump();
  const updates = [];
  for (const name of [NAME, second.name]) {
    const found = await look(model({ chart: "Indeks", components: four }), name);
    if (typeof found === "string") throw new Error(found);
    updates.push(found);
  }
  const { patches } = togetherPatches(updates);
  const receipt = await write(patches[0]!);
  expect(drawn(host)).toEqual([["Tahun 2024 B6:B9 D6:D9"], ["Tahun 2024 B46:B49 D46:D49"]]);
  await undo(receipt);
  expect(host.dump()).toEqual(before);
});

test("charts of an older version, and other charts than were inserted, are said and left alone", () => {
  const now = model({ chart: "Indeks" });
  const none = { rows: [], leaving: [], alike: 0, missing: [], own: 0, moves: [], firstRow: 0, height: 1 };
  const following = {
    name: NAME,
    sheet: "Laporan",
    area: { row: 1, column: 1, rows: 1, columns: 1 },
    model: now,
    plan: none,
    columnPlan: { written: [], leaving: [], moves: [] },
    keptRow: () => 0,
  };
  const said = (written: Parameters<typeof planCharts>[1], isMoving: boolean): string[] =>
    planCharts(following, written, isMoving).remarks.map((each) => say(each, "id"));
  expect(said(undefined, false)).toEqual([]);
  expect(said(undefined, true)).toEqual([expect.stringContaining("versi lama")]);
  expect(said([], true)).toEqual([expect.stringContaining("lain daripada yang disisipkan")]);
  expect(said(writtenCharts(now), true)).toEqual([expect.stringContaining("lain daripada yang disisipkan")]);
});
