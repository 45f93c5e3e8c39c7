import type { Catalogue } from "../../catalogue/catalogue";
import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import { ok } from "../../language/result";
import { number, quantity, text } from "../../layout/cell";
import type { TableDescription } from "../../layout/description";
import { excel, type CellSlot } from "../../layout/expression";
import { unlessEmpty } from "../../layout/guards";
import { divideExact, multiplyExact } from "../../numbers";
import { SHARE_FORMAT } from "../../sheet/numberFormats";
import { figureCell, findInput } from "../figures";
import type { TableKind } from "../kind";
import { allNodes, HEADERS, shortName, yearsWith } from "../labels";
import { withoutTags, printedSource, printedTable, type PrintedTable } from "../printedTable";
import { ratioInputs } from "../ratioInputs";
import { resultNotes, resultOf, resultRows } from "../result";

const words = defineMessages("tables/rekomendasi", {
  name: { id: "Rekomendasi {index} {year}", en: "Recommendations {index} {year}" },
  caption: { id: "Rekomendasi yang Diterima, {index} Tahun {year}", en: "Recommendations Accepted, {index}, {year}" },
  title: { id: "Rekomendasi yang diterima", en: "Recommendations accepted" },
  about: {
    id: "Setiap rekomendasi yang diterima, jumlahnya terhadap target, lalu realisasi, target, dan capaian.",
    en: "Every recommendation accepted, their number against the target, then the actual, target and achievement.",
  },
  needs: { id: "daftar rekomendasi yang diterima; jumlah yang ditargetkan", en: "the recommendations accepted; how many were wanted" },
  uraian: { id: "Informasi Kinerja", en: "Performance Information" },
  jumlah: { id: "Jumlah", en: "Number" },
  input: { id: "{label} ({variable})", en: "{label} ({variable})" },
});

const TABLES = ["rekomendasi-internasional", "rekomendasi-nasional"];

/** The document's list of an indicator's recommendations: the head of its first column names the indicator. */
function listOf(catalogue: Catalogue, node: CatalogueNode, year: string): PrintedTable | undefined {
  return TABLES.flatMap((id) => printedTable(catalogue, id, year) ?? []).find(({ document, table }) => {
    const found = catalogue.find(table.columns[0]!.replace(/^\D* /, ""), document.source.id);
    return found.kind === "found" && found.node.code === node.code;
  });
}

interface Line {
  readonly key: string;
  readonly name: string;
}

/** Tabel 22 and 23 (lkj-pwni-2024 lines 1358-1367, 1458-1467). */
export const kind: TableKind = {
  id: "rekomendasi",
  order: 63,
  group: "data",
  title: words.title(),
  about: words.about(),
  needs: words.needs(),
  years: (catalogue) => yearsWith(catalogue, (year) => kind.indicators(catalogue, year).length > 0),
  indicators: (catalogue, year) =>
    allNodes(catalogue).filter((node) => ratioInputs(catalogue, node, year) !== null && listOf(catalogue, node, year) !== undefined),
  draw: ({ catalogue, facts, year }, node) => {
    const source = { catalogue, facts };
    const printed = listOf(catalogue, node, year)!;
    const [accepted, wanted] = ratioInputs(catalogue, node, year)!;
    const lines = printed.table.rows.map(({ line, cells }): Line => ({ key: String(line), name: withoutTags(cells[1]!) }));
    const goal = findInput(node, wanted.variable, year, source);
    const [count, target] = ["accepted", "wanted"].map((row): CellSlot => ({ row, column: "jumlah" })) as [CellSlot, CellSlot];
    const ratio = goal.value ? divideExact(lines.length, goal.value) : null;
    const realisasi = quantity(
      unlessEmpty([count, target], excel`${count}/${target}`),
      SHARE_FORMAT,
      ratio,
      unlessEmpty([count, target], excel`PWNI.PERSENTASE(${count},${target})/100`),
    );
    const result = resultOf(node, year, ratio === null ? null : multiplyExact(ratio, 100), source);
    const range = { rows: lines.map(({ key }) => key), column: "uraian" };
    const figures = [goal, result.target];
    const table: TableDescription<Line> = {
      id: kind.id,
      name: words.name({ index: shortName(node), year }),
      caption: [words.caption({ index: shortName(node), year })],
      columns: [
        { id: "no", header: HEADERS.no(), width: 5, align: "Center", value: ({ key }) => number(range.rows.indexOf(key) + 1, "0") },
        { id: "uraian", header: words.uraian(), width: 90, align: "Left", value: ({ name }) => text(name) },
        { id: "jumlah", header: words.jumlah(), width: 13, align: "Right", value: () => null },
      ],
      rows: [
        ...lines.map((line) => ({ kind: "leaf", key: line.key, of: line }) as const),
        {
          kind: "foot",
          key: "accepted",
          cells: {
            uraian: text(words.input({ label: accepted.label, variable: accepted.variable })),
            jumlah: quantity(excel`COUNTA(${range})`, "#,##0", lines.length),
          },
        },
        {
          kind: "foot",
          key: "wanted",
          cells: {
            uraian: text(words.input({ label: wanted.label, variable: wanted.variable })),
            jumlah: figureCell(goal, "points", "#,##0"),
          },
        },
        ...resultRows(result, realisasi, { labelIn: "uraian", valueIn: "jumlah" }),
      ],
      notes: [printedSource(printed), ...resultNotes(result, figures, catalogue)],
    };
    return ok({ table, figures });
  },
};
