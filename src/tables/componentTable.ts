import type { CatalogueNode } from "../catalogue/types";
import { ok, type Result } from "../language/result";
import { say } from "../language/say";
import { type Language, type LocalText } from "../language/text";
import { withCap } from "../measures";
import { multiplyExact } from "../numbers";
import { bobotFormat } from "../sheet/numberFormats";
import { basisOf, type BasisChoice } from "./basis";
import { capaianFormula, capaianOf } from "./capaian";
import { at, excel, formulaCell, row, text, unlessEmpty, type FormulaParts } from "./cells";
import {
  type Basis,
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
import type { DrawRequest, Drawing } from "./kind";
import type { ModelCell, TableRow } from "./model";

type Content = "no" | "komponen" | "bobot" | "realisasi" | "target" | "capaian" | "bobotKaliRealisasi";
type FootContent = "realisasi" | "target" | "capaian";

/** The description of a table that shows the components of one index and, at its foot, the index itself. */
export interface ComponentTable {
  readonly id: string;
  /** Also the name of the table's own sheet. */
  readonly name: (node: CatalogueNode, year: string) => LocalText;
  readonly caption: (node: CatalogueNode, year: string) => readonly LocalText[];
  /** Must hold komponen, bobot, realisasi and bobotKaliRealisasi; with capaian also target. */
  readonly columns: readonly { readonly content: Content; readonly header: LocalText; readonly characters: number }[];
  /** What of the components is weighed and stands in the column realisasi; a perspective has only a capaian. */
  readonly weighed: "realisasi" | "capaian";
  /** How a component is named in its row. */
  readonly rowLabel: (component: CatalogueNode) => string;
  /** A heading with the index's name above the foot. */
  readonly footHeading: boolean;
  readonly foot: {
    readonly labelColumn: number;
    readonly valueColumn: number;
    readonly rows: readonly { readonly content: FootContent; readonly label: (node: CatalogueNode) => LocalText }[];
  };
}

/** Not "B x ...": a reader, and our own check, would look for bobot x realisasi in it. */
const WEIGHTED_CAPAIAN: LocalText = { id: "Capaian Tertimbang", en: "Weighted Achievement" };

function columnOf(table: ComponentTable, content: Content): number {
  return table.columns.findIndex((column) => column.content === content);
}

function weightedFormula(table: ComponentTable, { node }: ComponentFigures, basis: Basis, rowIndex: number): FormulaParts {
  const cell = (content: Content) => at(rowIndex, columnOf(table, content));
  const [bobot, realisasi] = [cell("bobot"), cell("realisasi")];
  if (basis === "realisasi") {
    const divisor = topOf(node) / unitOf(formOf(node));
    return unlessEmpty([bobot, realisasi], divisor === 1 ? excel`${bobot}*${realisasi}` : excel`${bobot}*${realisasi}/${divisor}`);
  }
  const capaian = cell("capaian");
  if (columnOf(table, "capaian") >= 0) return unlessEmpty([bobot, capaian], excel`${bobot}*${capaian}`);
  const target = cell("target");
  return unlessEmpty([bobot, realisasi, target], excel`${bobot}*(${capaianFormula(node, formOf(node), realisasi, target)})`);
}

function componentRow(table: ComponentTable, component: ComponentFigures, basis: Basis, number: number, rowIndex: number): TableRow {
  const form = formOf(component.node);
  const cell = (content: Content): ModelCell => {
    switch (content) {
      case "no":
        return { kind: "number", value: number, format: "0" };
      case "komponen":
        return text(table.rowLabel(component.node));
      case "bobot":
        return figureCell(component.bobot, "percent", bobotFormat(component.bobot.value));
      case "realisasi":
      case "target":
        return figureCell(component[content], form, formatOf(form, component.node, component[content].value));
      case "capaian": {
        const [realisasi, target] = [at(rowIndex, columnOf(table, "realisasi")), at(rowIndex, columnOf(table, "target"))];
        return formulaCell(
          unlessEmpty([realisasi, target], capaianFormula(component.node, form, realisasi, target)),
          "0.00%",
          componentCapaian(component),
        );
      }
      case "bobotKaliRealisasi":
        return formulaCell(weightedFormula(table, component, basis, rowIndex), "0.00%", weightedRatio(component, basis));
    }
  };
  return row(
    "body",
    table.columns.length,
    table.columns.map(({ content }) => cell(content)),
  );
}

/** The foot: the index from the rows above, its target, and the one over the other. */
function footRows(
  table: ComponentTable,
  node: CatalogueNode,
  language: Language,
  ratio: number | null,
  target: Figure,
  body: { from: number; to: number },
  firstFootRow: number,
): TableRow[] {
  const form = formOf(node);
  const rowOf = (content: FootContent) =>
    at(firstFootRow + table.foot.rows.findIndex((each) => each.content === content), table.foot.valueColumn);
  const cell = (content: FootContent): ModelCell => {
    switch (content) {
      case "realisasi": {
        const column = columnOf(table, "bobotKaliRealisasi");
        const range = excel`${at(body.from, column)}:${at(body.to, column)}`;
        const sum = form === "percent" ? excel`SUM(${range})` : excel`SUM(${range})*100`;
        const preview = ratio === null ? null : form === "percent" ? ratio : multiplyExact(ratio, 100);
        return formulaCell(excel`IF(COUNTBLANK(${range})>0,"",${sum})`, formatOf(form, node), preview);
      }
      case "target":
        return figureCell(target, form, formatOf(form, node, target.value));
      case "capaian": {
        const [realisasi, goal] = [rowOf("realisasi"), rowOf("target")];
        const preview = ratio === null || target.value === null ? null : capaianOf(node, multiplyExact(ratio, 100), target.value);
        return formulaCell(unlessEmpty([realisasi, goal], capaianFormula(node, form, realisasi, goal)), "0.00%", preview);
      }
    }
  };
  return table.foot.rows.map(({ content, label }) => {
    const cells: ModelCell[] = table.columns.map(() => ({ kind: "empty" }));
    cells[table.foot.labelColumn] = text(say(label(node), language));
    cells[table.foot.valueColumn] = cell(content);
    return row("total", table.columns.length, cells);
  });
}

/** Draws a component table: figures as live references or numbers, everything calculated as native formulas. */
export function drawComponentTable(
  table: ComponentTable,
  { catalogue, facts, year, language }: DrawRequest,
  uncapped: CatalogueNode,
): Result<Drawing> {
  const node = withCap(catalogue, uncapped, year);
  const width = table.columns.length;
  const components = collectComponents(node, year, { catalogue, facts }, table.weighed);
  if (components.length === 0) return noComponents(catalogue, node, year);
  const basis: BasisChoice =
    table.weighed === "capaian" ? { used: "realisasi", stated: "realisasi", statedValue: null } : basisOf(catalogue, node, year);
  const target = findFigure({ node, what: "target", period: year }, { catalogue, facts });

  const caption = table.caption(node, year).map((line) => row("caption", width, [text(say(line, language), width)]));
  const headerOf = ({ content, header }: ComponentTable["columns"][number]): LocalText =>
    content === "bobotKaliRealisasi" && basis.used === "capaian" ? WEIGHTED_CAPAIAN : header;
  const header = row(
    "header",
    width,
    table.columns.map((column) => text(say(headerOf(column), language))),
  );
  const from = caption.length + 1;
  const body = components.map((component, index) => componentRow(table, component, basis.used, index + 1, from + index));
  const heading = table.footHeading ? [row("total", width, [text(node.name, width)])] : [];
  const to = from + body.length - 1;
  const ratio = indexRatio(components, basis.used);
  const foot = footRows(table, node, language, ratio, target, { from, to }, to + 1 + heading.length);

  const withTarget = table.foot.rows.some(({ content }) => content === "target");
  const shown = {
    catalogue,
    node,
    year,
    components,
    weighed: table.weighed,
    capaianShown: columnOf(table, "capaian") >= 0,
    target: withTarget ? target : null,
    basis,
    ratio,
    language,
  };
  return ok({
    id: table.id,
    name: say(table.name(node, year), language),
    rows: [...caption, header, ...body, ...heading, ...foot],
    columns: table.columns.map(({ content, characters }) => ({
      characters,
      align: content === "komponen" ? "Left" : content === "no" ? "Center" : "Right",
    })),
    figures: componentTableFigures(shown),
    notes: componentNotes(shown),
  });
}
