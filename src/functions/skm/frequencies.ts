import { defineMessages } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { type Answers, HIGHEST_NI, LOWEST_NI, type UnsurTally } from "../../measures/survey";
import { readCell } from "../cells";
import { isBlankCell, unwanted } from "../places";
import { plain } from "../problems";

const sentence = defineMessages("functions-frequencies", {
  ambiguous: {
    id: 'Argumen {name} dapat dibaca sebagai tabel frekuensi dan sebagai jawaban responden. Untuk tabel frekuensi tulis judul kolom sebagai teks: "Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1"; untuk jawaban beri baris judul, misalnya U1, U2, U3, U4.',
    en: 'Argument {name} may be a table of frequencies or the answers of respondents. For a table write the column heads as texts: "Nilai 4", "Nilai 3", "Nilai 2", "Nilai 1"; for answers add a heading row such as U1, U2, U3, U4.',
  },
  count: { id: "jumlah responden yang menjawab {answer}", en: "the number of people who answered {answer}" },
  noAnswers: {
    id: "Argumen {name}, baris {row}: unsur ini tidak mempunyai jawaban {from} sampai {to}.",
    en: "Argument {name}, row {row}: nobody answered {from} to {to} here.",
  },
  tooLarge: { id: "Argumen {name}: jumlah {count} terlalu besar.", en: "Argument {name}: {count} is too large." },
});

type Rows = readonly (readonly unknown[])[];

/** Which column counts which answer. */
interface Heading {
  readonly columns: readonly { readonly column: number; readonly answer: number }[];
  /** Some heading is a text ("Nilai 4", "4 (Sangat puas)"), which no respondent's answers hold. */
  readonly worded: boolean;
}

/** Answers that do not count: "Tidak Valid" in the LKj 2024 (line 2413). */
const NOT_VALID = 0;
const WORDED = /^(?:nilai|skor|jawaban|bobot)\s*([0-4])$/i;

function answerOf(raw: unknown): { readonly answer: number; readonly worded: boolean } | null {
  const word = typeof raw === "string" ? WORDED.exec(raw.trim()) : null;
  if (word) return { answer: Number(word[1]), worded: true };
  if (isBlankCell(raw)) return null;
  const cell = readCell(raw);
  if (cell.kind !== "number" || cell.percent || !Number.isInteger(cell.value) || cell.value < NOT_VALID || cell.value > HIGHEST_NI)
    return null;
  return { answer: cell.value, worded: typeof raw === "string" && !/^\s*\d\s*$/.test(raw) };
}

/** A row that names every answer once, in any order, 0 for "not valid" allowed; null for any other row. */
function headingOf(row: readonly unknown[]): Heading | null {
  const columns: { column: number; answer: number }[] = [];
  let worded = false;
  for (const [column, raw] of row.entries()) {
    const named = answerOf(raw);
    if (named === null) {
      // Columns of another kind stand between the counts, with a text or nothing above them.
      if (typeof raw === "number") return null;
      continue;
    }
    columns.push({ column, answer: named.answer });
    worded ||= named.worded;
  }
  const answers = columns.map(({ answer }) => answer).filter((answer) => answer !== NOT_VALID);
  const complete = answers.length === HIGHEST_NI && new Set(answers).size === HIGHEST_NI && columns.length - answers.length <= 1;
  return complete ? { columns, worded } : null;
}

/**
 * Answers of people are 1 to 4 too, so under plain numbers a table is only sure when every unsur has a count no answer can be;
 * of more than sixteen people one of four counts always is.
 */
function isCertain({ columns, worded }: Heading, rows: Rows): boolean {
  const isCount = (raw: unknown): boolean => {
    const cell = isBlankCell(raw) ? null : readCell(raw);
    return cell?.kind === "number" && cell.value > HIGHEST_NI;
  };
  return worded || rows.every((row) => row.every(isBlankCell) || columns.some(({ column }) => isCount(row[column])));
}

/** What the rows of a range turn out to be: a table of frequencies with its heading, or not; or nobody can tell. */
export function findFrequencies(
  name: string,
  rows: Rows,
): Result<{ readonly heading: Heading; readonly rows: Rows; readonly from: number } | null> {
  const from = rows.findIndex((row) => !row.every(isBlankCell));
  const heading = from === -1 ? null : headingOf(rows[from]!);
  if (!heading) return ok(null);
  const body = rows.slice(from + 1);
  // A person of a survey with four unsur may answer 4, 3, 2, 1: alone in the range that is one answer sheet.
  if (body.every((row) => row.every(isBlankCell))) return ok(null);
  if (isCertain(heading, body)) return ok({ heading, rows: body, from: from + 1 });
  return fail("#VALUE!", sentence.ambiguous({ name }));
}

/**
 * A table of frequencies: one row per unsur, under each answer how many people gave it; a blank count is nobody. Columns whose
 * head names no answer (numbers, questions, products, totals) are not read; wholly blank rows are no unsur. Not everybody
 * answers every question, so the respondents are those of the unsur most people answered, invalid answers included.
 */
export function readFrequencies(name: string, { columns }: Heading, rows: Rows, from: number): Result<Answers> {
  const unsur: UnsurTally[] = [];
  let respondents = 0;
  for (const [at, row] of rows.entries()) {
    if (columns.every(({ column }) => isBlankCell(row[column]))) continue;
    let [sum, answers, all] = [0, 0, 0];
    for (const { column, answer } of columns) {
      const raw = row[column];
      if (isBlankCell(raw)) continue;
      const cell = readCell(raw);
      if (cell.kind !== "number" || cell.percent || !Number.isInteger(cell.value) || cell.value < 0) {
        return unwanted(name, { row: from + at, column, cell, raw }, sentence.count({ answer }));
      }
      all += cell.value;
      if (answer === NOT_VALID) continue;
      answers += cell.value;
      sum += cell.value * answer;
    }
    if (answers === 0) {
      return fail("#N/A", sentence.noAnswers({ name, row: plain(from + at + 1), from: LOWEST_NI, to: HIGHEST_NI }));
    }
    unsur.push({ sum, answers });
    respondents = Math.max(respondents, all);
  }
  if (!Number.isSafeInteger(respondents)) return fail("#VALUE!", sentence.tooLarge({ name, count: respondents }));
  return ok({ unsur, respondents });
}
