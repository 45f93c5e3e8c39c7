import type { Catalogue } from "../../catalogue/catalogue";
import type { Formula } from "../../catalogue/formula";
import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { number, quantity, text } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, multiplyExact, sumOfAll } from "../../numbers";
import { unitFormat } from "../../measures/unitFormat";
import { bobotFormat, SHARE_FORMAT } from "../../sheet/numberFormats";
import { figureCell, findInput, type Figure, type FigureSource } from "../figures";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { allNodes, hasFigures, HEADERS, shortName, yearsWith } from "../labels";
import { resultNotes, resultOf, resultRows } from "../result";

const words = defineMessages("tables/pelatihan", {
  originAxis: { id: "Asal", en: "Origin" },
  name: { id: "Pelatihan {index} {year}", en: "Training {index} {year}" },
  caption: { id: "Capaian {index} Tahun {year}", en: "Achievement of {index}, {year}" },
  group: { id: "{variable}: {label}", en: "{variable}: {label}" },
  uraianHead: { id: "Informasi Kinerja", en: "Performance Information" },
  pesertaHead: { id: "Peserta", en: "Participants" },
  bobotHead: { id: "Bobot", en: "Weight" },
  realisasiHead: { id: "Realisasi Komponen", en: "Share Reached" },
  bobotKaliRealisasiHead: { id: "Realisasi Komponen x Bobot", en: "Weighted Share" },
  title: { id: "Peserta pelatihan menurut asalnya", en: "People trained by origin" },
  about: {
    id: "Peserta setiap kelompok, targetnya, bobot, dan realisasi tertimbangnya, lalu realisasi, target, dan capaian indikatornya.",
    en: "The participants of every group, how many were wanted, weight and weighted share, then the indicator's actual, target and achievement.",
  },
  needs: { id: "jumlah peserta dan targetnya setiap kelompok", en: "participants and their target number by group" },
});

type Input = Extract<Formula, { readonly kind: "input" }>;

/** One group of people: how many came, of how many, and what that counts. */
interface Group {
  readonly weight: number;
  readonly came: Input;
  readonly wanted: Input;
}

/** The groups of an indicator that weighs shares of people; null for every other formula. */
function groupsOf(catalogue: Catalogue, { code }: CatalogueNode, year: string): readonly Group[] | null {
  const tree = catalogue.formula(code, year)?.tree;
  if (tree?.kind !== "weightedSum") return null;
  const groups = tree.terms.flatMap(({ weight, of }): Group[] =>
    weight !== null && of.kind === "ratio" && of.numerator.kind === "input" && of.denominator.kind === "input"
      ? [{ weight, came: of.numerator, wanted: of.denominator }]
      : [],
  );
  return groups.length === tree.terms.length ? groups : null;
}

interface Line {
  readonly group: Group;
  readonly came: Figure;
  readonly wanted: Figure;
  /** A ratio of 1. */
  readonly share: number | null;
}

function lineOf(node: CatalogueNode, group: Group, year: string, source: FigureSource): Line {
  const came = findInput(node, group.came.variable, year, source);
  const wanted = findInput(node, group.wanted.variable, year, source);
  return { group, came, wanted, share: came.value === null || !wanted.value ? null : divideExact(came.value, wanted.value) };
}

function columns(): Column<Line>[] {
  const slot = ({ group }: Line, column: string): CellSlot => ({ row: group.came.variable, column });
  const column = (id: string, header: Column<Line>["header"], value: Column<Line>["value"]): Column<Line> => ({
    id,
    header,
    width: 13,
    align: "Right",
    value,
  });
  const count = (figure: Figure) => figureCell(figure, "points", unitFormat("", figure.value));
  return [
    {
      id: "uraian",
      header: words.uraianHead(),
      width: 48,
      align: "Left",
      value: ({ group: { came } }) => text(words.group({ variable: came.variable, label: came.label })),
    },
    column("peserta", words.pesertaHead(), ({ came }) => count(came)),
    column("target", HEADERS.target(), ({ wanted }) => count(wanted)),
    column("bobot", words.bobotHead(), ({ group }) => number(group.weight, bobotFormat(multiplyExact(group.weight, 100)))),
    column("realisasi", words.realisasiHead(), (line) => {
      const [came, wanted] = [slot(line, "peserta"), slot(line, "target")];
      const asFunction = unlessEmpty([came, wanted], excel`PWNI.PERSENTASE(${came},${wanted})/100`);
      return quantity(unlessEmpty([came, wanted], excel`${came}/${wanted}`), SHARE_FORMAT, line.share, asFunction);
    }),
    column("bobotKaliRealisasi", words.bobotKaliRealisasiHead(), (line) => {
      const [share, weight] = [slot(line, "realisasi"), slot(line, "bobot")];
      const value = line.share === null ? null : multiplyExact(line.share, line.group.weight);
      return quantity(unlessEmpty([share, weight], excel`${share}*${weight}`), SHARE_FORMAT, value);
    }),
  ];
}

/** Tabel 20 and 30 (lkj-pwni-2024 lines 1236, 1790): people trained by where they come from, against how many were wanted. */
export const kind: TableKind = {
  id: "pelatihan",
  order: 64,
  group: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue, facts) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts) =>
    allNodes(catalogue).filter((node) => hasFigures(node, year, facts) && groupsOf(catalogue, node, year) !== null),
  draw: ({ catalogue, facts, year }, node) => {
    const source = { catalogue, facts };
    const lines = groupsOf(catalogue, node, year)!.map((group) => lineOf(node, group, year, source));
    const weighted = lines.map(({ share, group }) => (share === null ? null : multiplyExact(share, group.weight)));
    const ratio = sumOfAll(weighted);
    const range = { rows: lines.map(({ group }) => group.came.variable), column: "bobotKaliRealisasi" };
    const realisasi = quantity(whenFull(range, excel`SUM(${range})`), SHARE_FORMAT, ratio);
    const result = resultOf(node, year, ratio === null ? null : multiplyExact(ratio, 100), source);
    const figures = [...lines.flatMap(({ came, wanted }) => [came, wanted]), result.target];
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ index: shortName(node), year }),
      caption: [words.caption({ index: shortName(node), year }), asIs(node.name)],
      columns: columns(),
      rows: [
        ...lines.map((line) => ({ kind: "leaf", key: line.group.came.variable, of: line }) as const),
        ...resultRows(result, realisasi, { labelIn: "uraian", valueIn: "bobotKaliRealisasi" }),
      ],
      notes: resultNotes(result, figures, catalogue),
      charts: [
        columnsChart(
          { form: "bar", title: words.caption({ index: shortName(node), year }), category: words.originAxis(), format: "#,##0" },
          lines.map(({ group }) => group.came.variable),
          {
            label: "uraian",
            columns: [
              { id: "peserta", name: words.pesertaHead() },
              { id: "target", name: HEADERS.target() },
            ],
          },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
