import FormulaParser from "fast-formula-parser";
import { builtinCatalogue } from "../../src/catalogue/builtin";
import { createCatalogue } from "../../src/catalogue/lookup";
import type { CatalogueDocument, CatalogueNode } from "../../src/catalogue/types";
import { sayDatum } from "../../src/language/say";
import { formulaWithPlaces, inWords, writtenFormula } from "../../src/measures";
import { spoken } from "../spoken";

const catalogue = builtinCatalogue();

function written(code: string, year: string | null = null) {
  const formula = writtenFormula(catalogue, { code, year });
  if (!formula.ok) throw new Error(formula.problem.text.id);
  return formula.value;
}

test.each([
  ["IPPWNI", "2022", "=0,4*[C1.1]+0,25*[B1.1]+0,2*[B2.1]+0,15*[B3.1]"],
  ["IPPWNI", "2024", "=0,4*[C1.1]+0,2*[B1.1]+0,25*[B2.1]+0,15*[B3.1]"],
  ["C1.1.1", "2024", "=[KKS]/[KKT]*100"],
  ["B1.1.1", "2024", '=(COUNTIF([KSR];"R")*40+COUNTIF([KSR];"D")*70+COUNTIF([KSR];"S")*100)/[KST]'],
  ["B1.1.3", "2024", "=0,35*[PPK]/[PPKT]*100+0,45*[PPW]/[PPWT]*100+0,2*[PKL]/[PKLT]*100"],
  ["B3.1.3", "2024", "=0,35*[PPK]/[PPKT]*100+0,55*[PPW]/[PPWT]*100+0,1*[PKL]/[PKLT]*100"],
  ["01.02.013.5", "2020", "=0,3*[MW]/[MWT]*100+0,3*[TP]/[TPT]*100+0,4*[RS]/[RST]*100"],
  ["B", "2024", "=([capaian B1.1]+[capaian B2.1]+[capaian B3.1])/3"],
  ["NCKO", "2024", "=0,4*[capaian C]+0,3*[capaian B]+0,3*[capaian L]"],
])("%s %s with a decimal comma", (code, year, formula) => {
  expect(formulaWithPlaces(written(code, year), ",")).toBe(formula);
});

test("with a decimal point it is en-US", () => {
  expect(formulaWithPlaces(written("B1.1.1"), ".")).toContain('COUNTIF([KSR],"R")*40');
  expect(formulaWithPlaces(written("B3.1"), ".")).toBe("=0.4*[B3.1.1]+0.4*[B3.1.2]/4*100+0.2*[B3.1.3]");
});

test("with its places filled in it calculates 93,104 in an Excel parser", () => {
  const cells: Readonly<Record<string, string>> = { "[C1.1]": "84.52", "[B1.1]": "100", "[B2.1]": "96.8", "[B3.1]": "100.64" };
  const filled = formulaWithPlaces(written("IPPWNI", "2024"), ".").replace(/\[[^\]]+\]/g, (place) => cells[place]!);
  expect(new FormulaParser({ onCell: () => 0, onRange: () => [] }).parse(filled.slice(1), { row: 1, col: 1, sheet: "1" })).toBeCloseTo(
    93.104,
    10,
  );
});

test("in words", () => {
  const { tree, weightOf } = written("IPPWNI", "2022");
  expect(sayDatum(inWords(tree, weightOf), "id")).toBe("(C1.1 × 40%) + (B1.1 × 25%) + (B2.1 × 20%) + (B3.1 × 15%)");
});

test("an indicator without a formula says so, one with a formula of another year says which", () => {
  expect(spoken(writtenFormula(catalogue, { code: "01.02.005.2" }))).toMatchObject({
    ok: false,
    problem: { text: { id: "Katalog tidak memuat rumus 01.02.005.2." } },
  });
  expect(spoken(writtenFormula(catalogue, { code: "B1.1", year: "2022" }))).toMatchObject({
    ok: false,
    problem: { text: { id: "Katalog tidak memuat rumus B1.1 untuk tahun 2022; yang ada: 2023, 2024." } },
  });
});

test("an index of a user's catalogue that has weights and no formula is their sum", () => {
  const node = (code: string, parent: string | null, bobot: number | null): CatalogueNode => ({
    code,
    aliases: [],
    name: code,
    names: [],
    line: 1,
    level: parent ? "komponen" : "iku",
    perspective: null,
    unit: "persen",
    polarity: "maksimum",
    parent,
    definition: null,
    formula: [],
    facts:
      bobot === null
        ? []
        : [{ what: "bobot", period: "2026", value: bobot, printed: String(bobot), line: 1, canonical: true, in: parent! }],
  });
  const document: CatalogueDocument = {
    source: { id: "sendiri", title: "Sendiri", publisher: "Sendiri", year: 2026 },
    nodes: [node("X1", null, null), node("X1.1", "X1", 60), node("X1.2", "X1", 40)],
    conflicts: [],
    ambiguousAliases: [],
  };
  const formula = writtenFormula(createCatalogue([document]), { code: "X1" });
  expect(formula.ok && formulaWithPlaces(formula.value, ",")).toBe("=0,6*[X1.1]+0,4*[X1.2]");
});
