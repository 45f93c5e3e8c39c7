import { catalogueWith } from "../../src/catalogue/builtin";
import type { CatalogueDocument } from "../../src/catalogue/types";
import { useOwnCatalogues } from "../../src/functions/own";
import { readCatalogueSheet } from "../../src/usercatalogue";
import { builtinDocuments } from "../../src/catalogue/builtin";
import { sheet, workbook } from "../usercatalogue/sheets";
import { call } from "./call";

/** What a planner typed below the head of the sheet that "Tambah tahun" made. */
function typed(base: string, rows: readonly (readonly (string | number | null)[])[]): CatalogueDocument {
  const head = [["Nama katalog", "Uji"], ["Menambah sumber", base], ["Kode", "Nama", "Tahun", "Bobot", "Target", "Target TW I", "Satuan", "Induk"]];
  const reading = readCatalogueSheet(workbook(sheet("Katalog", [...head, ...rows])), "Katalog", builtinDocuments);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.document;
}

const ippwni2025 = typed("lkj-pwni-2024", [
  ["IPPWNI", null, 2025, null, 94, 23.5],
  ["C1.1", null, 2025, 35, 88],
  ["B1.1", null, 2025, 25, null],
  ["B2.1", null, 2025, 25, null],
  ["B3.1", null, 2025, 15, null],
]);

afterEach(() => useOwnCatalogues([]));

test("PWNI functions know the year a planner typed, and forget it when it is removed", async () => {
  expect(call("PWNI.TARGET", "IPPWNI", 2025)).toMatch(/^#N\/A /);
  await useOwnCatalogues([ippwni2025]);
  expect(call("PWNI.TARGET", "IPPWNI", 2025)).toBe(94);
  expect(call("PWNI.TARGET", "IPPWNI", 2025, 1)).toBe(23.5);
  expect(call("PWNI.BOBOT", "C1.1", 2025)).toBeCloseTo(0.35, 12);
  // 0,35 x 80 + 0,25 x 100 + 0,25 x 90 + 0,15 x 60
  expect(call("PWNI.INDEX", "IPPWNI", [[80], [100], [90], [60]], 2025)).toBeCloseTo(84.5, 10);
  // The printed year is what it was: 0,40 x 84,52 + 0,20 x 101,83 + 0,25 x 95,33 + 0,15 x 100,64.
  expect(call("PWNI.INDEX", "IPPWNI", [[84.52], [101.83], [95.33], [100.64]], 2024)).toBeCloseTo(93.1025, 10);
  await useOwnCatalogues([]);
  expect(call("PWNI.TARGET", "IPPWNI", 2025)).toMatch(/^#N\/A /);
});

test("PWNI.SUMBER names the catalogue a figure comes from, and the document the formula stays from", async () => {
  await useOwnCatalogues([ippwni2025]);
  expect(call("PWNI.SUMBER", "IPPWNI", 2025)).toMatch(/^Laporan Kinerja .* \(lkj-pwni-2024\): rumus 2025 baris \d+; Uji \(pengguna:uji\): target 2025 baris 4$/);
  expect(call("PWNI.SUMBER", "C1.1", 2024)).not.toContain("pengguna");
});

test("the new year is the newest, so it is the default", async () => {
  await useOwnCatalogues([ippwni2025]);
  expect(call("PWNI.INDEX", "IPPWNI", [[80], [100], [90], [60]])).toBeCloseTo(84.5, 10);
});

test("another directorate's index calculates; its codes and names are found", async () => {
  await useOwnCatalogues([
    typed("", [
      ["K1", "Indeks Layanan Konsuler", 2025, null, 90, null, "indeks", null],
      ["K1.1", "Paspor terbit tepat waktu", 2025, 60, 95, null, "persen", "K1"],
      ["K1.2", "Legalisasi terbit tepat waktu", 2025, 40, 95, null, "persen", "K1"],
    ]),
  ]);
  expect(call("PWNI.INDEX", "K1", [["K1.2", 50], ["K1.1", 100]])).toBeCloseTo(80, 10);
  expect(call("PWNI.NAMA", "k 1.1")).toBe("Paspor terbit tepat waktu");
  // The built-in indicators stay.
  expect(call("PWNI.NAMA", "C1.1")).toMatch(/^Persentase Penyelesaian Kasus WNI/);
});

test("a target added to the Renstra answers in RENSTRA.TARGET", async () => {
  const renstra = builtinDocuments.find(({ source }) => source.plan)!;
  const node = renstra.nodes.find(({ facts, unit }) => unit !== "rupiah" && facts.some(({ what, period, value }) => what === "target" && period === "2029" && value !== null))!;
  await useOwnCatalogues([typed(renstra.source.id, [[node.code, null, 2030, null, 12345.5]])]);
  expect(call("RENSTRA.TARGET", node.code, 2030)).toBe(12345.5);
  expect(call("RENSTRA.TARGET", node.code, 2029)).toBe(node.facts.find(({ what, period, canonical }) => what === "target" && period === "2029" && canonical)!.value);
});

test("the functions' trimmed catalogue and the pane's full one agree on the added year", async () => {
  await useOwnCatalogues([ippwni2025]);
  const full = catalogueWith([ippwni2025]);
  for (const { code } of full.components("IPPWNI", "2025")) expect(call("PWNI.BOBOT", code, 2025)).toBeCloseTo(full.fact({ code, what: "bobot", period: "2025", in: "IPPWNI" })!.value! / 100, 12);
});
