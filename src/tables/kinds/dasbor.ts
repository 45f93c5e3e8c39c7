import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages, type Message } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { Column, TableDescription } from "../../layout/description";
import { excel } from "../../layout/expression";
import { whenNumber } from "../../layout/guards";
import { withCap } from "../../measures";
import { roundHalfUp, sumExact } from "../../numbers";
import { yearOfFact } from "../../reading/indicators/ownYear";
import { agreed, agreedWhole } from "../agreement";
import { barsCell } from "../bars";
import { capaianCell, capaianOf } from "../capaian";
import { capNote, capRuleNotes } from "../capaianNotes";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, formatOf, formOf, type Figure } from "../figures";
import type { TableKind } from "../kind";
import { codeAndName, FOOT, HEADERS, yearsWith } from "../labels";
import { sentences } from "../messages";
import { sourceNotes } from "../sources";
import { statusCell } from "../statusCell";

const words = defineMessages("tables/dasbor", {
  name: { id: "Dasbor {year}", en: "Dashboard {year}" },
  caption: { id: "Dasbor Kinerja Tahun {year}", en: "Performance Dashboard, {year}" },
  title: { id: "Dasbor semua indikator", en: "Dashboard of all indicators" },
  about: {
    id: "Semua indikator yang diperjanjikan dalam satu tabel: target, realisasi, capaian, status, dan arahnya dibandingkan dengan tahun lalu.",
    en: "All indicators agreed on in one table: target, actual, achievement, status, and where they went since last year.",
  },
  needs: {
    id: "target dan realisasi setiap indikator, juga realisasi tahun lalu",
    en: "target and actual of every indicator, and last year's actual",
  },
  indikator: { id: "Indikator", en: "Indicator" },
  before: { id: "Realisasi {year}", en: "Actual {year}" },
  ofYear: { id: "{what} {year}", en: "{what} {year}" },
  status: { id: "Status", en: "Status" },
  trend: { id: "Tren", en: "Trend" },
  bars: { id: "Arah {from}-{to}", en: "Course {from}-{to}" },
  aboutBars: {
    id: "Arah: satu batang setiap tahun, dari realisasi terendah sampai tertinggi di baris itu; titik untuk tahun tanpa angka.",
    en: "Course: a bar for every year, from the lowest actual of the row to the highest; a dot for a year without a figure.",
  },
  arrows: {
    id: "Tren: ▲ realisasi naik, ▼ turun, = tetap terhadap tahun {year}, pada dua desimal. Kosong: salah satu tahun tidak ada angkanya.",
    en: "Trend: ▲ the actual rose, ▼ it fell, = it is that of {year}, at two decimals. Empty: one of the years has no figure.",
  },
});

interface Row {
  /** With the cap of the year. */
  readonly node: CatalogueNode;
  readonly target: Figure;
  readonly realisasi: Figure;
  readonly before: Figure;
  /** Of the years before that, the oldest first. */
  readonly earlier: readonly Figure[];
}

/** So many years before last year are looked at, as long as each has a figure: five in all. */
const EARLIER = 3;

const earlierId = ({ period }: Figure): string => `before ${period}`;

/** What every indicator came to in the years before `last`, the oldest first; without the years nobody has a figure of. */
function earlierFigures(last: number, find: (period: string) => readonly Figure[]): readonly (readonly Figure[])[] {
  const years: (readonly Figure[])[] = [];
  for (let year = last - 1; year >= last - EARLIER; year--) {
    const figures = find(String(year));
    if (figures.every(({ value }) => value === null)) break;
    years.unshift(figures);
  }
  return years;
}

const [UP, DOWN, LEVEL] = ["▲", "▼", "="];

/** Decimals at which two years are the same, in the cell's own unit. */
const placesOf = (node: CatalogueNode): number => (formOf(node) === "percent" ? 4 : 2);

function figure(node: CatalogueNode, of: Figure): Cell {
  return figureCell(of, formOf(node), formatOf(formOf(node), node, of.value));
}

/** An indicator need not have existed in years before. */
const unwanted = (of: Figure): Figure => ({ ...of, isUnwanted: true });

/** The row's years as bars, the oldest first. */
function bars({ node, realisasi, before, earlier }: Row): Cell {
  const columns = [...earlier.map(earlierId), "before", "realisasi"];
  return barsCell(
    columns.map((column) => ({ row: node.code, column })),
    [...earlier, before, realisasi].map(({ value }) => value),
  );
}

function capaianValue({ node, target, realisasi }: Row): number | null {
  return target.value === null || realisasi.value === null ? null : capaianOf(node, realisasi.value, target.value);
}

function trend({ node, realisasi, before }: Row): Cell {
  const [now, then] = [
    { row: node.code, column: "realisasi" },
    { row: node.code, column: "before" },
  ];
  const change = excel`ROUND(${now}-${then},${placesOf(node)})`;
  const [up, down, level] = [UP, DOWN, LEVEL].map((sign) => excel`${sign!}`);
  const moved = realisasi.value === null || before.value === null ? null : roundHalfUp(sumExact([realisasi.value, -before.value]), 2);
  const value = moved === null ? null : moved > 0 ? UP! : moved < 0 ? DOWN! : LEVEL!;
  return quantity(whenNumber([now, then], excel`IF(${change}>0,${up!},IF(${change}<0,${down!},${level!}))`), "General", value);
}

/** What a leader looks at first: every indicator agreed on, whether it reached its target and where it went (lkj-pwni-2024 lines 186-214). */
export const kind: TableKind = {
  id: "dasbor",
  order: 62,
  group: "achievement",
  chapter: "overview",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) => agreedWhole(catalogue, year),
  draw: ({ catalogue, facts, year }) => {
    const last = String(Number(year) - 1);
    const source = { catalogue, facts };
    const nodes = agreed(catalogue, year);
    // Beside a year of the catalogue's stand years of the catalogue's, whatever other years the workbook has.
    const past = facts.some((fact) => yearOfFact(fact) === year) ? source : { catalogue, facts: [] };
    const earlier = earlierFigures(Number(last), (period) => nodes.map((node) => findFigure({ node, what: "realisasi", period }, past)));
    const rows = nodes.map((node, at): Row => {
      const find = (what: "target" | "realisasi", period: string): Figure => findFigure({ node, what, period }, source);
      return {
        node: withCap(catalogue, node, year),
        target: find("target", year),
        realisasi: find("realisasi", year),
        before: findFigure({ node, what: "realisasi", period: last }, past),
        earlier: earlier.map((ofYear) => ofYear[at]!),
      };
    });
    // An indicator that did not exist last year misses nothing.
    const figures = rows.flatMap((row) => [
      row.target,
      row.realisasi,
      ...[row.before, ...row.earlier].filter(({ value }) => value !== null),
    ]);
    const first = earlier[0]?.[0]?.period;
    // Beside several years a head without one is of any of them.
    const dated = (what: "target" | "realisasi" | "capaian"): Message =>
      first === undefined ? HEADERS[what]() : words.ofYear({ what: FOOT[what](), year });
    const table: TableDescription<Row> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        { id: "indikator", header: words.indikator(), width: 52, align: "Left", value: ({ node }) => text(codeAndName(node)) },
        { id: "target", header: dated("target"), width: 11, align: "Right", value: (row) => figure(row.node, row.target) },
        { id: "realisasi", header: dated("realisasi"), width: 14, align: "Right", value: (row) => figure(row.node, row.realisasi) },
        {
          id: "capaian",
          header: dated("capaian"),
          width: 11,
          align: "Right",
          value: (row) =>
            capaianCell({
              node: row.node,
              form: formOf(row.node),
              realisasi: { row: row.node.code, column: "realisasi" },
              target: { row: row.node.code, column: "target" },
              value: capaianValue(row),
            }),
        },
        {
          id: "status",
          header: words.status(),
          width: 16,
          align: "Center",
          value: (row) => statusCell({ row: row.node.code, column: "capaian" }, capaianValue(row)),
        },
        ...earlier.map((ofYear, at): Column<Row> => ({
          id: earlierId(ofYear[0]!),
          header: words.before({ year: ofYear[0]!.period }),
          width: 14,
          align: "Right",
          value: (row) => figure(row.node, unwanted(row.earlier[at]!)),
        })),
        {
          id: "before",
          header: words.before({ year: last }),
          width: 14,
          align: "Right",
          value: (row) => figure(row.node, unwanted(row.before)),
        },
        { id: "tren", header: words.trend(), width: 7, align: "Center", value: trend },
        ...(first === undefined
          ? []
          : [{ id: "arah", header: words.bars({ from: first, to: year }), width: 11, align: "Center", value: bars } as const]),
      ],
      rows: rows.map((row) => ({ kind: "leaf", key: row.node.code, of: row })),
      notes: [
        words.arrows({ year: last }),
        ...(first === undefined ? [] : [words.aboutBars()]),
        ...sourceNotes(figures, catalogue),
        sentences.rounding(),
        ...capRuleNotes(
          catalogue,
          rows.map(({ node }) => node),
          year,
        ),
        ...rows.flatMap(({ node, realisasi, target }) => capNote(node, realisasi.value, target.value)),
        ...conflictNotes(figures, catalogue),
      ],
    };
    return ok({ table, figures });
  },
};
