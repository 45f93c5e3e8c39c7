import { factsOf, nameOf, type Deviation, type Finder } from "../deviation";

const YEAR_OF_SENTENCE = /\b(?:pada|untuk|di) tahun (\d{4})\b/gi;
const TITLE = /^\**Tabel \d+.*\bTahun (\d{4})\**$/;
/** A table's title stands at most so many lines above its last row. */
const ABOVE = 12;

function titleYear(lines: readonly string[], line: number): { readonly year: string; readonly line: number } | undefined {
  for (let at = line - 1; at > line - 1 - ABOVE && at > 0; at -= 1) {
    const year = TITLE.exec((lines[at - 1] ?? "").trim())?.[1];
    if (year !== undefined) return { year, line: at };
    // A sentence between ends the table.
    if (/^[A-Z].*\.$/.test((lines[at - 1] ?? "").trim())) return undefined;
  }
  return undefined;
}

/** A sentence or a table's title that names another year than its figures are of, and not theirs. */
export const yearWords: Finder = {
  name: "year-word",
  about: "a sentence or title names the year of its figures",
  needsText: true,
  find: ({ document, lines }) => {
    if (!lines) return [];
    const seen = new Set<string>();
    return [...factsOf(document)].flatMap(({ node, fact }): Deviation[] => {
      // A weight is said of the indicator, not of a year: "Komponen baru pada tahun 2020 ... Masyarakat (50%)".
      if (fact.what === "bobot" || fact.variable?.startsWith("Bobot ")) return [];
      const text = lines[fact.line - 1] ?? "";
      const year = fact.period.slice(0, 4);
      const title = text.includes("\t") ? titleYear(lines, fact.line) : undefined;
      const named = text.includes("\t") ? (title ? [title.year] : []) : [...text.matchAll(YEAR_OF_SENTENCE)].map(([, each]) => each!);
      const line = title?.line ?? fact.line;
      const key = `${node.code} ${line}`;
      if (fact.period.length !== 4 || named.length !== 1 || named[0] === year || text.includes(year) || seen.has(key)) return [];
      seen.add(key);
      return [
        {
          codes: [node.code],
          figures: [fact, { printed: named[0]!, line }],
          note: fact.note,
          message: `${nameOf(node, fact)} is printed ${fact.printed} (line ${fact.line}); line ${line} names ${named[0]}`,
        },
      ];
    });
  },
};
