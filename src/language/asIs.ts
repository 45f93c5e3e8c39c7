import { defineMessages, type Datum, type Message } from "./message";

const { asIs: verbatim } = defineMessages("language", { asIs: { id: "{text}", en: "{text}" } });

/** What is no sentence where one is wanted: a name as the document prints it, a word of the catalogue's vocabulary. */
export function asIs(text: Datum): Message {
  return verbatim({ text });
}
