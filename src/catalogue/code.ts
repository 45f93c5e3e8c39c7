import { withoutEnd } from "../numbers/ends";

/**
 * Words a report puts before a code: "IKU C1.1", "Sub-IKU B1.2", "Komponen IKU B1.1.1", "Kode: L.1.1", "Sub IK C1.1".
 * Longest first, because "Komponen IKU" must not leave "IKU" behind.
 */
const PREFIX = /(?:KODE|KOMPONEN|SUB|IKU|IKK|IKP|IK|:)[\s\-:]+/iy;

/** Ordinary spaces for every kind of space (NBSP, thin), ordinary hyphens, no invisible characters. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Drops "IKU", "Komponen IKU", "Sub-IKU" ... in front of a code or a name. */
export function withoutPrefix(text: string): string {
  const plain = plainText(text);
  PREFIX.lastIndex = 0;
  let from = 0;
  while (PREFIX.test(plain)) from = PREFIX.lastIndex;
  return plain.slice(from);
}

/**
 * A code as it is written, but for case, spaces, trailing dots and asterisks: "c. 1.1.1." gives "C.1.1.1", "B2.1.1*" (see ours.ts) "B2.1.1".
 * Keeps the dot after the letter, because the LKj 2024 prints C.1.1.1 for another table than C1.1.1 (line 537).
 */
export function writtenCode(text: string): string {
  return withoutEnd(withoutPrefix(text).toUpperCase().replace(/\s+/g, ""), ".:;,*");
}

/**
 * The one spelling of a code: "C 1.1", "C.1.1", "c1.1." and "IKU C1.1" all give "C1.1"; "Komponen IKU B1.1.1" gives "B1.1.1".
 * Codes of digits only ("01.02.013") stay as they are.
 */
export function normaliseCode(text: string): string {
  return writtenCode(text)
    .replace(/\.{2,}/g, ".")
    .replace(/^([A-Z]+)\.(?=\d)/, "$1");
}
