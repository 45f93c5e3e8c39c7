import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { skmUnsur } from "../../catalogue/regulations/skmUnsur";
import { asIs } from "../../language/asIs";
import type { Message } from "../../language/message";
import { number, text, type Cell } from "../../layout/cell";
import type { Column } from "../../layout/description";
import { excel, type CellSlot, type OpenFormula, type RangeSlot } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { tablePart, type SheetDescription, type SheetPart } from "../../layout/sheets";
import { surveyNumbers, surveyNodes } from "../skm";
import { mutuCell } from "../skmClass";
import { NIK_PER_NI } from "../../measures/survey";
import { SURVEY_SHEET, type InputContents, type InputLine } from "./contents";
import { calculated } from "./masukan";
import { sentences } from "./messages";
import { sheetHead, typed } from "./slots";

/** Lines for respondents. A sample needs no more than 384 (Krejcie and Morgan), but who asks everybody has more: 1.629 (lkj-pwni-2024 line 2409). */
const RESPONDENTS = 2000;

/** Since PermenPANRB 14/2017 a survey has 9 unsur; KepMenPAN 25/2004 had 14. */
const [NINE_SINCE, FORMERLY] = [2017, 14];

const ANSWERS_TABLE = "responden";
const RESULTS_TABLE = "hasil survei";
const ALL = "Semua";

/** How many unsur the survey of a year asks about: as the catalogue has it for the year or for its newest survey, otherwise as the regulation of the year. */
function unsurCount(catalogue: Catalogue, node: CatalogueNode, year: string): number {
  const known = [year, ...[...catalogue.years()].reverse()].map((each) => surveyNumbers(node, each)).find((numbers) => numbers.length > 0);
  return known?.length ?? (Number(year) >= NINE_SINCE ? skmUnsur.length : FORMERLY);
}

type Result = "jawaban" | "jumlah" | "nrr" | "tertimbang" | "nik" | "mutu";

interface Survey {
  readonly columns: readonly string[];
  readonly keys: readonly string[];
}

/** What the answers to one question come to. A question nobody has answered shows nothing. */
function resultOf({ columns, keys }: Survey, unsur: string, result: Result): Cell {
  const answers: RangeSlot = { table: ANSWERS_TABLE, rows: keys, column: unsur };
  const at = (row: Result): CellSlot => ({ row, column: unsur });
  const whenAnswered = (formula: OpenFormula): OpenFormula => excel`IF(COUNT(${answers})=0,"",${formula})`;
  switch (result) {
    case "jawaban":
      return calculated(whenAnswered(excel`COUNT(${answers})`), "#,##0", null);
    case "jumlah":
      return calculated(whenAnswered(excel`SUM(${answers})`), "#,##0", null);
    case "nrr":
      return calculated(unlessEmpty([at("jumlah"), at("jawaban")], excel`${at("jumlah")}/${at("jawaban")}`), "0.0000", null);
    case "tertimbang":
      return calculated(unlessEmpty([at("nrr")], excel`${at("nrr")}/${columns.length}`), "0.0000", null);
    case "nik":
      return calculated(unlessEmpty([at("nrr")], excel`${at("nrr")}*${NIK_PER_NI}`), "0.00", null);
    case "mutu":
      return { ...mutuCell(at("nik"), null), look: "calculated" };
  }
}

/** What all answers come to: the index only while every question has an answer. */
function resultOfAll({ columns }: Survey, result: Result): Cell {
  const weighted: RangeSlot = { rows: ["tertimbang"], column: columns[0]!, to: columns[columns.length - 1]! };
  const [ni, nik]: CellSlot[] = [
    { row: "tertimbang", column: ALL },
    { row: "nik", column: ALL },
  ];
  switch (result) {
    case "tertimbang":
      return calculated(whenFull(weighted, excel`SUM(${weighted})`), "0.0000", null);
    case "nik":
      return calculated(unlessEmpty([ni!], excel`${ni!}*${NIK_PER_NI}`), "0.00", null);
    case "mutu":
      return { ...mutuCell(nik!, null), look: "calculated" };
    default:
      return null;
  }
}

const RESULTS: readonly (readonly [result: Result, label: Message])[] = [
  ["jawaban", sentences.surveyAnswered()],
  ["jumlah", sentences.surveySum()],
  ["nrr", sentences.surveyMean()],
  ["tertimbang", sentences.surveyWeighted()],
  ["nik", sentences.surveyConverted()],
  ["mutu", sentences.surveyClass()],
];

function resultsPart(survey: Survey): SheetPart {
  type Row = (typeof RESULTS)[number];
  const column = (id: string, width: number, value: (row: Row) => Cell): Column<Row> => ({
    id,
    header: asIs(id),
    width,
    align: "Right",
    value,
  });
  return tablePart<Row>({
    id: RESULTS_TABLE,
    columns: [
      { id: "Hasil", header: asIs("Hasil"), width: 26, align: "Left", value: ([, label]) => text(label) },
      ...survey.columns.map((unsur) => column(unsur, 9, ([result]) => resultOf(survey, unsur, result))),
      column(ALL, 10, ([result]) => resultOfAll(survey, result)),
    ],
    rows: RESULTS.map((row) => ({ kind: "leaf", key: row[0], of: row })),
  });
}

function answersPart({ columns, keys }: Survey): SheetPart {
  return tablePart<number>({
    id: ANSWERS_TABLE,
    columns: [
      { id: "No", header: asIs("No Responden"), width: 26, align: "Left", value: (at) => number(at, "0") },
      ...columns.map((unsur): Column<number> => ({
        id: unsur,
        header: asIs(unsur),
        width: 9,
        align: "Right",
        value: () => typed(null, "0", { kind: "whole", from: 1, to: 4 }),
      })),
    ],
    rows: keys.map((key, at) => ({ kind: "leaf", key, of: at + 1 })),
  });
}

/** The survey of a year's catalogue: whose it is, and its questions; null where there is none. */
function surveyOf(
  catalogue: Catalogue,
  { nodes, year }: InputContents,
): { readonly node: CatalogueNode; readonly columns: readonly string[] } | null {
  const node = surveyNodes(catalogue).find((each) => nodes.includes(each));
  return node ? { node, columns: Array.from({ length: unsurCount(catalogue, node, year) }, (_, at) => `U${at + 1}`) } : null;
}

/**
 * What the answers give the formula of their indicator: the sum of all answers, the respondents, the questions.
 * Where a question has fewer answers than another the respondents are left open: dividing by all of them counts a blank answer as 0.
 */
export function surveyInputs(catalogue: Catalogue, contents: InputContents): ((line: InputLine) => OpenFormula | null) | null {
  const survey = surveyOf(catalogue, contents);
  if (!survey) return null;
  const { node, columns } = survey;
  const row = (result: Result): RangeSlot => ({
    table: RESULTS_TABLE,
    rows: [result],
    column: columns[0]!,
    to: columns[columns.length - 1]!,
  });
  const whenAll = (formula: OpenFormula): OpenFormula => excel`IF(COUNT(${row("jawaban")})<${columns.length},"",${formula})`;
  const formulas: Readonly<Record<string, OpenFormula>> = {
    TB: whenAll(excel`SUM(${row("jumlah")})`),
    TR: whenAll(excel`IF(MIN(${row("jawaban")})=MAX(${row("jawaban")}),MAX(${row("jawaban")}),"")`),
    TP: whenAll(excel`${columns.length}`),
  };
  return (line) => (line.node === node ? (formulas[line.variable] ?? null) : null);
}

/** The sheet "Responden SKM": one line a respondent, what the answers come to above them. Null for a catalogue without a survey. */
export function surveySheet(catalogue: Catalogue, contents: InputContents): SheetDescription | null {
  const { year } = contents;
  const found = surveyOf(catalogue, contents);
  if (!found) return null;
  const { node, columns } = found;
  const count = columns.length;
  const survey: Survey = {
    columns,
    keys: Array.from({ length: RESPONDENTS }, (_, at) => `responden ${at + 1}`),
  };
  const names = skmUnsur.slice(0, count).map(({ name }, at) => asIs(`U${at + 1} ${name}`));
  return {
    name: SURVEY_SHEET,
    frozen: { columns: 1 },
    parts: [
      ...sheetHead(sentences.surveyTitle({ indicator: node.code, year })),
      resultsPart(survey),
      { kind: "gap" },
      {
        kind: "lines",
        role: "hint",
        lines: [
          ...(count === skmUnsur.length ? [sentences.surveyUnsur({ unsur: { items: names, join: ";" } })] : []),
          sentences.surveyHow({ last: RESPONDENTS }),
        ],
      },
      { kind: "gap" },
      { kind: "lines", role: "title", lines: [sentences.surveyAnswers({ year })] },
      answersPart(survey),
    ],
  };
}
