import { catalogueWith } from "../../src/catalogue/builtin";
import type { CatalogueDocument } from "../../src/catalogue/types";
import { catalogueInUse } from "../../src/functions/catalogue";
import { withOwnDocuments } from "../../src/catalogue/own";
import { useOwnCatalogues } from "../../src/functions/own";
import { readCatalogueSheet } from "../../src/usercatalogue";
import { builtinDocuments } from "../../src/catalogue/builtin";
import { sheet, workbook } from "../usercatalogue/sheets";
import { call } from "./call";

const useOwn = (own: readonly CatalogueDocument[]): Promise<void> => useOwnCatalogues(own, withOwnDocuments);

/** What a planner typed below the head of the sheet that "Tambah tahun" made. */
function typed(base: string, rows: readonly (readonly (string | number | null)[])[]): CatalogueDocument {
  const head = [
    ["Nama katalog", "Uji"],
    ["Menambah sumber", base],
    ["Kode", "Nama", "Tahun", "Bobot", "Target", "Target TW I", "Satuan", "Induk"],
  ];
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

afterEach(() => useOwn([]));

test("PWNI functions know the year a planner typed, and forget it when it is removed", async () => {
  expect(call("PWNI.TARGET", "IPPWNI", 2025)).toMatch(/^#N\/A /);
  await useOwn([ippwni2025]);
  expect(call("PWNI.TARGET", "IPPWNI", 2025)).toBe(94);
  expect(call("PWNI.TARGET", "IPPWNI", 2025, 1)).toBe(23.5);
  expect(call("PWNI.BOBOT", "C1.1", 2025)).toBeCloseTo(0.35, 12);
  // 0,35 x 80 + 0,25 x 100 + 0,25 x 90 + 0,15 x 60
  expect(call("PWNI.INDEX", "IPPWNI", [[80], [100], [90], [60]], 2025)).toBeCloseTo(84.5, 10);
  // The printed year is what it was: 0,40 x 84,52 + 0,20 x 101,83 + 0,25 x 95,33 + 0,15 x 100,64.
  expect(call("PWNI.INDEX", "IPPWNI", [[84.52], [101.83], [95.33], [100.64]], 2024)).toBeCloseTo(93.1025, 10);
  await useOwn([]);
  expect(call("PWNI.TARGET", "IPPWNI", 2025)).toMatch(/^#N\/A /);
});

test("PWNI.SUMBER names the catalogue a figure comes from, and the document the formula stays from", async () => {
  await useOwn([ippwni2025]);
  expect(call("PWNI.SUMBER", "IPPWNI", 2025)).toMatch(
    /^Laporan Kinerja .* \(lkj-pwni-2024\): rumus 2025 \([^)]+\); Uji \(pengguna:uji\): target 2025 \(baris 4\); kode IPPWNI dari katalog ini, tidak tercetak dalam dokumen$/,
  );
  expect(call("PWNI.SUMBER", "C1.1", 2024)).not.toContain("pengguna");
});

test("the new year is the newest, so it is the default", async () => {
  await useOwn([ippwni2025]);
  expect(call("PWNI.INDEX", "IPPWNI", [[80], [100], [90], [60]])).toBeCloseTo(84.5, 10);
});

/** The year of every function's answer to a call without one: the year whose call gives the same. */
function defaultYears(code: string, values: readonly (readonly number[])[]): Readonly<Record<string, readonly string[]>> {
  const calls: Readonly<Record<string, (year: number | null) => unknown>> = {
    TARGET: (year) => call("PWNI.TARGET", code, year, null),
    BOBOT: (year) => call("PWNI.BOBOT", code, year),
    SUMBER: (year) => call("PWNI.SUMBER", code, year),
    KOMPONEN: (year) => JSON.stringify(call("PWNI.KOMPONEN", code, year)),
    RUMUS: (year) => call("PWNI.RUMUS", code, year, "kata"),
    INDEX: (year) => call("PWNI.INDEX", code, values, year),
    TABEL: (year) => JSON.stringify(call("PWNI.TABEL", code, values, year)),
  };
  const years = [2021, 2022, 2023, 2024, 2025, 2026];
  return Object.fromEntries(
    Object.entries(calls).map(([name, ask]) => [name, years.filter((year) => ask(year) === ask(null)).map(String)]),
  );
}

/** All weights of C1.1 and below for 2025, with a realisasi of nothing yet. */
const kasus2025 = typed("lkj-pwni-2024", [
  ["C1.1", null, 2025, 45, 88],
  ["B1.1", null, 2025, 20, null],
  ["B2.1", null, 2025, 20, null],
  ["B3.1", null, 2025, 15, null],
  ["C1.1.1", null, 2025, 60, 89],
  ["C1.1.2", null, 2025, 40, 87],
]);
const targetOnly = typed("lkj-pwni-2024", [
  ["C1.1", null, 2025, null, 88],
  ["C1.1.1", null, 2025, null, 89],
  ["L1.1", null, 2026, null, 81],
]);

describe("one default year", () => {
  const values = [[80], [90]];

  test("2024 for every function of the built-in catalogue, though C1.1 has a target of 2025", () => {
    for (const years of Object.values(defaultYears("C1.1", values))) expect(years).toContain("2024");
    expect(call("PWNI.TARGET", "C1.1", null, null)).toBe(85);
  });

  test("a year that a planner gives weights becomes the default of every function", async () => {
    await useOwn([kasus2025]);
    for (const [name, years] of Object.entries(defaultYears("C1.1", values))) expect([name, years]).toEqual([name, ["2025"]]);
    expect(call("PWNI.TARGET", "C1.1", null, null)).toBe(88);
    expect(call("PWNI.INDEX", "C1.1", values)).toBeCloseTo(84, 10);
    // What nobody gave the new year stays as it was.
    expect(call("PWNI.TARGET", "C1.2", null, null)).toBe(4);
  });

  test("a target alone does not move it, also not that of an indicator without a weight", async () => {
    await useOwn([targetOnly]);
    expect(call("PWNI.TARGET", "C1.1", null, null)).toBe(85);
    expect(call("PWNI.TARGET", "C1.1", 2025, null)).toBe(88);
    expect(call("PWNI.TARGET", "C1.1.1", null, null)).toBe(85);
    expect(call("PWNI.TARGET", "L1.1", null, null)).toBe(call("PWNI.TARGET", "L1.1", 2024, null));
    expect(call("PWNI.TARGET", "L1.1", 2026, null)).toBe(81);
    for (const years of Object.values(defaultYears("C1.1", values))) expect(years).toContain("2024");
  });

  test("what the newest year does not have is refused with the years there are, never taken from another year", async () => {
    await useOwn([ippwni2025]);
    expect(call("PWNI.TARGET", "B1.1", null, null)).toBe(
      "#N/A Katalog tidak memuat target B1.1 untuk tahun 2025; yang ada: 2022, 2023, 2024.",
    );
    expect(call("PWNI.INDEX", "B1.1", [[1], [2], [3]])).toBe(
      "#N/A Bobot komponen B1.1 tidak ada dalam katalog untuk tahun 2025; yang ada: 2023, 2024.",
    );
    expect(call("PWNI.RUMUS", "B1.1", null, null)).toBe("#N/A Katalog tidak memuat rumus B1.1 untuk tahun 2025; yang ada: 2023, 2024.");
  });

  test.each([[[]], [[ippwni2025]], [[kasus2025]], [[targetOnly]]])(
    "the trimmed catalogue of the functions and the full one of the pane choose the same",
    async (own: readonly CatalogueDocument[]) => {
      await useOwn(own);
      const full = catalogueWith(own);
      for (const { source, nodes } of full.documents) {
        if (source.plan) continue;
        for (const { code } of nodes) {
          const year = full.newestYear(code, source.id);
          // Of 2022's article there are inputs only, which the functions do not carry.
          if (!code.startsWith("PWNI2022")) expect([code, catalogueInUse().newestYear(code, source.id)]).toEqual([code, year]);
        }
      }
    },
  );
});

test("another directorate's index calculates; its codes and names are found", async () => {
  await useOwn([
    typed("", [
      ["K1", "Indeks Layanan Konsuler", 2025, null, 90, null, "indeks", null],
      ["K1.1", "Paspor terbit tepat waktu", 2025, 60, 95, null, "persen", "K1"],
      ["K1.2", "Legalisasi terbit tepat waktu", 2025, 40, 95, null, "persen", "K1"],
    ]),
  ]);
  expect(
    call("PWNI.INDEX", "K1", [
      ["K1.2", 50],
      ["K1.1", 100],
    ]),
  ).toBeCloseTo(80, 10);
  expect(call("PWNI.NAMA", "k 1.1")).toBe("Paspor terbit tepat waktu");
  // The built-in indicators stay.
  expect(call("PWNI.NAMA", "C1.1")).toMatch(/^Persentase Penyelesaian Kasus WNI/);
});

test("a target added to the Renstra answers in RENSTRA.TARGET", async () => {
  const renstra = builtinDocuments.find(({ source }) => source.plan)!;
  const node = renstra.nodes.find(
    ({ facts, unit }) =>
      unit !== "rupiah" && facts.some(({ what, period, value }) => what === "target" && period === "2029" && value !== null),
  )!;
  await useOwn([typed(renstra.source.id, [[node.code, null, 2030, null, 12345.5]])]);
  expect(call("RENSTRA.TARGET", node.code, 2030)).toBe(12345.5);
  expect(call("RENSTRA.TARGET", node.code, 2029)).toBe(
    node.facts.find(({ what, period, canonical }) => what === "target" && period === "2029" && canonical)!.value,
  );
});

test("the functions' trimmed catalogue and the pane's full one agree on the added year", async () => {
  await useOwn([ippwni2025]);
  const full = catalogueWith([ippwni2025]);
  for (const { code } of full.components("IPPWNI", "2025"))
    expect(call("PWNI.BOBOT", code, 2025)).toBeCloseTo(full.fact({ code, what: "bobot", period: "2025", in: "IPPWNI" })!.value! / 100, 12);
});
