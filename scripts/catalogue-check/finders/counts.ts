import { factsOf, nameOf, type Checked, type Deviation, type Finder } from "../deviation";

/** "5 skema penempatan" of a node whose parts of that kind are nodes: the text counts what is listed elsewhere. */
function* partsCounted({ document }: Checked): Generator<Deviation> {
  for (const { node, fact } of factsOf(document)) {
    if (fact.what !== "masukan" || !fact.canonical || fact.value === null) continue;
    const kind = fact.variable!.replace(/^jumlah /, "");
    const parts = document.nodes.filter(({ parent, level }) => parent === node.code && level.startsWith(kind));
    if (parts.length === 0 || parts.length === fact.value) continue;
    yield {
      codes: [node.code],
      figures: [fact],
      gives: parts.length,
      message: `${nameOf(node, fact)} is printed ${fact.printed} (line ${fact.line}); ${parts.length} are listed: ${parts.map(({ code }) => code).join(", ")}`,
    };
  }
}

/** A table of the report and the list in its text of the same things: codes, table, lines of the list. */
const LISTED_TWICE: readonly {
  readonly source: string;
  readonly code: string;
  readonly table: string;
  readonly from: number;
  readonly to: number;
}[] = [
  { source: "lkj-pwni-2024", code: "B2.1.2", table: "rekomendasi-nasional", from: 1471, to: 1474 },
  { source: "lkj-pwni-2024", code: "B2.1.2", table: "rekomendasi-nasional", from: 1314, to: 1317 },
  { source: "lkj-pwni-2024", code: "B2.1.1", table: "rekomendasi-internasional", from: 1309, to: 1311 },
  { source: "lkj-pwni-2024", code: "B1.1.1", table: "dokumen-kerja-sama", from: 1101, to: 1102 },
];

function* listsCounted({ document, lines }: Checked): Generator<Deviation> {
  if (!lines) return;
  for (const { source, code, table: id, from, to } of LISTED_TWICE) {
    const table = source === document.source.id ? document.tables?.find((each) => each.id === id) : undefined;
    if (!table) continue;
    const items = lines.slice(from - 1, to).filter((line) => line.trim() !== "");
    if (items.length === table.rows.length) continue;
    const figures = table.rows.map(({ line, cells }) => ({ printed: cells.find((cell) => cell.length > 20) ?? cells[0]!, line }));
    yield {
      codes: [code],
      figures,
      gives: items.length,
      message: `table ${id} has ${table.rows.length} rows, the list in lines ${from}-${to} ${items.length}`,
    };
  }
}

export const counts: Finder = {
  name: "count",
  about: "a text counts as many as are listed",
  find: (checked) => [...partsCounted(checked), ...listsCounted(checked)],
};
