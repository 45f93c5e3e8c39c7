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
import { conflictsAbout } from "../conflicts";
import { figureCell, findInput, type Figure } from "../figures";
import { mapChart } from "../charts";
import type { TableKind } from "../kind";
import { childrenOf, oncePerPlan, planWith, type Planned } from "../plan";
import { withoutTags, readingNotes } from "../printedTable";
import { levelFormula } from "../riskLevel";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/profil-risiko", {
  name: { id: "Profil Risiko", en: "Risk Register" },
  caption: { id: "Profil Risiko Tahun {years}", en: "Risk Register, {years}" },
  map: { id: "Peta Risiko Tahun {years}", en: "Risk Map, {years}" },
  title: { id: "Renstra: profil risiko", en: "Strategic plan: risk register" },
  about: {
    id: "Risiko setiap sasaran dengan dampak, kemungkinan, status, tingkat, mitigasi, dan unitnya.",
    en: "The risks of every objective with impact, likelihood, status, level, mitigation and unit.",
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
  from: { id: "{level} mulai {from}", en: "{level} from {from}" },
});

const PERIOD = "2025-2029";
const SOURCE = "profil-risiko";
/** Columns of the document's table: the risk's number, its description, its mitigation. */
const [NUMBER, DESCRIPTION, MITIGATION] = [2, 4, 8];

interface Risk {
  readonly node: CatalogueNode;
  readonly number: string;
  readonly description: string;
  readonly mitigation: string;
  readonly dampak: Figure;
  readonly kemungkinan: Figure;
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
function levelCell({ node, dampak, kemungkinan }: Risk): Cell {
  const slot = (column: string): CellSlot => ({ row: node.code, column });
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

function statusCell({ node, dampak, kemungkinan }: Risk): Cell {
  const [impact, likelihood] = ["dampak", "kemungkinan"].map((column): CellSlot => ({ row: node.code, column })) as [CellSlot, CellSlot];
  const value = dampak.value === null || kemungkinan.value === null ? null : riskStatus(dampak.value, kemungkinan.value);
  return quantity(
    unlessEmpty([impact, likelihood], excel`${impact}*${likelihood}`),
    "0",
    value,
    unlessEmpty([impact, likelihood], excel`RISIKO.STATUS(${impact},${likelihood})`),
  );
}

function columns(): Column<Risk>[] {
  const inWords = (id: "uraian" | "mitigasi", width: number, of: (risk: Risk) => string): Column<Risk> => ({
    id,
    header: words[id](),
    width,
    align: "Left",
    value: (risk) => (of(risk) === "" ? null : text(of(risk))),
  });
  const figure = (id: "dampak" | "kemungkinan"): Column<Risk> => ({
    id,
    header: words[id](),
    width: 12,
    align: "Center",
    value: (risk) => figureCell(risk[id], "points", "0"),
  });
  return [
    { id: "kode", header: words.kode(), width: 6, align: "Center", value: ({ number: own }) => number(Number(own), "0") },
    { id: "risiko", header: words.risiko(), width: 32, align: "Left", value: ({ node }) => text(node.name) },
    inWords("uraian", 50, ({ description }) => description),
    figure("dampak"),
    figure("kemungkinan"),
    { id: "status", header: words.status(), width: 8, align: "Center", value: statusCell },
    { id: "tingkat", header: words.tingkat(), width: 14, align: "Center", value: levelCell },
    inWords("mitigasi", 60, ({ mitigation }) => mitigation),
    { id: "unit", header: words.unit(), width: 36, align: "Left", value: ({ node }) => (node.executor ? text(node.executor) : null) },
  ];
}

const goalsOf = ({ document }: Planned): readonly CatalogueNode[] =>
  document.nodes.filter(({ level }) => level === "sasaran profil risiko");

/** Impact and likelihood are steps from 1 to 5; a point on the edge is seen whole. */
const FIELD = { from: 0, to: 6 };

/** The risks of every objective as points of one look; risks of the same steps lie on each other. */
function riskMap(rows: readonly RowDescription<Risk>[]): ChartDescription {
  const goals: { readonly name: Message; readonly keys: string[] }[] = [];
  for (const row of rows) {
    if (row.kind === "heading") goals.push({ name: typeof row.text === "string" ? asIs(row.text) : row.text, keys: [] });
    else goals[goals.length - 1]!.keys.push(row.key);
  }
  return mapChart(
    { title: words.map({ years: PERIOD }), across: words.kemungkinan(), up: words.dampak(), format: "0", field: FIELD },
    goals
      .filter(({ keys }) => keys.length > 0)
      .map(({ name, keys }) => ({ name, across: { rows: keys, column: "kemungkinan" }, up: { rows: keys, column: "dampak" } })),
  );
}

/** Lampiran 4 (renstra-kp2mi-2025-2029 lines 2490-2561). */
export const kind: TableKind = {
  id: "renstra-profil-risiko",
  order: 242,
  group: "analysis",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ...oncePerPlan((planned) => (goalsOf(planned).length > 0 ? [planned.root] : [])),
  draw: ({ catalogue, facts }, root) => {
    const source = { catalogue, facts };
    const planned = planWith(catalogue, root);
    const told = toldOf(planned);
    const rows = goalsOf(planned).flatMap((goal): RowDescription<Risk>[] => [
      { kind: "heading", text: goal.name },
      ...childrenOf(planned, goal, "risiko").map((node) => {
        const own = /^(?:.*\D)?(\d+)$/.exec(node.code)?.[1] ?? "";
        const { description, mitigation } = told.get(own) ?? { description: [], mitigation: [] };
        const of: Risk = {
          node,
          number: own,
          description: description.join(" "),
          mitigation: mitigation.join("\n"),
          dampak: findInput(node, "dampak", PERIOD, source),
          kemungkinan: findInput(node, "kemungkinan", PERIOD, source),
        };
        return { kind: "leaf" as const, key: node.code, of };
      }),
    ]);
    const risks = rows.flatMap((row) => (row.kind === "leaf" ? [row.of] : []));
    const figures = risks.flatMap(({ dampak, kemungkinan }) => [dampak, kemungkinan]);
    const lines = planned.document.tables?.find(({ id }) => id === SOURCE)?.rows.map(({ line }) => line) ?? [];
    const levels = riskLevels.map(({ tingkat, from }) => words.from({ level: tingkat, from }));
    const table: TableDescription<Risk> = {
      id: kind.id,
      name: words.name(),
      caption: [words.caption({ years: PERIOD })],
      columns: columns(),
      rows,
      notes: [
        words.levels({ levels: { items: levels, join: "," } }),
        ...sourceNotes(figures, catalogue),
        ...(lines.length > 0 ? readingNotes(planned.document, lines) : []),
        ...conflictsAbout(
          risks.map(({ node }) => node),
          catalogue,
        ),
      ],
      charts: [riskMap(rows)],
    };
    return ok({ table, figures });
  },
};
