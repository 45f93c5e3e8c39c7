import type { CatalogueNode } from "../../catalogue/types";
import { slot, sum } from "../../formula/build";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { excel, type CellSlot, type OpenFormula } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, multiplyExact, sumOfAll } from "../../numbers";
import { conflictsAbout } from "../conflicts";
import { figureCell, findFigure, findInput, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { childrenOf, oncePerPlan, planWith } from "../plan";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/ifas-efas", {
  name: { id: "{matrix}", en: "{matrix}" },
  caption: { id: "{matrix} Tahun {years}", en: "{matrix}, {years}" },
  title: { id: "Renstra: IFAS dan EFAS", en: "Strategic plan: IFAS and EFAS" },
  about: {
    id: "Faktor SWOT dengan bobot, bagian, rating, dan skornya, jumlah setiap blok, dan resultannya.",
    en: "The SWOT factors with weight, share, rating and score, the sum of each block, and the resultant.",
  },
  needs: { id: "bobot dan rating setiap faktor", en: "weight and rating of every factor" },
  kode: { id: "Kode", en: "Code" },
  indikator: { id: "Indikator", en: "Factor" },
  bobot: { id: "Bobot", en: "Weight" },
  persen: { id: "%", en: "%" },
  rating: { id: "Rating", en: "Rating" },
  skor: { id: "Skor", en: "Score" },
  sum: { id: "Jumlah {block}", en: "Sum of {block}" },
  total: { id: "Resultan {matrix}", en: "Resultant of {matrix}" },
  how: {
    id: "Bagian = bobot / {total}, karena bobot setiap blok berjumlah 100; skor = bagian x rating tanpa membulatkan bagiannya.",
    en: "Share = weight / {total}, since the weights of each block add up to 100; score = share x rating, with the share unrounded.",
  },
});

/** The weights of both blocks of a matrix (measures/swot.ts). */
const TOTAL = 200;
const SCORE = "0.000";
const PERIOD = "2025-2029";

interface Factor {
  readonly node: CatalogueNode;
  readonly bobot: Figure;
  readonly rating: Figure;
}

interface Block {
  readonly node: CatalogueNode;
  readonly factors: readonly Factor[];
}

const shareOf = ({ bobot }: Factor): number | null => (bobot.value === null ? null : divideExact(bobot.value, TOTAL));

function scoreOf({ bobot, rating }: Factor): number | null {
  return bobot.value === null || rating.value === null ? null : divideExact(multiplyExact(bobot.value, rating.value), TOTAL);
}

function blocksOf(matrix: CatalogueNode, source: FigureSource): Block[] {
  const planned = planWith(source.catalogue, matrix);
  return childrenOf(planned, matrix, "blok SWOT").map((block) => ({
    node: block,
    factors: childrenOf(planned, block).map((node) => ({
      node,
      bobot: findFigure({ node, what: "bobot", period: PERIOD, in: block.code }, source),
      rating: findInput(node, "rating", PERIOD, source),
    })),
  }));
}

function columns(): Column<Factor>[] {
  const slot = ({ node }: Factor, column: string): CellSlot => ({ row: node.code, column });
  const figure = (id: "bobot" | "rating", format: string): Column<Factor> => ({
    id,
    header: words[id](),
    width: 9,
    align: "Right",
    value: (factor) => figureCell(factor[id], "points", format),
  });
  return [
    { id: "kode", header: words.kode(), width: 7, align: "Center", value: ({ node }) => text(node.code.split(".").pop()!) },
    { id: "indikator", header: words.indikator(), width: 80, align: "Left", value: ({ node }) => text(node.name) },
    figure("bobot", "0.0"),
    {
      id: "persen",
      header: words.persen(),
      width: 8,
      align: "Right",
      value: (factor) => {
        const bobot = slot(factor, "bobot");
        return quantity(unlessEmpty([bobot], excel`${bobot}/${TOTAL}`), "0%", shareOf(factor));
      },
    },
    figure("rating", "0"),
    {
      id: "skor",
      header: words.skor(),
      width: 10,
      align: "Right",
      value: (factor) => {
        const [bobot, rating] = [slot(factor, "bobot"), slot(factor, "rating")];
        const asFunction = unlessEmpty([bobot, rating], excel`SWOT.SKOR(${bobot},${rating},${TOTAL})`);
        return quantity(unlessEmpty([bobot, rating], excel`${bobot}/${TOTAL}*${rating}`), SCORE, scoreOf(factor), asFunction);
      },
    },
  ];
}

function rowsOf(matrix: CatalogueNode, blocks: readonly Block[]): RowDescription<Factor>[] {
  const footKey = ({ node }: Block): string => `jumlah ${node.code}`;
  const rows = blocks.flatMap((block): RowDescription<Factor>[] => {
    const codes = block.factors.map(({ node }) => node.code);
    const sum = (column: string): OpenFormula => whenFull({ rows: codes, column }, excel`SUM(${{ rows: codes, column }})`);
    return [
      { kind: "heading", text: block.node.name },
      ...block.factors.map((factor) => ({ kind: "leaf" as const, key: factor.node.code, of: factor })),
      {
        kind: "foot",
        key: footKey(block),
        cells: {
          indikator: text(words.sum({ block: block.node.name })),
          bobot: quantity(sum("bobot"), "0.0", sumOfAll(block.factors.map(({ bobot }) => bobot.value))),
          persen: quantity(sum("persen"), "0%", sumOfAll(block.factors.map(shareOf))),
          skor: quantity(sum("skor"), SCORE, sumOfAll(block.factors.map(scoreOf))),
        },
      },
    ];
  });
  const factors = blocks.flatMap((block) => block.factors);
  const over = (column: string, format: string, value: number | null): Cell => {
    const slots = blocks.map((block): CellSlot => ({ row: footKey(block), column }));
    return quantity(unlessEmpty(slots, sum(slots.map(slot))), format, value);
  };
  const total: RowDescription<Factor> = {
    kind: "foot",
    key: "resultan",
    cells: {
      indikator: text(words.total({ matrix: matrix.code })),
      bobot: over("bobot", "0.0", sumOfAll(factors.map(({ bobot }) => bobot.value))),
      skor: over("skor", SCORE, sumOfAll(factors.map(scoreOf))),
    },
  };
  return [...rows, total];
}

/** Tabel 7 and 8 (renstra-kp2mi-2025-2029 lines 912-953). */
export const kind: TableKind = {
  id: "renstra-ifas-efas",
  order: 230,
  group: "analysis",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ...oncePerPlan(({ document }) => document.nodes.filter(({ level }) => level === "matriks SWOT")),
  draw: ({ catalogue, facts }, matrix) => {
    const blocks = blocksOf(matrix, { catalogue, facts });
    const figures = blocks.flatMap(({ factors }) => factors.flatMap(({ bobot, rating }) => [bobot, rating]));
    const table: TableDescription<Factor> = {
      id: kind.id,
      name: words.name({ matrix: matrix.code }),
      caption: [words.caption({ matrix: matrix.name, years: PERIOD })],
      columns: columns(),
      rows: rowsOf(matrix, blocks),
      notes: [
        words.how({ total: TOTAL }),
        ...sourceNotes(figures, catalogue),
        ...conflictsAbout([matrix, ...blocks.flatMap(({ node, factors }) => [node, ...factors.map((factor) => factor.node)])], catalogue),
      ],
    };
    return ok({ table, figures });
  },
};
