import { readFileSync } from "node:fs";

/** From the root of the repository, where tests and scripts run. */
const FILE = "test/books/lkj/printed.txt";

/** A row of a table as the document prints it. */
export interface PrintedRow {
  /** 1-based line of the source. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface PrintedTable {
  readonly id: string;
  readonly chapter: string;
  readonly rows: readonly PrintedRow[];
}

/** The tables of printed.txt, in the order of the document. */
export function printedTables(): readonly PrintedTable[] {
  const tables: (PrintedTable & { rows: PrintedRow[] })[] = [];
  for (const text of readFileSync(FILE, "utf8").split("\n")) {
    const head = /^# (\S+) \((.+)\)$/.exec(text);
    if (head) tables.push({ id: head[1]!, chapter: head[2]!, rows: [] });
    const row = /^(\d+): (.*)$/.exec(text);
    if (row) tables.at(-1)!.rows.push({ line: Number(row[1]), cells: row[2]!.split("|").map((cell) => cell.trim()) });
  }
  return tables;
}
