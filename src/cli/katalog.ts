import type { Catalogue } from "../catalogue/catalogue";
import { createCatalogue } from "../catalogue/lookup";
import type { CatalogueDocument, CatalogueNode } from "../catalogue/types";
import type { Datum, Message } from "../language/message";
import { say } from "../language/say";
import { type Language } from "../language/text";
import { regulations } from "../catalogue/regulations/documents";
import { IN_TEXT, searchIndicators } from "../catalogue/search/search";
import { searchTools, type ToolHit } from "../catalogue/search/tools";
import { EXIT, type Output } from "./command";
import { type KatalogCall, readKatalogCall } from "./katalog-call";
import { contentsLines, contentsOf, regulationsOf } from "./katalog-contents";
import { fungsiSays, katalogSays } from "./messages";
import { functionLines, functionList, functionsIn } from "./functionList";
import { catalogueFor } from "./ownCatalogue";
import { functionTools } from "../functions/tools";
import { tableTools } from "../tables/tools";
import { withHint } from "./suggest";
import { describeNode, listDocument, listHits, listTools } from "./katalog-text";

/** A call that cannot be carried out is answered with a sentence. */
function isSentence(value: object): value is Message {
  return "data" in value;
}

const called = ({ code, name }: CatalogueNode): string => `${code} (${name})`;

/** "a, b or c". */
function either(nodes: readonly CatalogueNode[]): Datum {
  const names = nodes.map(called);
  const last = names.pop() ?? "";
  return names.length === 0 ? last : katalogSays.either({ first: { items: names, join: "," }, last });
}

/** Nearest indicators that are named where nothing is found. */
const SUGGESTED = 3;

/** Functions and tables that are named. */
const TOOLS = 5;

interface Chosen {
  readonly document: CatalogueDocument;
  readonly nodes: readonly CatalogueNode[];
}

/** The documents of a source: for a user's additions the document they add to, cut to the indicators they concern. */
function documentsOf(catalogue: Catalogue, source: string | undefined): readonly CatalogueDocument[] {
  if (source === undefined) return catalogue.documents.filter(({ extends: base }) => base === undefined);
  return catalogue.documents.flatMap((document) => {
    if (document.source.id !== source) return [];
    const base = catalogue.documents.find(({ source: { id } }) => id === document.extends);
    if (!base) return [document];
    const concerns = (node: CatalogueNode): boolean => node.source === source || node.facts.some((fact) => fact.source === source);
    const nodes = base.nodes.filter(concerns);
    const conflicts = base.conflicts.filter(({ codes }) => nodes.some(({ code }) => codes.includes(code)));
    return [{ ...base, source: document.source, nodes, conflicts, tables: undefined, notes: undefined }];
  });
}

function unknownSource(catalogue: Catalogue, { source, contents }: KatalogCall): Message {
  const ofRegulations = contents === "peraturan" || contents === "semua" ? regulations.map(({ source: { id } }) => id) : [];
  const known = [...(contents === "peraturan" ? [] : catalogue.sources.map(({ id }) => id)), ...ofRegulations];
  return withHint(katalogSays.source({ source: source ?? "", known: { items: known, join: "," } }), source ?? "", known);
}

/** The nodes found by the words of their names or by what people call them, best first. */
function searched(catalogue: Catalogue, documents: readonly CatalogueDocument[], query: string): readonly Chosen[] {
  const { hits, suggested } = searchIndicators(catalogue, query, Infinity);
  if (suggested) return [];
  return hits.flatMap(({ node, source, by }) =>
    by === "code" ? [] : documents.filter((document) => document.source.id === source).map((document) => ({ document, nodes: [node] })),
  );
}

/** Functions and tables that a word leads to beside indicators; a code or a name that is one indicator's leads to that alone. */
function toolsFor(catalogue: Catalogue, query: string | null): readonly ToolHit[] {
  if (query === null || catalogue.find(query).kind !== "unknown") return [];
  return searchTools([...functionTools(), ...tableTools()], query).slice(0, TOOLS);
}

/** The nodes asked for, by document; or why there are none. */
function choose(
  catalogue: Catalogue,
  documents: readonly CatalogueDocument[],
  { query, source }: KatalogCall,
): readonly Chosen[] | Message {
  if (query === null) return documents.map((document) => ({ document, nodes: document.nodes }));
  const within = source === undefined ? catalogue : createCatalogue(documents);
  const lookup = within.find(query);
  if (lookup.kind === "found")
    return documents.filter((document) => document.source.id === lookup.source).map((document) => ({ document, nodes: [lookup.node] }));
  if (lookup.kind === "ambiguous") return katalogSays.ambiguous({ query, either: either(lookup.candidates) });
  const hits = searched(within, documents, query);
  if (hits.length > 0) return hits;
  const near = searchIndicators(within, query)
    .hits.map(({ node }) => node)
    .slice(0, SUGGESTED);
  return near.length > 0 ? katalogSays.unknownNear({ query, either: either(near) }) : katalogSays.unknown({ query });
}

/** One node as `--json` prints it: the promised fields first and in this order, the others after them. */
function jsonNode(node: CatalogueNode, { source, conflicts }: CatalogueDocument): object {
  const { code, aliases, name, level, unit, parent, formula, facts, ...others } = node;
  return {
    ...{ code, aliases, name, source: source.id, level, unit, parent },
    formula: formula.length > 0 ? formula : null,
    facts,
    ...others,
    conflicts: conflicts.filter(({ codes }) => codes.includes(code)),
  };
}

function jsonNodes(chosen: readonly Chosen[]): readonly object[] {
  return chosen.flatMap(({ document, nodes }) => nodes.map((node) => jsonNode(node, document)));
}

function nodeLines(catalogue: Catalogue, chosen: readonly Chosen[], query: string | null, language: Language): readonly string[] {
  if (query === null) return chosen.flatMap(({ document }) => listDocument(document, language));
  const [only, ...more] = chosen;
  if (only && more.length === 0) return only.nodes.flatMap((node) => describeNode(node, only.document, catalogue, language));
  return listHits(
    query,
    chosen.flatMap(({ document, nodes }) => nodes.map((node) => ({ node, source: document.source.id }))),
    language,
  );
}

/** Everything the documents hold, by what it is. */
function everything(documents: readonly CatalogueDocument[], source: string | undefined): object {
  const lists = (["tabel", "catatan", "pertentangan", "peraturan"] as const).map(
    (what) => [what, contentsOf(what, documents, source)] as const,
  );
  const ambiguous = documents.flatMap(({ source: { id }, ambiguousAliases }) =>
    ambiguousAliases.map((alias) => ({ source: id, ...alias })),
  );
  return {
    sumber: documents.map((document) => document.source),
    indikator: jsonNodes(documents.map((document) => ({ document, nodes: document.nodes }))),
    ...Object.fromEntries(lists),
    kodeBermaknaGanda: ambiguous,
  };
}

/** The contradictions a code has a part in; all without one. */
function concerning(chosen: readonly Chosen[], query: string | null): readonly CatalogueDocument[] {
  if (query === null) return chosen.map(({ document }) => document);
  return chosen.map(({ document, nodes }) => ({
    ...document,
    conflicts: document.conflicts.filter(({ codes }) => nodes.some(({ code }) => codes.includes(code))),
  }));
}

/** The functions, or those that some words find; or why there are none. */
function functionsFor({ query, json }: KatalogCall, language: Language): readonly object[] | readonly string[] | Message {
  const all = functionsIn(language);
  const found =
    query === null ? all : searchTools(functionTools(), query).flatMap(({ tool: { id } }) => all.filter((each) => each.id === id));
  if (found.length === 0)
    return withHint(
      fungsiSays.unknown({ name: query ?? "" }),
      query ?? "",
      all.map(({ name }) => name),
    );
  return json ? functionList(found) : functionLines(found, language);
}

/** The answer as JSON, or as lines of text; or why there is none. */
function answerTo(catalogue: Catalogue, call: KatalogCall, language: Language): object | readonly string[] | Message {
  const { source, contents, query, json } = call;
  if (contents === "fungsi") return functionsFor(call, language);
  const documents = documentsOf(catalogue, source);
  const wanted = contents === "peraturan" || contents === "semua" ? regulationsOf(source) : [];
  if (wanted.length === 0 && (documents.length === 0 || contents === "peraturan")) return unknownSource(catalogue, call);
  if (contents === "semua") {
    if (json) return everything(documents, source);
    const texts = (["tabel", "catatan", "pertentangan", "peraturan"] as const).flatMap((what) =>
      contentsLines(what, documents, source, language),
    );
    return [...documents.flatMap((document) => listDocument(document, language)), ...texts];
  }
  const chosen = choose(catalogue, documents, call);
  const tools = json || contents !== "indikator" || source !== undefined ? [] : toolsFor(catalogue, query);
  if (isSentence(chosen))
    return tools.length > 0
      ? listTools(
          tools.map(({ tool }) => tool),
          language,
        )
      : chosen;
  if (tools.length > 0) {
    const lists = [
      nodeLines(catalogue, chosen, query, language),
      listTools(
        tools.map(({ tool }) => tool),
        language,
      ),
    ];
    const nodesRank = searchIndicators(catalogue, query ?? "").hits[0]?.rank ?? Infinity;
    const [first, second] = tools[0]!.rank < nodesRank && nodesRank >= IN_TEXT ? [lists[1]!, lists[0]!] : [lists[0]!, lists[1]!];
    return [...first, "", ...second];
  }
  if (contents === "indikator") return json ? jsonNodes(chosen) : nodeLines(catalogue, chosen, query, language);
  const concerned = contents === "pertentangan" ? concerning(chosen, query) : documents;
  return json ? contentsOf(contents, concerned, source) : contentsLines(contents, concerned, source, language);
}

/**
 * `capaian katalog [KODE] [--sumber ID] [--isi APA] [--katalog BERKAS.xlsx] [--json]`: the indicators of the catalogue, one of them with
 * formulas and every printed figure, or those that a word finds; with `--isi` the other tables, notes, contradictions and regulations, or the functions.
 * `--json` prints an array, of `--isi semua` an object of arrays. An unknown code, source or content, and a code that stands for several
 * indicators, are sentences and exit code 2.
 */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const call = readKatalogCall(args);
  if (isSentence(call)) {
    out.error(say(call, language));
    return EXIT.usage;
  }
  const catalogue = await catalogueFor(call.own, out);
  if (!catalogue) return EXIT.usage;
  const answer = answerTo(catalogue, call, language);
  if (isSentence(answer)) {
    out.error(say(answer, language));
    return EXIT.usage;
  }
  if (call.json) out.print(JSON.stringify(answer, null, 2));
  else for (const line of answer as readonly string[]) out.print(line);
  return EXIT.done;
}
