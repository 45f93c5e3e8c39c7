import { builtinDocuments } from "../../src/catalogue/builtin";
import { catalogueDocumentSchema } from "../../src/catalogue/schema";
import type { CatalogueDocument } from "../../src/catalogue/types";

const lkj = builtinDocuments.find(({ source }) => source.id === "lkj-pwni-2024")!;

test.each(builtinDocuments.map((document) => [document.source.id, document] as const))("%s keeps the schema", (_id, document) => {
  const result = catalogueDocumentSchema.safeParse(document);
  expect(result.error?.issues ?? []).toEqual([]);
});

test("the LKj 2024 has its 23 nodes", () => {
  expect(lkj.nodes.map(({ code }) => code).sort()).toEqual(
    [
      ...["NCKO", "IPPWNI", "C", "B", "L"],
      ...["C1.1", "C1.2", "B1.1", "B2.1", "B3.1", "L1.1", "L2.1"],
      ...["C1.1.1", "C1.1.2", "B1.1.1", "B1.1.2", "B1.1.3", "B2.1.1", "B2.1.2", "B2.1.3", "B3.1.1", "B3.1.2", "B3.1.3"],
    ].sort(),
  );
});

interface Loose {
  nodes: { code: string; parent: string | null; aliases: string[]; facts: Record<string, unknown>[]; formula: { tree: unknown }[] }[];
  conflicts: { codes: string[]; canonical: string | null }[];
}

/** A copy of the LKj with one fault planted. */
function faulty(plant: (document: Loose) => void): string {
  const copy = JSON.parse(JSON.stringify(lkj)) as Loose;
  plant(copy);
  const result = catalogueDocumentSchema.safeParse(copy as unknown as CatalogueDocument);
  return result.success ? "accepted" : result.error.issues.map(({ message }) => message).join("; ");
}

const nodeOf = (document: Loose, code: string) => document.nodes.find((node) => node.code === code)!;

test.each<[string, RegExp, (document: Loose) => void]>([
  [
    "two canonical facts for one figure",
    /C1\.1: target 2024 has 2 canonical facts/,
    (document) =>
      nodeOf(document, "C1.1")
        .facts.filter((fact) => fact.what === "target" && fact.period === "2024")
        .slice(0, 2)
        .forEach((fact) => (fact.canonical = true)),
  ],
  [
    "no canonical fact",
    /L2\.1: realisasi 2024 has 0 canonical facts/,
    (document) =>
      nodeOf(document, "L2.1")
        .facts.filter((fact) => fact.what === "realisasi")
        .forEach((fact) => (fact.canonical = false)),
  ],
  ["an unknown parent", /C1\.1 refers to unknown Z9/, (document) => (nodeOf(document, "C1.1").parent = "Z9")],
  [
    "one alias for two nodes",
    /alias B1\.2 of C1\.1 already belongs to B2\.1|alias B1\.2 of B2\.1 already belongs to C1\.1/,
    (document) => nodeOf(document, "C1.1").aliases.push("B 1.2"),
  ],
  [
    "a weight in nothing",
    /weight in unknown Z9/,
    (document) => (nodeOf(document, "C1.1").facts.find((fact) => fact.what === "bobot")!.in = "Z9"),
  ],
  [
    "a formula of an unknown indicator",
    /formula refers to unknown Z9/,
    (document) => (nodeOf(document, "C1.1").formula[0]!.tree = { kind: "reference", code: "Z9" }),
  ],
  ["a period that is none", /./, (document) => (nodeOf(document, "C1.1").facts[0]!.period = "2024-Q1")],
  ["a field nobody knows", /./, (document) => (nodeOf(document, "C1.1").facts[0]!.nilai = 1)],
  ["a conflict settled by a value nobody printed", /99 is none of its values/, (document) => (document.conflicts[0]!.canonical = "99")],
])("%s is refused", (_what, message, plant) => {
  expect(faulty(plant)).toMatch(message);
  expect(faulty(() => undefined)).toBe("accepted");
});
