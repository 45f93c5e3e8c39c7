import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import { normaliseCode } from "../../src/catalogue/code";
import { createCatalogue } from "../../src/catalogue/lookup";
import { withoutPlans } from "../../src/catalogue/plans";
import { trimDocument } from "../../src/catalogue/trim";
import type { CatalogueDocument } from "../../src/catalogue/types";

const catalogue = builtinCatalogue();

function answer(query: string, source?: string): string {
  const lookup = catalogue.find(query, source);
  if (lookup.kind === "found") return lookup.node.code;
  return `${lookup.kind}: ${(lookup.kind === "ambiguous" ? lookup.candidates : lookup.suggestions).map(({ code }) => code).join(", ")}`;
}

test.each([
  ["C 1.1", "C1.1"],
  ["C.1.1", "C1.1"],
  [" c1.1. ", "C1.1"],
  ["C\u00a01.1", "C1.1"],
  ["IKU C1.1", "C1.1"],
  ["Sub-IKU B1.2", "B1.2"],
  ["Komponen IKU B1.1.1", "B1.1.1"],
  ["Kode: L.1.1", "L1.1"],
  ["ippwni", "IPPWNI"],
  ["01.02.013", "01.02.013"],
  ["C. 1 . 1", "C1.1"],
])("%j is the code %s", (written, code) => {
  expect(normaliseCode(written)).toBe(code);
});

test.each([
  ["C 1.1", "C1.1"],
  ["B1.2", "B2.1"],
  ["B.1.3", "B3.1"],
  ["B1.2.3", "B2.1.3"],
  ["B1.3.1", "B3.1.1"],
  ["C.1.1.3.1", "B1.1.1"],
  ["C.1.1.3.2", "B1.1.2"],
  ["C.1.1.4.3", "B2.1.3"],
  ["C.1.1.2.3", "B3.1.2"],
  ["Komponen IKU C.1.1.1.2.", "C1.1.2"],
  ["C.1.1.1.1", "C1.1.1"],
  ["C1.1.1", "C1.1.1"],
  ["C 2.1", "C1.2"],
  ["Indeks Pelayanan dan Pelindungan WNI di Luar Negeri", "IPPWNI"],
  ["indeks pelayanan dan perlindungan wni di luar negeri", "IPPWNI"],
  ["Indeks Diplomasi Perlindungan WNI di Luar Negeri", "B2.1"],
  ["IKU Indeks Diplomasi Pelindungan WNI di Luar Negeri", "B2.1"],
  ["Persentase Rekomendasi Kemenlu yang Diterima dalam Isu Pelindungan WNI pada Forum Perundingan Internasional", "B2.1.1"],
  [
    "Persentase Responden yang Memberikan Umpan Balik Positif atas <i>Public Awareness Campaign (PAC)</i> Pelayanan dan Pelindungan WNI di Luar Negeri",
    "B2.1.3",
  ],
  ["Learning & Growth", "L"],
  // Rows of the tables: a code, then a name.
  ["C 1.1 Persentase Kasus WNI di Luar Negeri yang Diselesaikan", "C1.1"],
  ["B.3.1 Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri", "B3.1"],
  ["B1.3.1 Indeks Pemanfaatan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri", "B3.1.1"],
  ["C1.1 nama yang disusun ulang", "C1.1"],
  // The name settles a code that stands for two.
  ["C.1.1.1 Persentase Kasus Khusus yang Diselesaikan", "C1.1.1"],
])("%j is found as %s", (query, code) => {
  expect(answer(query)).toBe(code);
});

test.each([
  ["C.1.1.1", "ambiguous: C1.1, C1.1.1"],
  ["IKU C.1.1.1.", "ambiguous: C1.1, C1.1.1"],
  ["C.1.1.1 Apa pun", "ambiguous: C1.1, C1.1.1"],
  ["B1.2.2 Tingkat Kepuasan Pengguna terhadap Portal Peduli WNI dan Safe Travel", "ambiguous: B2.1.2, B3.1.2"],
])("%j stands for two indicators and says which", (query, candidates) => {
  expect(answer(query)).toBe(candidates);
});

test.each([
  ["C1.3", "C1.1"],
  ["IPPWN", "IPPWNI"],
  ["B1.1.9", "B1.1.1"],
  ["diplomasi pelindungan", "B2.1"],
  ["Indeks Diplomassi Pelindungan WNI di Luar Negri", "B2.1"],
  ["NKCO", "NCKO"],
])("%j is unknown, %s is suggested first", (query, code) => {
  const lookup = catalogue.find(query);
  expect(lookup.kind).toBe("unknown");
  expect(lookup.kind === "unknown" && lookup.suggestions[0]?.code).toBe(code);
});

test.each(["", "   ", "zzzzzz", "=SUM(A1:A9)", "__proto__", "constructor"])("%j is unknown, with nothing to suggest", (query) => {
  expect(withoutPlans(catalogue).find(query)).toEqual({ kind: "unknown", suggestions: [] });
  expect(catalogue.find(query).kind).toBe("unknown");
});

test("a source is asked alone, and an unknown source knows nothing", () => {
  expect(answer("C1.1", "lkj-pwni-2024")).toBe("C1.1");
  expect(answer("C1.1", "tidak-ada")).toBe("unknown: ");
});

test.each([
  ["IPPWNI", "2024", ["C1.1", "B1.1", "B2.1", "B3.1"]],
  ["C", "2024", ["C1.1", "C1.2"]],
  ["B", "2024", ["B1.1", "B2.1", "B3.1"]],
  ["L", "2024", ["L1.1", "L2.1"]],
  ["NCKO", "2024", ["C", "B", "L"]],
  ["B2.1", "2022", ["B2.1.1", "B2.1.2", "B2.1.3"]],
  ["B1.1", "2022", []],
  ["IPPWNI", "2019", []],
  ["NCKO", "", ["C", "B", "L"]],
])("components of %s in %s", (code, year, components) => {
  expect(catalogue.components(code, year).map((node) => node.code)).toEqual(components);
});

test.each([
  ["2022", [40, 25, 20, 15]],
  ["2023", [40, 20, 25, 15]],
  ["2024", [40, 20, 25, 15]],
])("weights of the super index in %s", (year, weights) => {
  const codes = ["C1.1", "B1.1", "B2.1", "B3.1"];
  expect(codes.map((code) => catalogue.fact({ code, what: "bobot", period: year })?.value)).toEqual(weights);
});

test("a weight is of an index: C1.1 weighs 40 in the super index and 60 in its perspective", () => {
  expect(catalogue.fact({ code: "C1.1", what: "bobot", period: "2024" })?.value).toBe(40);
  expect(catalogue.fact({ code: "C1.1", what: "bobot", period: "2024", in: "C" })?.value).toBe(60);
});

test("all printings of a figure, the canonical first", () => {
  const facts = catalogue.facts({ code: "IPPWNI", what: "capaian", period: "2024" });
  expect(facts.map(({ printed, canonical }) => [printed, canonical])).toEqual([
    ["100,11%", true],
    ["102,16%", false],
    ["100,10%", false],
    ["100,10", false],
    ["101,19%", false],
    ["101,19%", false],
  ]);
});

test.each([
  ["B3.1", "2024-TW1", 24],
  ["B1.1", "2024-TW1", 24.38],
  ["C1.2", "2024-TW3", 4],
  ["C1.1", "2025", 87],
])("target of %s in %s is %d", (code, period, value) => {
  expect(catalogue.fact({ code, what: "target", period })?.value).toBe(value);
});

test("a lone target of a coming year does not become the newest year", () => {
  expect(catalogue.years("C1.1")).toEqual(["2022", "2023", "2024"]);
  expect(catalogue.years("L2.1")).toEqual(["2024"]);
  expect(catalogue.years(undefined, "lkj-pwni-2024")).toEqual(["2022", "2023", "2024"]);
  expect(catalogue.years().at(-1)).toBe("2024");
});

test("formulas are keyed by year", () => {
  expect(catalogue.formula("IPPWNI", "2022")?.line).toBe(324);
  expect(catalogue.formula("IPPWNI", "2024")?.line).toBe(2322);
  expect(catalogue.formula("B1.1", "2022")).toBeUndefined();
});

test("the first document answers before the second", () => {
  const lkj = builtinDocuments[0]!;
  const other: CatalogueDocument = {
    ...lkj,
    source: { ...lkj.source, id: "lain" },
    nodes: lkj.nodes.map((node) => ({ ...node, name: `${node.name} lain` })),
  };
  const both = createCatalogue([lkj, other]);
  expect(both.node("C1.1")?.name).toBe("Persentase Penyelesaian Kasus WNI di Luar Negeri");
  expect(both.node("C1.1", "lain")?.name).toMatch(/ lain$/);
  const lookup = both.find(`${lkj.nodes[0]!.name} lain`);
  expect(lookup.kind === "found" && lookup.source).toBe("lain");
});

describe("the trimmed look-up for the functions' script", () => {
  const trimmed = createCatalogue(builtinDocuments.map(trimDocument));

  test("answers what functions ask as the full one does", () => {
    for (const { nodes } of builtinDocuments) {
      for (const { code, name, facts } of nodes) {
        expect(trimmed.find(name).kind).toBe(catalogue.find(name).kind);
        for (const fact of facts.filter(
          ({ what, canonical, value }) => canonical && value !== null && (what === "bobot" || what === "target"),
        )) {
          expect(trimmed.fact({ code, what: fact.what, period: fact.period, in: fact.in })?.value).toBe(fact.value);
        }
      }
    }
    expect(trimmed.formula("B1.1.3", "2024")?.tree).toEqual(catalogue.formula("B1.1.3", "2024")?.tree);
    expect(trimmed.components("IPPWNI", "2024").map(({ code }) => code)).toEqual(["C1.1", "B1.1", "B2.1", "B3.1"]);
    expect(trimmed.years()).toEqual(catalogue.years());
  });

  test("holds no printed text", () => {
    expect(JSON.stringify(builtinDocuments.map(trimDocument))).not.toMatch(/RKP|tertinggal|Kasus Khusus \(KK\)/);
  });
});

test("a hit costs the same in a catalogue a hundred times as large", () => {
  const lkj = builtinDocuments[0]!;
  const filler = Array.from({ length: 2300 }, (_, index) => ({
    ...lkj.nodes[3]!,
    code: `X${index}`,
    aliases: [],
    name: `Indikator ${index}`,
    names: [],
    facts: [],
  }));
  const large = createCatalogue([{ ...lkj, nodes: [...lkj.nodes, ...filler] }]);
  const small = createCatalogue([lkj]);
  const cost = (of: typeof small): number => {
    const start = process.hrtime.bigint();
    for (let turn = 0; turn < 20_000; turn += 1) of.fact({ code: "B3.1", what: "bobot", period: "2024" });
    return Number(process.hrtime.bigint() - start);
  };
  cost(small);
  cost(large);
  const best = (of: typeof small): number => Math.min(cost(of), cost(of), cost(of));
  // A walk over the nodes would cost a hundred times as much; five leaves room for a busy machine.
  expect(best(large)).toBeLessThan(5 * best(small));
});

describe("the small sources", () => {
  test.each([
    ["01.02.013", "01.02.013", "metadata-01.02.013"],
    ["Kode: 01.02.005", "01.02.005", "metadata-01.02.005"],
    ["07.16.02.01.02", "01.02.013", "metadata-01.02.013"],
    ["01.02.013.5", "01.02.013.5", "metadata-01.02.013"],
  ])("%j is %s of %s", (query, code, source) => {
    const lookup = catalogue.find(query);
    expect(lookup).toMatchObject({ kind: "found", node: { code }, source });
  });

  test.each([
    ["Indeks Penguatan Sistem Kelembagaan Pelayanan dan Pelindungan WNI di Luar Negeri", "B1.1", "metadata-01.02.013", "01.02.013"],
    ["Indeks Diplomasi Pelindungan WNI di Luar Negeri", "B2.1", "metadata-01.02.005", "01.02.005"],
    [
      "Indeks Pemanfaatan dan Pengembangan Sistem Informasi Pelayanan dan Pelindungan Terpadu bagi WNI di Luar Negeri",
      "B3.1",
      "capaian-pwni-2022",
      "PWNI2022.SI",
    ],
  ])("%j is the LKj's %s, and in %s %s", (name, lkjCode, source, code) => {
    expect(answer(name)).toBe(lkjCode);
    expect(answer(name, source)).toBe(code);
  });

  test.each([
    ["01.02.013", [25, 20, 25, 20, 10]],
    ["01.02.005", [35, 35, 30]],
  ])("the components of %s weigh %j", (code, weights) => {
    const components = catalogue.components(code, "2020");
    expect(components.map((node) => catalogue.fact({ code: node.code, what: "bobot", period: "2020" })?.value)).toEqual(weights);
  });

  test("2.406.163 registered; the voters' list adds up with those coming of age", () => {
    const of = (variable: string): number => catalogue.fact({ code: "PWNI2022.SI", what: "masukan", period: "2022", variable })!.value!;
    expect(of("Data WNI terdaftar di Portal Peduli WNI")).toBe(2_406_163);
    const parts = [
      "DP4LN perempuan",
      "DP4LN perempuan yang akan mencapai usia pemilih",
      "DP4LN laki-laki",
      "DP4LN laki-laki yang akan mencapai usia pemilih",
    ];
    expect(parts.map(of).reduce((a, b) => a + b)).toBe(of("Data WNI untuk DP4LN"));
  });
});
