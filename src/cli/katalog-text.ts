import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode, Conflict, Printing, FactKind } from "../catalogue/types";
import type { Tool } from "../catalogue/search/tools";
import { citedPlace } from "../catalogue/placeWords";
import { levelText } from "../catalogue/levels";
import { unitWords } from "../catalogue/units";
import type { Message } from "../language/message";
import { say, sayDatum } from "../language/say";
import { type Language, wordsOf } from "../language/text";
import { placeBehind } from "./katalog-places";
import { katalogSays } from "./messages";
import { inWords } from "../measures/words";

const HEADINGS: Readonly<Record<FactKind, Message>> = {
  bobot: katalogSays.bobot(),
  target: katalogSays.target(),
  realisasi: katalogSays.realisasi(),
  capaian: katalogSays.capaian(),
  masukan: katalogSays.masukan(),
  alokasi: katalogSays.alokasi(),
};

const KINDS: readonly FactKind[] = ["bobot", "target", "realisasi", "capaian", "masukan", "alokasi"];

interface Branch {
  readonly node: CatalogueNode;
  readonly depth: number;
}

/** The nodes from the roots down, each before its children, in the document's order. */
function branches(nodes: readonly CatalogueNode[], parent: string | null = null, depth = 0): readonly Branch[] {
  return nodes.filter((node) => node.parent === parent).flatMap((node) => [{ node, depth }, ...branches(nodes, node.code, depth + 1)]);
}

/** Every indicator of a document, indented under its parent. */
export function listDocument(document: CatalogueDocument, language: Language): readonly string[] {
  const rows = branches(document.nodes).map(({ node, depth }) => ({ node, code: `  ${"  ".repeat(depth)}${node.code}` }));
  const width = Math.max(...rows.map(({ code }) => code.length));
  const heading = `${document.source.title} (${document.source.id})`;
  return [
    heading,
    ...rows.map(({ node, code }) => `${code.padEnd(width)}  ${node.name} [${levelOf(node, language)}${oursNote(node, language)}]`),
    "",
  ];
}

/** The indicators a word has found, best first, with the document each stands in. */
export function listHits(
  query: string,
  hits: readonly { readonly node: CatalogueNode; readonly source: string }[],
  language: Language,
): readonly string[] {
  const width = Math.max(...hits.map(({ node }) => node.code.length));
  const heading = say(katalogSays.hits({ query, count: { value: hits.length, grouping: false } }), language);
  return [
    heading,
    ...hits.map(
      ({ node, source }) => `  ${node.code.padEnd(width)}  ${node.name} [${levelOf(node, language)}${oursNote(node, language)}; ${source}]`,
    ),
  ];
}

/** The functions and tables a word has found, best first, with how to ask for them. */
export function listTools(tools: readonly Tool[], language: Language): readonly string[] {
  const width = Math.max(...tools.map(({ id }) => id.length));
  const at = language === "id" ? 0 : 1;
  return [
    say(katalogSays.tools(), language),
    ...tools.map(({ kind, id, titles, about }) => {
      const call = say(kind === "function" ? katalogSays.askFunction({ id }) : katalogSays.askTable({ id }), language);
      return `  ${id.padEnd(width)}  ${kind === "function" ? (about[at] ?? "") : (titles[at + 1] ?? "")} [${call}]`;
    }),
  ];
}

/** Said of a code that no document prints. */
function oursNote({ ours }: CatalogueNode, language: Language): string {
  return ours ? say(katalogSays.catalogueCode(), language) : "";
}

function levelOf(node: CatalogueNode, language: Language): string {
  const word = wordsOf(levelText(node), language);
  // Within a line; an acronym keeps its letters.
  return /^\p{Lu}\p{Ll}/u.test(word) ? word[0]!.toLowerCase() + word.slice(1) : word;
}

function unitOf({ unit, scale }: CatalogueNode, language: Language): string {
  const word = wordsOf(unitWords(unit), language);
  return scale === undefined ? word : `${word} ${scale}`;
}

function factLine(fact: Printing, source: string, language: Language): string {
  const within = fact.in === undefined ? "" : ` ${say(katalogSays.within({ code: fact.in }), language)}`;
  const variable = fact.variable === undefined ? "" : ` ${fact.variable}`;
  const mark = fact.canonical ? "*" : " ";
  return `    ${mark} ${fact.period}${within}${variable}: ${fact.printed.replace(/\\/g, "")}${placeBehind(fact.source ?? source, fact.line, language)}${fact.note === undefined ? "" : ` - ${fact.note}`}`;
}

function factLines({ facts }: CatalogueNode, source: string, language: Language): readonly string[] {
  return KINDS.flatMap((kind) => {
    const own = facts.filter(({ what }) => what === kind);
    return own.length === 0 ? [] : [`  ${say(HEADINGS[kind], language)}`, ...own.map((fact) => factLine(fact, source, language))];
  });
}

function formulaLines(node: CatalogueNode, source: string, catalogue: Catalogue, language: Language): readonly string[] {
  if (node.formula.length === 0) return [];
  return [
    `  ${say(katalogSays.formula(), language)}`,
    ...node.formula.map(({ years, tree, line }) => {
      const year = years.at(-1)!;
      const weight = (code: string): number | null => {
        const fact = catalogue.fact({ code, what: "bobot", period: year, in: node.code, source });
        return fact?.value == null ? null : fact.value / 100;
      };
      return `      ${years.join(", ")}: ${sayDatum(inWords(tree, weight), language)}${placeBehind(source, line, language)}`;
    }),
  ];
}

function conflictLines(conflicts: readonly Conflict[], source: string, language: Language): readonly string[] {
  if (conflicts.length === 0) return [];
  return [
    `  ${say(katalogSays.contradictions(), language)}`,
    ...conflicts.map(
      ({ about, values, why }) =>
        `      ${about}: ${values.map(({ printed, line }) => `${printed.replace(/\s+/g, " ")}${placeBehind(source, line, language)}`).join(", ")}. ${why}`,
    ),
  ];
}

/** One indicator in full: what it is, its formula in words by year, every printed figure (canonical ones marked *), contradictions. */
export function describeNode(
  node: CatalogueNode,
  document: CatalogueDocument,
  catalogue: Catalogue,
  language: Language,
): readonly string[] {
  const { title, id: source } = document.source;
  const place = citedPlace(node.source ?? source, node.line);
  const parent = node.parent === null ? "" : `; ${say(katalogSays.parent({ code: node.parent }), language)}`;
  const lines: readonly (Message | null)[] = [
    node.ours ? katalogSays.ours({ code: node.code }) : null,
    node.printed === undefined ? null : katalogSays.printed({ printed: node.printed, place }),
    node.names.length > 0 ? katalogSays.names({ names: { items: node.names, join: ";" } }) : null,
    node.aliases.length > 0 ? katalogSays.codes({ codes: { items: node.aliases, join: "," } }) : null,
    node.definition === null ? null : katalogSays.definition({ text: node.definition.replace(/\*/g, "") }),
  ];
  return [
    `${node.code}  ${node.name}`,
    `  ${say(katalogSays.from({ title, source, place }), language)}`,
    `  ${say(katalogSays.level({ level: levelOf(node, language), unit: unitOf(node, language) }), language)}${parent}`,
    ...lines.flatMap((each) => (each === null ? [] : [`  ${say(each, language)}`])),
    ...formulaLines(node, document.source.id, catalogue, language),
    ...factLines(node, source, language),
    ...conflictLines(
      document.conflicts.filter(({ codes }) => codes.includes(node.code)),
      source,
      language,
    ),
    ...(node.facts.length === 0 ? [] : ["", `  ${say(katalogSays.mark(), language)}`]),
  ];
}
