import { nameKey } from "../../../src/catalogue/name";
import { factsOf, nameOf, type Checked, type Deviation, type Finder } from "../deviation";
import { spaced, standsIn } from "../printed";

interface Quotation {
  readonly whose: string;
  readonly printed: string;
  readonly line: number;
  readonly cell?: true;
  /** Running text, which may go on in the lines below. */
  readonly goesOn?: true;
}

/** Words of a cell run over several lines of the text, between those of its neighbours; a cell joined over rows is printed once. */
const AROUND = 10;
const LONG = 60;

function* quotations({ document }: Checked): Generator<Quotation> {
  for (const { node, fact } of factsOf(document)) yield { whose: nameOf(node, fact), printed: fact.printed, line: fact.line };
  for (const { code, name, printed = name, line, definition, definitionLine, formula, executor } of document.nodes) {
    yield { whose: `${code} name`, printed, line };
    if (definition !== null) yield { whose: `${code} definition`, printed: definition, line: definitionLine ?? 0, goesOn: true };
    for (const version of formula) yield { whose: `${code} formula`, printed: version.printed, line: version.line };
    // Printed once for a group of rows, or beside one of several: only its presence can be checked.
    for (const printed of executor?.split("; ") ?? []) yield { whose: `${code} executor`, printed, line: 0 };
  }
  for (const { about, values } of document.conflicts)
    for (const { printed, line } of values) yield { whose: `conflict "${about}"`, printed, line };
  for (const { id, rows } of document.tables ?? []) {
    // A list in a cell is kept a line an entry.
    for (const { line, cells } of rows)
      for (const cell of cells)
        for (const printed of cell.split("\n")) if (printed !== "") yield { whose: `table ${id}`, printed, line, cell: true };
  }
}

/** Why a quotation is not what its line prints, or undefined. */
function fault({ printed, line, cell, goesOn }: Quotation, lines: readonly string[], whole: string): string | undefined {
  if (line === 0) return whole.includes(nameKey(printed)) ? undefined : "is printed nowhere";
  const text = lines[line - 1] ?? "";
  const below = goesOn ? lines.slice(line - 1, line + AROUND).join(" ") : text;
  const around = cell && !/^[\d.,]+$/.test(printed) ? lines.slice(Math.max(0, line - 1 - AROUND), line + AROUND).join(" ") : below;
  const words = cell && printed.length > LONG ? spaced(printed).split(" ") : [spaced(printed)];
  if (!text.includes(printed) && !words.every((word) => spaced(around).includes(word)))
    return `is not in line ${line}: ${text.slice(0, 120)}`;
  return /^[\d.,]+$/.test(printed) && !standsIn(text, printed) ? `is only a part of a figure in line ${line}` : undefined;
}

/** Every quotation of the data file against the source text. */
export const texts: Finder = {
  name: "text",
  about: "every fact, name, definition, formula, conflict and table cell is printed in the line it cites",
  needsText: true,
  find: (checked) => {
    const { document, lines } = checked;
    if (!lines) return [];
    const whole = nameKey(lines.join(" "));
    const wrong = (message: string, codes: readonly string[] = []): Deviation => ({ codes, figures: [], fatal: true, message });
    return [
      ...[...quotations(checked)].flatMap((each) => {
        const why = fault(each, lines, whole);
        return why === undefined ? [] : [wrong(`${each.whose}: "${each.printed.slice(0, 80)}" ${why}`)];
      }),
      ...document.nodes.flatMap(({ code, names }) =>
        names
          .filter((name) => !whole.includes(nameKey(name)))
          .map((name) => wrong(`${code}: the other name "${name}" is printed nowhere`, [code])),
      ),
      ...document.nodes
        .filter(({ cap }) => cap !== undefined && !lines.some((line) => line.includes(`${Math.round(cap * 100)}%`)))
        .map(({ code, cap }) => wrong(`${code}: a cap of ${cap} is printed nowhere`, [code])),
      ...document.ambiguousAliases
        .filter(({ alias, lines: cited }) => !cited.some((line) => (lines[line - 1] ?? "").includes(alias)))
        .map(({ alias, codes }) => wrong(`the ambiguous code ${alias} is in none of the lines it cites`, codes)),
      ...(document.notes ?? [])
        .filter(({ line }) => line > lines.length)
        .map(({ text }) => wrong(`note "${text.slice(0, 60)}" cites a line the text does not have`)),
    ];
  },
};
