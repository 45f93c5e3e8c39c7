import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import type { ChartDescription } from "../../layout/chart";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { ColumnGroup, TableDescription } from "../../layout/description";
import { excel, type CellSlot, type OpenFormula } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { swotQuadrant } from "../../measures";
import { sumExact } from "../../numbers";
import { conflictsAbout } from "../conflicts";
import { figureCell, findInput, type Figure } from "../figures";
import { mapChart } from "../charts";
import type { TableKind } from "../kind";
import { childrenOf, oncePerPlan, planWith } from "../plan";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/hasil-swot", {
  name: { id: "Hasil IFAS dan EFAS", en: "Result of IFAS and EFAS" },
  caption: { id: "Hasil IFAS dan EFAS Tahun {years}", en: "Result of IFAS and EFAS, {years}" },
  title: { id: "Renstra: hasil IFAS dan EFAS dengan kuadran", en: "Strategic plan: result of IFAS and EFAS with quadrant" },
  about: {
    id: "Skor kekuatan, kelemahan, peluang, dan ancaman, kedua resultan, dan kuadrannya.",
    en: "The scores of strengths, weaknesses, opportunities and threats, both resultants, and the quadrant.",
  },
  needs: { id: "skor setiap blok", en: "the score of every block" },
  resultanOf: { id: "Resultan {matrix}", en: "Resultant {matrix}" },
  quadrant: { id: "Kuadran IFAS dan EFAS Tahun {years}", en: "Quadrant of IFAS and EFAS, {years}" },
  resultan: { id: "Resultan", en: "Resultant" },
  kuadran: { id: "Kuadran", en: "Quadrant" },
  printed: {
    id: "Skor blok ialah yang tercetak; kuadran ditentukan tanda kedua resultan, karena dokumen hanya menggambarnya.",
    en: "The scores of the blocks are the printed ones; the signs of the resultants give the quadrant, which the document only draws.",
  },
});

const SCORE = "0.000";
const PERIOD = "2025-2029";

/** One side of the result: a matrix with the printed scores of its two blocks. */
interface Side {
  readonly matrix: CatalogueNode;
  readonly blocks: readonly { readonly node: CatalogueNode; readonly score: Figure }[];
}

/** The rows, one for both sides: first blocks, second blocks, and the sums. */
type Line = number | "resultan";

const scoreColumn = ({ matrix }: Side): string => `skor ${matrix.code}`;
const sumOf = ({ blocks }: Side): number | null =>
  blocks.some(({ score }) => score.value === null) ? null : sumExact(blocks.map(({ score }) => score.value!));

function sumCell(side: Side): Cell {
  const slots = side.blocks.map((_, at): CellSlot => ({ row: String(at), column: scoreColumn(side) }));
  return quantity(unlessEmpty(slots, excel`${slots[0]!}+${slots[1]!}`), SCORE, sumOf(side));
}

function columnsOf(side: Side): ColumnGroup<Line> {
  return {
    header: asIs(side.matrix.code),
    columns: [
      {
        id: `faktor ${side.matrix.code}`,
        header: null,
        width: 22,
        align: "Left",
        value: (line) => text(line === "resultan" ? words.resultan() : side.blocks[line]!.node.name),
      },
      {
        id: scoreColumn(side),
        header: null,
        width: 14,
        align: "Right",
        value: (line) => (line === "resultan" ? sumCell(side) : figureCell(side.blocks[line]!.score, "points", SCORE)),
      },
    ],
  };
}

/** By the signs of both resultants, as SWOT.KUADRAN tells it; on an axis there is none. */
function quadrantCell(sides: readonly [Side, Side]): Cell {
  const [ifas, efas] = sides.map((side): CellSlot => ({ row: "resultan", column: scoreColumn(side) })) as [CellSlot, CellSlot];
  const name = (one: number, other: number): OpenFormula => {
    const found = swotQuadrant(one, other);
    return excel`${found.ok ? found.value : ""}`;
  };
  const right = excel`IF(${efas}>0,${name(1, 1)},${name(1, -1)})`;
  const left = excel`IF(${efas}>0,${name(-1, 1)},${name(-1, -1)})`;
  const [one, other] = [sumOf(sides[0]), sumOf(sides[1])];
  const found = one === null || other === null ? null : swotQuadrant(one, other);
  return quantity(
    unlessEmpty([ifas, efas], excel`IF(${ifas}*${efas}=0,NA(),IF(${ifas}>0,${right},${left}))`),
    "General",
    found?.ok ? found.value : null,
    unlessEmpty([ifas, efas], excel`SWOT.KUADRAN(${ifas},${efas})`),
  );
}

/** Both resultants as one point; the axes cross in the middle, so that the quadrant is seen. */
function quadrantMap(sides: readonly [Side, Side]): ChartDescription {
  const reach = Math.max(1, ...sides.map((side) => Math.ceil(2 * Math.abs(sumOf(side) ?? 0))));
  const [ifas, efas] = sides.map((side) => ({ rows: ["resultan"], column: scoreColumn(side) }));
  const [across, up] = sides.map(({ matrix }) => words.resultanOf({ matrix: matrix.code }));
  const map = { title: words.quadrant({ years: PERIOD }), across: across!, up: up!, format: "0.0", field: { from: -reach, to: reach } };
  return mapChart(map, [{ name: words.resultan(), across: ifas!, up: efas! }]);
}

/** Tabel 9 (renstra-kp2mi-2025-2029 lines 958-964). */
export const kind: TableKind = {
  id: "renstra-hasil-swot",
  order: 232,
  group: "analysis",
  chapter: "planning",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  ...oncePerPlan((planned) =>
    planned.document.nodes.filter((node) => node.level === "analisis SWOT" && childrenOf(planned, node, "matriks SWOT").length === 2),
  ),
  draw: ({ catalogue, facts }, node) => {
    const planned = planWith(catalogue, node);
    const sides = childrenOf(planned, node, "matriks SWOT").map((matrix): Side => ({
      matrix,
      blocks: childrenOf(planned, matrix, "blok SWOT").map((block) => ({
        node: block,
        score: findInput(block, "skor", PERIOD, { catalogue, facts }),
      })),
    })) as unknown as readonly [Side, Side];
    const figures = sides.flatMap(({ blocks }) => blocks.map(({ score }) => score));
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name(),
      caption: [words.caption({ years: PERIOD })],
      columns: sides.map(columnsOf),
      rows: [
        ...sides[0].blocks.map((_, at) => ({ kind: "leaf", key: String(at), of: at }) as const),
        { kind: "total", key: "resultan", of: "resultan" },
        {
          kind: "foot",
          key: "kuadran",
          cells: { [`faktor ${sides[0].matrix.code}`]: text(words.kuadran()), [scoreColumn(sides[0])]: quadrantCell(sides) },
        },
      ],
      notes: [
        words.printed(),
        ...sourceNotes(figures, catalogue),
        ...conflictsAbout(
          sides.flatMap(({ matrix }) => matrix),
          catalogue,
        ),
      ],
      charts: [quadrantMap(sides)],
    };
    return ok({ table, figures });
  },
};
