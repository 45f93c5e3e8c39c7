import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { numberOrBlank, text, type Cell } from "../../layout/cell";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { withCap } from "../../measures";
import { unitFormat } from "../../measures/unitFormat";
import { agreed, agreedWhole } from "../agreement";
import { capaianCell, capaianOf } from "../capaian";
import { capRuleNotes } from "../capaianNotes";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, isFromWorkbook, type Figure, type FigureSource } from "../figures";
import type { TableKind } from "../kind";
import { codeAndName, HEADERS, yearsWith } from "../labels";
import { sentences } from "../messages";
import { LAST_QUARTER, quarterFigure, ROMAN_QUARTERS, type QuarterOfYear } from "../quarters";
import { sourceNotes } from "../sources";
import { statusCell } from "../statusCell";

const words = defineMessages("tables/pemantauan-rencana-aksi", {
  name: { id: "Pemantauan Rencana Aksi {year}", en: "Plan Monitoring {year}" },
  caption: { id: "Pemantauan Rencana Aksi per Triwulan Tahun {year}", en: "Monitoring of the Action Plan by Quarter, {year}" },
  title: { id: "Pemantauan Rencana Aksi per triwulan", en: "Monitoring of the action plan by quarter" },
  about: {
    id: "Target, realisasi, capaian, dan status setiap indikator sampai dengan tiap triwulan, dengan ruang untuk kendala dan tindak lanjut.",
    en: "Target, actual, achievement and status of every indicator up to each quarter, with room for obstacles and follow-up.",
  },
  needs: { id: "target setiap indikator; realisasinya per triwulan", en: "the target of every indicator; its actual by quarter" },
  periode: { id: "Periode", en: "Period" },
  realisasi: { id: "Realisasi", en: "Actual" },
  status: { id: "Status", en: "Status" },
  kendala: { id: "Kendala", en: "Obstacles" },
  tindakLanjut: { id: "Tindak Lanjut", en: "Follow-up" },
  to: { id: "s.d. TW {roman}", en: "to Q{number}" },
  flat: {
    id: "Realisasi bersifat kumulatif dan dibandingkan dengan target setahun, seperti Matriks Informasi Kinerja, kecuali bila buku kerja memuat target triwulan.",
    en: "Actuals are cumulative and compared with the year's target, as in the information matrix, unless the workbook has targets of the quarter.",
  },
  toFill: { id: "Kendala dan tindak lanjut diisi unit kerja.", en: "Obstacles and follow-up are for the unit to fill in." },
});

interface Line {
  readonly key: string;
  readonly roman: string;
  readonly number: number;
  readonly node: CatalogueNode;
  readonly target: Figure;
  readonly realisasi: Figure;
}

const capaianValue = ({ node, target, realisasi }: Line): number | null =>
  target.value === null || realisasi.value === null ? null : capaianOf(node, realisasi.value, target.value);

function figure(line: Line, what: "target" | "realisasi"): Cell {
  const format = unitFormat(line.node.unit, line[what].value);
  return figureCell(line[what], "points", format);
}

const capaian = (line: Line): Cell =>
  capaianCell({
    node: line.node,
    form: "points",
    realisasi: { row: line.key, column: "realisasi" },
    target: { row: line.key, column: "target" },
    value: capaianValue(line),
  });

const TO_FILL: Cell = numberOrBlank(null, "General");

function columns(): Column<Line>[] {
  const right = (id: string, header: Column<Line>["header"], value: Column<Line>["value"]): Column<Line> => ({
    id,
    header,
    width: 12,
    align: "Right",
    value,
  });
  return [
    {
      id: "periode",
      header: words.periode(),
      width: 14,
      align: "Left",
      value: ({ roman, number }) => text(words.to({ roman, number })),
    },
    right("target", HEADERS.target(), (line) => figure(line, "target")),
    right("realisasi", words.realisasi(), (line) => figure(line, "realisasi")),
    right("capaian", HEADERS.capaian(), capaian),
    {
      id: "status",
      header: words.status(),
      width: 16,
      align: "Center",
      value: (line) => statusCell({ row: line.key, column: "capaian" }, capaianValue(line)),
    },
    { id: "kendala", header: words.kendala(), width: 44, align: "Left", value: () => TO_FILL },
    { id: "tindakLanjut", header: words.tindakLanjut(), width: 44, align: "Left", value: () => TO_FILL },
  ];
}

/** At the end of TW IV the cumulative realisasi is the year's, where nobody has one of the quarter. */
function upTo(node: CatalogueNode, what: "target" | "realisasi", { year, quarter }: QuarterOfYear, source: FigureSource): Figure {
  const own = quarterFigure(node, what, { year, quarter }, source);
  if (own.value !== null || isFromWorkbook(own) || quarter !== LAST_QUARTER) return own;
  return { ...findFigure({ node, what, period: year }, source), period: own.period };
}

function rowsOf(nodes: readonly CatalogueNode[], year: string, source: FigureSource): RowDescription<Line>[] {
  return nodes.flatMap((node): RowDescription<Line>[] => [
    { kind: "heading", text: codeAndName(node) },
    ...ROMAN_QUARTERS.map((roman, quarter): RowDescription<Line> => {
      const key = `${node.code} ${roman}`;
      const find = (what: "target" | "realisasi"): Figure => upTo(node, what, { year, quarter }, source);
      const capped = withCap(source.catalogue, node, year);
      return {
        kind: "leaf",
        key,
        of: { key, roman, number: quarter + 1, node: capped, target: find("target"), realisasi: find("realisasi") },
      };
    }),
  ]);
}

/** What a planner fills in four times a year: the action plan (lkj-pwni-2024 line 2188) against what was reached (lines 2337-2344). */
export const kind: TableKind = {
  id: "pemantauan-rencana-aksi",
  order: 42,
  group: "planning",
  chapter: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) => agreedWhole(catalogue, year),
  draw: ({ catalogue, facts, year }) => {
    const nodes = agreed(catalogue, year);
    const rows = rowsOf(nodes, year, { catalogue, facts });
    const lines = rows.flatMap((row) => (row.kind === "leaf" ? [row.of] : []));
    const figures = lines.flatMap(({ target, realisasi }) => [target, realisasi]);
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: columns(),
      rows,
      notes: [
        words.flat(),
        words.toFill(),
        ...sourceNotes(figures, catalogue),
        sentences.rounding(),
        ...capRuleNotes(catalogue, nodes, year),
        ...conflictNotes(figures, catalogue),
      ],
    };
    return ok({ table, figures });
  },
};
