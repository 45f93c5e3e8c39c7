import { riskLevels } from "../../catalogue/regulations/risiko";
import type { CatalogueNode } from "../../catalogue/types";
import type { ChartDescription } from "../../layout/chart";
import { asIs } from "../../language/asIs";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { number, quantity, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { riskLevel, riskStatus } from "../../measures";
import { agreed } from "../agreement";
import { conflictsAbout } from "../conflicts";
import { figureCell, findInput, type Figure } from "../figures";
import { mapChart } from "../charts";
import type { DrawRequest, Drawing, TableKind } from "../kind";
import { yearsWith } from "../labels";
import { sentences } from "../messages";
import { childrenOf, oncePerPlan, planWith, type Planned } from "../plan";
import { withoutTags, readingNotes } from "../printedTable";
import { levelFormula } from "../riskLevel";
import { riskRegister, type RegisteredRisk, type RiskRegister, type RiskStep } from "../riskRegister";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/profil-risiko", {
  name: { id: "Profil Risiko", en: "Risk Register" },
  caption: { id: "Profil Risiko Tahun {years}", en: "Risk Register, {years}" },
  map: { id: "Peta Risiko Tahun {years}", en: "Risk Map, {years}" },
  title: { id: "Profil risiko", en: "Risk register" },
  about: {
    id: "Risiko dengan dampak, kemungkinan, status, tingkat, mitigasi, dan unitnya: dari register risiko buku kerja, atau dari Renstra.",
    en: "Risks with impact, likelihood, status, level, mitigation and unit: of the workbook's own register, or of the strategic plan.",
  },
  needs: { id: "dampak dan kemungkinan setiap risiko", en: "impact and likelihood of every risk" },
  kode: { id: "Kode", en: "Code" },
  risiko: { id: "Risiko", en: "Risk" },
  uraian: { id: "Deskripsi Risiko", en: "Description" },
  dampak: { id: "Dampak", en: "Impact" },
  kemungkinan: { id: "Kemungkinan", en: "Likelihood" },
  status: { id: "Status", en: "Status" },
  tingkat: { id: "Tingkat", en: "Level" },
  mitigasi: { id: "Mitigasi Risiko", en: "Mitigation" },
  unit: { id: "Unit Pengampu", en: "Unit" },
  levels: {
    id: "Status = dampak x kemungkinan. Dokumen tidak mencetak tingkat; tingkatnya menurut PermenPANRB 5/2020: {levels}.",
    en: "Status = impact x likelihood. The document prints no level; the levels are those of PermenPANRB 5/2020: {levels}.",
  },
  ownLevels: {
    id: "Status = dampak x kemungkinan; tingkatnya menurut PermenPANRB 5/2020: {levels}.",
    en: "Status = impact x likelihood; the levels are those of PermenPANRB 5/2020: {levels}.",
  },
  from: { id: "{level} mulai {from}", en: "{level} from {from}" },
});

const PERIOD = "2025-2029";
const SOURCE = "profil-risiko";
/** Columns of the document's table: the risk's number, its description, its mitigation. */
const [NUMBER, DESCRIPTION, MITIGATION] = [2, 4, 8];

interface Risk extends RegisteredRisk {
  readonly key: string;
  readonly number: number;
  readonly description: Cell;
}

interface Told {
  description: string[];
  mitigation: string[];
}

/** What the document's table says of each risk in words; rows without a number belong to the risk above. */
function toldOf({ document }: Planned): ReadonlyMap<string, Told> {
  const risks = new Map<string, Told>();
  let current: Told | undefined;
  for (const { cells } of document.tables?.find(({ id }) => id === SOURCE)?.rows ?? []) {
    const [number, description, mitigation] = [NUMBER, DESCRIPTION, MITIGATION].map((at) => withoutTags(cells[at] ?? ""));
    if (number) risks.set(number, (current = { description: [], mitigation: [] }));
    if (description) current?.description.push(description);
    if (mitigation) current?.mitigation.push(mitigation);
  }
  return risks;
}

/** The level of a status by the regulation's lower bounds. */
function levelCell({ key, dampak, kemungkinan }: Risk): Cell {
  const slot = (column: string): CellSlot => ({ row: key, column });
  const status = slot("status");
  const [impact, likelihood] = [dampak.value, kemungkinan.value];
  const value = impact === null || likelihood === null ? null : (riskLevel(riskStatus(impact, likelihood)) ?? null);
  const given = [slot("dampak"), slot("kemungkinan")] as const;
  return quantity(
    unlessEmpty([status], levelFormula(status)),
    "General",
    value,
    unlessEmpty(given, excel`RISIKO.TINGKAT(${given[0]},${given[1]})`),
  );
}

function statusCell({ key, dampak, kemungkinan }: Risk): Cell {
  const [impact, likelihood] = ["dampak", "kemungkinan"].map((column): CellSlot => ({ row: key, column })) as [CellSlot, CellSlot];
  const value = dampak.value === null || kemungkinan.value === null ? null : riskStatus(dampak.value, kemungkinan.value);
  return quantity(
    unlessEmpty([impact, likelihood], excel`${impact}*${likelihood}`),
    "0",
    value,
    unlessEmpty([impact, likelihood], excel`RISIKO.STATUS(${impact},${likelihood})`),
  );
}

function columns(risks: readonly Risk[]): Column<Risk>[] {
  const inWords = (id: "risiko" | "uraian" | "mitigasi" | "unit", width: number, value: (risk: Risk) => Cell): Column<Risk> => ({
    id,
    header: words[id](),
    width,
    align: "Left",
    value,
  });
  const figure = (id: "dampak" | "kemungkinan"): Column<Risk> => ({
    id,
    header: words[id](),
    width: 12,
    align: "Center",
    value: (risk) => risk[id].cell,
  });
  return [
    { id: "kode", header: words.kode(), width: 6, align: "Center", value: ({ number: own }) => number(own, "0") },
    inWords("risiko", 32, ({ name }) => name),
    // A register has no descriptions beside its risks.
    ...(risks.some(({ description }) => description !== null) ? [inWords("uraian", 50, ({ description }) => description)] : []),
    figure("dampak"),
    figure("kemungkinan"),
    { id: "status", header: words.status(), width: 8, align: "Center", value: statusCell },
    { id: "tingkat", header: words.tingkat(), width: 14, align: "Center", value: levelCell },
    inWords("mitigasi", 60, ({ mitigation }) => mitigation),
    inWords("unit", 36, ({ owner }) => owner),
  ];
}

const goalsOf = ({ document }: Planned): readonly CatalogueNode[] =>
  document.nodes.filter(({ level }) => level === "sasaran profil risiko");

/** Impact and likelihood are steps from 1 to 5; a point on the edge is seen whole. */
const FIELD = { from: 0, to: 6 };

/** The risks of every objective as points of one look; risks of the same steps lie on each other. */
function riskMap(years: string, rows: readonly RowDescription<Risk>[]): ChartDescription {
  const goals: { readonly name: Message; readonly keys: string[] }[] = [];
  for (const row of rows) {
    if (row.kind === "heading") goals.push({ name: typeof row.text === "string" ? asIs(row.text) : row.text, keys: [] });
    else {
      if (goals.length === 0) goals.push({ name: words.risiko(), keys: [] });
      goals[goals.length - 1]!.keys.push(row.key);
    }
  }
  return mapChart(
    { title: words.map({ years }), across: words.kemungkinan(), up: words.dampak(), format: "0", field: FIELD },
    goals
      .filter(({ keys }) => keys.length > 0)
      .map(({ name, keys }) => ({ name, across: { rows: keys, column: "kemungkinan" }, up: { rows: keys, column: "dampak" } })),
  );
}

const sayLevels = () => ({
  items: riskLevels.map(({ tingkat, from }) => words.from({ level: tingkat, from })),
  join: "," as const,
});

/** The risks of a plan below its objectives, as the document prints them. */
function planDrawing({ catalogue, facts }: DrawRequest, root: CatalogueNode): Drawing {
  const source = { catalogue, facts };
  const planned = planWith(catalogue, root);
  const told = toldOf(planned);
  const figures: Figure[] = [];
  const nodes: CatalogueNode[] = [];
  const step = (node: CatalogueNode, variable: string): RiskStep => {
    const figure = findInput(node, variable, PERIOD, source);
    figures.push(figure);
    return { cell: figureCell(figure, "points", "0"), value: figure.value };
  };
  const said = (lines: readonly string[] | undefined, join: string): Cell => (lines && lines.length > 0 ? text(lines.join(join)) : null);
  const rows = goalsOf(planned).flatMap((goal): RowDescription<Risk>[] => [
    { kind: "heading", text: goal.name },
    ...childrenOf(planned, goal, "risiko").map((node) => {
      nodes.push(node);
      const own = /^(?:.*\D)?(\d+)$/.exec(node.code)?.[1] ?? "";
      const inPrint = told.get(own);
      const of: Risk = {
        key: node.code,
        number: Number(own),
        name: text(node.name),
        description: said(inPrint?.description, " "),
        mitigation: said(inPrint?.mitigation, "\n"),
        owner: node.executor ? text(node.executor) : null,
        dampak: step(node, "dampak"),
        kemungkinan: step(node, "kemungkinan"),
      };
      return { kind: "leaf" as const, key: node.code, of };
    }),
  ]);
  const lines = planned.document.tables?.find(({ id }) => id === SOURCE)?.rows.map(({ line }) => line) ?? [];
  const notes = [
    words.levels({ levels: sayLevels() }),
    ...sourceNotes(figures, catalogue),
    ...(lines.length > 0 ? readingNotes(planned.document, lines) : []),
    ...conflictsAbout(nodes, catalogue),
  ];
  return { table: described(PERIOD, rows, notes), figures };
}

/** The workbook's own register of the year, line by line. */
function registerDrawing({ workbook, year }: DrawRequest, { where, risks }: RiskRegister): Drawing {
  const rows = risks.map((risk, at): RowDescription<Risk> => {
    const key = `risiko ${at + 1}`;
    return { kind: "leaf", key, of: { ...risk, key, number: at + 1, description: null } };
  });
  const file = workbook?.file ?? null;
  const from = file === null ? sentences.fromWorkbook({ where, yearless: null }) : sentences.fromFile({ file, where, yearless: null });
  return { table: described(year, rows, [words.ownLevels({ levels: sayLevels() }), from]), figures: [], tables: [where] };
}

function described(years: string, rows: readonly RowDescription<Risk>[], notes: readonly Message[]): TableDescription<Risk> {
  const risks = rows.flatMap((row) => (row.kind === "leaf" ? [row.of] : []));
  return {
    id: kind.id,
    name: words.name(),
    caption: [words.caption({ years })],
    columns: columns(risks),
    rows,
    notes,
    charts: [riskMap(years, rows)],
  };
}

const printed = oncePerPlan((planned) => (goalsOf(planned).length > 0 ? [planned.root] : []));

/** Lampiran 4 (renstra-kp2mi-2025-2029 lines 2490-2561), or the workbook's own register of a year. */
export const kind: TableKind = {
  id: "renstra-profil-risiko",
  order: 242,
  group: "analysis",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  fromDocument: true,
  hasOwn: (workbook, year) => (riskRegister(workbook, year)?.risks.length ?? 0) > 0,
  years: (catalogue, _facts, workbook) =>
    [
      ...new Set([
        ...printed.years(catalogue),
        ...yearsWith(catalogue, (year) => kind.indicators(catalogue, year, [], workbook).length > 0),
      ]),
    ].sort(),
  indicators: (catalogue, year, _facts, workbook) => {
    const roots = printed.indicators(catalogue, year);
    return roots.length > 0 || !riskRegister(workbook, year) ? roots : agreed(catalogue, year).slice(0, 1);
  },
  draw: (request, node) => {
    const register = riskRegister(request.workbook, request.year);
    return ok(register ? registerDrawing(request, register) : planDrawing(request, node));
  },
};
