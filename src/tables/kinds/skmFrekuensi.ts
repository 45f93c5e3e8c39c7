import { slot, sum } from "../../formula/build";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { number, quantity, text, type Cell } from "../../layout/cell";
import type { ColumnGroup, RowDescription, TableDescription } from "../../layout/description";
import { excel, type CellSlot, type OpenFormula } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, multiplyExact, sumExact, sumOfAll } from "../../numbers";
import { conflictsAbout } from "../conflicts";
import { figureCell } from "../figures";
import type { TableKind } from "../kind";
import { HEADERS, shortName } from "../labels";
import { printedTable, readingNotes } from "../printedTable";
import {
  ANSWERS,
  answersOf,
  answeredOf,
  countColumn,
  countSlots,
  figuresOfUnsur,
  ofSurveys,
  scoreOf,
  type Answer,
  type Unsur,
} from "../skm";
import { persepsiCell } from "../skmClass";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/skm-frekuensi", {
  name: { id: "Frekuensi Jawaban SKM {year}", en: "Survey Answers {year}" },
  caption: { id: "Frekuensi Jawaban Survei Kepuasan, {index} Tahun {year}", en: "Answers of the Satisfaction Survey, {index}, {year}" },
  title: { id: "Frekuensi jawaban survei (SKM)", en: "Answers of the survey (SKM)" },
  about: {
    id: "Berapa kali setiap jawaban diberikan, bobotnya, jumlah responden, dan nilai menurut cara LKj.",
    en: "How often every answer was given, its weight, the respondents, and the value as the report calculates it.",
  },
  needs: { id: "jumlah setiap jawaban menurut unsur", en: "the count of every answer by question" },
  pertanyaan: { id: "Pertanyaan", en: "Question" },
  answer4: { id: "Sangat Puas (4)", en: "Very Satisfied (4)" },
  answer3: { id: "Puas (3)", en: "Satisfied (3)" },
  answer2: { id: "Tidak Puas (2)", en: "Dissatisfied (2)" },
  answer1: { id: "Sangat Tidak Puas (1)", en: "Very Dissatisfied (1)" },
  invalid: { id: "Tidak Valid (0)", en: "Invalid (0)" },
  jumlah: { id: "Jumlah", en: "Count" },
  bobot: { id: "Bobot", en: "Weight" },
  responden: { id: "Responden", en: "Respondents" },
  total: { id: "Total Bobot", en: "Total Weight" },
  totalResponden: { id: "Total Responden", en: "Total respondents" },
  totalPertanyaan: { id: "Total Pertanyaan", en: "Total questions" },
  perResponden: { id: "Total Bobot / Total Responden", en: "Total weight / total respondents" },
  nilai: { id: "Nilai Perhitungan Kuesioner", en: "Value of the questionnaire" },
  persepsi: { id: "Nilai Persepsi", en: "Nilai persepsi (class 1-4)" },
  nik: { id: "Nilai Interval Konversi (NIK)", en: "Converted value (NIK)" },
  blanks: {
    id: "Nilai membagi total bobot dengan semua responden, sehingga pertanyaan yang tidak dijawab terhitung 0; tabel NRR dan mutu membaginya dengan jawaban yang diberikan (PermenPANRB 14/2017).",
    en: "The value divides the total weight by all respondents, so that an unanswered question counts as 0; the table of averages and classes divides by the answers given (PermenPANRB 14/2017).",
  },
});

const COUNT = "#,##0";
const HEAD: Readonly<Record<Answer, () => Message>> = { 4: words.answer4, 3: words.answer3, 2: words.answer2, 1: words.answer1 };
const weightColumn = (answer: Answer): string => `bobot ${answer}`;

const plus = (slots: readonly CellSlot[]): OpenFormula => sum(slots.map(slot));

function answerColumns(answer: Answer): ColumnGroup<Unsur> {
  return {
    header: HEAD[answer](),
    columns: [
      {
        id: countColumn(answer),
        header: words.jumlah(),
        width: 9,
        align: "Right",
        value: ({ counts }) => figureCell(counts[answer], "points", COUNT),
      },
      {
        id: weightColumn(answer),
        header: words.bobot(),
        width: 9,
        align: "Right",
        value: ({ code, counts }) => {
          const slot = { row: code, column: countColumn(answer) };
          const { value } = counts[answer];
          return quantity(unlessEmpty([slot], excel`${slot}*${answer}`), COUNT, value === null ? null : multiplyExact(value, answer));
        },
      },
    ],
  };
}

/** An answer that does not count weighs nothing, and says so. */
function invalidWeight({ code, invalid }: Unsur): Cell {
  const slot = { row: code, column: "invalid" };
  return quantity(unlessEmpty([slot], excel`${slot}*0`), COUNT, invalid.value === null ? null : 0);
}

/** Everybody who was asked: those who answered and those whose answer does not count. */
function askedOf(unsur: Unsur): number | null {
  const answered = answeredOf(unsur);
  return answered === null || unsur.invalid.value === null ? null : sumExact([answered, unsur.invalid.value]);
}

function askedCell(unsur: Unsur): Cell {
  const slots = [...countSlots(unsur), { row: unsur.code, column: "invalid" }];
  return quantity(unlessEmpty(slots, plus(slots)), COUNT, askedOf(unsur));
}

function totalCell(unsur: Unsur): Cell {
  const slots = ANSWERS.map((answer): CellSlot => ({ row: unsur.code, column: weightColumn(answer) }));
  return quantity(unlessEmpty(slots, plus(slots)), COUNT, scoreOf(unsur));
}

/** The largest number of the rows, one by one: a list of any length. */
const largest = (values: readonly number[]): number => values.reduce((most, each) => (each > most ? each : most));

/** The lines below the table, as the document calculates them. */
function footRows(unsur: readonly Unsur[]): RowDescription<Unsur>[] {
  const rows = unsur.map(({ code }) => code);
  const range = (column: string) => ({ rows, column });
  const [asked, scores] = [unsur.map(askedOf), unsur.map(scoreOf)];
  const respondents = asked.includes(null) ? null : largest(asked as number[]);
  const weight = sumOfAll(scores);
  const each = weight === null || !respondents ? null : divideExact(weight, respondents);
  const value = each === null ? null : divideExact(each, unsur.length);
  const nik = value === null ? null : multiplyExact(value, 25);
  const at = (row: string): CellSlot => ({ row, column: "total" });
  const line = (key: string, label: Message, cell: Cell): RowDescription<Unsur> => ({
    kind: "foot",
    key,
    cells: { pertanyaan: text(label), total: cell },
  });
  const quotient = (one: string, other: string, result: number | null): Cell =>
    quantity(unlessEmpty([at(one), at(other)], excel`${at(one)}/${at(other)}`), "0.0000", result);
  return [
    line(
      "responden",
      words.totalResponden(),
      quantity(whenFull(range("responden"), excel`MAX(${range("responden")})`), COUNT, respondents),
    ),
    line("bobot", words.total(), quantity(whenFull(range("total"), excel`SUM(${range("total")})`), COUNT, weight)),
    line("pertanyaan", words.totalPertanyaan(), quantity(excel`ROWS(${range("total")})`, COUNT, unsur.length)),
    line("perResponden", words.perResponden(), quotient("bobot", "responden", each)),
    line("nilai", words.nilai(), quotient("perResponden", "pertanyaan", value)),
    line("nik", words.nik(), quantity(unlessEmpty([at("nilai")], excel`${at("nilai")}*25`), "0.00", nik)),
    line("persepsi", words.persepsi(), persepsiCell(at("nik"), nik)),
  ];
}

/** Lampiran IV (lkj-pwni-2024 lines 2411-2431). Rows 3 to 7 lack a column there and are read by order and meaning. */
export const kind: TableKind = {
  id: "skm-frekuensi",
  order: 84,
  group: "survey",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ...ofSurveys,
  draw: (request, node) => {
    const { catalogue, year } = request;
    const { unsur, tables, notes } = answersOf(request, node);
    const figures = figuresOfUnsur(unsur);
    // What a reader must know of the document's table is nothing of the workbook's.
    const printed = tables.length === 0 ? printedTable(catalogue, "skm-frekuensi", year) : undefined;
    const table: TableDescription<Unsur> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ index: shortName(node), year })],
      columns: [
        { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: (each) => number(each.number, "0") },
        { id: "pertanyaan", header: words.pertanyaan(), width: 60, align: "Left", value: ({ question }) => text(question) },
        ...ANSWERS.map(answerColumns),
        {
          header: words.invalid(),
          columns: [
            {
              id: "invalid",
              header: words.jumlah(),
              width: 9,
              align: "Right",
              value: ({ invalid }) => figureCell(invalid, "points", COUNT),
            },
            { id: "bobot 0", header: words.bobot(), width: 9, align: "Right", value: invalidWeight },
          ],
        },
        { id: "responden", header: words.responden(), width: 12, align: "Right", value: askedCell },
        { id: "total", header: words.total(), width: 12, align: "Right", value: totalCell },
      ],
      rows: [...unsur.map((each) => ({ kind: "leaf", key: each.code, of: each }) as const), ...footRows(unsur)],
      notes: [
        words.blanks(),
        ...notes,
        ...sourceNotes(figures, catalogue),
        ...(printed
          ? readingNotes(
              printed.document,
              printed.table.rows.map(({ line }) => line),
            )
          : []),
        ...(tables.length === 0 ? conflictsAbout([node], catalogue) : []),
      ],
    };
    return ok({ table, figures, tables });
  },
};
