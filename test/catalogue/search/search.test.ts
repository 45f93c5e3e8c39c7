import { builtinCatalogue } from "../../../src/catalogue/builtin";
import synonyms from "../../../src/catalogue/data/sinonim.json";
import { nameKey } from "../../../src/catalogue/name";
import { searchIndicators } from "../../../src/catalogue/search/search";

/** The first code suggested for a text that is nowhere, null when there is none. */
function suggestion(query: string): string | null {
  const { suggested, hits } = searchIndicators(builtinCatalogue(), query);
  expect(suggested).toBe(true);
  return hits[0]?.node.code ?? null;
}

describe("a word that is nowhere", () => {
  test.each([
    ["diplomsi", "B2.1"],
    ["persepsi kepuasn", "C1.2"],
    ["akuntabilitsa", "L1.1"],
    ["7798.IKK9", "7798.IKK1"],
  ])("%s suggests %s", (query, code) => expect(suggestion(query)).toBe(code));

  // What has most of its pairs of letters, and the first indicators where none has any.
  test.each([
    ["zzzqqq", "NCKO"],
    ["xyz", "NCKO"],
    ["pktihhn", "B1.1.3"],
  ])("%s, in which is no word, suggests %s all the same", (query, code) => expect(suggestion(query)).toBe(code));
});

const catalogue = builtinCatalogue();

/** The first code found for a text. */
function first(query: string): string | undefined {
  const { suggested, hits } = searchIndicators(catalogue, query);
  expect([query, suggested]).toEqual([query, false]);
  return hits[0]?.node.code;
}

describe("what people call indicators", () => {
  test.each([
    ["kepuasan masyarakat", "C1.2"],
    ["Indeks Kepuasan Masyarakat", "C1.2"],
    ["IKM", "C1.2"],
    ["ikm", "C1.2"],
    ["survei kepuasan", "C1.2"],
    ["customer satisfaction", "C1.2"],
    ["KSI", "B3.1.2"],
    ["serapan anggaran", "L2.1"],
    ["realisasi anggaran", "L2.1"],
    ["budget absorption", "L2.1"],
    ["WNI bermasalah", "C1.1"],
    ["kasus", "C1.1"],
    ["case resolution", "C1.1"],
    ["renstra", "KP2MI"],
    ["strategic plan", "KP2MI"],
    ["SAKIP", "L1.1"],
    ["AKIP", "L1.1"],
    ["LKE", "L1.1"],
    ["reformasi birokrasi", "SS2.IKSS1"],
    ["indeks RB", "RB"],
    ["pelatihan", "B1.1.3"],
    ["diklat", "B1.1.3"],
    ["bimtek", "B1.1.3"],
    ["training", "B1.1.3"],
    ["perjanjian", "B1.1.1"],
    ["MoU", "B1.1.1"],
    ["kerja sama", "B1.1.1"],
    ["kerjasama", "B1.1.1"],
    ["panduan", "B1.1.2"],
    ["SOP", "B1.1.2"],
    ["dokumen", "B1.1.2"],
    ["guidelines", "B1.1.2"],
    ["kampanye publik", "B2.1.3"],
    ["umpan balik", "B2.1.3"],
    ["indeks perlindungan WNI", "IPPWNI"],
    ["indeks pelindungan WNI", "IPPWNI"],
    ["opini BPK", "8051.IKK5"],
    ["remittances", "REMITANSI"],
    ["profil risiko", "RISIKO1"],
  ])("%s leads to %s first", (query, code) => expect(first(query)).toBe(code));

  test.each([
    ["serapan angg", "L2.1"],
    ["kepuasan masy", "C1.2"],
  ])("the beginning %s is enough while one types", (query, code) => expect(first(query)).toBe(code));

  test.each([
    ["nilai IKM direktorat", "C1.2"],
    ["laporan serapan anggaran 2024", "L2.1"],
  ])("%s holds a common name and finds %s", (query, code) => expect(first(query)).toBe(code));

  test.each([
    ["PMI terampil", "Pekerja Migran Indonesia"],
    ["TKI terampil", "Pekerja Migran Indonesia"],
    ["perlindungan siber PMI", "Siber Pelindungan Pekerja Migran Indonesia"],
    ["layanan aduan", "Pengaduan"],
    ["repatriation", "Kepulangan"],
    ["layanan BMN", "BMN"],
    ["budget performance", "Kinerja Anggaran"],
  ])("%s finds a name with %s", (query, part) => {
    const { suggested, hits } = searchIndicators(catalogue, query);
    expect(suggested).toBe(false);
    expect(hits[0]!.node.name).toContain(part);
  });

  test.each([
    ["serapn anggaran", "L2.1"],
    ["kepuasan masyarkat", "C1.2"],
    ["bimtk", "B1.1.3"],
    ["absorbtion", "L2.1"],
  ])("the slip %s still leads to %s", (query, code) => {
    const { hits } = searchIndicators(catalogue, query);
    expect(hits.map(({ node }) => node.code)).toContain(code);
  });

  test("a code, a printed code and the words of a name come before them, as they did", () => {
    expect(first("C1.1")).toBe("C1.1");
    expect(first("b1.2")).toBe("B2.1");
    expect(first("perlindungan terpadu")).toBe("B3.1");
    expect(first("SWOT")).toBe("SWOT");
  });
});

describe("the file of synonyms", () => {
  test("every name leads to the code it is given first; none is given twice", () => {
    const seen = new Set<string>();
    for (const { codes, kata } of synonyms.sebutan) {
      for (const word of kata) {
        expect([word, first(word)]).toEqual([word, codes[0]]);
        expect([word, seen.has(nameKey(word))]).toEqual([word, false]);
        seen.add(nameKey(word));
      }
      for (const code of codes) expect([code, catalogue.node(code) !== undefined]).toEqual([code, true]);
    }
    expect(seen.size).toBeGreaterThan(200);
  });

  test.each(synonyms.istilah.flatMap((group) => group.slice(1).map((word) => [word, group[0]!] as const)))(
    "%s finds what %s finds",
    (word, meant) => {
      const found = (query: string): readonly string[] => searchIndicators(catalogue, query, 2000).hits.map(({ node }) => node.code);
      const named = catalogue.documents.flatMap(({ nodes }) =>
        nodes.filter(({ name }) => ` ${nameKey(name)}`.includes(` ${nameKey(meant)}`)).map(({ code }) => code),
      );
      expect(named.length).toBeGreaterThan(0);
      expect(found(word)).toEqual(expect.arrayContaining(named));
    },
  );
});
