import { builtinCatalogue, builtinDocuments } from "../../src/catalogue/builtin";
import { normaliseCode, plainText, withoutPrefix } from "../../src/catalogue/code";
import { nameKey } from "../../src/catalogue/name";
import { checkWorkbook } from "../../src/checks";
import { movedDown, areasNamed } from "../../src/formula/references";
import { parseNumber } from "../../src/numbers";
import { toNative } from "../../src/portable";
import { argumentOf } from "../../src/portable/argument";
import { callsIn } from "../../src/formula/calls";
import { catalogueSheets, readCatalogueSheet } from "../../src/usercatalogue";
import { fold } from "../../src/reading/find/fold";
import { readHeader } from "../../src/reading/indicators/headers";
import { labelReader } from "../../src/reading/indicators/label";
import { readPeriod } from "../../src/periods/periodText";
import { readPolarity } from "../../src/reading/indicators/polarity";
import { recogniseTables } from "../../src/reading/indicators/recognise";
import type { Snapshot } from "../../src/sheet/snapshot";
import { readTypedFormula } from "../../src/workbench/typed-formula";
import { growth } from "./growth";

const catalogue = builtinCatalogue();
const label = labelReader(catalogue);

/** A recognised table of the LKj with one cell more: in its name column, its target, its header, above it, and as a formula. */
function sheet(text: string): Snapshot {
  const values = [
    [text, null, null, null, null],
    ["Kode", "Indikator", "Bobot", "Target", text],
    ["C1.1", text, 0.4, 85, 84.52],
    ["B1.1", "Indeks Penguatan Sistem Kelembagaan", text, "97,5", text],
    [text, text, 0.25, text, 96.8],
  ];
  const formulas = values.map((row) => row.map(() => null as string | null));
  formulas[2]![4] = `=${text}`;
  return {
    sheets: [
      {
        name: "Masukan",
        visibility: "visible",
        firstRow: 0,
        firstColumn: 0,
        values,
        formulas,
        numberFormats: values.map((row) => row.map(() => "General")),
        merges: [],
        usedRange: "A1:E5",
        truncated: false,
      },
    ],
    decimalSeparator: ",",
  };
}

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "a number": (text) => [parseNumber(text), parseNumber(text, ".")],
  "a code": (text) => [normaliseCode(text), plainText(text), withoutPrefix(text)],
  "a name": (text) => nameKey(text),
  "what a text stands for": (text) => catalogue.find(text),
  "a row's label": (text) => [label.read("", text), label.read(text, "")],
  "a header": (text) => [readHeader(text), fold(text)],
  "a period": (text) => [readPeriod(text), readPeriod(text, "title")],
  "a direction": (text) => readPolarity(text),
  "a formula's references": (text) => [areasNamed(`=${text}`), movedDown(`=${text}`, 1)],
  // Both take the pieces of the lexer, which is not read apart from them.
  "a formula's pieces": (text) => [callsIn(`=${text}`), argumentOf(text)],
  // What is written anew must fit into a cell again, whose formula is no longer than 8,192 characters.
  "a formula of ours": (text) => toNative(`=PWNI.CAPAIAN(${text.slice(0, 8_192)},1)`),
  "a formula as it is typed": (text) => readTypedFormula(`=${text}`),
  "a workbook's tables": (text) => recogniseTables(sheet(text), catalogue),
  "a catalogue of one's own": (text) => [catalogueSheets(sheet(text)), readCatalogueSheet(sheet(text), "Masukan", builtinDocuments)],
  "a whole check": (text) => checkWorkbook(sheet(text), catalogue),
};

const PIECES = [
  "a",
  " ",
  "1",
  ".",
  ",",
  "(",
  "'",
  '"',
  "{",
  "[",
  "<",
  "C1.1 ",
  "IKU ",
  "1. ",
  "A1:",
  '"a',
  "tahun ",
  "s.d. ",
  "\u00a0",
  "=",
  "sub-",
];

const MILLION = 1_000_000;
const MOST = 80;

/** Readers of a whole sheet, whose cells hold at most so many characters each, as Excel's do; it is the longer text of those. */
const OF_SHEETS = new Set(["a workbook's tables", "a catalogue of one's own", "a whole check"]);
const CELL = 32_767;

describe.each(Object.entries(READERS))("%s", (name, read) => {
  test.each(PIECES.map((piece) => [piece]))("of %j a million characters long is read in proportion to its length", (piece) => {
    // Collecting garbage in one of the runs looks like growth; it does not come three times.
    const small = OF_SHEETS.has(name) ? CELL / 16 : 4_000;
    let ratio = Infinity;
    for (let attempt = 0; attempt < 3 && ratio >= MOST; attempt += 1)
      ratio = Math.min(
        ratio,
        growth((length) => void read(piece.repeat(length / piece.length)), { small, most: MOST }),
      );
    expect(ratio).toBeLessThan(MOST);
    if (!OF_SHEETS.has(name)) read(piece.repeat(MILLION / piece.length));
  });
});
