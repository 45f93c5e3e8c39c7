import { skmClasses } from "../../catalogue/regulations/skm";
import { sum } from "../../formula/build";
import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { number, quantity, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, multiplyExact, sumOfAll } from "../../numbers";
import { figureCell } from "../figures";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { HEADERS, shortName } from "../labels";
import { ANSWERS, answersOf, answeredOf, countColumn, countSlots, figuresOfUnsur, nrrOf, ofSurveys, scoreOf, type Unsur } from "../skm";
import { mutuCell } from "../skmClass";
import { NIK_PER_NI } from "../../measures/survey";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/skm-unsur", {
  name: { id: "NRR dan Mutu SKM {year}", en: "Survey Classes {year}" },
  caption: {
    id: "Nilai Rata-Rata, Indeks, dan Mutu Pelayanan, {index} Tahun {year}",
    en: "Averages, Index and Service Quality, {index}, {year}",
  },
  title: { id: "NRR, NI, NIK, dan mutu pelayanan (SKM)", en: "Averages, index and service quality (SKM)" },
  about: {
    id: "Nilai rata-rata setiap unsur dari jawaban yang diberikan, mutunya, lalu NI, NIK, dan mutu keseluruhan.",
    en: "The average of every question over the answers given, its class, then index (NI), converted value (NIK) and class of all.",
  },
  needs: { id: "jumlah setiap jawaban menurut unsur", en: "the count of every answer by question" },
  unsur: { id: "Unsur", en: "Question" },
  jumlahNilai: { id: "Jumlah Nilai", en: "Sum of Answers" },
  jawaban: { id: "Jawaban Sah", en: "Answers Given" },
  nrr: { id: "NRR", en: "Average (NRR)" },
  tertimbang: { id: "NRR Tertimbang", en: "Weighted NRR" },
  nik: { id: "NIK", en: "NIK" },
  mutu: { id: "Mutu", en: "Class" },
  ni: { id: "Nilai Indeks (NI)", en: "Index value (NI)" },
  nikAll: { id: "Nilai Interval Konversi (NIK)", en: "Converted value (NIK)" },
  mutuAll: { id: "Mutu Pelayanan", en: "Service quality" },
  classes: { id: "Mutu menurut PermenPANRB 14/2017: {classes}.", en: "Classes of PermenPANRB 14/2017: {classes}." },
  from: { id: "{mutu} mulai {from}", en: "{mutu} from {from}" },
  weight: {
    id: "NRR tertimbang = NRR / {count}, tepat dan tidak dibulatkan menjadi 0,11; jawaban yang tidak sah tidak dihitung.",
    en: "Weighted NRR = NRR / {count}, exactly and not rounded to 0.11; invalid answers are not counted.",
  },
});

const COUNT = "#,##0";

const over = (unsur: readonly Unsur[], of: (each: Unsur) => number | null): number | null => {
  const values = unsur.map(of);
  return sumOfAll(values);
};

function columns(count: number): Column<Unsur>[] {
  const slot = ({ code }: Unsur, column: string): CellSlot => ({ row: code, column });
  const calculated = (
    id: "jumlahNilai" | "jawaban" | "nrr" | "tertimbang" | "nik" | "mutu",
    value: (each: Unsur) => Cell,
  ): Column<Unsur> => ({
    id,
    header: words[id](),
    width: 12,
    align: id === "mutu" ? "Center" : "Right",
    value,
  });
  const nikOf = (each: Unsur): number | null => {
    const nrr = nrrOf(each);
    return nrr === null ? null : multiplyExact(nrr, NIK_PER_NI);
  };
  return [
    { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: (each) => number(each.number, "0") },
    { id: "unsur", header: words.unsur(), width: 60, align: "Left", value: ({ question }) => text(question) },
    ...ANSWERS.map((answer): Column<Unsur> => ({
      id: countColumn(answer),
      header: asIs(String(answer)),
      width: 9,
      align: "Right",
      value: ({ counts }) => figureCell(counts[answer], "points", COUNT),
    })),
    calculated("jumlahNilai", (each) => {
      const slots = countSlots(each);
      const terms = slots.map((one, at) => excel`${one}*${ANSWERS[at]!}`);
      return quantity(unlessEmpty(slots, sum(terms)), COUNT, scoreOf(each));
    }),
    calculated("jawaban", (each) => {
      const slots = countSlots(each);
      const terms = slots.map((one) => excel`${one}`);
      return quantity(unlessEmpty(slots, sum(terms)), COUNT, answeredOf(each));
    }),
    calculated("nrr", (each) => {
      const [sum, answers] = [slot(each, "jumlahNilai"), slot(each, "jawaban")];
      // A question nobody answered has no average.
      return quantity(unlessEmpty([sum, answers], excel`IF(${answers}=0,"",${sum}/${answers})`), "0.0000", nrrOf(each));
    }),
    calculated("tertimbang", (each) => {
      const [nrr, value] = [slot(each, "nrr"), nrrOf(each)];
      return quantity(unlessEmpty([nrr], excel`${nrr}/${count}`), "0.0000", value === null ? null : divideExact(value, count));
    }),
    calculated("nik", (each) => {
      const nrr = slot(each, "nrr");
      return quantity(unlessEmpty([nrr], excel`${nrr}*${NIK_PER_NI}`), "0.00", nikOf(each));
    }),
    calculated("mutu", (each) => mutuCell(slot(each, "nik"), nikOf(each))),
  ];
}

function footRows(unsur: readonly Unsur[]): RowDescription<Unsur>[] {
  const rows = unsur.map(({ code }) => code);
  const sum = (column: string, format: string, value: number | null): Cell => {
    const range = { rows, column };
    return quantity(whenFull(range, excel`SUM(${range})`), format, value);
  };
  const all = over(unsur, nrrOf);
  const ni = all === null ? null : divideExact(all, unsur.length);
  const nik = ni === null ? null : multiplyExact(ni, NIK_PER_NI);
  const [niAt, nikAt] = ["ni", "nik"].map((row): CellSlot => ({ row, column: "tertimbang" })) as [CellSlot, CellSlot];
  return [
    {
      kind: "foot",
      key: "ni",
      cells: {
        unsur: text(words.ni()),
        jumlahNilai: sum("jumlahNilai", COUNT, over(unsur, scoreOf)),
        jawaban: sum("jawaban", COUNT, over(unsur, answeredOf)),
        tertimbang: sum("tertimbang", "0.0000", ni),
      },
    },
    {
      kind: "foot",
      key: "nik",
      cells: { unsur: text(words.nikAll()), tertimbang: quantity(unlessEmpty([niAt], excel`${niAt}*${NIK_PER_NI}`), "0.00", nik) },
    },
    { kind: "foot", key: "mutu", cells: { unsur: text(words.mutuAll()), tertimbang: mutuCell(nikAt, nik) } },
  ];
}

/** Lampiran IV evaluated as PermenPANRB 14/2017 has it (lkj-pwni-2024 lines 2415-2424). */
export const kind: TableKind = {
  id: "skm-unsur",
  order: 86,
  group: "survey",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ...ofSurveys,
  draw: (request, node) => {
    const { catalogue, year } = request;
    const { unsur, tables, notes } = answersOf(request, node);
    const figures = figuresOfUnsur(unsur).filter(({ variable }) => !variable?.endsWith("tidak valid"));
    const classes = skmClasses.map(({ mutu, nik: { from } }) => words.from({ mutu, from: { value: from, places: 2 } }));
    const table: TableDescription<Unsur> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ index: shortName(node), year })],
      columns: columns(unsur.length),
      rows: [...unsur.map((each) => ({ kind: "leaf", key: each.code, of: each }) as const), ...footRows(unsur)],
      notes: [
        words.weight({ count: unsur.length }),
        words.classes({ classes: { items: classes, join: "," } }),
        ...notes,
        ...sourceNotes(figures, catalogue),
      ],
      charts: [
        columnsChart(
          { form: "bar", title: words.caption({ index: shortName(node), year }), category: words.unsur(), format: "0.00" },
          unsur.map(({ code }) => code),
          { label: "unsur", columns: [{ id: "nik", name: words.nik() }] },
        ),
      ],
    };
    return ok({ table, figures, tables });
  },
};
