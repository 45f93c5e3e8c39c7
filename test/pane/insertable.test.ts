import { builtinCatalogue } from "../../src/catalogue/builtin";
import {
  answerFormat,
  capaianCall,
  holdShares,
  insertableKinds,
  insertableYears,
  type InsertKind,
} from "../../src/pane/katalog/insertable";
import { percent, sheetOf, workbookOf } from "../fixtures/sheets";
import { call } from "../functions/call";

const RENSTRA = "renstra-kp2mi-2025-2029";
const catalogue = builtinCatalogue();

/** Every formula the pane offers to write, but those that want cells. */
const offered = catalogue.documents.flatMap(({ source, nodes }) =>
  nodes.flatMap((node) =>
    insertableKinds(catalogue, source.id, node)
      .filter((kind) => kind !== "indeks" && kind !== "hitung" && kind !== "survei")
      .flatMap((kind) => {
        const years = kind === "nama" ? [""] : insertableYears(catalogue, source.id, node, kind);
        return years.map((year) =>
          capaianCall(catalogue, source.id, { kind, code: node.code, year, cells: { argument: "B2:B5", blanks: "COUNTBLANK(B2:B5)" } }),
        );
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
      const answer = answerTo(formula ?? "");
      return typeof answer !== "number" && (typeof answer !== "string" || answer === "" || answer.startsWith("#"));
    });
    expect(refused).toEqual([]);
  });

  test.each([
    ["7798.IKK1", ["target", "nama"]],
    ["7798", ["alokasi", "nama"]],
    // A risk profile is no plan: it has a name and nothing else.
    ["PK1", ["nama"]],
  ])("of the Renstra's %s", (code, kinds) => {
    expect(kindsOf(code)).toEqual(kinds);
  });

  test("ask the Renstra with RENSTRA.*, the LKj with PWNI.*", () => {
    expect(
      capaianCall(catalogue, RENSTRA, {
        kind: "target",
        code: "7798.IKK1",
        year: "2025",
        cells: { argument: "B2:B5", blanks: "COUNTBLANK(B2:B5)" },
      }),
    ).toBe('=RENSTRA.TARGET("7798.IKK1",2025)');
    expect(
      capaianCall(catalogue, RENSTRA, {
        kind: "alokasi",
        code: "7798",
        year: "2025",
        cells: { argument: "B2:B5", blanks: "COUNTBLANK(B2:B5)" },
      }),
    ).toBe('=RENSTRA.ALOKASI("7798",2025)');
    expect(
      capaianCall(catalogue, "lkj-pwni-2024", {
        kind: "target",
        code: "C1.1",
        year: "2024",
        cells: { argument: "B2:B5", blanks: "COUNTBLANK(B2:B5)" },
      }),
    ).toBe('=PWNI.TARGET("C1.1",2024)');
  });
});

describe("the answer is shown in the format of its unit", () => {
  const LKJ = "lkj-pwni-2024";
  test.each([
    // 85 percent is answered as 85, a weight as a share of 1, which a cell without a format would show as 0,4.
    [LKJ, "target", "C1.1", "2024", "0.00"],
    [LKJ, "target", "C1.2", "2024", "0.00"],
    [LKJ, "bobot", "C1.1", "2024", "0%"],
    [LKJ, "nama", "C1.1", "", "General"],
    [RENSTRA, "alokasi", "7798", "2025", "#,##0"],
  ] as const)("%s %s %s %s", (source, kind, code, year, format) => {
    expect(answerFormat(catalogue, source, { kind, code, year, shares: null })).toBe(format);
  });

  test("a count of the Renstra without decimals, a target in words as it is", () => {
    const formats = new Set(
      catalogue.documents
        .find(({ source }) => source.id === RENSTRA)!
        .nodes.flatMap(({ code, unit, facts }) =>
          facts
            .filter(({ what, canonical }) => what === "target" && canonical)
            .map(
              ({ period, value }) =>
                `${value === null ? "kata" : /^orang/i.test(unit) ? "orang" : ""} ${answerFormat(catalogue, RENSTRA, { kind: "target", code, year: period, shares: null })}`,
            ),
        ),
    );
    expect(formats).toContain("orang #,##0");
    expect([...formats].filter((each) => each.startsWith("kata"))).toEqual(["kata General"]);
  });

  const book = workbookOf(
    sheetOf("TW IV", [
      [percent(0.8452), 84.52],
      [percent(1), 100],
      [percent(1.6778), 96.8],
      [null, null],
    ]),
  );
  test.each([
    ["'TW IV'!A1:A3", true, "0.00%"],
    ["'TW IV'!B1:B3", false, "0.00"],
    ["'TW IV'!A1; 'TW IV'!A3", true, "0.00%"],
    ["'TW IV'!A4:B4", null, "General"],
    ["Hilang!A1:A3", null, "General"],
  ] as const)("an index over %s", (cells, shares, format) => {
    expect(holdShares(cells, book)).toBe(shares);
    expect(answerFormat(catalogue, LKJ, { kind: "indeks", code: "IPPWNI", year: "2024", shares })).toBe(format);
  });
});
