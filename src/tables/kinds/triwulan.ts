import type { CatalogueNode } from "../../catalogue/types";
import { ok } from "../../language/result";
import { say } from "../../language/text";
import { divideExact, formatNumber, multiplyExact } from "../../numbers";
import { at, EMPTY, excel, formulaCell, row, text, unlessEmpty, type FormulaParts } from "../cells";
import { conflictNotes } from "../conflicts";
import { collectComponents, indexRatio } from "../componentFigures";
import { figureCell, findFigure, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import type { ModelCell, TableRow } from "../model";
import { noteRows } from "../notes";
import { sourceNotes } from "../sources";
import { allNodes, HEADERS, yearsWith } from "./labels";

const QUARTERS = ["I", "II", "III", "IV"] as const;

function period(year: string, quarter: number): string {
  return `${year}-TW${quarter + 1}`;
}

/**
 * The quarter's own figure. A target comes from the year unless the workbook has one for the quarter: the information matrix is
 * flat (line 2339: 85, 85, 85, 85), the catalogue's quarterly targets are those of the action plan (21,25 in TW I).
 */
function quarterFigure(node: CatalogueNode, what: "realisasi" | "target", year: string, quarter: number, source: FigureSource): Figure {
  const own = findFigure({ node, what, period: period(year, quarter) }, source);
  const fromWorkbook = own.origin.kind === "workbook" || own.origin.kind === "workbookText";
  return what === "target" && !fromWorkbook ? findFigure({ node, what, period: year }, source) : own;
}

/** Matriks Informasi Kinerja (lkj-pwni-2024 lines 2337-2344): cumulative figures by quarter, in points as printed. */
export const triwulan: TableKind = {
  id: "triwulan",
  title: { id: "Matriks Informasi Kinerja per triwulan", en: "Performance information matrix by quarter" },
  about: {
    id: "Realisasi dan target kumulatif setiap IKU sampai dengan TW I, II, III, dan IV, dan super indeks yang terhitung darinya.",
    en: "Cumulative actuals and targets of every indicator up to each quarter, and the super index calculated from them.",
  },
  needs: { id: "realisasi dan target setiap IKU per triwulan; bobot tahun itu", en: "actual and target of every indicator by quarter; the weights of the year" },
  years: (catalogue) => yearsWith(catalogue, (year) => triwulan.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => {
      if (node.level !== "super") return false;
      const quarterly = (component: CatalogueNode): boolean => QUARTERS.some((_, quarter) => catalogue.fact({ code: component.code, what: "realisasi", period: period(year, quarter) }) !== undefined);
      return catalogue.components(node.code, year).some(quarterly);
    }),
  build: ({ catalogue, facts, year, language }, node) => {
    const source = { catalogue, facts };
    const components = collectComponents(node, year, source);
    const width = 2 + QUARTERS.length * 2;
    const figures: Figure[] = components.map(({ bobot }) => bobot);
    const caption = [
      row("caption", width, [text(say({ id: "Matriks Informasi Kinerja", en: "Performance Information Matrix" }, language), width)]),
      row("caption", width, [text(say({ id: `${node.name} Tahun ${year}`, en: `${node.name}, ${year}` }, language), width)]),
    ];
    const group = (id: string, en: string): ModelCell[] => [text(say({ id, en }, language), QUARTERS.length), EMPTY, EMPTY, EMPTY];
    const quarterNames = QUARTERS.map((quarter) => text(say({ id: `s.d. TW ${quarter}`, en: `to Q${QUARTERS.indexOf(quarter) + 1}` }, language)));
    const headers = [
      row("header", width, [EMPTY, EMPTY, ...group("Realisasi Sub IK", "Actual"), ...group("Target Sub IK", "Target")]),
      row("header", width, [text(say(HEADERS.no, language)), text(say({ id: "Uraian", en: "Description" }, language)), ...quarterNames, ...quarterNames]),
    ];
    const firstRow = caption.length + headers.length;
    const cellsOf = (indicator: CatalogueNode, what: "realisasi" | "target"): ModelCell[] =>
      QUARTERS.map((_, quarter) => {
        const figure = quarterFigure(indicator, what, year, quarter, source);
        figures.push(figure);
        return figureCell(figure, "points", "0.00");
      });
    const body = components.map((component, index): TableRow =>
      row("body", width, [{ kind: "number", value: index + 1, format: "0" }, text(component.node.name), ...cellsOf(component.node, "realisasi"), ...cellsOf(component.node, "target")]),
    );

    /** The printed formula "(Sub IK 1 x 40%) + ...": this layout has no weight column, so the weights stand in the formula. */
    const weightsKnown = components.every(({ bobot }) => bobot.value !== null);
    const indexCell = (quarter: number): ModelCell => {
      const cells = components.map((_, index) => at(firstRow + index, 2 + quarter));
      const sum: FormulaParts = components.flatMap(({ bobot }, index): FormulaParts => [
        ...(index === 0 ? [] : ["+"]),
        ...excel`${cells[index]!}*${divideExact(bobot.value ?? 0, 100)}`,
      ]);
      const ratio = indexRatio(components.map((component) => ({ ...component, realisasi: quarterFigure(component.node, "realisasi", year, quarter, source) })), "realisasi");
      return weightsKnown ? formulaCell(unlessEmpty(cells, sum), "0.00", ratio === null ? null : multiplyExact(ratio, 100)) : EMPTY;
    };
    const total = row("total", width, [EMPTY, text(node.name), ...QUARTERS.map((_, quarter) => indexCell(quarter)), ...cellsOf(node, "target")]);
    const columns = [
      { characters: 5, align: "Center" as const },
      { characters: 46, align: "Left" as const },
      ...Array.from({ length: QUARTERS.length * 2 }, () => ({ characters: 11, align: "Right" as const })),
    ];
    const weights = components.map(({ node: { code }, bobot }) => `${code} x ${bobot.value === null ? "?" : formatNumber(bobot.value, {}, language)}%`).join(" + ");
    const notes = [{ id: `Formulasi: ${weights}.`, en: `Formula: ${weights}.` }, ...sourceNotes(figures, catalogue), ...conflictNotes(figures, catalogue)];
    return ok({
      id: triwulan.id,
      name: say({ id: `Triwulan ${year}`, en: `Quarters ${year}` }, language),
      rows: [...caption, ...headers, ...body, total, ...noteRows(notes, columns, language)],
      columns,
    });
  },
};
