import { CONJUNCTIONS, isMessage, templateOf, type Datum, type ListDatum, type Message, type SourceDatum } from "./message";
import { formatNumber } from "./number";
import { listed, wordsOf, type Language } from "./text";

type CitationOf = (source: string, line: number) => Message;

let citationOf: CitationOf | null = null;

/** Lines of a source are ours: a shell whose reader has the document says page and table instead. */
export function sayPlacesBy(find: CitationOf | null): void {
  citationOf = find;
}

function saySource({ source, line }: SourceDatum, language: Language): string {
  return citationOf ? say(citationOf(source, line), language) : `${source} ${language === "id" ? "baris" : "line"} ${line}`;
}

function sayList({ items, join }: ListDatum, language: Language): string {
  const texts = items.map((item) => sayDatum(item, language));
  if (join === "and" || join === "or") return listed(texts, wordsOf(CONJUNCTIONS[join], language));
  if (join === "/" || join === "+") return texts.join(` ${join} `);
  return texts.join(join === "" ? "" : `${join} `);
}

/** Writes one datum: the figure found, a list of cells. null is nothing. */
export function sayDatum(datum: Datum, language: Language): string {
  if (datum === null) return "";
  if (typeof datum === "string") return datum;
  if (typeof datum === "number") return formatNumber(datum, {}, language);
  if ("value" in datum) return formatNumber(datum.value, datum, language) + (datum.percent === true ? "%" : "");
  if ("items" in datum) return sayList(datum, language);
  if ("address" in datum) return datum.sheet === undefined ? datum.address : `${datum.sheet}!${datum.address}`;
  if ("source" in datum) return saySource(datum, language);
  return isMessage(datum) ? say(datum, language) : wordsOf(datum, language);
}

const isOne = (datum: Datum): boolean =>
  datum === 1 || (typeof datum === "object" && datum !== null && "value" in datum && datum.value === 1);

/** Writes a message in the asked language. The only place where a sentence and its data become words. */
export function say({ id, data }: Message, language: Language = "id"): string {
  return wordsOf(templateOf(id), language).replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const datum = data[name];
    if (datum === undefined) throw new Error(`Sentence "${id}" has no "${name}".`);
    return one === undefined || many === undefined ? sayDatum(datum, language) : isOne(datum) ? one : many;
  });
}

/** A message in both languages, for what keeps both: the metadata, a file. */
export function inBoth(text: Message): { readonly id: string; readonly en: string } {
  return { id: say(text, "id"), en: say(text, "en") };
}
