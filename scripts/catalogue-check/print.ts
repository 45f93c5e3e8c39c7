import type { Regulation } from "../../src/catalogue/regulations/types";
import { gradesText, sumGrades, type DocumentReport } from "./run";

const row = (cells: readonly (string | number)[]): string =>
  `  ${String(cells[0]).padEnd(14)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(12))
    .join("")}`;

/** The counts of one source, a line per finder, and the deviations nobody told about (or all of them). */
export function printDocument({ document, finders }: DocumentReport, all = false): string {
  const { nodes, conflicts, tables = [], notes = [] } = document;
  const facts = nodes.reduce((sum, node) => sum + node.facts.length, 0);
  return [
    `\n${document.source.id}: ${nodes.length} nodes, ${facts} facts, ${conflicts.length} conflicts, ${tables.length} tables, ${notes.length} notes`,
    `  recalculated: ${gradesText(sumGrades(finders.map(({ grades }) => grades)))}`,
    row(["finder", "deviations", "recorded", "unrecorded"]),
    ...finders.map(({ finder, skipped, recorded, unrecorded }) =>
      skipped
        ? row([finder.name, "SKIPPED", "", ""])
        : row([finder.name, recorded.length + unrecorded.length, recorded.length, unrecorded.length]),
    ),
    ...finders.flatMap(({ finder, recorded, unrecorded }) => [
      ...unrecorded.map(({ message }) => `  NOT RECORDED [${finder.name}] ${message}`),
      ...(all ? recorded.map(({ message }) => `  recorded [${finder.name}] ${message}`) : []),
    ]),
  ].join("\n");
}

export function printRegulations({ source, tables, quotes }: Regulation, faults: readonly string[]): string {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows.length, 0);
  return [
    `\n${source.id}: ${Object.keys(tables).length} tables, ${rows} rows, ${quotes.length} quotations`,
    ...faults.map((fault) => `  NOT RIGHT ${fault}`),
  ].join("\n");
}
