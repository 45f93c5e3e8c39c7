import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { sum } from "../../formula/build";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty, whenFull } from "../../layout/guards";
import { divideExact, multiplyExact, sumOfAll } from "../../numbers";
import { bobotFormat, SHARE_FORMAT } from "../../sheet/numberFormats";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, findInput, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { allNodes, hasFigures, shortName, yearsWith } from "../labels";
import { ratioInputs } from "../ratioInputs";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/penghitungan-kasus", {
  name: { id: "Penghitungan {index} {year}", en: "Calculation {index} {year}" },
  caption: { id: "Penghitungan Realisasi Komponen {index} Tahun {year}", en: "Calculation of the Components of {index}, {year}" },
  title: { id: "Penghitungan realisasi dari jumlah kasus", en: "Actuals calculated from case counts" },
  about: {
    id: "Kasus yang ditangani dan diselesaikan setiap komponen, persentase, bobot, dan realisasi indeksnya.",
    en: "Cases handled and solved of every component, share, weight, and the index they give.",
  },
  needs: { id: "kasus yang ditangani dan diselesaikan setiap komponen", en: "cases handled and solved of every component" },
  komponen: { id: "Komponen", en: "Component" },
  ditangani: { id: "Kasus yang Ditangani", en: "Cases Handled" },
  diselesaikan: { id: "Kasus yang Diselesaikan", en: "Cases Solved" },
  persentase: { id: "Persentase", en: "Share Solved" },
  bobot: { id: "Bobot", en: "Weight" },
  total: { id: "Total Kasus", en: "Total cases" },
  index: { id: "Realisasi {index}", en: "Actual of {index}" },
});

/** The index says how many cases there were in all: only then do the counts of its components add up to something. */
const CASES = "Kasus ditangani";

interface Line {
  readonly node: CatalogueNode;
  readonly solved: Figure;
  readonly handled: Figure;
  readonly bobot: Figure;
}

const isOfCases = ({ facts }: CatalogueNode): boolean => facts.some(({ variable }) => variable === CASES);

function suits(catalogue: Catalogue, node: CatalogueNode, year: string): boolean {
  const components = isOfCases(node) ? catalogue.components(node.code, year) : [];
  return components.length > 0 && components.every((component) => ratioInputs(catalogue, component, year) !== null);
}

function linesOf(index: CatalogueNode, year: string, source: FigureSource): Line[] {
  return source.catalogue.components(index.code, year).map((node) => {
    const [top, bottom] = ratioInputs(source.catalogue, node, year)!;
    return {
      node,
      solved: findInput(node, top.variable, year, source),
      handled: findInput(node, bottom.variable, year, source),
      bobot: findFigure({ node, what: "bobot", period: year, in: index.code }, source),
    };
  });
}

const shareOf = ({ solved, handled }: Line): number | null =>
  solved.value === null || !handled.value ? null : divideExact(solved.value, handled.value);

function shareCell(line: Line): Cell {
  const [solved, handled] = ["solved", "handled"].map((column): CellSlot => ({ row: line.node.code, column })) as [CellSlot, CellSlot];
  const asFunction = unlessEmpty([solved, handled], excel`PWNI.PERSENTASE(${solved},${handled})/100`);
  return quantity(unlessEmpty([solved, handled], excel`${solved}/${handled}`), SHARE_FORMAT, shareOf(line), asFunction);
}

function footRows(index: CatalogueNode, lines: readonly Line[]): RowDescription<Line>[] {
  const rows = lines.map(({ node }) => node.code);
  const total = (column: "solved" | "handled"): Cell => {
    const values = lines.map((line) => line[column].value);
    const range = { rows, column };
    return quantity(whenFull(range, excel`SUM(${range})`), "#,##0", sumOfAll(values));
  };
  const slots = rows.flatMap((row): CellSlot[] => ["share", "bobot"].map((column) => ({ row, column })));
  const terms = rows.map((row) => excel`${{ row, column: "share" }}*${{ row, column: "bobot" }}`);
  const weighted = lines.map((line) => {
    const share = shareOf(line);
    return share === null || line.bobot.value === null ? null : multiplyExact(share, divideExact(line.bobot.value, 100));
  });
  const value = sumOfAll(weighted);
  return [
    { kind: "foot", key: "total", cells: { komponen: text(words.total()), handled: total("handled"), solved: total("solved") } },
    {
      kind: "foot",
      key: "index",
      cells: {
        komponen: text(words.index({ index: shortName(index) })),
        share: quantity(unlessEmpty(slots, sum(terms)), SHARE_FORMAT, value),
      },
    },
  ];
}

/** Tabel 9 (lkj-pwni-2024 lines 522-529). */
export const kind: TableKind = {
  id: "penghitungan-kasus",
  order: 58,
  group: "achievement",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue, facts) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts) =>
    allNodes(catalogue).filter((node) => hasFigures(node, year, facts) && suits(catalogue, node, year)),
  draw: ({ catalogue, facts, year }, node) => {
    const lines = linesOf(node, year, { catalogue, facts });
    const figures = lines.flatMap(({ handled, solved, bobot }) => [handled, solved, bobot]);
    const count = (id: "handled" | "solved"): Column<Line> => ({
      id,
      header: id === "handled" ? words.ditangani() : words.diselesaikan(),
      width: 14,
      align: "Right",
      value: (line) => figureCell(line[id], "points", "#,##0"),
    });
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ index: shortName(node), year }),
      caption: [words.caption({ index: shortName(node), year })],
      columns: [
        { id: "komponen", header: words.komponen(), width: 52, align: "Left", value: ({ node: component }) => text(component.name) },
        count("handled"),
        count("solved"),
        { id: "share", header: words.persentase(), width: 13, align: "Right", value: shareCell },
        {
          id: "bobot",
          header: words.bobot(),
          width: 9,
          align: "Right",
          value: ({ bobot }) => figureCell(bobot, "percent", bobotFormat(bobot.value)),
        },
      ],
      rows: [...lines.map((line) => ({ kind: "leaf", key: line.node.code, of: line }) as const), ...footRows(node, lines)],
      notes: [...sourceNotes(figures, catalogue), ...conflictNotes(figures, catalogue)],
    };
    return ok({ table, figures });
  },
};
