import type { Lookup } from "./catalogue";
import { normaliseCode, withoutPrefix, writtenCode } from "./code";
import type { DocumentIndex } from "./documentIndex";
import { nameKey } from "./name";
import type { CatalogueNode } from "./types";

/** "C 1.1 Persentase Kasus ..." as tables label a row, in plain text: a code, then a name. */
const LABEL = /^([A-Za-z]{1,3} ?\.? ?\d+(?: ?\. ?\d+)*|\d+(?:\.\d+)+) ?[.:)\-]* (.+)$/;
const WORD = /\p{L}{2}/u;

/** A text in the forms it is looked up by, made once for all documents and only as far as they are asked for. */
export class Query {
  readonly written: string;
  readonly code: string;
  private key: string | undefined;
  private parts: readonly [code: Query, name: Query] | null | undefined;

  constructor(private readonly text: string) {
    this.written = writtenCode(text);
    this.code = normaliseCode(text);
  }

  get name(): string {
    return (this.key ??= nameKey(this.text));
  }

  /** The code and the name of a row's label, or null. */
  get label(): readonly [code: Query, name: Query] | null {
    if (this.parts === undefined) {
      const match = LABEL.exec(withoutPrefix(this.text));
      this.parts = match && WORD.test(match[2]!) ? [new Query(match[1]!), new Query(match[2]!)] : null;
    }
    return this.parts;
  }
}

function isCalled(node: CatalogueNode, key: string): boolean {
  return [node.name, ...node.names].some((each) => nameKey(each) === key);
}

function findCode(index: DocumentIndex, { written, code }: Query): Lookup | undefined {
  const candidates = index.ambiguous.get(written);
  if (candidates) return { kind: "ambiguous", candidates };
  const node = index.codes.get(code) ?? index.aliases.get(code);
  return node && { kind: "found", node, source: index.document.source.id };
}

function findName(index: DocumentIndex, { name }: Query): Lookup | undefined {
  const candidates = index.sharedNames.get(name);
  if (candidates) return { kind: "ambiguous", candidates };
  const node = index.names.get(name);
  return node && { kind: "found", node, source: index.document.source.id };
}

/** What a text stands for in one document; undefined when the document does not know it. */
export function findIn(index: DocumentIndex, query: Query): Lookup | undefined {
  const plain = findCode(index, query) ?? findName(index, query);
  if (plain || !query.label) return plain;
  const [codePart, namePart] = query.label;
  const code = findCode(index, codePart);
  const name = findName(index, namePart);
  if (code?.kind === "found" && name?.kind === "found" && code.node !== name.node && !isCalled(code.node, namePart.name)) {
    return { kind: "ambiguous", candidates: [code.node, name.node] };
  }
  // The name settles an ambiguous code ("C.1.1.1 Persentase Kasus Khusus ..."); a code outlives a reworded name.
  return code?.kind === "found" ? code : (name ?? code);
}
