import type { CatalogueNode } from "../../catalogue/types";
import { fail, ok } from "../../language/result";
import { say } from "../../language/say";
import { type LocalText } from "../../language/text";
import { withCap } from "../../measures";
import { capaianFormula, capaianOf } from "../capaian";
import { at, EMPTY, formulaCell, row, text, unlessEmpty } from "../cells";
import { capNote, capRuleNotes, ROUNDING } from "../capaianNotes";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, formatOf, formOf, type Figure } from "../figures";
import type { DrawRequest, TableKind } from "../kind";
import type { ModelCell, TableRow } from "../model";
import { sourceNotes } from "../sources";
import { allNodes, codeAndName, FOOT, HEADERS, shortName, yearsWith } from "./labels";

const YEARS = 3;

/** The year asked for and the two before it, as far as the catalogue or the workbook has them. */
function comparedYears({ catalogue, facts, year }: DrawRequest, node: CatalogueNode): string[] {
  const known = new Set([...catalogue.years(node.code), ...facts.flatMap(({ period }) => (period ? [period] : []))]);
  return Array.from({ length: YEARS }, (_, back) => String(Number(year) - YEARS + 1 + back)).filter((each) => known.has(each));
}

/** Components of any of the years, each once, in catalogue order of the newest year that has it. */
function componentsOf({ catalogue }: DrawRequest, node: CatalogueNode, years: readonly string[]): CatalogueNode[] {
  const found = new Map<string, CatalogueNode>();
  for (const year of [...years].reverse())
    for (const each of catalogue.components(node.code, year)) if (!found.has(each.code)) found.set(each.code, each);
  return [...found.values()];
}

/** Tabel 5 and 11 (lkj-pwni-2024 lines 354, 569): target, realisasi and capaian of three years side by side. */
export const perbandingan: TableKind = {
  id: "perbandingan",
  title: { id: "Perbandingan capaian tiga tahun", en: "Achievement over three years" },
  about: {
    id: "Target, realisasi, dan capaian sebuah indeks dan komponennya dalam tahun yang dipilih dan dua tahun sebelumnya.",
    en: "Target, actual and achievement of an index and its components in the chosen year and the two before it.",
  },
  needs: {
    id: "target dan realisasi indeks dan setiap komponennya per tahun",
    en: "target and actual of the index and every component by year",
  },
  years: (catalogue) => yearsWith(catalogue, (year) => perbandingan.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => ["iku", "super"].includes(node.level) && catalogue.components(node.code, year).length > 0),
  draw: (request, node) => {
    const { catalogue, facts, language } = request;
    const years = comparedYears(request, node);
    if (years.length === 0) {
      return fail("#N/A", {
        id: `Tidak ada angka ${node.code} tahun ${request.year} dan dua tahun sebelumnya; tahun yang ada: ${catalogue.years(node.code).join(", ")}.`,
        en: `There are no figures of ${node.code} for ${request.year} and the two years before; there are ${catalogue.years(node.code).join(", ")}.`,
      });
    }
    const components = componentsOf(request, node, years);
    const width = 1 + years.length * 3;
    const span = years.length === 1 ? years[0]! : `${years[0]}-${years[years.length - 1]}`;
    const caption = [
      row("caption", width, [
        text(say({ id: `Perbandingan Capaian ${shortName(node)}`, en: `Comparison of ${shortName(node)}` }, language), width),
      ]),
      row("caption", width, [text(say({ id: `${node.name} Tahun ${span}`, en: `${node.name}, ${span}` }, language), width)]),
    ];
    const yearCells: ModelCell[] = years.flatMap((year) => [text(say({ id: `Tahun ${year}`, en: year }, language), 3), EMPTY, EMPTY]);
    const headers = [
      row("header", width, [EMPTY, ...yearCells]),
      row("header", width, [
        text(say(HEADERS.komponen, language)),
        ...years.flatMap(() => [FOOT.target, FOOT.realisasi, FOOT.capaian].map((label) => text(say(label, language)))),
      ]),
    ];

    const figures: Figure[] = [];
    const capNotes: LocalText[] = [];
    const firstRow = caption.length + headers.length;
    const bodyRow = (indicator: CatalogueNode, index: number): TableRow => {
      const form = formOf(indicator);
      const cells = years.flatMap((year, block): ModelCell[] => {
        const [target, realisasi] = (["target", "realisasi"] as const).map((what) =>
          findFigure({ node: indicator, what, period: year }, { catalogue, facts }),
        ) as [Figure, Figure];
        // B1.1.2 exists since 2023: its 2022 is no missing figure.
        const isIn =
          indicator === node ||
          catalogue.components(node.code, year).includes(indicator) ||
          target.value !== null ||
          realisasi.value !== null;
        if (!isIn) return [EMPTY, EMPTY, EMPTY];
        figures.push(target, realisasi);
        const capped = withCap(catalogue, indicator, year);
        capNotes.push(...capNote(capped, realisasi.value, target.value, language, year));
        const [goal, actual] = [at(firstRow + index, 1 + block * 3), at(firstRow + index, 2 + block * 3)];
        const ratio = target.value === null || realisasi.value === null ? null : capaianOf(capped, realisasi.value, target.value);
        return [
          figureCell(target, form, formatOf(form, indicator, target.value)),
          figureCell(realisasi, form, formatOf(form, indicator, realisasi.value)),
          formulaCell(unlessEmpty([actual, goal], capaianFormula(capped, form, actual, goal)), "0.00%", ratio),
        ];
      });
      return row(indicator === node ? "total" : "body", width, [text(codeAndName(indicator)), ...cells]);
    };
    const body = [...components, node].map(bodyRow);
    const columns = [
      { characters: 46, align: "Left" as const },
      ...years.flatMap(() => [11, 11, 11].map((characters) => ({ characters, align: "Right" as const }))),
    ];
    const notes = [
      ...sourceNotes(figures, catalogue),
      ROUNDING,
      ...capRuleNotes(catalogue, [...components, node], request.year, language),
      ...capNotes,
      ...conflictNotes(figures, catalogue),
    ];
    return ok({
      id: perbandingan.id,
      name: say({ id: `Perbandingan ${shortName(node)} ${request.year}`, en: `Comparison ${shortName(node)} ${request.year}` }, language),
      rows: [...caption, ...headers, ...body],
      columns,
      figures,
      notes,
    });
  },
};
