import { type ExampleValue, formulaText, type FunctionExample, type FunctionHelp } from "../../functions/help";
import type { Language, LocalText } from "../../language/text";
import { areaAddress, cellAddress, columnName } from "../../sheet/address";
import type { Patch, PatchCell, PatchStep } from "../../sheet/patch";
import { ExampleData } from "./exampleData";

export const FUNCTIONS_SHEET = "Semua fungsi";

/** What the column "same?" says, which a test counts. */
export const SAME = "ya";
const DIFFERENT = "TIDAK";

const TEXTS = {
  title: {
    id: "Semua fungsi Capaian: hasil yang dihitung di sini dan hasil yang seharusnya",
    en: "All functions of Capaian: what is calculated here and what should be",
  },
  data: { id: 'Sel yang dibaca oleh contoh di lembar "Semua fungsi"', en: 'Cells the examples of the sheet "Semua fungsi" read' },
  of: { id: "contoh sama, dari", en: "examples are the same, of" },
  heads: [
    { id: "Fungsi", en: "Function" },
    { id: "Contoh", en: "Example" },
    { id: "Rumus", en: "Formula" },
    { id: "Sama?", en: "Same?" },
    { id: "Hasil", en: "Result" },
    { id: "Seharusnya", en: "Expected" },
  ],
} satisfies Record<string, LocalText | readonly LocalText[]>;

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const [SAME_COLUMN, RESULT_COLUMN] = [3, 4];

/** One call of a function; its ranges stand on the data sheet. */
interface Call {
  readonly help: FunctionHelp;
  readonly example: FunctionExample;
  /** As Excel takes it. */
  readonly formula: string;
  /** As a person types it. */
  readonly typed: string;
}

type Matrix = Extract<ExampleValue, readonly unknown[]>;

const isMatrix = (value: ExampleValue): value is Matrix => typeof value === "object";
const textCell = (text: string): PatchCell => ({ kind: "text", text });
const valueCell = (value: string | number): PatchCell =>
  typeof value === "number" ? { kind: "number", value } : value === "" ? { kind: "keep" } : textCell(value);

function callsOf(all: readonly FunctionHelp[], data: ExampleData, language: Language): readonly Call[] {
  return all.flatMap((help) => {
    if (help.examples.length === 0) throw new Error(`${help.id} has no example.`);
    return help.examples.map((example) => {
      const args = example.args.map((argument) =>
        typeof argument === "object" ? { ...argument, range: data.place(argument, help.id) } : argument,
      );
      return { help, example, formula: formulaText(help.id, args, "en"), typed: formulaText(help.id, args, language) };
    });
  });
}

function scalarRows(calls: readonly Call[], language: Language): readonly (readonly PatchCell[])[] {
  return calls.map(({ help, example, formula, typed }, at) => {
    const row = FIRST_ROW + at;
    const [result, expected] = [cellAddress(row, RESULT_COLUMN), cellAddress(row, RESULT_COLUMN + 1)];
    const value = example.value as string | number;
    return [
      textCell(help.id),
      textCell(example.about[language]),
      textCell(typed),
      { kind: "formula", formula: `=IF(${result}=${expected},"${SAME}","${DIFFERENT}")`, result: SAME },
      { kind: "formula", formula, result: value },
      valueCell(value),
    ];
  });
}

/** A call that spills needs room below and beside it; what should be there stands to the right of it. */
function spilledSteps({ help, example, formula, typed }: Call, row: number, language: Language): readonly PatchStep[] {
  const expected = example.value as Matrix;
  const size = { rows: expected.length, columns: expected[0]!.length };
  const spill = areaAddress({ row, column: RESULT_COLUMN, ...size });
  const right = RESULT_COLUMN + size.columns + 1;
  const wanted = areaAddress({ row, column: right, ...size });
  const count = size.rows * size.columns;
  return [
    { kind: "write", sheet: FUNCTIONS_SHEET, address: cellAddress(row - 1, RESULT_COLUMN), cells: [[textCell(TEXTS.heads[4]![language])]] },
    { kind: "write", sheet: FUNCTIONS_SHEET, address: cellAddress(row - 1, right), cells: [[textCell(TEXTS.heads[5]![language])]] },
    {
      kind: "style",
      sheet: FUNCTIONS_SHEET,
      address: areaAddress({ row: row - 1, column: RESULT_COLUMN, rows: 1, columns: size.columns * 2 + 1 }),
      style: { bold: true },
    },
    {
      kind: "write",
      sheet: FUNCTIONS_SHEET,
      address: areaAddress({ row, column: 0, rows: 1, columns: RESULT_COLUMN + 1 }),
      cells: [
        [
          textCell(help.id),
          textCell(example.about[language]),
          textCell(typed),
          { kind: "formula", formula: `=IF(SUMPRODUCT(--(${spill}=${wanted}))=${count},"${SAME}","${DIFFERENT}")`, result: SAME },
          { kind: "formula", formula, result: expected[0]![0]! },
        ],
      ],
    },
    { kind: "write", sheet: FUNCTIONS_SHEET, address: wanted, cells: expected.map((cells) => cells.map(valueCell)) },
  ];
}

/**
 * A workbook with every call the help shows: one row a call with the live formula, what it should give, and whether it does; calls
 * that spill stand below. A function whose help has no example is an error, so that none can be left out.
 */
export function allFunctions(all: readonly FunctionHelp[], language: Language): Patch {
  const data = new ExampleData();
  const calls = callsOf(all, data, language);
  const scalar = calls.filter(({ example }) => !isMatrix(example.value));
  const rows = scalarRows(scalar, language);
  const steps: PatchStep[] = [];
  // A blank row and the heads stand above every call that spills.
  let next = FIRST_ROW + rows.length + 2;
  for (const call of calls.filter(({ example }) => isMatrix(example.value))) {
    steps.push(...spilledSteps(call, next, language));
    next += (call.example.value as Matrix).length + 2;
  }
  const same = `${columnName(SAME_COLUMN)}${FIRST_ROW + 1}:${columnName(SAME_COLUMN)}${next}`;
  const sheet = FUNCTIONS_SHEET;
  return {
    steps: [
      ...data.steps(TEXTS.data[language]),
      { kind: "addSheet", sheet },
      {
        kind: "write",
        sheet,
        address: "A1:A2",
        cells: [
          [textCell(TEXTS.title[language])],
          [
            {
              kind: "formula",
              formula: `=COUNTIF(${same},"${SAME}")&" ${TEXTS.of[language]} "&COUNTA(${same})`,
              result: `${calls.length} ${TEXTS.of[language]} ${calls.length}`,
            },
          ],
        ],
      },
      {
        kind: "write",
        sheet,
        address: areaAddress({ row: HEADER_ROW, column: 0, rows: 1 + rows.length, columns: TEXTS.heads.length }),
        cells: [TEXTS.heads.map((head) => textCell(head[language])), ...rows],
      },
      ...steps,
      { kind: "style", sheet, address: "A1:A2", style: { bold: true } },
      {
        kind: "style",
        sheet,
        address: areaAddress({ row: HEADER_ROW, column: 0, rows: 1, columns: TEXTS.heads.length }),
        style: { bold: true, fill: "#D9D9D9", border: "thin" },
      },
      ...[20, 40, 44, 8, 26, 26].map((characters, column): PatchStep => ({
        kind: "columnWidth",
        sheet,
        address: cellAddress(0, column),
        characters,
      })),
    ],
    mustBeEmpty: [],
  };
}
