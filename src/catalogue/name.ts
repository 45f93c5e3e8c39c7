import { withoutPrefix } from "./code";

/**
 * Spellings the sources use side by side: Pelindungan (the statute's word) and Perlindungan, Kemlu and Kemenlu,
 * "Public Awareness Campaign (PAC)" with and without its abbreviation.
 */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/\bperlindungan\b/g, "pelindungan"],
  [/\b(?:kementerian luar negeri|kemenlu)\b/g, "kemlu"],
  [/\bwarga negara indonesia(?: wni)?\b/g, "wni"],
  [/\bkerjasama\b/g, "kerja sama"],
  [/\bpublic awareness campaign pac\b/g, "public awareness campaign"],
  [/\band\b/g, "dan"],
];

/**
 * The key under which a name is looked up: lower case, without punctuation, mark-up and the prefix "IKU",
 * spelling variants folded. Two spellings of one name have one key.
 */
export function nameKey(name: string): string {
  let key = withoutPrefix(name)
    .toLowerCase()
    .replace(/<[^<>]*>/g, " ")
    .replace(/&/g, " dan ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  for (const [pattern, spelling] of VARIANTS) key = key.replace(pattern, spelling);
  return key;
}
