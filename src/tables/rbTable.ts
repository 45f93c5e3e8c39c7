import { formulaCodes } from "../catalogue/references";
import type { FormulaVersion } from "../catalogue/formula";
import type { CatalogueNode } from "../catalogue/types";
import { slot, sum } from "../formula/build";
import { asIs } from "../language/asIs";
import { defineMessages, type Message } from "../language/message";
import { ok, type Result } from "../language/result";
import { quantity, text, type Cell } from "../layout/cell";
import type { Column, RowDescription, TableDescription } from "../layout/description";
import type { CellSlot } from "../layout/expression";
import { unlessEmpty } from "../layout/guards";
import { sumOfAll } from "../numbers";
import { conflictsAbout } from "./conflicts";
import { figureCell, findFigure, type Figure, type FigureSource } from "./figures";
import type { DrawRequest, Drawing, KindGroup, TableKind } from "./kind";
import { oncePerPlan, planWith, yearSpan, type Planned } from "./plan";
import { sourceNotes } from "./sources";

const words = defineMessages("tables/rb", {
  name: { id: "Evaluasi RB {years}", en: "RB Evaluation {years}" },
  caption: { id: "Hasil Evaluasi Reformasi Birokrasi Tahun {years}", en: "Result of the Bureaucratic Reform Evaluation, {years}" },
  needs: { id: "nilai setiap komponen per tahun", en: "the points of every component by year" },
  komponen: { id: "Komponen Penilaian", en: "Component" },
  bobot: { id: "Bobot", en: "Weight" },
  nilai: { id: "Nilai", en: "Points" },
  total: { id: "Total {part}", en: "Total {part}" },
  predikat: { id: "Predikat", en: "Predicate" },
  apart: {
    id: "Tidak dibandingkan dengan tahun di luar {years}: sejak 2023 indeks berjumlah 110 poin (RB General 100 dan RB Tematik 10), sebelumnya 100 poin (PermenPANRB 3/2023).",
    en: "Not compared with years other than {years}: from 2023 the index has 110 points (RB General 100 and RB Tematik 10), before it had 100 (PermenPANRB 3/2023).",
  },
});

/** How the index was put together in years that can be compared with each other. */
export interface RbTable {
  readonly id: string;
  readonly order: number;
  readonly group: KindGroup;
  readonly title: Message;
  readonly about: Message;
  readonly covers: (year: number) => boolean;
}

const POINTS = "0.00";
const LEVEL = "indeks RB";

const versionOf = ({ formula }: CatalogueNode, { covers }: RbTable): FormulaVersion | undefined =>
  formula.find(({ years }) => years.length > 0 && years.every((year) => covers(Number(year))));

/** A row: a component, or what adds up from the rows below it. */
interface Part {
  readonly node: CatalogueNode;
  readonly parts: readonly Part[];
}

function partOf(node: CatalogueNode, year: string, { document }: Planned): Part {
  const tree = node.formula.find(({ years }) => years.includes(year))?.tree;
  const codes = tree ? formulaCodes(tree) : [];
  return {
    node,
    parts: codes.flatMap((code) =>
      document.nodes.filter((each) => each.code === code).map((each) => partOf(each, year, { document, root: node })),
    ),
  };
}

interface Drawer {
  readonly table: RbTable;
  readonly root: CatalogueNode;
  readonly years: readonly string[];
  readonly source: FigureSource;
}

const pointsOf = ({ node }: Part, period: string, { source }: Drawer): Figure => findFigure({ node, what: "realisasi", period }, source);
/** The weights are the same in every year that can be compared. */
const weightOf = ({ node }: Part, { root, years, source }: Drawer): Figure =>
  findFigure({ node, what: "bobot", period: years[0]!, in: root.code }, source);

const leavesOf = (part: Part): readonly Part[] => (part.parts.length === 0 ? [part] : part.parts.flatMap(leavesOf));

function sumOf(part: Part, figureOf: (leaf: Part) => Figure): number | null {
  const values = leavesOf(part).map((leaf) => figureOf(leaf).value);
  return sumOfAll(values);
}

const keyOf = ({ node }: Part): string => node.code;

/** The sum of the parts of one row, column by column. */
function sumCells(part: Part, drawer: Drawer): Readonly<Record<string, Cell>> {
  const over = (column: string, value: number | null): Cell => {
    const slots = part.parts.map((each): CellSlot => ({ row: keyOf(each), column }));
    return quantity(unlessEmpty(slots, sum(slots.map(slot))), POINTS, value);
  };
  return {
    bobot: over(
      "bobot",
      sumOf(part, (leaf) => weightOf(leaf, drawer)),
    ),
    ...Object.fromEntries(
      drawer.years.map((year) => [
        year,
        over(
          year,
          sumOf(part, (leaf) => pointsOf(leaf, year, drawer)),
        ),
      ]),
    ),
  };
}

function rowsOf(part: Part, drawer: Drawer): RowDescription<Part>[] {
  if (part.parts.length === 0) return [{ kind: "leaf", key: keyOf(part), of: part }];
  const isRoot = part.node === drawer.root;
  const label = isRoot ? asIs(part.node.name) : words.total({ part: part.node.name });
  return [
    ...(isRoot ? [] : [{ kind: "heading", text: part.node.name } as const]),
    ...part.parts.flatMap((each) => rowsOf(each, drawer)),
    { kind: "foot", key: keyOf(part), cells: { komponen: text(label), ...sumCells(part, drawer) } },
  ];
}

/** The class as the document prints it, where it does. */
function predicateRows({ root, years }: Drawer): RowDescription<Part>[] {
  const printed = years.map((year) => [
    year,
    root.facts.find(({ variable, period }) => variable === "predikat" && period === year)?.printed,
  ]);
  if (printed.some(([, predikat]) => predikat === undefined)) return [];
  return [
    {
      kind: "foot",
      key: "predikat",
      cells: { komponen: text(words.predikat()), ...Object.fromEntries(printed.map(([year, predikat]) => [year, text(predikat!)])) },
    },
  ];
}

function drawRb(table: RbTable, { catalogue, facts }: DrawRequest, root: CatalogueNode): Result<Drawing> {
  const { years } = versionOf(root, table)!;
  const drawer: Drawer = { table, root, years, source: { catalogue, facts } };
  const whole = partOf(root, years[0]!, planWith(catalogue, root));
  const leaves = leavesOf(whole);
  const figures = leaves.flatMap((leaf) => [weightOf(leaf, drawer), ...years.map((year) => pointsOf(leaf, year, drawer))]);
  const column = (id: string, header: Message, value: (part: Part) => Cell): Column<Part> => ({
    id,
    header,
    width: 11,
    align: "Right",
    value,
  });
  const description: TableDescription<Part> = {
    id: table.id,
    name: words.name({ years: yearSpan(years) }),
    caption: [words.caption({ years: yearSpan(years) })],
    columns: [
      { id: "komponen", header: words.komponen(), width: 48, align: "Left", value: ({ node }) => text(node.name) },
      column("bobot", words.bobot(), (part) => figureCell(weightOf(part, drawer), "points", POINTS)),
      {
        header: words.nilai(),
        columns: years.map((year) => column(year, asIs(year), (part) => figureCell(pointsOf(part, year, drawer), "points", POINTS))),
      },
    ],
    rows: [...rowsOf(whole, drawer), ...predicateRows(drawer)],
    notes: [
      words.apart({ years: yearSpan(years) }),
      ...sourceNotes(figures, catalogue),
      ...conflictsAbout(leaves.map(({ node }) => node).concat(whole.parts.map(({ node }) => node)), catalogue),
    ],
  };
  return ok({ table: description, figures });
}

/** The kind of a table of the RB index over years that were scored in one way. */
export function rbKind(table: RbTable): TableKind {
  return {
    id: table.id,
    order: table.order,
    group: table.group,
    chapter: "planning",
    title: table.title,
    about: table.about,
    needs: words.needs(),
    ...oncePerPlan(({ document }) => document.nodes.filter((node) => node.level === LEVEL && versionOf(node, table) !== undefined)),
    draw: (request, root) => drawRb(table, request, root),
  };
}
