import { builtinCatalogue } from "../../src/catalogue/builtin";
import { coreChecks } from "../../src/pane/coreChecks";
import { guardedComputation, computationOf, inputsText, placesNamed, surveyComputation } from "../../src/pane/katalog/computation";
import { insertableKinds } from "../../src/pane/katalog/insertable";
import { parseAddress } from "../../src/sheet/address";
import type { CellValue, Snapshot } from "../../src/sheet/snapshot";
import { inputWorkbook } from "../../src/tables";
import { parseWorkbook } from "../../src/xlsx/parse";
import { call } from "../functions/call";
import { SheetEngine } from "../tables/sheetEngine";
import { readFileSync } from "node:fs";

const catalogue = builtinCatalogue();
const LKJ = "lkj-pwni-2024";

/** The input layout with the figures of the LKj 2024 in it. */
const workbook = SheetEngine.of(inputWorkbook({ catalogue, year: "2024", filled: true })).snapshot();

/** The formula the pane offers for an indicator, with its input cells found by itself. */
function offered(code: string, snapshot: Snapshot = workbook): { readonly by: string | null; readonly formula: string | null } {
  const computation = computationOf(catalogue, LKJ, catalogue.node(code, LKJ)!, "2024")!;
  const variables = computation.inputs.map(({ variable }) => variable);
  const cells = coreChecks.inputCells(snapshot, catalogue, "2024", { code, variables });
  const places = cells && placesNamed(computation.inputs, inputsText(computation.inputs, cells));
  return { by: computation.by, formula: places && guardedComputation(computation, places) };
}

function valuesAt(text: string): CellValue[][] {
  const [, sheet, address] = /^'?([^'!]+)'?!(.+)$/.exec(text)!;
  const { row, column, rows, columns } = parseAddress(address!)!;
  const { values, firstRow, firstColumn } = workbook.sheets.find(({ name }) => name === sheet)!;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => values[row + down - firstRow]?.[column + right - firstColumn] ?? null),
  );
}

/** One argument of a call, as Excel hands it over. */
function argument(text: string): unknown {
  if (/^"|^\d/.test(text)) return JSON.parse(text);
  const chosen = /^CHOOSE\(\{[\d,]+\},(.+)\)$/.exec(text);
  if (chosen) return [chosen[1]!.split(",").map((each) => valuesAt(each)[0]![0])];
  const values = valuesAt(text);
  return values.length === 1 && values[0]!.length === 1 ? values[0]![0] : values;
}

/** What a guarded call answers over the workbook. */
function answer(formula: string): unknown {
  const [, id, args] = /^=IF\(.+?>0,"",([A-Z]+\.[A-Z]+)\((.+)\)\)$/.exec(formula)!;
  return call(id!, ...args!.split(/,(?![^(]*\))/).map(argument));
}

describe("the formula that computes an indicator finds its cells and gives what the LKj 2024 says", () => {
  test.each([
    // 4138/5177 and 55984/62120 are 79,93 and 90,12; printed 79,93 and 90,12 (lines 895-960).
    ["C1.1.1", "PWNI.PERSENTASE", 79.93],
    ["C1.1.2", "PWNI.PERSENTASE", 90.12],
    ["B1.1.1", "PWNI.TAHAPAN", 100],
    ["B1.1.2", "PWNI.TAHAPAN", 100],
    ["B1.1.3", "PWNI.PELATIHAN", 100],
    ["B2.1.1", "PWNI.PERSENTASE", 100],
    ["B2.1.3", "PWNI.PERSENTASE", 89.32],
    ["B3.1.1", "PWNI.PERSENTASE", 89.91],
    // ((3,95 + 3,68) / 2) / 4
    ["B3.1.2", "SKM.KSI", 95.38],
    ["B3.1.3", "PWNI.PELATIHAN", 106],
    ["L1.1", "SAKIP.NILAI", 79.95],
  ])("%s by %s: %d", (code, by, value) => {
    const { by: name, formula } = offered(code);
    expect(name).toBe(by);
    expect(Math.round((answer(formula!) as number) * 100) / 100).toBe(value);
  });

  test("the text of one: stages in one range, blanks guarded", () => {
    expect(offered("B1.1.1").formula).toBe(
      `=IF((COUNTA('Data Dukung'!D11:D16)=0)+COUNTBLANK('Data Dukung'!D17)>0,"",PWNI.TAHAPAN("B1.1.1",'Data Dukung'!D11:D16,'Data Dukung'!D17))`,
    );
  });

  test("where no function takes the inputs it is Excel's own formula", () => {
    expect(offered("C1.2")).toEqual({
      by: null,
      formula: `=IF(COUNTBLANK('Data Dukung'!D8)+COUNTBLANK('Data Dukung'!D9)+COUNTBLANK('Data Dukung'!D10)>0,"",'Data Dukung'!D8/'Data Dukung'!D9/'Data Dukung'!D10)`,
    });
  });

  test("every indicator of the LKj with counted figures has one", () => {
    const without = catalogue.documents
      .find(({ source }) => source.id === LKJ)!
      .nodes.filter(
        (node) => JSON.stringify(node.formula).includes('"kind":"input"') && !insertableKinds(catalogue, LKJ, node).includes("hitung"),
      );
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  test("a workbook without them finds none", () => {
    expect(offered("C1.1.1", { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== "Data Dukung") }).formula).toBeNull();
  });
});

describe("a survey", () => {
  test("takes the answers of the only table of respondents", () => {
    const read = parseWorkbook(readFileSync("test/cases/skm-responden/book.xlsx"));
    const cells = coreChecks.answerCells(read, catalogue);
    const computation = surveyComputation(catalogue.node("C1.2", LKJ)!)!;
    const places = placesNamed(computation.inputs, inputsText(computation.inputs, cells!))!;
    expect(guardedComputation(computation, places)).toBe('=IF(COUNTA(SKM!B3:J18)=0,"",SKM.INDEX(SKM!B3:J18))');
  });

  test("is none where no answers are printed", () => {
    expect(surveyComputation(catalogue.node("C1.1", LKJ)!)).toBeNull();
  });
});

describe("cells named by hand", () => {
  const { inputs } = computationOf(catalogue, LKJ, catalogue.node("B1.1.1", LKJ)!, "2024")!;
  test.each([
    ["A1:A6; B1", 2],
    ["A1:A6; B1:B2", 0],
    ["A1", 1],
  ])("%s are %d places of the stages and their target", (text, count) => expect(placesNamed(inputs, text)?.length).toBe(count));
  test("a word is none", () => expect(placesNamed(inputs, "sebelah sana")).toBeNull());
});
