import type { CatalogueNode } from "../../catalogue/types";
import { asIs } from "../../language/asIs";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { quantity, text } from "../../layout/cell";
import type { ChartDescription } from "../../layout/chart";
import type { Column, RowDescription, TableDescription } from "../../layout/description";
import { excel } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { divideExact } from "../../numbers";
import { SHARE_FORMAT } from "../../sheet/numberFormats";
import { conflictNotes } from "../conflicts";
import { figureCell, findInput, type Figure, type FigureSource } from "../figures";
import { columnsChart } from "../charts";
import type { TableKind } from "../kind";
import { allNodes, shortName, yearsWith } from "../labels";
import { sourceNotes } from "../sources";

const words = defineMessages("tables/data-kasus", {
  name: { id: "Data Dukung {index} {year}", en: "Supporting Data {index} {year}" },
  chart: { id: "Kasus menurut Jenis: {group}, Tahun {year}", en: "Cases by Kind: {group}, {year}" },
  caption: { id: "Data Dukung {index} Tahun {year}", en: "Supporting Data of {index}, {year}" },
  handled: { id: "Ditangani", en: "Handled" },
  solved: { id: "Selesai", en: "Solved" },
  title: { id: "Data dukung kasus menurut jenis", en: "Supporting data: cases by kind" },
  about: {
    id: "Kasus yang ditangani dan selesai menurut kelompok dan jenisnya, dengan persentase penyelesaiannya.",
    en: "Cases handled and solved by group and kind, with the share solved.",
  },
  needs: { id: "kasus ditangani dan selesai setiap jenis", en: "cases handled and solved by kind" },
  jenisHead: { id: "Jenis Kasus", en: "Kind of Case" },
  shareHead: { id: "Persentase", en: "Share Solved" },
});

/** Of two bars nobody needs a chart. */
const FEWEST_KINDS = 3;

const HANDLED = " (ditangani)";
const SOLVED = " (selesai)";

interface Case {
  readonly name: string;
  /** "Pidana" of "Pidana: KDRT"; null for a group itself. */
  readonly group: string | null;
  readonly handled: Figure;
  readonly solved: Figure;
}

/** The kinds of case of a year in the order the document prints them, groups before their kinds. */
function casesOf(node: CatalogueNode, year: string, source: FigureSource): Case[] {
  const facts = node.facts.filter(
    ({ what, period, variable, canonical }) => what === "masukan" && period === year && canonical && variable,
  );
  const names = [...facts]
    .sort((a, b) => a.line - b.line)
    .flatMap(({ variable }) => (variable!.endsWith(HANDLED) ? [variable!.slice(0, -HANDLED.length)] : []));
  return [...new Set(names)].map((name) => {
    const at = name.indexOf(": ");
    return {
      name,
      group: at < 0 ? null : name.slice(0, at),
      handled: findInput(node, name + HANDLED, year, source),
      solved: findInput(node, name + SOLVED, year, source),
    };
  });
}

/** One for every group of several kinds: a group and what it consists of do not belong on one axis. */
function chartsOf(cases: readonly Case[], year: string): ChartDescription[] {
  const groups = cases.filter(({ group }) => group === null).map(({ name }) => name);
  return groups.flatMap((group) => {
    const rows = cases.filter((each) => each.group === group).map(({ name }) => name);
    if (rows.length < FEWEST_KINDS) return [];
    return columnsChart({ form: "bar", title: words.chart({ group, year }), category: words.jenisHead(), format: "#,##0" }, rows, {
      label: "jenis",
      columns: [
        { id: "handled", name: words.handled() },
        { id: "solved", name: words.solved() },
      ],
    });
  });
}

function column(id: "handled" | "solved"): Column<Case> {
  const header = id === "handled" ? words.handled() : words.solved();
  return { id, header, width: 13, align: "Right", value: (each) => figureCell(each[id], "points", "#,##0") };
}

function shareOf({ name, handled, solved }: Case) {
  const [one, other] = [
    { row: name, column: "solved" },
    { row: name, column: "handled" },
  ];
  const value = solved.value === null || !handled.value ? null : divideExact(solved.value, handled.value);
  const asFunction = unlessEmpty([one, other], excel`PWNI.PERSENTASE(${one},${other})/100`);
  return quantity(unlessEmpty([one, other], excel`${one}/${other}`), SHARE_FORMAT, value, asFunction);
}

/** Lampiran III (lkj-pwni-2024 lines 2240-2312): cases by kind, groups with what they consist of. */
export const kind: TableKind = {
  id: "data-kasus",
  order: 80,
  group: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter(({ facts }) =>
      facts.some(({ what, period, variable }) => what === "masukan" && period === year && variable?.endsWith(HANDLED) === true),
    ),
  fromDocument: true,
  draw: ({ catalogue, facts, year }, node) => {
    const cases = casesOf(node, year, { catalogue, facts });
    const figures = cases.flatMap(({ handled, solved }) => [handled, solved]);
    const table: TableDescription<Case> = {
      id: kind.id,
      name: words.name({ index: shortName(node), year }),
      caption: [words.caption({ index: shortName(node), year }), asIs(node.name)],
      columns: [
        {
          id: "jenis",
          header: words.jenisHead(),
          width: 60,
          align: "Left",
          value: ({ name, group }) => text(group === null ? name : name.slice(group.length + 2)),
        },
        column("handled"),
        column("solved"),
        { id: "share", header: words.shareHead(), width: 13, align: "Right", value: shareOf },
      ],
      rows: cases.map((each): RowDescription<Case> => ({ kind: each.group === null ? "subtotal" : "leaf", key: each.name, of: each })),
      notes: [...sourceNotes(figures, catalogue), ...conflictNotes(figures, catalogue)],
      charts: chartsOf(cases, year),
    };
    return ok({ table, figures });
  },
};
