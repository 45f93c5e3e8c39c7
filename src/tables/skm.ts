import { skmUnsur } from "../catalogue/regulations/skmUnsur";
import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { Message } from "../language/message";
import { excel, type CellSlot, type OpenFormula, type WorkbookCell } from "../layout/expression";
import { divideExact, multiplyExact, sumOfAll } from "../numbers";
import type { ReadFact } from "../reading/indicators/recognised";
import type { TypedRow, TypedTable } from "../reading/typed";
import { areaAddress } from "../sheet/address";
import { findInput, type Figure } from "./figures";
import type { DrawRequest, TableKind, WorkbookTables } from "./kind";
import { allNodes, yearsWith } from "./labels";
import { sentences } from "./messages";
import { printedTable } from "./printedTable";
import { tablesOfYear, whereOf, type WantedTables } from "./shapeTables";

/** The answers of the scale, best first. */
export const ANSWERS = [4, 3, 2, 1] as const;
export type Answer = (typeof ANSWERS)[number];

/** One question of a survey: how often each answer was given, and how many gave none that counts. */
export interface Unsur {
  readonly code: string;
  readonly number: number;
  readonly question: string;
  readonly counts: Readonly<Record<Answer, Figure>>;
  readonly invalid: Figure;
}

const ANSWERED = /^U(\d+) jawaban \d$/;

function numbersIn(variables: readonly (string | null | undefined)[]): number[] {
  const found = variables.flatMap((variable) => (!variable ? [] : (ANSWERED.exec(variable)?.[1] ?? [])));
  return [...new Set(found.map(Number))].sort((one, other) => one - other);
}

export const surveyNumbers = (node: CatalogueNode, year: string, facts: readonly ReadFact[] = []): number[] =>
  numbersIn([
    ...node.facts.flatMap(({ period, variable }) => (period === year ? [variable] : [])),
    ...facts.flatMap((fact) => (fact.code === node.code && fact.period === year ? [fact.variable] : [])),
  ]);

/** Indicators whose name says that a survey of this kind measures them. */
const IS_SURVEY = /\b(?:skm|ikm)\b|kepuasan masyarakat/i;

/** The indicators that a survey measures: those whose answers a document prints, and those called so. */
export function surveyNodes(catalogue: Catalogue): readonly CatalogueNode[] {
  return allNodes(catalogue).filter(
    (node) =>
      numbersIn(node.facts.map(({ variable }) => variable)).length > 0 ||
      ((node.level === "iku" || node.level === "komponen") && IS_SURVEY.test(node.name)),
  );
}

const ANSWERS_OF_ALL: WantedTables = { shape: "skm-responden", dated: ["jawaban"] };
const UNSUR = /^(?:[upq]|unsur)[\s.-]?(\d+)$/i;

interface AnswerColumn {
  readonly number: number;
  readonly at: number;
}

interface Answered {
  readonly table: TypedTable;
  readonly columns: readonly AnswerColumn[];
  /** From the first respondent to the last line there is room for. */
  readonly lines: readonly TypedRow[];
  /** The lines of those who gave an answer. */
  readonly rows: readonly TypedRow[];
}

const givenIn = ({ cells }: TypedRow, columns: readonly AnswerColumn[]): number[] => columns.flatMap(({ at }) => cells[at]!.value ?? []);

const isOnScale = (answer: number): boolean => answer === 0 || (ANSWERS as readonly number[]).includes(answer);

/** Sums and averages below the answers are of no respondent: the lines end with the last one whose answers are all of the scale, and the empty ones below. */
function respondentLines({ rows }: TypedTable, columns: readonly AnswerColumn[]): readonly TypedRow[] {
  const given = rows.map((row) => (row.kind === "leaf" ? givenIn(row, columns) : null));
  const isRespondent = (answers: readonly number[] | null | undefined): boolean =>
    !!answers && answers.length > 0 && answers.every(isOnScale);
  let last = given.length - 1;
  while (last >= 0 && !isRespondent(given[last])) last -= 1;
  while (last >= 0 && given[last + 1]?.length === 0) last += 1;
  return rows.slice(0, last + 1);
}

/** The answers of a year as the workbook has them, respondent by respondent; null while nobody has given one. */
function answersIn(workbook: WorkbookTables | undefined, year: string): Answered | null {
  for (const table of tablesOfYear(workbook, ANSWERS_OF_ALL, year)) {
    const columns = table.columns.flatMap(({ role, path }, at): AnswerColumn[] => {
      const number = role === "jawaban" ? UNSUR.exec(path[path.length - 1] ?? "")?.[1] : undefined;
      return number === undefined ? [] : [{ number: Number(number), at }];
    });
    const lines = respondentLines(table, columns);
    const rows = lines.filter((row) => givenIn(row, columns).length > 0);
    if (columns.length > 0 && rows.length > 0) return { table, columns, lines, rows };
  }
  return null;
}

/** Of which indicators and years somebody has the answers of a survey. */
export const ofSurveys: Pick<TableKind, "years" | "indicators" | "fromDocument" | "hasOwn"> = {
  fromDocument: true,
  hasOwn: (workbook, year) => answersIn(workbook, year) !== null,
  years: (catalogue, facts, workbook) => yearsWith(catalogue, (year) => ofSurveys.indicators(catalogue, year, facts, workbook).length > 0),
  indicators: (catalogue, year, facts, workbook) => {
    const printed = allNodes(catalogue).filter((node) => surveyNumbers(node, year, facts).length > 0);
    return printed.length > 0 || !answersIn(workbook, year) ? printed : surveyNodes(catalogue).slice(0, 1);
  },
};

/** The question as the document asks it; the regulation's name of the unsur where it does not. */
function questionOf(catalogue: Catalogue, year: string, number: number): string {
  const asked = printedTable(catalogue, "skm-frekuensi", year)?.table.rows.find(({ cells }) => cells[0] === String(number))?.cells[1];
  return asked ?? skmUnsur[number - 1]?.name ?? `U${number}`;
}

/** What was answered in a survey, and the workbook's table it was counted in. */
export interface SurveyAnswers {
  readonly unsur: readonly Unsur[];
  readonly tables: readonly string[];
  readonly notes: readonly Message[];
}

/** Counts of a column of answers, as formulas that go on counting. */
function countedUnsur(node: CatalogueNode, answered: Answered, { catalogue, workbook, year }: DrawRequest): readonly Unsur[] {
  const { table, columns, lines, rows } = answered;
  const range = (at: number): WorkbookCell => {
    const column = table.columns[at]!.column;
    const [first, last] = [lines[0]!.row, lines[lines.length - 1]!.row];
    return { sheet: table.sheet, address: areaAddress({ row: first, column, rows: last - first + 1, columns: 1 }) };
  };
  const ranges = columns.map(({ at }) => range(at));
  const anybody = ranges.map((each) => excel`(${each}<>"")`).reduce((sum, each) => excel`${sum}+${each}`);
  return columns.map(({ number, at }, index) => {
    const code = `U${number}`;
    const figure = (variable: string, value: number, formula: OpenFormula): Figure => ({
      node,
      what: "masukan",
      period: year,
      variable,
      value,
      origin: { kind: "counted", formula: workbook?.file === null ? formula : null },
      perCell: 1,
    });
    const own = ranges[index]!;
    const given = rows.flatMap(({ cells }) => cells[at]!.value ?? []);
    const count = (answer: Answer): Figure =>
      figure(`${code} jawaban ${answer}`, given.filter((each) => each === answer).length, excel`COUNTIF(${own},${answer})`);
    const valid = given.filter((each) => (ANSWERS as readonly number[]).includes(each)).length;
    const counts = { 4: count(4), 3: count(3), 2: count(2), 1: count(1) };
    const counted = ANSWERS.map((answer) => excel`COUNTIF(${own},${answer})`).reduce((sum, each) => excel`${sum}+${each}`);
    const asked = excel`SUMPRODUCT(--(${anybody}>0))`;
    return {
      code,
      number,
      question: questionOf(catalogue, year, number),
      counts,
      invalid: figure(`${code} tidak valid`, rows.length - valid, excel`${asked}-(${counted})`),
    };
  });
}

/** The answers of a year: counted in the workbook's own table of respondents where it has one, otherwise those the facts have. */
export function answersOf(request: DrawRequest, node: CatalogueNode): SurveyAnswers {
  const { catalogue, facts, workbook, year } = request;
  const answered = answersIn(workbook, year);
  if (answered) {
    const where = whereOf(answered.table);
    const file = workbook?.file ?? null;
    const note = file === null ? sentences.fromWorkbook({ where, yearless: null }) : sentences.fromFile({ file, where, yearless: null });
    return { unsur: countedUnsur(node, answered, request), tables: [where], notes: [note] };
  }
  const source = { catalogue, facts };
  const unsur = surveyNumbers(node, year, facts).map((number): Unsur => {
    const code = `U${number}`;
    const count = (answer: Answer): Figure => findInput(node, `${code} jawaban ${answer}`, year, source);
    return {
      code,
      number,
      question: questionOf(catalogue, year, number),
      counts: { 4: count(4), 3: count(3), 2: count(2), 1: count(1) },
      invalid: findInput(node, `${code} tidak valid`, year, source),
    };
  });
  return { unsur, tables: [], notes: [] };
}

export const figuresOfUnsur = (unsur: readonly Unsur[]): Figure[] =>
  unsur.flatMap(({ counts, invalid }) => [...ANSWERS.map((answer) => counts[answer]), invalid]);

export const countColumn = (answer: Answer): string => `jawaban ${answer}`;

/** The cells of the answers given, best first. */
export const countSlots = ({ code }: Unsur): CellSlot[] => ANSWERS.map((answer) => ({ row: code, column: countColumn(answer) }));

/** How many answered. */
export function answeredOf({ counts }: Unsur): number | null {
  return sumOfAll(ANSWERS.map((answer) => counts[answer].value));
}

/** The sum of all answers. */
export function scoreOf({ counts }: Unsur): number | null {
  return sumOfAll(
    ANSWERS.map((answer) => {
      const { value } = counts[answer];
      return value === null ? null : multiplyExact(value, answer);
    }),
  );
}

/** Nilai rata-rata of the answers given (PermenPANRB 14/2017): who gave none is not counted. */
export function nrrOf(unsur: Unsur): number | null {
  const [score, answered] = [scoreOf(unsur), answeredOf(unsur)];
  return score === null || !answered ? null : divideExact(score, answered);
}
