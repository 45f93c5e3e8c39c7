import { type Datum, defineMessages } from "../../language/message";
import { fail, type Result } from "../../language/result";
import { readText } from "../arguments";
import { readCell } from "../cells";
import { isBlankCell } from "../places";
import { plain, quoted } from "../problems";

const sentence = defineMessages("functions-columns", {
  noAnswers: {
    id: "Argumen {name}, kolom {column} ({found}) bukan jawaban; pilih rentang tanpa kolom itu.",
    en: "Argument {name}, column {column} ({found}) holds no answers; select a range without it.",
  },
});

type Rows = readonly (readonly unknown[])[];

/** U1, Q2, P 3, "Unsur 4", "Pertanyaan 5": the head of a column of answers. */
const QUESTION = /^\p{L}+[\s._-]?\d+$/u;
/** Heads of columns beside the answers, as forms print them. */
const NO_ANSWER =
  /^(?:(?:no|nomor|id)\b.{0,12}|resp.*|nama.*|tanggal|waktu|timestamp|umur|usia|jenis kelamin|jk|pendidikan|pekerjaan|jumlah.*|jml.*|total.*|sum|skor|nilai|rata.*|rerata|mean|average|nrr.*|ikm|ket.*)$/i;

/** The number in a cell; null where it is blank or no number. */
function numberIn(raw: unknown): number | null {
  if (typeof raw === "number") return raw;
  const cell = isBlankCell(raw) ? null : readCell(raw);
  return cell?.kind === "number" ? cell.value : null;
}

function problem(name: string, column: number, found: Datum): Result<never> {
  return fail("#VALUE!", sentence.noAnswers({ name, column: plain(column + 1), found }));
}

/** 1, 2, 3 ... n down the rows: the numbers of the respondents. Two rows are enough from 1 on, three from anywhere. */
function isNumbering(rows: Rows, column: number): boolean {
  const numbers = rows.map((row) => numberIn(row[column]));
  if (numbers.length < 2 || (numbers.length < 3 && numbers[0] !== 1)) return false;
  return numbers.every((value, at) => value !== null && Number.isInteger(value) && value === (numbers[0] ?? NaN) + at);
}

/** In every row the sum of the other cells, of two or more. */
function isSum(rows: Rows, column: number): boolean {
  return (
    rows.length > 1 &&
    rows.every((row) => {
      const others = row.filter((_, at) => at !== column).map(numberIn);
      const known = others.filter((value) => value !== null);
      return known.length > 1 && numberIn(row[column]) === known.reduce((sum, value) => sum + value, 0);
    })
  );
}

/**
 * A column among respondents' answers that holds none, named; null when there is none. By its head (No, Nama, Jumlah, Rata-rata; or
 * none like U1, U2 where the others have one), or without a head by what stands in it: 1, 2, 3 ... n in the first column, the sums
 * of the row in the last one. Counted as an unsur such a column would give an index that looks right.
 *
 * @param heads the heading row above the answers, or null.
 */
export function noAnswerColumn(name: string, heads: readonly unknown[] | null, rows: Rows): Result<never> | null {
  const filled = rows.filter((row) => !row.every(isBlankCell));
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = Array.from({ length: width }, (_, at) => readText(heads?.[at]));
  const asQuestions = texts.filter((text) => text !== null && QUESTION.test(text)).length;
  for (const [column, text] of texts.entries()) {
    const isEmpty = filled.every((row) => isBlankCell(row[column]));
    if (isEmpty || (text !== null && QUESTION.test(text))) continue;
    const isForeign = asQuestions > 1 && asQuestions * 2 >= width;
    if (text === null ? isForeign : isForeign || NO_ANSWER.test(text)) {
      return problem(name, column, quoted(text ?? ""));
    }
  }
  const isUnheaded = (column: number): boolean => texts[column] === null;
  if (width < 2) return null;
  if (isUnheaded(0) && isNumbering(filled, 0)) return problem(name, 0, "1, 2, 3 ...");
  // Two answers and their sum: with one other column a sum is the answer itself.
  if (width > 2 && isUnheaded(width - 1) && isSum(filled, width - 1))
    return problem(name, width - 1, { id: "jumlah baris", en: "sums of rows" });
  return null;
}
