import { defineMessages } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { type Answers, HIGHEST_NI, LOWEST_NI } from "../../measures/survey";
import { readCell, rowsOf } from "../cells";
import { sentence as shared } from "../messages";
import { isBlankCell, unwanted } from "../places";
import { plain } from "../problems";
import { noAnswerColumn } from "./columns";
import { findFrequencies, readFrequencies } from "./frequencies";

const sentence = defineMessages("functions-answers", {
  wanted: { id: "jawaban {from} sampai {to}", en: "an answer from {from} to {to}" },
  average: { id: "NRR {from} sampai {to}", en: "an NRR from {from} to {to}" },
  noAnswers: { id: "{where} unsur ini tidak mempunyai jawaban.", en: "{where} nobody answered this unsur." },
  table: {
    id: 'Tabel frekuensi dikenali dari baris judulnya: "Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1".',
    en: 'A table of frequencies is known by its heading row: "Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1".',
  },
  none: { id: "Argumen {name} tidak berisi jawaban.", en: "Argument {name} holds no answers." },
});

type Rows = readonly (readonly unknown[])[];

export interface ReadAnswers extends Answers {
  /** The unsur stand beside each other ("row") or below each other ("column") in the range. */
  readonly direction: "row" | "column";
}

const SCALE = { from: LOWEST_NI, to: HIGHEST_NI };

/** U1, U2 ...: texts above the answers, and no number among them. */
function isHeadingRow(row: readonly unknown[]): boolean {
  return (
    row.some((raw) => typeof raw === "string" && readCell(raw).kind === "unusable") &&
    row.every((raw) => isBlankCell(raw) || (typeof raw === "string" && readCell(raw).kind === "unusable"))
  );
}

/** One row or column with a value such as 3,80 in it holds the averages themselves. */
function averagesGiven(rows: Rows): "row" | "column" | null {
  const direction = rows.length === 1 ? "row" : rows[0]?.length === 1 ? "column" : null;
  const whole = (raw: unknown): boolean => {
    const cell = readCell(raw);
    return cell.kind !== "number" || Number.isInteger(cell.value);
  };
  return direction !== null && !rows.every((row) => row.every(whole)) ? direction : null;
}

function noAnswers(name: string, at: number, direction: "row" | "column"): Result<never> {
  const place = (direction === "row" ? shared.column : shared.row)({ at: plain(at + 1) });
  return fail("#N/A", sentence.noAnswers({ where: shared.place({ name, place }) }));
}

/** NRR that were calculated before, as if one person had given each. */
function readAverages(name: string, rows: Rows, direction: "row" | "column"): Result<ReadAnswers> {
  const unsur: { sum: number; answers: number }[] = [];
  for (const [at, raw] of rows.flat().entries()) {
    const cell = readCell(raw);
    if (cell.kind === "blank") return noAnswers(name, at, direction);
    if (cell.kind !== "number" || cell.percent || cell.value < LOWEST_NI || cell.value > HIGHEST_NI) {
      const place = direction === "row" ? { row: 0, column: at } : { row: at, column: 0 };
      return unwanted(name, { ...place, cell, raw }, sentence.average(SCALE));
    }
    unsur.push({ sum: cell.value, answers: 1 });
  }
  return ok({ unsur, respondents: 1, direction });
}

/** The answer of a cell; 0 for a question without a valid answer (blank, or 0 as some hosts hand a blank cell over); null otherwise. */
function answerIn(raw: unknown): number | null {
  if (isBlankCell(raw)) return 0;
  const cell = readCell(raw);
  if (cell.kind !== "number" || cell.percent || !Number.isInteger(cell.value)) return null;
  return cell.value === 0 || (cell.value >= LOWEST_NI && cell.value <= HIGHEST_NI) ? cell.value : null;
}

/** One row a respondent, one column an unsur. A row without any answer is nobody. */
function readRespondents(name: string, rows: Rows, from: number): Result<ReadAnswers> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sums = new Array<number>(width).fill(0);
  const counts = new Array<number>(width).fill(0);
  let respondents = 0;
  for (let at = from; at < rows.length; at++) {
    const row = rows[at]!;
    let answered = false;
    for (let column = 0; column < row.length; column++) {
      const raw = row[column];
      // Almost every cell: a plain whole number, without a look at what else a cell may hold.
      const answer = typeof raw === "number" && raw >= LOWEST_NI && raw <= HIGHEST_NI && Number.isInteger(raw) ? raw : answerIn(raw);
      if (answer === null) return unwanted(name, { row: at, column, cell: readCell(raw), raw }, sentence.wanted(SCALE), sentence.table());
      if (answer === 0) continue;
      sums[column]! += answer;
      counts[column]! += 1;
      answered = true;
    }
    if (answered) respondents++;
  }
  if (respondents === 0) return fail("#N/A", sentence.none({ name }));
  const missing = counts.indexOf(0);
  if (missing !== -1) return noAnswers(name, missing, "row");
  return ok({ unsur: sums.map((sum, column) => ({ sum, answers: counts[column]! })), respondents, direction: "row" });
}

/**
 * The answers of a survey out of a range:
 * - one row a respondent, one column an unsur, each cell an answer from 1 to 4; a heading row (U1, U2 ...) may stand above;
 * - a table of frequencies, one row an unsur, known by its heading row that names the answers 4, 3, 2, 1 (see frequencies.ts);
 * - a single row or column of averages (3,80; 3,82 ...), known by its decimals.
 *
 * Blank, "-" and 0 are no answer. A range that may be either of the first two is a problem that says so, and so is one with a
 * column that holds no answers (numbers of the respondents, sums; see columns.ts).
 */
export function readAnswers(name: string, raw: unknown): Result<ReadAnswers> {
  const rows = rowsOf(raw);
  const table = findFrequencies(name, rows);
  if (!table.ok) return table;
  if (table.value !== null) {
    const { heading, rows: body, from } = table.value;
    const answers = readFrequencies(name, heading, body, from);
    return answers.ok ? ok({ ...answers.value, direction: "column" }) : answers;
  }
  const direction = averagesGiven(rows);
  if (direction !== null) return readAverages(name, rows, direction);
  const first = rows.findIndex((row) => !row.every(isBlankCell));
  const heads = first !== -1 && isHeadingRow(rows[first]!) ? rows[first]! : null;
  const from = heads === null ? 0 : first + 1;
  return noAnswerColumn(name, heads, rows.slice(from)) ?? readRespondents(name, rows, from);
}
