import { builtinCatalogue } from "../catalogue/builtin";
import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueDocument, CatalogueNode } from "../catalogue/types";
import { type Language, type LocalText, say } from "../language/text";
import { EXIT, type Output } from "./command";
import { describeNode, listDocument } from "./katalog-text";

interface Call {
  readonly query: string | null;
  readonly source: string | undefined;
  readonly json: boolean;
}

function readCall(args: readonly string[]): Call | LocalText {
  let source: string | undefined;
  let json = false;
  const words: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    if (arg === "--json") json = true;
    else if (arg.startsWith("--sumber=")) source = arg.slice("--sumber=".length);
    else if (arg === "--sumber") {
      source = args[(at += 1)];
      if (source === undefined) return { id: "--sumber memerlukan id sumber, misalnya --sumber lkj-pwni-2024.", en: "--sumber needs the id of a source, such as --sumber lkj-pwni-2024." };
    } else if (arg.startsWith("--")) return { id: `Pilihan ${arg} tidak dikenal; yang ada --sumber ID dan --json.`, en: `Unknown option ${arg}; there are --sumber ID and --json.` };
    else words.push(arg);
  }
  // A code typed with a space ("C 1.1") or a name without quotes arrives in pieces.
  return { query: words.length > 0 ? words.join(" ") : null, source, json };
}

/** A call that cannot be carried out is answered with a sentence. */
function isSentence(value: object): value is LocalText {
  return "en" in value;
}

const called = ({ code, name }: CatalogueNode): string => `${code} (${name})`;

function either(nodes: readonly CatalogueNode[], or: string): string {
  const names = nodes.map(called);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${or} ${names.at(-1)}`;
}

interface Chosen {
  readonly document: CatalogueDocument;
  readonly nodes: readonly CatalogueNode[];
}

/** The nodes asked for, by document; or why there are none. */
function choose(catalogue: Catalogue, { query, source }: Call): readonly Chosen[] | LocalText {
  const documents = catalogue.documents.filter((document) => source === undefined || document.source.id === source);
  if (documents.length === 0) {
    const known = catalogue.sources.map(({ id }) => id).join(", ");
    return { id: `Sumber "${source}" tidak ada dalam katalog; yang ada: ${known}.`, en: `Source "${source}" is not in the catalogue; there are: ${known}.` };
  }
  if (query === null) return documents.map((document) => ({ document, nodes: document.nodes }));
  const lookup = catalogue.find(query, source);
  if (lookup.kind === "found") return documents.filter((document) => document.source.id === lookup.source).map((document) => ({ document, nodes: [lookup.node] }));
  if (lookup.kind === "ambiguous") {
    return {
      id: `Kode "${query}" dapat berarti ${either(lookup.candidates, "atau")}; tulis salah satu kode itu.`,
      en: `Code "${query}" may mean ${either(lookup.candidates, "or")}; write one of these codes.`,
    };
  }
  const near = lookup.suggestions;
  return {
    id: `Indikator "${query}" tidak ada dalam katalog.${near.length > 0 ? ` Maksud Anda ${either(near, "atau")}?` : ""}`,
    en: `Indicator "${query}" is not in the catalogue.${near.length > 0 ? ` Did you mean ${either(near, "or")}?` : ""}`,
  };
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

function printText(chosen: readonly Chosen[], query: string | null, out: Output, language: Language): void {
  const catalogue = builtinCatalogue();
  for (const { document, nodes } of chosen) {
    const lines = query === null ? listDocument(document, language) : nodes.flatMap((node) => describeNode(node, document, catalogue, language));
    for (const line of lines) out.print(line);
  }
}

/**
 * `capaian katalog [KODE] [--sumber ID] [--json]`: the indicators of the catalogue, or one of them, with formulas and every
 * printed figure. An unknown code or source, and a code that stands for several indicators, are sentences and exit code 2.
 */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const call = readCall(args);
  if (isSentence(call)) {
    out.error(say(call, language));
    return EXIT.usage;
  }
  const chosen = choose(builtinCatalogue(), call);
  if (isSentence(chosen)) {
    out.error(say(chosen, language));
    return EXIT.usage;
  }
  if (call.json) out.print(JSON.stringify(chosen.flatMap(({ document, nodes }) => nodes.map((node) => jsonNode(node, document))), null, 2));
  else printText(chosen, call.query, out, language);
  return EXIT.done;
}
