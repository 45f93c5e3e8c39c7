import { say } from "../../src/language/say";
import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import type { Catalogue } from "../../src/catalogue/catalogue";
import { createCatalogue } from "../../src/catalogue/lookup";
import { setAside, withOwnDocuments } from "../../src/catalogue/own";
import type { CatalogueDocument, CatalogueNode, Printing } from "../../src/catalogue/types";
import { applyWeighting, evaluate, indexWeighting } from "../../src/measures";

const SOURCE = "pengguna:uji";

function fact(what: Printing["what"], period: string, value: number, within?: string): Printing {
  return { what, period, value, printed: String(value), line: 8, canonical: true, ...(within && { in: within }) };
}

function node(code: string, over: Partial<CatalogueNode> = {}): CatalogueNode {
  return {
    code,
    aliases: [],
    name: code,
    names: [],
    line: 8,
    level: "iku",
    perspective: null,
    unit: "persen",
    polarity: "maksimum",
    parent: null,
    definition: null,
    formula: [],
    facts: [],
    ...over,
  };
}

function own(nodes: readonly CatalogueNode[], extendsId?: string): CatalogueDocument {
  return {
    source: { id: SOURCE, title: "Uji", publisher: "", year: 2025 },
    ...(extendsId && { extends: extendsId }),
    nodes,
    conflicts: [],
    ambiguousAliases: [],
  };
}

function combined(...documents: readonly CatalogueDocument[]): Catalogue {
  return createCatalogue(withOwnDocuments(builtinDocuments, documents));
}

/** The four IKU with the weights of a year, as a planner adds them to the LKj's index. */
const newYear = own(
  [
    node("IPPWNI", { facts: [fact("target", "2025", 94)] }),
    ...(
      [
        ["C1.1", 35],
        ["B1.1", 25],
        ["B2.1", 25],
        ["B3.1", 15],
      ] as const
    ).map(([code, weight]) => node(code, { facts: [fact("bobot", "2025", weight, "IPPWNI")] })),
  ],
  "lkj-pwni-2024",
);

function index(catalogue: Catalogue, code: string, year: string, values: readonly number[]): number | string {
  const plan = indexWeighting(catalogue, { code, year });
  return plan.ok ? applyWeighting(plan.value, values) : say(plan.problem.text);
}

describe("a new year for a built-in index", () => {
  const catalogue = combined(newYear);

  test("has its weights, its target, and the formula of the year before", () => {
    expect(catalogue.components("IPPWNI", "2025").map(({ code }) => code)).toEqual(["C1.1", "B1.1", "B2.1", "B3.1"]);
    expect(catalogue.fact({ code: "IPPWNI", what: "target", period: "2025" })?.value).toBe(94);
    expect(catalogue.formula("IPPWNI", "2025")?.tree).toEqual(builtinCatalogue().formula("IPPWNI", "2024")?.tree);
    // 0,35 x 80 + 0,25 x 100 + 0,25 x 90 + 0,15 x 60
    expect(index(catalogue, "IPPWNI", "2025", [80, 100, 90, 60])).toBeCloseTo(84.5, 10);
  });

  test("leaves the printed years alone: 2024 is 93,10 and 2022 94,86", () => {
    expect(index(catalogue, "IPPWNI", "2024", [84.52, 101.83, 95.33, 100.64])).toBeCloseTo(93.1025, 4);
    expect(catalogue.facts({ code: "C1.1", what: "bobot", period: "2022", in: "IPPWNI" })).toEqual(
      builtinCatalogue().facts({ code: "C1.1", what: "bobot", period: "2022", in: "IPPWNI" }),
    );
  });

  test("keeps the document's name, and names its own source for its own figures only", () => {
    expect(catalogue.node("C1.1")?.name).toBe("Persentase Penyelesaian Kasus WNI di Luar Negeri");
    expect(catalogue.fact({ code: "C1.1", what: "bobot", period: "2025", in: "IPPWNI" })?.source).toBe(SOURCE);
    expect(catalogue.fact({ code: "C1.1", what: "bobot", period: "2024", in: "IPPWNI" })?.source).toBeUndefined();
    expect(catalogue.sources.map(({ id }) => id)[0]).toBe(SOURCE);
  });

  test("a figure the document prints too: the user's counts, the printed one stays beside it", () => {
    const printed = builtinCatalogue().fact({ code: "C1.1", what: "target", period: "2025" })!;
    const facts = combined(own([node("C1.1", { facts: [fact("target", "2025", 88)] })], "lkj-pwni-2024")).facts({
      code: "C1.1",
      what: "target",
      period: "2025",
    });
    expect(facts.map(({ value }) => value)).toEqual([88, printed.value]);
    expect(facts.filter(({ canonical }) => canonical)).toHaveLength(1);
  });

  test("without weights an index gets no formula for the year, so nothing is calculated with the old ones", () => {
    const targetOnly = combined(own([node("IPPWNI", { facts: [fact("target", "2025", 94)] })], "lkj-pwni-2024"));
    expect(targetOnly.formula("IPPWNI", "2025")).toBeUndefined();
    expect(index(targetOnly, "IPPWNI", "2025", [1, 2, 3, 4])).toMatch(/2025 tidak ada/);
  });

  test("a component more and one less: the formula follows, also on a scale of 4", () => {
    const changed = own(
      [
        node("B3.1.1", { facts: [fact("bobot", "2025", 30, "B3.1")] }),
        node("B3.1.2", { facts: [fact("bobot", "2025", 50, "B3.1")] }),
        node("B3.1.9", { parent: "B3.1", unit: "skala", scale: 4, facts: [fact("bobot", "2025", 20, "B3.1")] }),
      ],
      "lkj-pwni-2024",
    );
    const catalogue2 = combined(changed);
    const tree = catalogue2.formula("B3.1", "2025")!.tree;
    const realisasi: Record<string, number> = { "B3.1.1": 90, "B3.1.2": 3.8, "B3.1.9": 3 };
    const weights: Record<string, number> = { "B3.1.1": 30, "B3.1.2": 50, "B3.1.9": 20 };
    const answer = evaluate(tree, {
      input: () => null,
      reference: (code: string) => realisasi[code] ?? null,
      weight: (code: string) => (weights[code] ?? 0) / 100,
    } as never);
    // 0,3 x 90 + 0,5 x 95 + 0,2 x 75
    expect(answer).toEqual({ ok: true, value: expect.closeTo(89.5, 8) as number });
    const plan = indexWeighting(catalogue2, { code: "B3.1", year: "2025" });
    expect(plan.ok && plan.value.terms.map(({ node: { code }, weight, scale }) => [code, weight, scale])).toEqual([
      ["B3.1.1", 30, null],
      ["B3.1.2", 50, 4],
      ["B3.1.9", 20, 4],
    ]);
    expect(catalogue2.node("B3.1.9")?.source).toBe(SOURCE);
  });
});

describe("a catalogue that stands on its own", () => {
  const other = own([
    node("C1.1", { name: "Persentase Paspor Terbit Tepat Waktu", facts: [fact("target", "2024", 99)] }),
    node("P9", { facts: [fact("target", "2024", 5)] }),
  ]);

  test("answers for its codes, and a document with the same code for another indicator is left out whole", () => {
    const catalogue = combined(other);
    expect(setAside(builtinDocuments, other).map(({ source }) => source.id)).toEqual(["lkj-pwni-2024"]);
    expect(catalogue.fact({ code: "C1.1", what: "target", period: "2024" })?.value).toBe(99);
    // The LKj's target of 2023 is of another C1.1.
    expect(catalogue.fact({ code: "C1.1", what: "target", period: "2023" })).toBeUndefined();
    expect(catalogue.find("IPPWNI").kind).toBe("unknown");
    expect(catalogue.find("01.02.013").kind).toBe("found");
  });

  test("stands beside the others where no code is shared", () => {
    const catalogue = combined(own([node("P9")]));
    expect(catalogue.find("P9").kind).toBe("found");
    expect(catalogue.find("IPPWNI").kind).toBe("found");
  });
});

test("no catalogue of the user's: the built-in documents as they are", () => {
  expect(withOwnDocuments(builtinDocuments, [])).toBe(builtinDocuments);
});
