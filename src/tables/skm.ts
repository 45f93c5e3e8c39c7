import { skmUnsur } from "../catalogue/regulations/skmUnsur";
import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { CellSlot } from "../layout/expression";
import { divideExact, multiplyExact, sumOfAll } from "../numbers";
import type { ReadFact } from "../reading/indicators/recognised";
import { findInput, type Figure, type FigureSource } from "./figures";
import type { TableKind } from "./kind";
import { allNodes, yearsWith } from "./labels";
import { printedTable } from "./printedTable";

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

const numbersOf = (node: CatalogueNode, year: string, facts: readonly ReadFact[] = []): number[] =>
  numbersIn([
    ...node.facts.flatMap(({ period, variable }) => (period === year ? [variable] : [])),
    ...facts.flatMap((fact) => (fact.code === node.code && fact.period === year ? [fact.variable] : [])),
  ]);

/** Of which indicators and years somebody has the answers of a survey. */
export const ofSurveys: Pick<TableKind, "years" | "indicators" | "fromDocument"> = {
  fromDocument: true,
  years: (catalogue, facts) => yearsWith(catalogue, (year) => ofSurveys.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts) => allNodes(catalogue).filter((node) => numbersOf(node, year, facts).length > 0),
};

/** The question as the document asks it; the regulation's name of the unsur where it does not. */
function questionOf(catalogue: Catalogue, year: string, number: number): string {
  const asked = printedTable(catalogue, "skm-frekuensi", year)?.table.rows.find(({ cells }) => cells[0] === String(number))?.cells[1];
  return asked ?? skmUnsur[number - 1]?.name ?? `U${number}`;
}

export function unsurOf(node: CatalogueNode, year: string, source: FigureSource): readonly Unsur[] {
  return numbersOf(node, year, source.facts).map((number) => {
    const code = `U${number}`;
    const count = (answer: Answer): Figure => findInput(node, `${code} jawaban ${answer}`, year, source);
    return {
      code,
      number,
      question: questionOf(source.catalogue, year, number),
      counts: { 4: count(4), 3: count(3), 2: count(2), 1: count(1) },
      invalid: findInput(node, `${code} tidak valid`, year, source),
    };
  });
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
