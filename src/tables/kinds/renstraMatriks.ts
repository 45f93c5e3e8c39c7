import { levelText } from "../../catalogue/levels";
import type { CatalogueNode } from "../../catalogue/types";
import { slot, sum } from "../../formula/build";
import { asIs } from "../../language/asIs";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { unlessEmpty } from "../../layout/guards";
import { unitFormat } from "../../measures/unitFormat";
import { sumOfAll } from "../../numbers";
import { MONEY_FORMAT } from "../../sheet/numberFormats";
import { figureCell, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { amountTold, rupiahOf } from "../moneyUnit";
import { childrenOf, figuresByYear, oncePerPlan, plannedCell, plannedYears, planWith, yearSpan, type Planned } from "../plan";
import { planTotalNotes } from "../planTotals";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/renstra-matriks", {
  name: { id: "Matriks Renstra {years}", en: "Plan Matrix {years}" },
  caption: { id: "Matriks Kinerja dan Pendanaan Tahun {years}", en: "Performance and Funding Matrix, {years}" },
  title: { id: "Renstra: matriks target dan alokasi sampai RO", en: "Strategic plan: targets and funding down to outputs" },
  about: {
    id: "Program, kegiatan, sasaran, KRO, dan RO dengan indikatornya: target dan alokasi setiap tahun, lokasi, dan unit pelaksana.",
    en: "Programmes, activities, objectives, KRO and RO with their indicators: targets and funding of every year, place, and unit.",
  },
  needs: { id: "target dan alokasi setiap kegiatan dan RO per tahun", en: "targets and funding of every activity and output by year" },
  tingkat: { id: "Tingkat", en: "Level" },
  uraian: { id: "Program/Kegiatan/Sasaran/Indikator/KRO/RO", en: "Programme/Activity/Objective/Indicator/Output" },
  satuan: { id: "Satuan", en: "Unit" },
  lokasi: { id: "Lokasi", en: "Place" },
  target: { id: "Target", en: "Target" },
  alokasi: { id: "Alokasi ({rupiah})", en: "Funding ({rupiah})" },
  pelaksana: { id: "Unit Pelaksana", en: "Unit" },
  total: { id: "Jumlah {what}", en: "Total {what}" },
  sums: {
    id: "Alokasi program dan jumlahnya dihitung dari kegiatan, alokasi KRO dari RO; alokasi kegiatan adalah yang tercetak.",
    en: "Funding of programmes and their total is added up from activities, that of a KRO from its RO; that of an activity is as printed.",
  },
  differs: {
    id: "Alokasi {year} kegiatan {code} tercetak {printed}, jumlah RO-nya {sum}.",
    en: "The funding of activity {code} in {year} is printed as {printed}; its outputs add up to {sum}.",
  },
});

/** Steps to the right of a row below the one it belongs to. */
const STEP = "  ";
const TOTAL = "jumlah";

interface Line {
  readonly node: CatalogueNode;
  readonly depth: number;
  /** Whose funding its own is the sum of; none where it has its own or none at all. */
  readonly parts: readonly CatalogueNode[];
}

const programmesOf = (planned: Planned): readonly CatalogueNode[] =>
  childrenOf(planned, planned.root, "program").filter((program) => childrenOf(planned, program, "kegiatan").length > 0);

const PARTS: Readonly<Record<string, string>> = { program: "kegiatan", KRO: "RO" };

type Tree = ReadonlyMap<string | null, readonly CatalogueNode[]>;

/** The nodes of a plan by the code of their parent. */
function treeOf({ document: { nodes } }: Planned): Tree {
  const tree = new Map<string | null, CatalogueNode[]>();
  for (const node of nodes) {
    const siblings = tree.get(node.parent);
    if (siblings) siblings.push(node);
    else tree.set(node.parent, [node]);
  }
  return tree;
}

/** A node before everything that belongs to it. */
function linesFrom(tree: Tree, node: CatalogueNode, depth = 0): Line[] {
  const lines: Line[] = [];
  const add = (each: CatalogueNode, level: number): void => {
    const below = tree.get(each.code) ?? [];
    const kindOfPart = PARTS[each.level];
    lines.push({
      node: each,
      depth: level,
      parts: kindOfPart === undefined ? NO_PARTS : below.filter((child) => child.level === kindOfPart),
    });
    for (const child of below) add(child, level + 1);
  };
  add(node, depth);
  return lines;
}
const NO_PARTS: readonly CatalogueNode[] = [];

const yearsOf = (planned: Planned): readonly string[] =>
  plannedYears(
    programmesOf(planned).flatMap((program) => childrenOf(planned, program, "kegiatan")),
    "alokasi",
  );

type What = "target" | "alokasi";
const columnOf = (what: What, year: string): string => `${what} ${year}`;

/** The outputs of an activity, wherever below it they stand. */
function outputsOf(tree: Tree, node: CatalogueNode): CatalogueNode[] {
  return (tree.get(node.code) ?? []).flatMap((child) => [...(child.level === "RO" ? [child] : []), ...outputsOf(tree, child)]);
}

/** Lampiran 1 whole (renstra-kp2mi-2025-2029 lines 1784-2330). */
export const kind: TableKind = {
  id: "renstra-matriks",
  order: 206,
  group: "strategic",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  showsMoney: true,
  ...oncePerPlan((planned) => (yearsOf(planned).length > 0 ? [planned.root] : [])),
  draw: (request, root) => {
    const { catalogue, facts } = request;
    const planned = planWith(catalogue, root);
    const years = yearsOf(planned);
    const source: FigureSource = { catalogue, facts };
    const programmes = programmesOf(planned);
    const tree = treeOf(planned);
    const lines = programmes.flatMap((program) => linesFrom(tree, program));
    const figures: Figure[] = [];
    const found: Readonly<Record<What, Map<string, readonly Figure[]>>> = { target: new Map(), alokasi: new Map() };
    for (const { node, parts } of lines)
      for (const what of ["target", "alokasi"] as const) {
        if (what === "alokasi" && parts.length > 0) continue;
        const planned = figuresByYear({ node, what, years }, source);
        found[what].set(node.code, planned.figures);
        figures.push(...planned.told);
      }
    const figureOf = ({ code }: CatalogueNode, what: What, year: string): Figure | undefined =>
      found[what].get(code)?.[years.indexOf(year)];
    const moneyOf = (nodes: readonly CatalogueNode[], year: string): number | null =>
      sumOfAll(nodes.map((node) => figureOf(node, "alokasi", year)?.value ?? null));
    const activities = new Map(programmes.map((program) => [program, childrenOf(planned, program, "kegiatan")] as const));
    const totals = new Map(years.map((year) => [year, sumOfAll([...activities.values()].map((nodes) => moneyOf(nodes, year)))] as const));
    const totalOf = (year: string): number | null => totals.get(year) ?? null;
    const added = (rows: readonly CatalogueNode[], year: string, value: number | null): Cell => {
      const slots = rows.map(({ code }) => ({ row: code, column: columnOf("alokasi", year) }));
      return quantity(unlessEmpty(slots, sum(slots.map(slot))), MONEY_FORMAT, value);
    };
    const target = ({ node }: Line, year: string): Cell => {
      const figure = figureOf(node, "target", year)!;
      return plannedCell(figure, unitFormat(node.unit, figure.value), source);
    };
    const money = ({ node, parts }: Line, year: string): Cell => {
      if (parts.length > 0) return added(parts, year, moneyOf(parts, year));
      return figureCell(figureOf(node, "alokasi", year)!, "points", MONEY_FORMAT);
    };
    const left = (
      id: "tingkat" | "uraian" | "satuan" | "lokasi" | "pelaksana",
      width: number,
      of: (line: Line) => string | Message,
    ): Column<Line> => ({
      id,
      header: words[id](),
      width,
      align: "Left",
      value: (line) => {
        const said = of(line);
        return said === "" ? null : text(said);
      },
    });
    const byYear = (what: What, width: number, of: (line: Line, year: string) => Cell) => ({
      header: what === "alokasi" ? words.alokasi({ rupiah: rupiahOf(request) }) : words.target(),
      columns: years.map((year): Column<Line> => ({
        id: columnOf(what, year),
        header: asIs(year),
        ...(what === "alokasi" && { isMoney: true }),
        width,
        align: "Right",
        value: (line) => of(line, year),
      })),
    });
    const differing = [...activities.values()].flat().flatMap((node) => {
      const outputs = outputsOf(tree, node);
      return years.flatMap((year): Message[] => {
        const [printed, together] = [figureOf(node, "alokasi", year)?.value ?? null, outputs.length === 0 ? null : moneyOf(outputs, year)];
        if (printed === null || together === null || printed === together) return [];
        return [words.differs({ year, code: node.code, printed: amountTold(printed, request), sum: amountTold(together, request) })];
      });
    });
    const description: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ years: yearSpan(years) }),
      caption: [words.caption({ years: yearSpan(years) }), asIs(root.name)],
      columns: [
        left("tingkat", 17, ({ node }) => asIs(levelText(node))),
        left("uraian", 62, ({ node, depth }) => `${STEP.repeat(depth)}${node.level === "kegiatan" ? `${node.code} ` : ""}${node.name}`),
        left("satuan", 14, ({ node }) => (node.unit === "-" || node.unit === "rupiah" ? "" : node.unit)),
        left("lokasi", 9, ({ node }) => node.location ?? ""),
        byYear("target", 11, target),
        byYear("alokasi", 19, money),
        left("pelaksana", 34, ({ node }) => (node.level === "kegiatan" ? (node.executor ?? "") : "")),
      ],
      rows: [
        ...lines.map((line): RowDescription<Line> => ({
          kind: ["program", "kegiatan"].includes(line.node.level) ? "subtotal" : "leaf",
          key: line.node.code,
          of: line,
        })),
        {
          kind: "foot",
          key: TOTAL,
          cells: {
            uraian: text(words.total({ what: root.code })),
            ...Object.fromEntries(years.map((year) => [columnOf("alokasi", year), added(programmes, year, totalOf(year))])),
          },
        },
      ],
      notes: [words.sums(), ...differing, ...planTotalNotes(root, years, totalOf, request), ...sourceNotes(figures, catalogue)],
    };
    return ok({ table: description, figures });
  },
};
