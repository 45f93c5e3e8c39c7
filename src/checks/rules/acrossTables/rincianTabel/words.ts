import { nameKey } from "../../../../catalogue/name";

/** Short forms that titles use for what rows write out. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bhukti\b/g, "hukuman mati"],
  [/\btppo\b/g, "tindak pidana perdagangan orang"],
  [/\bphk\b/g, "pemutusan hubungan kerja"],
  [/\bkdrt\b/g, "kekerasan dalam rumah tangga"],
];

/** A name as titles and rows can be held against each other: without mark-up, the short forms written out. */
export function writtenOut(text: string): string {
  let key = nameKey(text);
  for (const [short, long] of SHORT_FORMS) key = key.replace(short, long);
  return ` ${key} `;
}
