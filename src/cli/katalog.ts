import type { Catalogue } from "../catalogue/catalogue";
import { createCatalogue } from "../catalogue/lookup";
import type { CatalogueDocument, CatalogueNode } from "../catalogue/types";
import { type Language, type LocalText, say } from "../language/text";
import { EXIT, type Output } from "./command";
import { catalogueFor } from "./ownCatalogue";
import { describeNode, listDocument } from "./katalog-text";

interface Call {
  readonly query: string | null;
  readonly source: string | undefined;
  /** A workbook with catalogue sheets; null for the built-in catalogue alone. */
  readonly own: string | null;
  readonly json: boolean;
}

function readCall(args: readonly string[]): Call | LocalText {
  let source: string | undefined;
  let own: string | null = null;
  let json = false;
  const words: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    if (arg === "--json") json = true;
    else if (arg.startsWith("--sumber=")) source = arg.slice("--sumber=".length);
    else if (arg === "--sumber") {
      source = args[(at += 1)];
      if (source === undefined) return { id: "--sumber memerlukan id sumber, misalnya --sumber lkj-pwni-2024.", en: "--sumber needs the id of a source, such as --sumber lkj-pwni-2024." };
    } else if (arg.startsWith("--katalog=")) own = arg.slice("--katalog=".length);
    else if (arg === "--katalog") {
      own = args[(at += 1)] ?? null;
      if (own === null) return { id: "--katalog memerlukan berkas, misalnya --katalog katalog.xlsx.", en: "--katalog needs a file, such as --katalog katalog.xlsx." };
    } else if (arg.startsWith("--")) return { id: `Pilihan ${arg} tidak dikenal; yang ada --sumber ID, --katalog BERKAS.xlsx, dan --json.`, en: `Unknown option ${arg}; there are --sumber ID, --katalog BERKAS.xlsx and --json.` };
    else words.push(arg);
  }
  // A code typed with a space ("C 1.1") or a name without quotes arrives in pieces.
  return { query: words.length > 0 ? words.join(" ") : null, source, own, json };
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

/** The documents of a source: for a user's additions the document they add to, cut to the indicators they concern. */
function documentsOf(catalogue: Catalogue, source: string | undefined): readonly CatalogueDocument[] {
  if (source === undefined) return catalogue.documents.filter(({ extends: base }) => base === undefined);
  return catalogue.documents.flatMap((document) => {
    if (document.source.id !== source) return [];
    const base = catalogue.documents.find(({ source: { id } }) => id === document.extends);
    if (!base) return [document];
    const concerns = (node: CatalogueNode): boolean => node.source === source || node.facts.some((fact) => fact.source === source);
    return [{ ...base, source: document.source, nodes: base.nodes.filter(concerns), tables: undefined, notes: undefined }];
  });
}

/** The nodes asked for, by document; or why there are none. */
function choose(catalogue: Catalogue, { query, source }: Call): readonly Chosen[] | LocalText {
  const documents = documentsOf(catalogue, source);
  if (documents.length === 0) {
    const known = catalogue.sources.map(({ id }) => id).join(", ");
    return { id: `Sumber "${source}" tidak ada dalam katalog; yang ada: ${known}.`, en: `Source "${source}" is not in the catalogue; there are: ${known}.` };
  }
  if (query === null) return documents.map((document) => ({ document, nodes: document.nodes }));
  const lookup = (source === undefined ? catalogue : createCatalogue(documents)).find(query);
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

function printText(catalogue: Catalogue, chosen: readonly Chosen[], query: string | null, out: Output, language: Language): void {
  for (const { document, nodes } of chosen) {
    const lines = query === null ? listDocument(document, language) : nodes.flatMap((node) => describeNode(node, document, catalogue, language));
    for (const line of lines) out.print(line);
  }
}

/**
 * `capaian katalog [KODE] [--sumber ID] [--katalog BERKAS.xlsx] [--json]`: the indicators of the catalogue, or one of them, with formulas and every
 * printed figure. An unknown code or source, and a code that stands for several indicators, are sentences and exit code 2.
 */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const call = readCall(args);
  if (isSentence(call)) {
    out.error(say(call, language));
    return EXIT.usage;
  }
  const catalogue = await catalogueFor(call.own, out);
  if (!catalogue) return EXIT.usage;
  const chosen = choose(catalogue, call);
  if (isSentence(chosen)) {
    out.error(say(chosen, language));
    return EXIT.usage;
  }
  if (call.json) out.print(JSON.stringify(chosen.flatMap(({ document, nodes }) => nodes.map((node) => jsonNode(node, document))), null, 2));
  else printText(catalogue, chosen, call.query, out, language);
  return EXIT.done;
}
