import type { Message } from "../language/message";
import type { Block } from "../layout/block";

/** A piece of running text: words, or the number a table or a chart has in the document ("Tabel 3"), which follows when some are added. */
export type Passage = string | Message | { readonly table: string } | { readonly chart: string };

/** What runs refer to a chart of a table by; `at` counts those of the table from 0. */
export function chartId(table: string, at: number): string {
  return `${table} grafik ${at + 1}`;
}

interface Keyed {
  /** By which a later run finds the piece again in a document people have written in since; without one it is written once. */
  readonly key?: string;
}

/** What a document is made of, in its order; nothing of fonts and pages. */
export type Part = Keyed &
  (
    | { readonly kind: "title"; readonly text: Message }
    | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string | Message }
    | { readonly kind: "paragraph"; readonly runs: readonly Passage[] }
    /** Something for the writer of the report, which is not part of it. */
    | { readonly kind: "hint"; readonly text: Message }
    /** A list of the headings, the tables or the charts of the document, with pages. */
    | { readonly kind: "contents"; readonly of: "headings" | "tables" | "charts"; readonly text: Message }
    | { readonly kind: "list"; readonly items: readonly (string | Message)[] }
    /** `id` is what runs refer to it by, and its key. */
    | { readonly kind: "table"; readonly id: string; readonly block: Block }
  );

/** A document for a word processor, before it is written. */
export interface WordDocument {
  readonly title: Message;
  readonly parts: readonly Part[];
}
