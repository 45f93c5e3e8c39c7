import type { Catalogue } from "../../catalogue/catalogue";
import type { Formula } from "../../catalogue/formula";
import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { RowDescription, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, multiplyExact, sumExact, sumOfAll } from "../../numbers";
import { conflictsAbout } from "../conflicts";
import { figureCell, findInput, type Figure } from "../figures";
import type { TableKind } from "../kind";
import { allNodes, hasFigures, shortName, yearsWith } from "../labels";
import { resultNotes, resultOf, resultRows } from "../result";
import { persepsiCell } from "../skmClass";

const words = defineMessages("tables/kepuasan-pengguna", {
  name: { id: "Kepuasan {index} {year}", en: "Satisfaction {index} {year}" },
  caption: { id: "Capaian {index} Tahun {year}", en: "Achievement of {index}, {year}" },
  title: { id: "Kepuasan pengguna (KW, KP, KSI)", en: "Satisfaction of users (KW, KP, KSI)" },
  about: {
    id: "Nilai interval setiap kelompok responden, rata-ratanya, KSI, nilai persepsi, target, dan capaian.",
    en: "The index of every group of respondents, their mean, KSI, the class, target and achievement.",
  },
  needs: { id: "nilai interval setiap kelompok responden; target indikatornya", en: "the index of every group; the indicator's target" },
  kelompok: { id: "Informasi Kinerja", en: "Performance Information" },
  responden: { id: "Responden", en: "Respondents" },
  nilai: { id: "Nilai Interval Indeks", en: "Index Value" },
  group: { id: "{variable}: {label}", en: "{variable}: {label}" },
  total: { id: "Total Interval Indeks", en: "Mean index value" },
  ksi: { id: "KSI = ((({variables}) / {count}) / {scale}) x 100", en: "KSI = ((({variables}) / {count}) / {scale}) x 100" },
  persepsi: {
    id: "Realisasi di tabel ini nilai persepsi, yaitu kelas mutu (1-4) dari rata-ratanya, seperti tabel itu dalam LKj.",
    en: "The actual in this table is the class of service quality (1-4) of the mean, as in that table of the report.",
  },
});

type Input = Extract<Formula, { readonly kind: "input" }>;

interface Scale {
  readonly groups: readonly Input[];
  readonly top: number;
}

/** The groups of an indicator that is the mean of indices on a scale; null for every other formula. */
function scaleOf(catalogue: Catalogue, { code }: CatalogueNode, year: string): Scale | null {
  const tree = catalogue.formula(code, year)?.tree;
  if (tree?.kind !== "scaleMean") return null;
  const groups = tree.of.filter((each) => each.kind === "input");
  return groups.length === tree.of.length ? { groups, top: tree.scale } : null;
}

interface Line {
  readonly input: Input;
  readonly value: Figure;
  readonly respondents: Figure;
}

const meanOf = (lines: readonly Line[]): number | null =>
  lines.some(({ value }) => value.value === null) ? null : divideExact(sumExact(lines.map(({ value }) => value.value!)), lines.length);

const MEAN: CellSlot = { row: "rata", column: "nilai" };

function ksiCell(lines: readonly Line[], top: number): Cell {
  const mean = meanOf(lines);
  const slots = lines.map(({ input }): CellSlot => ({ row: input.variable, column: "nilai" }));
  const call = lines.length === 2 ? unlessEmpty(slots, excel`SKM.KSI(${slots[0]!},${slots[1]!})`) : undefined;
  return quantity(
    unlessEmpty([MEAN], excel`${MEAN}/${top}*100`),
    "0.00",
    mean === null ? null : divideExact(multiplyExact(mean, 100), top),
    call,
  );
}

function footRows(lines: readonly Line[], top: number): RowDescription<Line>[] {
  const range = { rows: lines.map(({ input }) => input.variable), column: "nilai" };
  const counts = { ...range, column: "responden" };
  const asked = lines.map(({ respondents }) => respondents.value);
  const variables = { items: lines.map(({ input }) => input.variable), join: "+" } as const;
  return [
    {
      kind: "foot",
      key: "rata",
      cells: {
        kelompok: text(words.total()),
        responden: quantity(whenFull(counts, excel`SUM(${counts})`), "#,##0", sumOfAll(asked)),
        nilai: quantity(whenFull(range, excel`AVERAGE(${range})`), "0.00", meanOf(lines)),
      },
    },
    {
      kind: "foot",
      key: "ksi",
      cells: { kelompok: text(words.ksi({ variables, count: lines.length, scale: top })), nilai: ksiCell(lines, top) },
    },
  ];
}

/** Tabel 28 (lkj-pwni-2024 lines 1741-1750): satisfaction of the public and of the missions with the information system. */
export const kind: TableKind = {
  id: "kepuasan-pengguna",
  order: 65,
  group: "survey",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue, facts) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts) =>
    allNodes(catalogue).filter((node) => hasFigures(node, year, facts) && scaleOf(catalogue, node, year) !== null),
  draw: ({ catalogue, facts, year }, node) => {
    const source = { catalogue, facts };
    const { groups, top } = scaleOf(catalogue, node, year)!;
    const lines = groups.map((input): Line => ({
      input,
      value: findInput(node, input.variable, year, source),
      respondents: findInput(node, `Responden ${input.variable}`, year, source),
    }));
    const mean = meanOf(lines);
    const nik = mean === null ? null : divideExact(multiplyExact(mean, 100), top);
    const persepsi = persepsiCell({ row: "ksi", column: "nilai" }, nik);
    const result = resultOf(node, year, typeof persepsi.asValue === "number" ? persepsi.asValue : null, source);
    const figures = [...lines.flatMap(({ value, respondents }) => [value, respondents]), result.target];
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ index: shortName(node), year }),
      caption: [words.caption({ index: shortName(node), year })],
      columns: [
        {
          id: "kelompok",
          header: words.kelompok(),
          width: 60,
          align: "Left",
          value: ({ input: { variable, label } }) => text(words.group({ variable, label })),
        },
        {
          id: "responden",
          header: words.responden(),
          width: 13,
          align: "Right",
          value: ({ respondents }) => figureCell(respondents, "points", "#,##0"),
        },
        { id: "nilai", header: words.nilai(), width: 16, align: "Right", value: ({ value }) => figureCell(value, "points", "0.00") },
      ],
      rows: [
        ...lines.map((line) => ({ kind: "leaf", key: line.input.variable, of: line }) as const),
        ...footRows(lines, top),
        ...resultRows(result, persepsi, { labelIn: "kelompok", valueIn: "nilai" }),
      ],
      notes: [words.persepsi(), ...resultNotes(result, figures, catalogue), ...conflictsAbout([node], catalogue)],
    };
    return ok({ table, figures });
  },
};
