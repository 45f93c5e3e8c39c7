import { citation } from "../catalogue/placeWords";
import { regulations } from "../catalogue/regulations/documents";
import type { Regulation } from "../catalogue/regulations/types";
import type { CatalogueDocument, Conflict, SourceNote, SourceTable } from "../catalogue/types";
import type { Message } from "../language/message";
import { say } from "../language/say";
import { type Language } from "../language/text";
import type { Contents } from "./katalog-call";
import { documentHeading, placeBehind } from "./katalog-places";
import { katalogSays } from "./messages";

/** What a document holds besides its indicators. */
type Listed = Exclude<Contents, "semua" | "indikator" | "fungsi">;

const HEADINGS: Readonly<Record<Listed, Message>> = {
  tabel: katalogSays.tabel(),
  catatan: katalogSays.catatan(),
  pertentangan: katalogSays.pertentangan(),
  peraturan: katalogSays.peraturan(),
};

const KINDS: Readonly<Record<SourceNote["kind"], Message>> = {
  repair: katalogSays.repair(),
  missing: katalogSays.missing(),
};

/** The regulations of a source; all when none is asked for. */
export function regulationsOf(source: string | undefined): readonly Regulation[] {
  return source === undefined ? regulations : regulations.filter((regulation) => regulation.source.id === source);
}

/** One list as `--json` prints it: every entry with the id of its source. */
export function contentsOf(what: Listed, documents: readonly CatalogueDocument[], source: string | undefined): readonly object[] {
  const each = (of: (document: CatalogueDocument) => readonly object[] | undefined): readonly object[] =>
    documents.flatMap((document) => (of(document) ?? []).map((entry) => ({ source: document.source.id, ...entry })));
  switch (what) {
    case "tabel":
      return each(({ tables }) => tables);
    case "catatan":
      return each(({ notes }) => notes);
    case "pertentangan":
      return each(({ conflicts }) => conflicts);
    case "peraturan":
      return regulationsOf(source).map(({ source: { id, title, publisher, year }, tables, quotes }) => ({
        source: id,
        title,
        publisher,
        year,
        tables,
        quotes,
      }));
  }
}

const oneLine = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/\\/g, "")
    .replace(/\s+/g, " ")
    .trim();

function tableLines({ id, title, columns, rows }: SourceTable, source: string, language: Language): readonly string[] {
  return [
    `  ${title} (${id})`,
    `    ${columns.map(oneLine).join(" | ")}`,
    ...rows.map(({ line, cells }) => `    ${cells.map(oneLine).join(" | ")}${placeBehind(source, line, language)}`),
  ];
}

function noteLine({ kind, line, text }: SourceNote, source: string, language: Language): string {
  return `  [${say(KINDS[kind], language)}] ${text}${placeBehind(source, line, language)}`;
}

/** One contradiction: what is printed where, which of it is used, and why. */
function conflictLine({ about, codes, values, canonical, why }: Conflict, source: string, language: Language): string {
  const printed = values.map((value) => `${oneLine(value.printed)}${placeBehind(source, value.line, language)}`).join(", ");
  const used = say(canonical === null ? katalogSays.noneUsed() : katalogSays.used({ value: oneLine(canonical) }), language);
  return `  ${about} [${codes.join(", ")}]: ${printed}; ${used}. ${why}`;
}

function regulationLines({ source, tables, quotes }: Regulation, language: Language): readonly string[] {
  return [
    `${source.title} (${source.id})`,
    ...Object.entries(tables).flatMap(([id, { title, columns, rows }]) => [
      `  ${title} (${id})`,
      `    ${columns.join(" | ")}`,
      ...rows.flatMap((row, index) => [
        `    ${row.join(" | ")}`,
        ...quotes
          .filter((quote) => quote.table === id && quote.row === index)
          .map(
            (quote) =>
              `      ${say(katalogSays.quoted({ source: citation(quote.source, quote.line) }), language)}: ${oneLine(quote.printed)}${quote.differs === undefined ? "" : ` - ${quote.differs}`}`,
          ),
      ]),
    ]),
    "",
  ];
}

/** One list as text: a heading, and below each source what it holds. */
export function contentsLines(
  what: Listed,
  documents: readonly CatalogueDocument[],
  source: string | undefined,
  language: Language,
): readonly string[] {
  const heading = say(HEADINGS[what], language);
  if (what === "peraturan") return [heading, "", ...regulationsOf(source).flatMap((regulation) => regulationLines(regulation, language))];
  const linesOf = ({ source: { id }, tables = [], notes = [], conflicts }: CatalogueDocument): readonly string[] => {
    if (what === "tabel") return tables.flatMap((table) => tableLines(table, id, language));
    return what === "catatan"
      ? notes.map((note) => noteLine(note, id, language))
      : conflicts.map((conflict) => conflictLine(conflict, id, language));
  };
  const sections = documents.flatMap((document) => {
    const lines = linesOf(document);
    return lines.length === 0 ? [] : [documentHeading(document.source, language), ...lines, ""];
  });
  return [heading, "", ...(sections.length > 0 ? sections : [say(katalogSays.nothing(), language), ""])];
}
