import type { CatalogueNode } from "../catalogue/types";
import type { Message } from "../language/message";
import { ok, type Result } from "../language/result";
import { number, quantity, text, type Cell } from "../layout/cell";
import type { ChartDescription } from "../layout/chart";
import type { Align, RowDescription, TableDescription } from "../layout/description";
import { excel, type CellSlot } from "../layout/expression";
import { unlessEmpty, whenFull } from "../layout/guards";
import { withCap, type Basis } from "../measures";
import { multiplyExact } from "../numbers";
import { bobotFormat, SHARE_FORMAT } from "../sheet/numberFormats";
import { basisOf, type BasisChoice } from "./basis";
import { capaianCell, capaianFormula, capaianOf } from "./capaian";
import {
  collectComponents,
  componentCapaian,
  indexRatio,
  noComponents,
  topOf,
  weightedRatio,
  type ComponentFigures,
} from "./componentFigures";
import { componentNotes, componentTableFigures } from "./componentNotes";
import { figureCell, findFigure, formatOf, formOf, unitOf, type Figure } from "./figures";
import { columnsChart } from "./charts";
import type { DrawRequest, Drawing } from "./kind";
import { FOOT, HEADERS } from "./labels";
import { sentences } from "./messages";

type Content = "no" | "komponen" | "bobot" | "realisasi" | "target" | "capaian" | "bobotKaliRealisasi";
type FootContent = "realisasi" | "target" | "capaian";

/** The description of a table that shows the components of one index and, at its foot, the index itself. */
export interface ComponentTable {
  readonly id: string;
  /** Also the name of the table's own sheet. */
  readonly name: (node: CatalogueNode, year: string) => Message;
  readonly caption: (node: CatalogueNode, year: string) => readonly Message[];
  /** The line of the caption that says alone what the table is of: its chart has room for one. */
  readonly captionOfChart: "first" | "last";
  /** Must hold komponen, bobot, realisasi and bobotKaliRealisasi; with capaian also target. */
  readonly columns: readonly { readonly content: Content; readonly header: Message; readonly characters: number }[];
  /** What of the components is weighed and stands in the column realisasi; a perspective has only a capaian. */
  readonly weighed: "realisasi" | "capaian";
  /** How a component is named in its row. */
  readonly rowLabel: (component: CatalogueNode) => string;
  /** A heading with the index's name above the foot. */
  readonly footHeading: boolean;
  readonly foot: {
    /** The columns its words and its figures stand in. */
    readonly labelIn: Content;
    readonly valueIn: Content;
    readonly rows: readonly { readonly content: FootContent; readonly label: (node: CatalogueNode) => Message }[];
  };
}

const ALIGN: Readonly<Partial<Record<Content, Align>>> = { komponen: "Left", no: "Center" };

interface ComponentRow {
  readonly component: ComponentFigures;
  readonly number: number;
}

function has(table: ComponentTable, content: Content): boolean {
  return table.columns.some((column) => column.content === content);
}

/** Weight times what is weighed, from the cells of the component's own row. */
function weightedCell(table: ComponentTable, component: ComponentFigures, basis: Basis): Cell {
  const { node } = component;
  const slot = (column: Content): CellSlot => ({ row: node.code, column });
  const [bobot, realisasi, target, capaian] = [slot("bobot"), slot("realisasi"), slot("target"), slot("capaian")];
  const formula = () => {
    if (basis === "realisasi") {
      const divisor = topOf(node) / unitOf(formOf(node));
      return unlessEmpty([bobot, realisasi], divisor === 1 ? excel`${bobot}*${realisasi}` : excel`${bobot}*${realisasi}/${divisor}`);
    }
    if (has(table, "capaian")) return unlessEmpty([bobot, capaian], excel`${bobot}*${capaian}`);
    const ratio = capaianFormula(node, formOf(node), excel`${realisasi}`, excel`${target}`);
    return unlessEmpty([bobot, realisasi, target], excel`${bobot}*(${ratio})`);
  };
  return quantity(formula(), SHARE_FORMAT, weightedRatio(component, basis));
}

function componentCell(table: ComponentTable, basis: Basis, content: Content, { component, number: at }: ComponentRow): Cell {
  const { node } = component;
  const form = formOf(node);
  switch (content) {
    case "no":
      return number(at, "0");
    case "komponen":
      return text(table.rowLabel(node));
    case "bobot":
      return figureCell(component.bobot, "percent", bobotFormat(component.bobot.value));
    case "realisasi":
    case "target":
      return figureCell(component[content], form, formatOf(form, node, component[content].value));
    case "capaian": {
      const [realisasi, target] = [
        { row: node.code, column: "realisasi" },
        { row: node.code, column: "target" },
      ];
      return capaianCell({ node, form, realisasi, target, value: componentCapaian(component) });
    }
    case "bobotKaliRealisasi":
      return weightedCell(table, component, basis);
  }
}

interface Index {
  readonly node: CatalogueNode;
  readonly components: readonly ComponentFigures[];
  readonly target: Figure;
  /** 1 = 100 %; null while a component is missing. */
  readonly ratio: number | null;
}

const footKey = (content: FootContent): string => `foot ${content}`;

/** The foot: the index from the rows above, its target, and the one over the other. */
function footCell({ foot }: ComponentTable, { node, components, target, ratio }: Index, content: FootContent): Cell {
  const form = formOf(node);
  switch (content) {
    case "realisasi": {
      const range = { rows: components.map((each) => each.node.code), column: "bobotKaliRealisasi" };
      const sum = form === "percent" ? excel`SUM(${range})` : excel`SUM(${range})*100`;
      const value = ratio === null ? null : form === "percent" ? ratio : multiplyExact(ratio, 100);
      return quantity(whenFull(range, sum), formatOf(form, node), value);
    }
    case "target":
      return figureCell(target, form, formatOf(form, node, target.value));
    case "capaian": {
      const [realisasi, goal] = [
        { row: footKey("realisasi"), column: foot.valueIn },
        { row: footKey("target"), column: foot.valueIn },
      ];
      const value = ratio === null || target.value === null ? null : capaianOf(node, multiplyExact(ratio, 100), target.value);
      return capaianCell({ node, form, realisasi, target: goal, value });
    }
  }
}

function rowsOf(table: ComponentTable, index: Index): RowDescription<ComponentRow>[] {
  const { labelIn, valueIn, rows } = table.foot;
  return [
    ...index.components.map((component, at) => ({ kind: "leaf", key: component.node.code, of: { component, number: at + 1 } }) as const),
    ...(table.footHeading ? [{ kind: "heading", text: index.node.name } as const] : []),
    ...rows.map(({ content, label }) => {
      const cells = { [labelIn]: text(label(index.node)), [valueIn]: footCell(table, index, content) };
      return { kind: "foot", key: footKey(content), cells } as const;
    }),
  ];
}

/** What was reached of every component, against its target where the table has that. Figures of different units have no axis in common. */
function componentCharts(table: ComponentTable, { node, components }: Index, year: string): ChartDescription[] {
  const forms = new Set(components.map((each) => formOf(each.node)));
  if (forms.size > 1) return [];
  const caption = table.caption(node, year);
  const title = caption[table.captionOfChart === "first" ? 0 : caption.length - 1]!;
  const format = forms.has("percent") ? SHARE_FORMAT : "0.00";
  const shown = (["realisasi", "target"] as const).filter((content) => has(table, content));
  const columns = shown.map((id) => ({ id, name: id === "realisasi" && table.weighed === "capaian" ? FOOT.capaian() : FOOT[id]() }));
  const rows = components.map((each) => each.node.code);
  return [columnsChart({ form: "bar", title, category: HEADERS.komponen(), format }, rows, { label: "komponen", columns })];
}

/** Draws a component table: figures as live references or numbers, everything calculated as formulas. */
export function drawComponentTable(
  table: ComponentTable,
  { catalogue, facts, year }: DrawRequest,
  uncapped: CatalogueNode,
): Result<Drawing> {
  const node = withCap(catalogue, uncapped, year);
  const components = collectComponents(node, year, { catalogue, facts }, table.weighed);
  if (components.length === 0) return noComponents(catalogue, node, year);
  const basis: BasisChoice =
    table.weighed === "capaian" ? { used: "realisasi", stated: "realisasi", statedValue: null } : basisOf(catalogue, node, year);
  const target = findFigure({ node, what: "target", period: year }, { catalogue, facts });
  const ratio = indexRatio(components, basis.used);
  const withTarget = table.foot.rows.some(({ content }) => content === "target");
  const shown = {
    catalogue,
    node,
    year,
    components,
    weighed: table.weighed,
    capaianShown: has(table, "capaian"),
    target: withTarget ? target : null,
    basis,
    ratio,
  };
  const description: TableDescription<ComponentRow> = {
    id: table.id,
    name: table.name(node, year),
    caption: table.caption(node, year),
    columns: table.columns.map(({ content, header, characters }) => ({
      id: content,
      header: content === "bobotKaliRealisasi" && basis.used === "capaian" ? sentences.weightedCapaian() : header,
      width: characters,
      align: ALIGN[content] ?? "Right",
      value: (row) => componentCell(table, basis.used, content, row),
    })),
    rows: rowsOf(table, { node, components, target, ratio }),
    notes: componentNotes(shown),
    charts: componentCharts(table, { node, components, target, ratio }, year),
  };
  return ok({ table: description, figures: componentTableFigures(shown) });
}
