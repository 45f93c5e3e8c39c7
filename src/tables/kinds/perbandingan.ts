import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages, type Message } from "../../language/message";
import { fail, ok } from "../../language/result";
import { text, type Cell } from "../../layout/cell";
import type { Column, ColumnGroup, TableDescription } from "../../layout/description";
import { withCap } from "../../measures";
import { SHARE_FORMAT } from "../../sheet/numberFormats";
import { capaianCell, capaianOf } from "../capaian";
import { capNote, capRuleNotes } from "../capaianNotes";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, formatOf, formOf, type Figure } from "../figures";
import { columnsChart } from "../charts";
import type { DrawRequest, TableKind } from "../kind";
import { allNodes, codeAndName, FOOT, HEADERS, shortName, yearsWith } from "../labels";
import { sentences } from "../messages";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/perbandingan", {
  name: { id: "Perbandingan {index} {year}", en: "Comparison {index} {year}" },
  title: { id: "Perbandingan Capaian {index}", en: "Comparison of {index}" },
  caption: { id: "{index} Tahun {years}", en: "{index}, {years}" },
  year: { id: "Tahun {year}", en: "{year}" },
  achieved: { id: "Capaian {year}", en: "Achievement {year}" },
  noYears: {
    id: "Tidak ada angka {code} sampai dengan tahun {year}; tahun yang ada: {years}.",
    en: "There are no figures of {code} up to {year}; there are {years}.",
  },
  span: {
    id: "Perbandingan mencakup 1 sampai 5 tahun, bukan {span}.",
    en: "A comparison covers 1 to 5 years, not {span}.",
  },
  title2: { id: "Perbandingan capaian antartahun", en: "Achievement over the years" },
  about: {
    id: "Target, realisasi, dan capaian sebuah indikator dan komponennya dalam tahun yang dipilih dan tahun-tahun sebelumnya, sampai lima tahun.",
    en: "Target, actual and achievement of an indicator and its components in the chosen year and those before it, up to five years.",
  },
  needs: {
    id: "target dan realisasi indeks dan setiap komponennya per tahun",
    en: "target and actual of the index and every component by year",
  },
});

const YEARS = 3;
const MOST_YEARS = 5;

/** The year asked for and those before it, as far as the catalogue or the workbook has them. */
function comparedYears({ catalogue, facts, year, span = YEARS }: DrawRequest, node: CatalogueNode): string[] {
  const known = new Set([...catalogue.years(node.code), ...facts.flatMap(({ period }) => (period ? [period] : []))]);
  return Array.from({ length: span }, (_, back) => String(Number(year) - span + 1 + back)).filter((each) => known.has(each));
}

/** Components of any of the years, each once, in catalogue order of the newest year that has it. */
function componentsOf({ catalogue }: DrawRequest, node: CatalogueNode, years: readonly string[]): CatalogueNode[] {
  const found = new Map<string, CatalogueNode>();
  for (const year of [...years].reverse())
    for (const each of catalogue.components(node.code, year)) if (!found.has(each.code)) found.set(each.code, each);
  return [...found.values()];
}

/** One indicator in one year. */
interface YearFigures {
  readonly year: string;
  /** With the cap of the year. */
  readonly node: CatalogueNode;
  readonly target: Figure;
  readonly realisasi: Figure;
}

/** One indicator by year; a year in which it did not exist is not in it. */
interface ComparedRow {
  readonly indicator: CatalogueNode;
  readonly byYear: ReadonlyMap<string, YearFigures>;
}

function comparedRow(
  { catalogue, facts }: DrawRequest,
  index: CatalogueNode,
  indicator: CatalogueNode,
  years: readonly string[],
): ComparedRow {
  const found = years.flatMap((year): [string, YearFigures][] => {
    const find = (what: "target" | "realisasi"): Figure => findFigure({ node: indicator, what, period: year }, { catalogue, facts });
    const [target, realisasi] = [find("target"), find("realisasi")];
    // B1.1.2 exists since 2023: its 2022 is no missing figure.
    const isIn =
      indicator === index ||
      catalogue.components(index.code, year).includes(indicator) ||
      target.value !== null ||
      realisasi.value !== null;
    return isIn ? [[year, { year, node: withCap(catalogue, indicator, year), target, realisasi }]] : [];
  });
  return { indicator, byYear: new Map(found) };
}

type What = "target" | "realisasi" | "capaian";

function yearCell({ indicator, byYear }: ComparedRow, year: string, what: What): Cell {
  const found = byYear.get(year);
  if (!found) return null;
  const form = formOf(indicator);
  if (what !== "capaian") return figureCell(found[what], form, formatOf(form, indicator, found[what].value));
  const [actual, goal] = [found.realisasi.value, found.target.value];
  return capaianCell({
    node: found.node,
    form,
    realisasi: { row: indicator.code, column: `realisasi ${year}` },
    target: { row: indicator.code, column: `target ${year}` },
    value: goal === null || actual === null ? null : capaianOf(found.node, actual, goal),
  });
}

function yearColumns(year: string): ColumnGroup<ComparedRow> {
  const columns = (["target", "realisasi", "capaian"] as const).map((what): Column<ComparedRow> => ({
    id: `${what} ${year}`,
    header: FOOT[what](),
    width: 11,
    align: "Right",
    value: (row) => yearCell(row, year, what),
  }));
  return { header: words.year({ year }), columns };
}

/**
 * Tabel 5, 11, 18, 23, 28 and 35 (lkj-pwni-2024 lines 354, 569, 1066, 1332, 1582, 1877; the text numbers them anew): target,
 * realisasi and capaian of one to five years side by side, of an index with its components or of an indicator that has none.
 */
export const kind: TableKind = {
  id: "perbandingan",
  comparesYears: true,
  order: 30,
  group: "achievement",
  title: words.title2(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter(
      (node) =>
        ["iku", "super"].includes(node.level) &&
        (catalogue.components(node.code, year).length > 0 ||
          catalogue.fact({ code: node.code, what: "realisasi", period: year }) !== undefined),
    ),
  draw: (request, node) => {
    const { catalogue, span: asked = YEARS } = request;
    if (!Number.isInteger(asked) || asked < 1 || asked > MOST_YEARS) return fail("#VALUE!", words.span({ span: asked }));
    const years = comparedYears(request, node);
    if (years.length === 0) {
      const known = { items: catalogue.years(node.code), join: "," } as const;
      return fail("#N/A", words.noYears({ code: node.code, year: request.year, years: known }));
    }
    const components = componentsOf(request, node, years);
    const rows = [...components, node].map((indicator) => comparedRow(request, node, indicator, years));
    const shown = rows.flatMap(({ byYear }) => [...byYear.values()]);
    const figures = shown.flatMap(({ target, realisasi }) => [target, realisasi]);
    const notes: Message[] = [
      ...sourceNotes(figures, catalogue),
      sentences.rounding(),
      ...capRuleNotes(catalogue, [...components, node], request.year),
      ...shown.flatMap((each) => capNote(each.node, each.realisasi.value, each.target.value, each.year)),
      ...conflictNotes(figures, catalogue),
    ];
    const span = years.length === 1 ? years[0]! : `${years[0]}-${years[years.length - 1]}`;
    const table: TableDescription<ComparedRow> = {
      id: kind.id,
      name: words.name({ index: shortName(node), year: request.year }),
      caption: [words.title({ index: shortName(node) }), words.caption({ index: node.name, years: span })],
      columns: [
        { id: "komponen", header: HEADERS.komponen(), width: 46, align: "Left", value: ({ indicator }) => text(codeAndName(indicator)) },
        ...years.map(yearColumns),
      ],
      rows: rows.map((row) => ({ kind: row.indicator === node ? "total" : "leaf", key: row.indicator.code, of: row })),
      notes,
      charts: [
        columnsChart(
          { form: "bar", title: words.title({ index: shortName(node) }), category: HEADERS.komponen(), format: SHARE_FORMAT },
          rows.map(({ indicator }) => indicator.code),
          { label: "komponen", columns: years.map((year) => ({ id: `capaian ${year}`, name: words.achieved({ year }) })) },
        ),
      ],
    };
    return ok({ table, figures });
  },
};
