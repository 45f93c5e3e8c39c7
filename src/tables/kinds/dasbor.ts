import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text, type Cell } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { excel } from "../../layout/expression";
import { whenNumber } from "../../layout/guards";
import { withCap } from "../../measures";
import { roundHalfUp, sumExact } from "../../numbers";
import { agreed } from "../agreement";
import { capaianCell, capaianOf } from "../capaian";
import { capNote, capRuleNotes } from "../capaianNotes";
import { conflictNotes } from "../conflicts";
import { figureCell, findFigure, formatOf, formOf, type Figure } from "../figures";
import type { TableKind } from "../kind";
import { codeAndName, HEADERS, yearsWith } from "../labels";
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
  status: { id: "Status", en: "Status" },
  trend: { id: "Tren", en: "Trend" },
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
}

const [UP, DOWN, LEVEL] = ["▲", "▼", "="];

/** Decimals at which two years are the same, in the cell's own unit. */
const placesOf = (node: CatalogueNode): number => (formOf(node) === "percent" ? 4 : 2);

function figure({ node, ...row }: Row, what: "target" | "realisasi" | "before"): Cell {
  // An indicator need not have existed the year before.
  const shown: Figure = what === "before" ? { ...row.before, isUnwanted: true } : row[what];
  return figureCell(shown, formOf(node), formatOf(formOf(node), node, shown.value));
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
  indicators: (catalogue, year) => agreed(catalogue, year).filter(({ level }) => level === "super"),
  draw: ({ catalogue, facts, year }) => {
    const last = String(Number(year) - 1);
    const rows = agreed(catalogue, year).map((node): Row => {
      const find = (what: "target" | "realisasi", period: string): Figure => findFigure({ node, what, period }, { catalogue, facts });
      return {
        node: withCap(catalogue, node, year),
        target: find("target", year),
        realisasi: find("realisasi", year),
        before: find("realisasi", last),
      };
    });
    // An indicator that did not exist last year misses nothing.
    const figures = rows.flatMap(({ target, realisasi, before }) => [target, realisasi, ...(before.value === null ? [] : [before])]);
    const table: TableDescription<Row> = {
      id: kind.id,
      name: words.name({ year }),
      caption: [words.caption({ year })],
      columns: [
        { id: "indikator", header: words.indikator(), width: 52, align: "Left", value: ({ node }) => text(codeAndName(node)) },
        { id: "target", header: HEADERS.target(), width: 11, align: "Right", value: (row) => figure(row, "target") },
        { id: "realisasi", header: HEADERS.realisasi(), width: 14, align: "Right", value: (row) => figure(row, "realisasi") },
        {
          id: "capaian",
          header: HEADERS.capaian(),
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
        { id: "before", header: words.before({ year: last }), width: 14, align: "Right", value: (row) => figure(row, "before") },
        { id: "tren", header: words.trend(), width: 7, align: "Center", value: trend },
      ],
      rows: rows.map((row) => ({ kind: "leaf", key: row.node.code, of: row })),
      notes: [
        words.arrows({ year: last }),
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
