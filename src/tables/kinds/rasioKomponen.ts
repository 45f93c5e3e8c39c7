import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { divideExact, multiplyExact } from "../../numbers";
import { unitFormat } from "../../measures/unitFormat";
import { SHARE_FORMAT } from "../../sheet/numberFormats";
import { figureCell, findFigure, findInput, formatOf, formOf, isFromWorkbook, type Figure } from "../figures";
import type { TableKind } from "../kind";
import { allNodes, hasFigures, shortName, yearsWith } from "../labels";
import { ratioInputs, type Input } from "../ratioInputs";
import { resultNotes, resultOf, resultRows } from "../result";

const words = defineMessages("tables/rasio-komponen", {
  name: { id: "Rincian {index} {year}", en: "Detail {index} {year}" },
  caption: { id: "Capaian {index} Tahun {year}", en: "Achievement of {index}, {year}" },
  input: { id: "{label} ({variable})", en: "{label} ({variable})" },
  title: { id: "Penghitungan satu indikator dari dua angka", en: "One indicator from two counts" },
  about: {
    id: "Angka yang dibagi dan pembaginya (kasus selesai dan ditangani, misalnya), lalu realisasi, target, dan capaiannya.",
    en: "What is divided and by what (cases solved and handled, say), then the actual, target and achievement.",
  },
  needs: { id: "kedua angka masukan dan target indikatornya", en: "both input figures and the indicator's target" },
  uraianHead: { id: "Informasi Kinerja", en: "Performance Information" },
  nilaiHead: { id: "Realisasi", en: "Actual" },
});

interface Line {
  readonly input: Input;
  readonly figure: Figure;
}

/**
 * Tabel 13, 14, 22, 23, 24 and 27 (lkj-pwni-2024 lines 905, 959, 1358, 1458, 1499, 1611) and the serapan of Tabel 35 (line 1938):
 * the two counts, and what they give. Where nobody has the counts the realisasi is the printed one.
 */
export const kind: TableKind = {
  id: "rasio-komponen",
  order: 60,
  group: "achievement",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue, facts) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts) =>
    allNodes(catalogue).filter((node) => hasFigures(node, year, facts) && ratioInputs(catalogue, node, year) !== null),
  draw: ({ catalogue, facts, year }, node) => {
    const source = { catalogue, facts };
    const counts = ratioInputs(catalogue, node, year)!;
    const lines = counts.map((input): Line => ({ input, figure: findInput(node, input.variable, year, source) }));
    const [top, bottom] = lines.map(({ figure }) => figure) as [Figure, Figure];
    const printed = findFigure({ node, what: "realisasi", period: year }, source);
    const isGiven = lines.every(({ figure }) => figure.value !== null || isFromWorkbook(figure));
    const ratio = top.value === null || !bottom.value ? null : divideExact(top.value, bottom.value);
    const [one, other] = counts.map(({ variable }): CellSlot => ({ row: variable, column: "nilai" })) as [CellSlot, CellSlot];
    const form = formOf(node);
    const realisasi: Cell = isGiven
      ? quantity(
          unlessEmpty([one, other], excel`${one}/${other}`),
          SHARE_FORMAT,
          ratio,
          unlessEmpty([one, other], excel`PWNI.PERSENTASE(${one},${other})/100`),
        )
      : figureCell(printed, form, formatOf(form, node, printed.value));
    const value = isGiven ? (ratio === null ? null : multiplyExact(ratio, 100)) : printed.value;
    const result = resultOf(node, year, value, source);
    const figures = [top, bottom, ...(isGiven ? [] : [printed]), result.target];
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ index: shortName(node), year }),
      caption: [words.caption({ index: shortName(node), year }), asIs(node.name)],
      columns: [
        {
          id: "uraian",
          header: words.uraianHead(),
          width: 60,
          align: "Left",
          value: ({ input: { label, variable } }) => text(words.input({ label, variable })),
        },
        {
          id: "nilai",
          header: words.nilaiHead(),
          width: 18,
          align: "Right",
          value: ({ figure }) => figureCell(figure, "points", unitFormat("", figure.value)),
        },
      ],
      rows: [
        ...lines.map((line) => ({ kind: "leaf", key: line.input.variable, of: line }) as const),
        ...resultRows(result, realisasi, { labelIn: "uraian", valueIn: "nilai" }),
      ],
      notes: resultNotes(result, figures, catalogue),
    };
    return ok({ table, figures });
  },
};
