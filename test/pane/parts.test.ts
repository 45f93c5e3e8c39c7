import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import { createCatalogue } from "../../src/catalogue/lookup";
import type { CatalogueNode } from "../../src/catalogue/types";
import { asIs } from "../../src/language/asIs";
import { coreChecks } from "../../src/pane/coreChecks";
import { cellsText } from "../../src/pane/katalog/cellNames";
import { capaianCall, insertableKinds, insertableYears, namedCells } from "../../src/pane/katalog/insertable";
import { offerToPage } from "../../src/functions/page";
import { shownFormula } from "../../src/formula/shown";
import { formulaShown } from "../../src/pane/shared/shown";
import { plainPrinted } from "../../src/catalogue/plainPrinted";
import { documentTree, type Branch } from "../../src/pane/katalog/tree";
import { combineMends } from "../../src/checks/engine/mends";
import { PAGE_SIZE, pageOf } from "../../src/pane/periksa/groups";
import { failureText } from "../../src/pane/shared/failureText";
import { defineMessages } from "../../src/language/message";
import { say, sayDatum } from "../../src/language/say";
import { listed } from "../../src/language/text";
import { finding, inputWorkbookSnapshot, mend } from "./fakes";

const fileSays = defineMessages("test.file", { gone: { id: "{name} hilang.", en: "{name} is gone." } });
const LKJ = "lkj-pwni-2024";
const node = (code: string): CatalogueNode => builtinCatalogue().node(code, LKJ)!;
const paths = (branch: Branch): string[] => [branch.path, ...branch.children.flatMap(paths)];

describe("the tree", () => {
  const all = documentTree(builtinDocuments.find(({ source }) => source.id === LKJ)!).flatMap(paths);

  test("reaches each of the 23 nodes of the LKj", () => {
    expect(new Set(all.map((path) => path.split("/").pop())).size).toBe(23);
  });

  test.each(["IPPWNI/C1.1/C1.1.2", "NCKO/C/C1.1/C1.1.2", "NCKO/C/C1.2", "NCKO/B/B3.1", "IPPWNI/B3.1/B3.1.2", "NCKO/L/L2.1"])(
    "has %s",
    (path) => {
      expect(all).toContain(`${LKJ}/${path}`);
    },
  );

  test("cuts a circle and keeps a node whose parent is missing", () => {
    const bare = { ...node("C1.2"), facts: [], formula: [], perspective: null, level: "iku", aliases: [], names: [] };
    const catalogue = createCatalogue([
      {
        source: { id: "x", title: "x", publisher: "x", year: 2024 },
        nodes: [
          { ...bare, code: "A", name: "a", parent: null },
          { ...bare, code: "B", name: "b", parent: "A", facts: [] },
          { ...bare, code: "Q", name: "q", parent: "TIDAK-ADA" },
          {
            ...bare,
            code: "Z",
            name: "z",
            parent: null,
            facts: [{ what: "bobot", period: "2024", value: 1, printed: "1", line: 1, canonical: true, in: "Z" }],
          },
        ],
        conflicts: [],
        ambiguousAliases: [],
      },
    ]);
    expect(documentTree(catalogue.documents[0]!).flatMap(paths)).toEqual(["x/A", "x/A/B", "x/Q", "x/Z"]);
  });
});

describe("insertable formulas", () => {
  test.each([
    ["IPPWNI", ["indeks", "target", "nama"]],
    ["C1.1", ["indeks", "target", "bobot", "nama"]],
    ["C1.1.1", ["hitung", "target", "bobot", "nama"]],
  ])("of %s", (code, kinds) => {
    expect(insertableKinds(builtinCatalogue(), LKJ, node(code))).toEqual(kinds);
  });

  test("the super index can be asked for 2022-2024, newest first", () => {
    expect(insertableYears(builtinCatalogue(), LKJ, node("IPPWNI"), "indeks")).toEqual(["2024", "2023", "2022"]);
  });

  test.each([
    ["Masukan!F5:F8", "Masukan!F5:F8", 4, true, "COUNTBLANK(Masukan!F5:F8)"],
    ["$F$5:$H$5", "F5:H5", 3, true, "COUNTBLANK(F5:H5)"],
    ["'TW I 2024'!B2", "'TW I 2024'!B2", 1, true, "COUNTBLANK('TW I 2024'!B2)"],
    ["TW I 2024!B2:B5", "'TW I 2024'!B2:B5", 4, true, "COUNTBLANK('TW I 2024'!B2:B5)"],
    ["'Kantor ''A'''!B2:B3", "'Kantor ''A'''!B2:B3", 2, true, "COUNTBLANK('Kantor ''A'''!B2:B3)"],
    ["B2:C3", "B2:C3", 4, false, "COUNTBLANK(B2:C3)"],
    ["Masukan!F2; Masukan!F9", "CHOOSE({1,2},Masukan!F2,Masukan!F9)", 2, true, "COUNTBLANK(Masukan!F2)+COUNTBLANK(Masukan!F9)"],
  ])("%s is the argument %s", (text, argument, count, line, blanks) => {
    expect(namedCells(text)).toEqual({ argument, blanks, count, line });
  });

  test.each(["", "F", "F:F", "A1!B2!C3", "A1)+1", '"x"!A1&HYPERLINK("y")', "F2;F3:F4", "F2;;F3", "A0"])("%s is no address", (text) => {
    expect(namedCells(text)).toBeNull();
  });

  test.each([
    [["F2", "F3", "F4"], "'TW IV'!F2:F4"],
    [["F3", "F2"], "'TW IV'!F3; 'TW IV'!F2"],
    [["F2", "F4"], "'TW IV'!F2; 'TW IV'!F4"],
  ])("cells %s are named %s", (addresses, text) => {
    expect(cellsText({ sheet: "TW IV", addresses })).toBe(text);
  });

  test("are shown with semicolons and backslashes where the comma is a decimal sign, quoted texts untouched", () => {
    const formula = `=PWNI.INDEX("A,B",CHOOSE({1,2},'a,b'!A1,C1),2024)`;
    expect(shownFormula(formula, ",")).toBe(`=PWNI.INDEX("A,B";CHOOSE({1\\2};'a,b'!A1;C1);2024)`);
    expect(shownFormula(formula, ".")).toBe(formula);
  });

  test("follow the workbook's decimal sign, not the pane's language; the language where the sign is not known", () => {
    const sign = (decimalSeparator: "," | "." | null) =>
      offerToPage({
        useOwnCatalogues: async () => undefined,
        useDecimalSeparator: () => false,
        decimalSeparator: () => decimalSeparator,
        offerLate: () => undefined,
      });
    const shown = () => (["id", "en"] as const).map((language) => formulaShown("=PWNI.CAPAIAN(F5,E5)", language));
    const [semicolon, comma] = ["=PWNI.CAPAIAN(F5;E5)", "=PWNI.CAPAIAN(F5,E5)"];
    sign(".");
    expect(shown()).toEqual([comma, comma]);
    sign(",");
    expect(shown()).toEqual([semicolon, semicolon]);
    sign(null);
    expect(shown()).toEqual([semicolon, comma]);
  });

  test("quote a code that holds a quote", () => {
    expect(capaianCall(builtinCatalogue(), LKJ, { kind: "nama", code: 'A"B', year: "", cells: null })).toBe('=PWNI.NAMA("A""B")');
  });
});

describe("realisasi cells of the workbook", () => {
  test("are found in the order of the components, or not at all", () => {
    const find = (codes: string[]) =>
      coreChecks.valueCells(
        inputWorkbookSnapshot,
        builtinCatalogue(),
        "2024",
        codes.map((code) => ({ code, what: "realisasi" as const })),
      );
    expect(find(["B3.1", "C1.1"])).toEqual({ sheet: "Masukan", addresses: ["F5", "F2"] });
    expect(find(["C1.1", "B1.1.1"])).toBeNull();
  });

  test("are of the asked year only: no index of 2023 over the cells of 2024", () => {
    const of2024 = { ...inputWorkbookSnapshot, sheets: inputWorkbookSnapshot.sheets.map((each) => ({ ...each, name: "Masukan 2024" })) };
    const find = (year: string) =>
      coreChecks.valueCells(of2024, builtinCatalogue(), year, [
        { code: "C1.1", what: "realisasi" },
        { code: "B1.1", what: "realisasi" },
      ]);
    expect(["2022", "2023", "2024", "2025"].map((year) => find(year)?.addresses ?? null)).toEqual([null, null, ["F2", "F3"], null]);
  });
});

describe("printed texts", () => {
  test.each([
    ["$$(55\\% \\times \\text{Realisasi Komponen 1})$$", "(55% × Realisasi Komponen 1)"],
    ["$$\\frac{KKS}{KKT} \\times 100\\%$$", "(KKS) / (KKT) × 100%"],
    ["bersifat *high profile case* dan **TPPO**", "bersifat high profile case dan TPPO"],
    ["132,86 % *", "132,86 % *"],
    ["120%*", "120%*"],
    ["satu<br/>dua", "satu dua"],
  ])("%s reads %s", (printed, plain) => {
    expect(plainPrinted(printed)).toBe(plain);
  });
});

describe("mends together", () => {
  const addresses = (patch: ReturnType<typeof combineMends>["patch"]) =>
    patch.steps.map((step) => ("address" in step ? `${step.sheet}!${step.address}` : step.sheet));

  test("skip one that touches a cell already mended, whatever the case of the sheet's name", () => {
    const findings = [
      finding({ fix: mend("Masukan", "B2:C3", 1) }),
      finding({ fix: mend("MASUKAN", "C3", 2) }),
      finding(),
      finding({ fix: mend("Lain", "C3", 3) }),
      finding({ fix: mend("Masukan", "D3", 4) }),
    ];
    const { patch, count, skipped } = combineMends(findings);
    expect([addresses(patch), count, skipped]).toEqual([["Masukan!B2:C3", "Lain!C3", "Masukan!D3"], 3, 1]);
  });
});

describe("pages", () => {
  const findings = Array.from({ length: 2 * PAGE_SIZE + 1 }, () => finding());
  test.each([
    [0, 1, 200, 200],
    [2, 401, 401, 1],
    [9, 401, 401, 1],
  ])("page %d shows %d to %d", (page, from, to, shown) => {
    const { findings: own, ...rest } = pageOf(findings, page);
    expect([own.length, rest]).toEqual([shown, { from, to, total: 401, pages: 3 }]);
  });
});

describe("sentences", () => {
  test.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1234567, "1.234.567", "1,234,567"],
  ])("%d is grouped", (count, indonesian, english) => {
    expect([sayDatum(count, "id"), sayDatum(count, "en")]).toEqual([indonesian, english]);
  });

  test("lists read as lists", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => listed(items, "dan"))).toEqual(["", "a", "a dan b", "a, b, dan c"]);
  });

  test.each([
    [{ text: asIs("Lembar dilindungi.") }, "Lembar dilindungi."],
    [{ problem: { text: asIs("Tahun tidak ada.") } }, "Tahun tidak ada."],
    [{ problem: { text: fileSays.gone({ name: "lap.xlsx" }) } }, "lap.xlsx hilang."],
    [new Error("x"), "Gagal. (x)"],
    ["kata", "Gagal. (kata)"],
    [undefined, "Gagal."],
    [{ text: "bukan kalimat" }, "Gagal."],
  ])("a failure %p says %s", (error, text) => {
    expect(say(failureText(error, asIs("Gagal.")), "id")).toBe(text);
  });
});
