import { builtinCatalogue } from "../../src/catalogue/builtin";
import { capaianFormula, insertableKinds, insertableYears, type InsertKind } from "../../src/taskpane/katalog/insertable";
import { call } from "../functions/call";

const RENSTRA = "renstra-kp2mi-2025-2029";
const catalogue = builtinCatalogue();

/** Every formula the pane offers to write, but indices, which want cells. */
const offered = catalogue.documents.flatMap(({ source, nodes }) =>
  nodes.flatMap((node) =>
    insertableKinds(catalogue, source.id, node)
      .filter((kind) => kind !== "indeks")
      .flatMap((kind) => {
        const years = kind === "nama" ? [""] : insertableYears(catalogue, source.id, node, kind);
        return years.map((year) => capaianFormula(catalogue, source.id, { kind, code: node.code, year, cells: "" }));
      }),
  ),
);

/** The answer to a formula of texts and numbers. */
function answerTo(formula: string): unknown {
  const [, name, args] = /^=([A-Z.]+)\((.*)\)$/.exec(formula)!;
  return call(name!, ...(JSON.parse(`[${args!}]`) as unknown[]));
}

const kindsOf = (code: string): readonly InsertKind[] => insertableKinds(catalogue, RENSTRA, catalogue.node(code, RENSTRA)!);

describe("formulas offered by the pages of the catalogue", () => {
  test("give an answer, each of them", () => {
    expect(offered.length).toBeGreaterThan(2000);
    const refused = offered.filter((formula) => {
      const answer = answerTo(formula);
      return typeof answer !== "number" && (typeof answer !== "string" || answer === "" || answer.startsWith("#"));
    });
    expect(refused).toEqual([]);
  });

  test.each([
    ["7798.IKK1", ["target", "nama"]],
    ["7798", ["alokasi", "nama"]],
    // A risk profile is no plan: no function knows it.
    ["PK1", []],
  ])("of the Renstra's %s", (code, kinds) => {
    expect(kindsOf(code)).toEqual(kinds);
  });

  test("ask the Renstra with RENSTRA.*, the LKj with PWNI.*", () => {
    expect(capaianFormula(catalogue, RENSTRA, { kind: "target", code: "7798.IKK1", year: "2025", cells: "" })).toBe('=RENSTRA.TARGET("7798.IKK1",2025)');
    expect(capaianFormula(catalogue, RENSTRA, { kind: "alokasi", code: "7798", year: "2025", cells: "" })).toBe('=RENSTRA.ALOKASI("7798",2025)');
    expect(capaianFormula(catalogue, "lkj-pwni-2024", { kind: "target", code: "C1.1", year: "2024", cells: "" })).toBe('=PWNI.TARGET("C1.1",2024)');
  });
});
