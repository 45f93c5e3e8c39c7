import { gzipSync } from "node:zlib";
import { createCatalogue } from "../../src/catalogue/lookup";
import { packDocument, packPlan } from "../../src/catalogue/pack";
import { unpackDocument } from "../../src/catalogue/unpack";
import { builtinDocuments } from "../../src/catalogue/builtin";
import { trimDocument } from "../../src/catalogue/trim";
import { renstra } from "./renstra";

const packed = packPlan(renstra);
const text = JSON.stringify(packed);
const plan = unpackDocument(JSON.parse(text) as typeof packed);
const catalogue = createCatalogue([plan]);

const isPlanned = ({ what, canonical }: { what: string; canonical: boolean }): boolean =>
  canonical && (what === "target" || what === "alokasi");

test("every node comes back as it is, in its order, with its canonical targets and allocations", () => {
  expect(plan.nodes.map(({ code }) => code)).toEqual(renstra.nodes.map(({ code }) => code));
  const back = new Map(plan.nodes.map((node) => [node.code, node]));
  for (const node of renstra.nodes) {
    const { code, aliases, name, names, level, unit, polarity, parent, line } = node;
    expect(back.get(code)).toMatchObject({ code, aliases, name, names, level, unit, polarity, parent, line });
    const figures = node.facts
      .filter(isPlanned)
      .map(({ what, period, value, line: at }) => ({ what, period, value, line: at, canonical: true }));
    expect(back.get(code)!.facts.map(({ printed: _printed, ...fact }) => fact)).toEqual(expect.arrayContaining(figures));
    expect(back.get(code)!.facts).toHaveLength(figures.length);
  }
});

test("a text keeps its words, a figure none", () => {
  for (const { code, facts } of renstra.nodes) {
    for (const { what, period, value, printed } of facts.filter(isPlanned)) {
      const fact = catalogue.fact({ code, what, period })!;
      const isText = value === null || /[A-Za-z-]/.test(printed) || / /.test(printed);
      expect([code, period, fact.printed]).toEqual([code, period, isText ? printed : ""]);
    }
  }
  expect(catalogue.fact({ code: "8051.IKK5", what: "target", period: "2027" })).toMatchObject({ value: null, printed: "WTP" });
  expect(catalogue.fact({ code: "P2.SP1.IKP2", what: "target", period: "2025" })).toMatchObject({
    value: 3.46,
    printed: "level 3(Nilai 3,46)",
  });
});

test.each([
  ["7798.bma.ro1", "7798.BMA.RO1"],
  [" 7798 . BMA . RO1 ", "7798.BMA.RO1"],
  ["KP 02.09.05", "KP02.09.05"],
  ["ss-1", "SS1"],
  ["104.dp.3894.qaa.001", "104.DP.3894.QAA.001"],
  ["Layanan Pelindungan Siber Pekerja Migran Indonesia", "7809.BAH.RO1"],
  ["Layanan Perlindungan Siber Pekerja Migran Indonesia", "7809.BAH.RO1"],
])("%j is found as %s", (written, code) => {
  const lookup = catalogue.find(written);
  expect(lookup.kind === "found" && lookup.node.code).toBe(code);
});

test.each([
  ["IKSS-1", ["SS1.IKSS1", "SS2.IKSS1"]],
  ["IKP2", ["BP2MI.SP2.IKP2", "BP2MI.SP5.IKP2", "BP2MI.SP8.IKP2"]],
  ["Indeks Reformasi Birokrasi", ["IT2", "SS2.IKSS1"]],
])("%j stands for several and says which", (written, codes) => {
  const lookup = catalogue.find(written);
  expect(lookup.kind === "ambiguous" && lookup.candidates.map(({ code }) => code)).toEqual(codes);
});

test("it stays within 19 kB gzip", () => {
  expect(gzipSync(text).length).toBeLessThan(19_000);
});

test.each(builtinDocuments.filter(({ source }) => !source.plan).map((document) => [document.source.id, document] as const))(
  "%s comes back as the functions' script needs it",
  (_id, document) => {
    const trimmed = trimDocument(document);
    const back = unpackDocument(JSON.parse(JSON.stringify(packDocument(trimmed))) as ReturnType<typeof packDocument>);
    const facts = (of: typeof trimmed) =>
      of.nodes.map((node) => [...node.facts].map((fact) => JSON.stringify(Object.entries(fact).sort())).sort());
    expect(facts(back)).toEqual(facts(trimmed));
    const rest = ({ nodes, ...of }: typeof trimmed): unknown =>
      JSON.parse(JSON.stringify({ ...of, nodes: nodes.map((node) => ({ ...node, facts: [], perspective: null })) }));
    expect(rest(back)).toEqual(rest(trimmed));
  },
);
