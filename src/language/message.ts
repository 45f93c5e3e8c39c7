import type { LocalText } from "./text";

/** A number in a sentence; `say` writes it with the separators of the reader's language. */
export interface NumberDatum {
  readonly value: number;
  /** Exactly so many decimals. */
  readonly places?: number;
  /** At most so many decimals; 10 where neither is given. */
  readonly maxPlaces?: number;
  /** `value` is in hundredths: 84.52 is written "84,52%". */
  readonly percent?: boolean;
  /** "2024" and not "2.024". */
  readonly grouping?: false;
}

/** Several things: "a, b, dan c". "," and ";" put only that sign between them, "/" and "+" stand free: "a / b". */
export interface ListDatum {
  readonly items: readonly Datum[];
  readonly join: "and" | "or" | "," | ";" | "/" | "+" | "";
}

/** A place in the workbook: "C6", or "Lap!C6" with its sheet. */
export interface CellDatum {
  readonly address: string;
  readonly sheet?: string;
}

/** A place in a document of the catalogue. */
export interface SourceDatum {
  readonly source: string;
  readonly line: number;
}

/** What a sentence is about. A string stays as it is: a code, a name, what somebody typed. null is nothing. */
export type Datum = string | number | null | NumberDatum | ListDatum | CellDatum | SourceDatum | LocalText | Message;

/** A sentence as data: which one, and what it is about. It holds no text, so a shell can print, translate, group or export it. */
export interface Message {
  /** "bobot-berbeda.wrong": the owner's name and the sentence's. */
  readonly id: string;
  readonly data: Readonly<Record<string, Datum>>;
}

/**
 * A sentence in both languages. `{name}` is a place for a datum, in both languages the same names; `{name|sel|beberapa sel}` writes the
 * first word where the datum is the number 1 and the second otherwise.
 */
export type Template = LocalText;

type NameOf<Place extends string> = Place extends `${infer Name}|${string}` ? Name : Place;
type Places<Of extends string> = Of extends `${string}{${infer Place}}${infer Rest}` ? NameOf<Place> | Places<Rest> : never;
type DataOf<T extends Template> = Places<T["id"]> | Places<T["en"]>;

/** Makes a message of one sentence; the type knows which data it needs. */
export type Sentence<T extends Template> = [DataOf<T>] extends [never]
  ? () => Message
  : (data: Readonly<Record<DataOf<T>, Datum>>) => Message;

const templates = new Map<string, Template>();

/** The sentence of a message id; for the formatter. In a script built without its words (`provideWords`) the id stands for it. */
export function templateOf(id: string): Template {
  const found = templates.get(id);
  if (found === undefined) throw new Error(`No sentence "${id}".`);
  return Object.assign({ id }, found);
}

/**
 * Declares the sentences of one owner (a rule, a room, a function), each by name, and gives a maker for each:
 *
 *     const say = defineMessages("bobot-jumlah", { sum: { id: "Jumlah bobot {sum}.", en: "The weights add up to {sum}." } });
 *     say.sum({ sum: { value: 98, percent: true } })
 */
export function defineMessages<const T extends Readonly<Record<string, Template>>>(
  owner: string,
  sentences: T,
): { readonly [Name in keyof T]: Sentence<T[Name]> } {
  const makers: Record<string, (data?: Message["data"]) => Message> = {};
  for (const [name, template] of Object.entries(sentences)) {
    const id = `${owner}.${name}`;
    if (templates.has(id)) throw new Error(`Two sentences "${id}".`);
    templates.set(id, template);
    makers[name] = (data = {}) => ({ id, data });
  }
  return makers as { readonly [Name in keyof T]: Sentence<T[Name]> };
}

export function isMessage(text: LocalText | Message): text is Message {
  return "data" in text;
}

/** The sign between the parts of a list, and before its last. */
export const CONJUNCTIONS: Readonly<Record<"and" | "or", LocalText>> = {
  and: { id: "dan", en: "and" },
  or: { id: "atau", en: "or" },
};
