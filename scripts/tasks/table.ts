/** A task as docs/tasks.md has it. */
export interface TaskRow {
  readonly name: string;
  readonly clicks: number;
  readonly keys: number;
  readonly milliseconds: number;
}

const BEGIN = "<!-- counted -->\n";
const END = "<!-- /counted -->";

/** The rows of the counted table, as they stand in the document. */
export function readTable(text: string): readonly TaskRow[] {
  const counted = text.slice(text.indexOf(BEGIN), text.indexOf(END));
  return counted
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length > 4 && /^\d+$/.test(cells[2]!))
    .map(([, name, clicks, keys, milliseconds]) => ({
      name: name!,
      clicks: Number(clicks),
      keys: Number(keys),
      milliseconds: Number(milliseconds),
    }));
}

/** The document with other rows in the counted table. */
export function withTable(text: string, rows: readonly TaskRow[]): string {
  const lines = [
    "| task | clicks | keys | ms to the answer |",
    "| --- | --- | --- | --- |",
    ...rows.map(({ name, clicks, keys, milliseconds }) => `| ${name} | ${clicks} | ${keys} | ${milliseconds} |`),
  ];
  return `${text.slice(0, text.indexOf(BEGIN) + BEGIN.length)}\n${lines.join("\n")}\n\n${text.slice(text.indexOf(END))}`;
}
