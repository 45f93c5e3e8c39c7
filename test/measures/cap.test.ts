import { builtinCatalogue } from "../../src/catalogue/builtin";
import { createCatalogue } from "../../src/catalogue/lookup";
import type { CatalogueNode } from "../../src/catalogue/types";
import { achievementTable, capaianCap, indexWeighting, withCap } from "../../src/measures";

const catalogue = builtinCatalogue();
const cap = (code: string, year: string, from = catalogue): unknown => capaianCap(from, from.node(code)!, year);
const changed = (edit: (node: CatalogueNode) => CatalogueNode): typeof catalogue =>
  createCatalogue(catalogue.documents.map((document, at) => (at === 0 ? { ...document, nodes: document.nodes.map(edit) } : document)));

test.each([
  // Lines 577, 1074 and 1302 state it; nothing is said of the super index and of B3.1, whose components have it (lines 1618, 1800).
  ["C1.1", { ratio: 1.2, stated: true }],
  ["B3.1.1", { ratio: 1.2, stated: true }],
  ["B3.1", { ratio: 1.2, stated: false }],
  ["IPPWNI", { ratio: 1.2, stated: false }],
  ["C1.2", null],
  ["L1.1", null],
])("cap of %s", (code, expected) => {
  for (const year of ["2022", "2023", "2024"]) expect([code, year, cap(code, year)]).toEqual([code, year, expected]);
});

test("components with different caps give none; without any, none", () => {
  expect(
    cap(
      "B1.1",
      "2024",
      changed((node) => (node.code === "B1.1" ? { ...node, cap: undefined } : node.code === "B1.1.1" ? { ...node, cap: 1.1 } : node)),
    ),
  ).toBeNull();
  expect(
    cap(
      "IPPWNI",
      "2024",
      changed((node) => ({ ...node, cap: undefined })),
    ),
  ).toBeNull();
});

test("a catalogue whose indicators hang in a circle has an end", () => {
  const circle = changed((node) => ({
    ...node,
    cap: undefined,
    facts:
      node.code === "IPPWNI"
        ? [
            ...node.facts,
            {
              ...catalogue.node("C1.1")!.facts.find(({ what, in: of }) => what === "bobot" && of === "IPPWNI")!,
              in: "C1.1",
              period: "2024",
            },
          ]
        : node.facts,
  }));
  expect(cap("IPPWNI", "2024", circle)).toBeNull();
});

test("the achievement table caps the super index as its components: 130 of 93 is 120 %", () => {
  const plan = indexWeighting(catalogue, { code: "IPPWNI", year: "2024" });
  if (!plan.ok) throw new Error(plan.problem.text.id);
  const rows = achievementTable(
    catalogue,
    plan.value,
    plan.value.terms.map(() => ({ given: 130, counted: 130, onScale: false })),
    { top: 100 },
  );
  expect(rows.map(({ node, capaian }) => [node.code, capaian])).toEqual([
    ["C1.1", 1.2],
    ["B1.1", 1.2],
    ["B2.1", 1.2],
    ["B3.1", 1.2],
    ["IPPWNI", 1.2],
  ]);
});

test("no printed capaian is changed by a cap that was taken over", () => {
  for (const { code, cap: stated, facts } of catalogue.documents[0]!.nodes) {
    for (const { what, value, period, canonical } of facts) {
      if (stated !== undefined || what !== "capaian" || !canonical || value === null || period.includes("-")) continue;
      const of = withCap(catalogue, catalogue.node(code)!, period).cap;
      expect([code, period, of === undefined || value <= of * 100]).toEqual([code, period, true]);
    }
  }
});
