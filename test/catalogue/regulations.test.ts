import permen3 from "../../src/catalogue/data/permenpanrb-3-2023.json";
import permen5 from "../../src/catalogue/data/permenpanrb-5-2020.json";
import permen14 from "../../src/catalogue/data/permenpanrb-14-2017.json";
import permen88 from "../../src/catalogue/data/permenpanrb-88-2021.json";
import status from "../../src/catalogue/data/status-capaian.json";
import { akipComponents, akipPredicates } from "../../src/catalogue/regulations/akip";
import { regulationSchema } from "../../src/catalogue/regulations/schema";
import { sampleParameters, skmClasses } from "../../src/catalogue/regulations/skm";
import { skmUnsur } from "../../src/catalogue/regulations/skmUnsur";
import { capaianStatuses } from "../../src/catalogue/regulations/status";
import type { Regulation } from "../../src/catalogue/regulations/types";

const regulations = [permen14, permen88, status, permen3, permen5];

test.each(regulations.map((document) => [document.source.id, document] as const))("%s keeps the schema", (_id, document) => {
  expect(regulationSchema.safeParse(document).error?.issues ?? []).toEqual([]);
});

test.each<[string, RegExp, (document: { tables: Record<string, { rows: unknown[][] }>; quotes: { row: number }[] }) => void]>([
  ["a row one cell short", /mutu, row 1: 7 cells, wanted 8/, ({ tables }) => tables.mutu!.rows[1]!.pop()],
  ["a bound written as a text", /sampel, row 1: a number where/, ({ tables }) => (tables.sampel!.rows[1]![1] = "0,5")],
  ["a quotation of no row", /names unknown row 9/, ({ quotes }) => (quotes[0]!.row = 9)],
])("%s is refused", (_what, message, plant) => {
  const copy = JSON.parse(JSON.stringify(permen14)) as Regulation;
  plant(copy as never);
  expect(
    regulationSchema
      .safeParse(copy)
      .error?.issues.map((issue) => issue.message)
      .join("; "),
  ).toMatch(message);
});

// PermenPANRB 14/2017, Tabel II: NI, NIK, mutu, kinerja, persepsi.
test("the four classes of service quality", () => {
  expect(skmClasses.map(({ ni, nik, mutu, kinerja, persepsi }) => [ni.from, ni.to, nik.from, nik.to, mutu, kinerja.id, persepsi])).toEqual([
    [3.5324, 4, 88.31, 100, "A", "Sangat baik", 4],
    [3.0644, 3.532, 76.61, 88.3, "B", "Baik", 3],
    [2.6, 3.064, 65, 76.6, "C", "Kurang baik", 2],
    [1, 2.5996, 25, 64.99, "D", "Tidak baik", 1],
  ]);
});

test("NIK is NI x 25 at every bound", () => {
  for (const { ni, nik } of skmClasses) {
    expect(ni.from * 25).toBeCloseTo(nik.from, 8);
    expect(ni.to * 25).toBeCloseTo(nik.to, 8);
  }
});

test("nine unsur", () => {
  expect(skmUnsur.map(({ code }) => code)).toEqual(["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"]);
});

test.each([
  [100, 80],
  [1000, 278],
])("Krejcie and Morgan: of %d people %d are asked", (population, sample) => {
  const { chi2, p, d } = sampleParameters;
  const spread = chi2 * p * (1 - p);
  expect(Math.floor((spread * population) / (d ** 2 * (population - 1) + spread) + 0.5)).toBe(sample);
});

test("AKIP: seven classes without a gap, best first", () => {
  expect(akipPredicates.map(({ predikat, above }) => [predikat, above])).toEqual([
    ["AA", 90],
    ["A", 80],
    ["BB", 70],
    ["B", 60],
    ["CC", 50],
    ["C", 30],
    ["D", 0],
  ]);
  expect(akipPredicates.map(({ upTo }) => upTo)).toEqual([100, ...akipPredicates.slice(0, -1).map(({ above }) => above)]);
});

test("AKIP: 30/30/15/25", () => {
  expect(akipComponents.map(({ code, bobot }) => [code, bobot])).toEqual([
    ["A", 30],
    ["B", 30],
    ["C", 15],
    ["D", 25],
  ]);
});

// lkj-pwni-2024 lines 2061, 1344 and 2063: a target is met or not, no other class is printed.
test("a capaian of 100 % of the target is met", () => {
  expect(capaianStatuses).toEqual([
    { label: "Tercapai", from: 100 },
    { label: "Belum tercapai", from: 0 },
  ]);
});
