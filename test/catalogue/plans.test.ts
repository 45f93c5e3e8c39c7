import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import { factKey, indexDocument } from "../../src/catalogue/documentIndex";
import { createCatalogue } from "../../src/catalogue/lookup";
import { plansOnly, withoutPlans } from "../../src/catalogue/plans";
import { inputYears, tableKinds } from "../../src/tables";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import { sheetOf, workbookOf } from "../fixtures/sheets";

const catalogue = builtinCatalogue();
const measures = withoutPlans(catalogue);

test("the Renstra stands last and is the only plan", () => {
  expect(builtinDocuments.filter(({ source }) => source.plan).map(({ source }) => source.id)).toEqual(["renstra-kp2mi-2025-2029"]);
  expect(builtinDocuments.at(-1)!.source.plan).toBe(true);
  expect(plansOnly(catalogue).documents).toEqual([builtinDocuments.at(-1)]);
  expect(measures.documents).toEqual(builtinDocuments.slice(0, -1));
});

test("the parts are made once", () => {
  expect(withoutPlans(catalogue)).toBe(measures);
  expect(withoutPlans(measures)).toBe(measures);
});

test("years and default year are those of what was measured", () => {
  expect(catalogue.years()).toEqual(measures.years());
  expect(catalogue.years().at(-1)).toBe("2024");
  expect(catalogue.years("7798")).toEqual(["2025", "2026", "2027", "2028", "2029"]);
  expect(catalogue.years("BP2MI.IKSS1")).toEqual(["2020", "2021", "2022", "2023", "2024"]);
});

test("every code, alias and name of the measures is answered as without the plan", () => {
  for (const { nodes } of measures.documents) {
    for (const text of nodes.flatMap(({ code, aliases, name, names }) => [code, ...aliases, name, ...names])) {
      const answer = (of: typeof catalogue): unknown => {
        const lookup = of.find(text);
        return lookup.kind === "found"
          ? [lookup.source, lookup.node.code]
          : lookup.kind === "ambiguous"
            ? lookup.candidates.map(({ code }) => code)
            : "unknown";
      };
      expect([text, answer(catalogue)]).toEqual([text, answer(measures)]);
    }
  }
});

test("a planner's table of everyday words is not taken for one of the Renstra", () => {
  const rows = [
    ["Kode", "Indikator", "Target", "Realisasi"],
    ["3894", "Koordinasi", 4, 4],
    ["SS1", "Layanan Umum", 6, 5],
  ];
  expect(recogniseTables(workbookOf(sheetOf("Rencana", rows)), catalogue)).toEqual([]);
});

test("tables and input layouts offer the years and indicators they offered", () => {
  expect(inputYears(catalogue)).toEqual(inputYears(measures));
  // The tables of a plan itself are about nothing else.
  for (const kind of tableKinds.filter(({ id }) => !id.startsWith("renstra-"))) {
    expect(kind.years(catalogue)).toEqual(kind.years(measures));
    for (const year of kind.years(measures))
      expect(kind.indicators(catalogue, year).map(({ code }) => code)).toEqual(kind.indicators(measures, year).map(({ code }) => code));
  }
});

describe("a look-up does not walk the nodes", () => {
  type Catalogue = ReturnType<typeof createCatalogue>;
  const plainGet = Map.prototype.get;

  /** Reads of maps and of the list of nodes while a catalogue of the Renstra, copied so many times, answers. */
  function steps(copies: number, ask: (of: Catalogue) => unknown): number {
    const document = builtinDocuments.at(-1)!;
    const copied = (copy: number) =>
      document.nodes.map((node) => ({ ...node, code: `X${copy}.${node.code}`, aliases: [], name: `${node.name} ${copy}`, names: [] }));
    const nodes = [...document.nodes, ...Array.from({ length: copies - 1 }, (_, index) => copied(index + 1)).flat()];
    let count = 0;
    const watched = new Proxy(nodes, {
      get: (list, key) => ((count += typeof key === "string" && /^\d+$/.test(key) ? 1 : 0), Reflect.get(list, key) as unknown),
    });
    const catalogue = createCatalogue([{ ...document, nodes: watched }]);
    count = 0;
    const spy = jest.spyOn(Map.prototype, "get").mockImplementation(function (this: Map<unknown, unknown>, key: unknown): unknown {
      count++;
      return plainGet.call(this, key);
    });
    try {
      ask(catalogue);
    } finally {
      spy.mockRestore();
    }
    return count;
  }

  test.each<[string, (of: Catalogue) => unknown]>([
    ["by code", (of) => of.find("7798.BMA.RO1")],
    ["by name", (of) => of.find("Layanan Pelindungan Siber Pekerja Migran Indonesia")],
    ["a target", (of) => of.fact({ code: "8065.IKK7", what: "target", period: "2029" })],
    ["an allocation", (of) => of.fact({ code: "3894", what: "alokasi", period: "2025" })],
    ["a miss", (of) => of.find("tidak ada yang bernama begini").kind],
  ])("%s: as many steps among 700 nodes as among 7.000", (_what, ask) => {
    const few = steps(1, ask);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(20);
    expect(steps(10, ask)).toBe(few);
  });
});

test("the index has one entry a printed figure", () => {
  const document = builtinDocuments.at(-1)!;
  const { facts } = indexDocument(document);
  const keys = new Set(document.nodes.flatMap((node) => node.facts.map((fact) => factKey(node.code, fact))));
  expect(facts.size).toBe(keys.size);
});
