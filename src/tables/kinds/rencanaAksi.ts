import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { numberOrBlank, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { unitFormat } from "../../measures/unitFormat";
import type { ReadFact } from "../../reading/indicators/recognised";
import {
  activityCells,
  printedPlan,
  workbookPlan,
  type Activity,
  type ActivityCells,
  type PlanItem,
  type PlannedIndicator,
  type WorkbookPlan,
} from "../actionPlan";
import { agreed, agreedWhole, type Sasarans, sasaransOf } from "../agreement";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, type Figure, type FigureSource } from "../figures";
import type { TableKind, TableRequest } from "../kind";
import { moneyFormat, rpOf } from "../moneyUnit";
import { HEADERS, yearsWith } from "../labels";
import { sentences } from "../messages";
import { readingNotes } from "../printedTable";
import { quarterFigure, quarterPeriod, ROMAN_QUARTERS, targetsApart } from "../quarters";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/rencana-aksi", {
  name: { id: "Rencana Aksi {year}", en: "Action Plan {year}" },
  caption: { id: "Matriks Rencana Aksi Perjanjian Kinerja Tahun {year}", en: "Action Plan of the Performance Agreement, {year}" },
  title: { id: "Rencana Aksi", en: "Action plan" },
  about: {
    id: "Target setahun dan setiap triwulan, kegiatan, indikator input/output, satuan, dan PIC setiap indikator.",
    en: "Targets of the year and its quarters, activities, inputs and outputs, units and persons in charge of every indicator.",
  },
  needs: { id: "target setiap indikator per triwulan", en: "the target of every indicator by quarter" },
  sk: { id: "Kode SK", en: "Code" },
  sasaran: { id: "Sasaran Strategis", en: "Objective" },
  kode: { id: "Kode IK", en: "Code" },
  indikator: { id: "Indikator Kinerja Utama (IK)", en: "Main Indicator" },
  targets: { id: "Target Triwulan", en: "Quarterly Target" },
  quarter: { id: "TW {roman}", en: "Q{number}" },
  activities: { id: "Rincian Kegiatan", en: "Activities" },
  uraian: { id: "Uraian", en: "Activity" },
  output: { id: "Indikator Input/Output", en: "Input/Output" },
  satuan: { id: "Satuan", en: "Unit" },
  pic: { id: "PIC", en: "In Charge" },
  budget: { id: "{head} ({rp})", en: "{head} ({rp})" },
});

interface Line {
  readonly node: CatalogueNode;
  readonly sasaran: ReturnType<Sasarans["of"]>;
  /** Only in the first row of an indicator. */
  readonly figures: readonly [year: Figure, ...quarters: Figure[]] | null;
  readonly activity: ActivityCells | null;
}

/** Whether anybody has a quarter's target of the year. */
function hasPlan(catalogue: Catalogue, { code }: CatalogueNode, year: string, facts: readonly ReadFact[]): boolean {
  const periods = ROMAN_QUARTERS.map((_, quarter) => quarterPeriod(year, quarter));
  return periods.some(
    (period) =>
      catalogue.fact({ code, what: "target", period }) !== undefined ||
      facts.some((fact) => fact.code === code && fact.what === "target" && fact.period === period),
  );
}

const itemsOf = (catalogue: Catalogue, year: string): readonly PlanItem[] =>
  printedPlan(catalogue, year)?.items ??
  agreed(catalogue, year).map((node) => ({ kind: "indicator", node, sasaran: null, activities: [] }));

interface Planning extends Pick<TableRequest, "money" | "decimals"> {
  readonly year: string;
  /** The workbook's own plan, and its agreement where it has one. */
  readonly own: WorkbookPlan | null;
  readonly sasarans: Sasarans;
}

function sasaranOf({ sasaran, node }: PlannedIndicator, { sasarans }: Planning): Line["sasaran"] {
  if (sasarans.table !== null) return sasarans.of(node);
  return sasaran && { code: text(sasaran.code), name: text(sasaran.name) };
}

/** The line of the budget, which says in what its money is where that is not rupiah. */
const budgetHead = (head: string, planning: Planning): string | Message =>
  (planning.money ?? "rupiah") === "rupiah" ? head : words.budget({ head, rp: rpOf(planning) });

function rowsOf(items: readonly PlanItem[], planning: Planning, source: FigureSource): RowDescription<Line>[] {
  const { year, own } = planning;
  return items.flatMap((item, at): RowDescription<Line>[] => {
    if (item.kind === "heading") return [{ kind: "heading", text: item.text }];
    if (item.kind === "budget")
      return [
        {
          kind: "foot",
          key: `budget ${at}`,
          cells: { indikator: text(budgetHead(item.text, planning)), target: numberOrBlank(null, moneyFormat(planning)) },
        },
      ];
    const { node } = item;
    const sasaran = sasaranOf(item, planning);
    const activities = own ? (own.activities.get(node.code) ?? []) : item.activities.map(activityCells);
    const find = (period: string): Figure => findFigure({ node, what: "target", period }, source);
    const figures = [find(year), ...ROMAN_QUARTERS.map((_, quarter) => find(quarterPeriod(year, quarter)))] as const;
    const [first = null, ...more] = activities;
    return [
      { kind: "leaf", key: node.code, of: { node, sasaran, figures, activity: first } },
      ...more.map((activity, index): RowDescription<Line> => ({
        kind: "leaf",
        key: `${node.code} ${index + 2}`,
        of: { node, sasaran: null, figures: null, activity },
      })),
    ];
  });
}

function columns(): Column<Line>[] {
  const first = (id: "sk" | "sasaran" | "kode" | "indikator", width: number, of: (line: Line) => Cell): Column<Line> => ({
    id,
    header: words[id](),
    width,
    align: id === "sk" || id === "kode" ? "Center" : "Left",
    value: (line) => (line.figures === null ? null : of(line)),
  });
  return [
    first("sk", 8, ({ sasaran }) => sasaran?.code ?? null),
    first("sasaran", 32, ({ sasaran }) => sasaran?.name ?? null),
    first("kode", 9, ({ node }) => (node.level === "super" ? null : text(node.code))),
    first("indikator", 38, ({ node }) => text(node.name)),
  ];
}

/** The figure of the year (0) or of a quarter (1 to 4), in points as the document prints it. */
function target({ node, figures }: Line, at: number): Cell {
  const figure = figures?.[at];
  if (!figure) return null;
  return figureCell(figure, "points", unitFormat(node.unit, figure.value));
}

function activityColumn(id: keyof Activity, width: number): Column<Line> {
  return {
    id,
    header: words[id](),
    width,
    align: "Left",
    value: ({ activity, figures }) => {
      if (activity) return activity[id];
      return figures ? numberOrBlank(null, "General") : null;
    },
  };
}

/** Lampiran II (lkj-pwni-2024 lines 2188-2235). Where a year has none in print, its agreement with empty cells for the activities. */
export const kind: TableKind = {
  id: "rencana-aksi",
  order: 16,
  group: "planning",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  showsMoney: true,
  years: (catalogue, facts) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year, facts).length > 0),
  indicators: (catalogue, year, facts = []) =>
    agreed(catalogue, year).some((node) => hasPlan(catalogue, node, year, facts)) ? agreedWhole(catalogue, year) : [],
  draw: (request) => {
    const { catalogue, year } = request;
    const own = workbookPlan(request);
    const sasarans = sasaransOf(request, year);
    const rows = rowsOf(itemsOf(catalogue, year), { ...request, own, sasarans }, { catalogue, facts: own?.facts ?? request.facts });
    const figures = rows.flatMap((row) => (row.kind === "leaf" ? (row.of.figures ?? []) : []));
    const targets = rows.flatMap((row) => {
      const [, ...plans] = row.kind === "leaf" ? (row.of.figures ?? []) : [];
      return plans.map((plan, quarter) => ({ plan, matrix: quarterFigure(plan.node, "target", { year, quarter }, request) }));
    });
    const budgets = rows.flatMap((row) => (row.kind === "foot" ? [row.cells["indikator"]!] : []));
    const unfilled = budgets.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
    const printed = printedPlan(catalogue, year)?.printed;
    const lines = printed?.table.rows.map(({ line }) => line) ?? [];
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        ...columns(),
        { id: "target", header: HEADERS.target(), width: 11, align: "Right", value: (line) => target(line, 0) },
        {
          header: words.targets(),
          columns: ROMAN_QUARTERS.map((roman, quarter): Column<Line> => ({
            id: `tw ${quarter + 1}`,
            header: words.quarter({ roman, number: quarter + 1 }),
            width: 9,
            align: "Right",
            value: (line) => target(line, quarter + 1),
          })),
        },
        {
          header: words.activities(),
          columns: [activityColumn("uraian", 44), activityColumn("output", 40), activityColumn("satuan", 12), activityColumn("pic", 22)],
        },
      ],
      rows,
      notes: [
        ...sourceNotes(figures, catalogue),
        ...targetsApart(targets, "plan"),
        ...(printed ? readingNotes(printed.document, lines) : []),
        ...(unfilled.length > 0 ? [sentences.notFilledIn({ what: { items: unfilled, join: "," } })] : []),
        ...conflictNotes(figures, catalogue),
      ],
    };
    const tables = [...(own ? [own.where] : []), ...(sasarans.table === null ? [] : [sasarans.table])];
    return ok({ table, figures, tables });
  },
};
