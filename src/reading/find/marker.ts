/** A number, letter or code that places a row: "1", "1.1", "a.", "II", "5780.EBA.962". */
export interface Marker {
  readonly text: string;
  /** Alike for markers of one level: "9", "9.9", "a)", "9999.AAA". */
  readonly shape: string;
  /** Parts of a code or a dotted number; one for all others. */
  readonly parts: readonly string[];
  /** Place in its sequence: 3 for "c", "iii" and "1.3"; null for codes. */
  readonly value: number | null;
}

const PLAIN = /^(\(?)(\d{1,2}|[a-z]|[ivx]+)([.)]?)$/i;
const DIGITS = /^\d{3,6}$/;
const DOTTED = /^\d{1,3}(?:\.\d{1,3})+\.?$/;
/** Each part is letters, or figures with letters before and one behind: one way to read it, so that many parts take no longer together. */
const CODE = /^(?:[A-Za-z]{0,6}|[A-Za-z]{0,5}\d{1,6}[A-Za-z]?)(?:[.\-/ ](?:[A-Za-z]{0,5}|[A-Za-z]{0,4}\d{1,6}[A-Za-z]?))*$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(text: string): number | null {
  const lower = text.toLowerCase();
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(lower)) return null;
  const digits = [...lower].map((letter) => ROMAN[letter]!);
  return digits.reduce((sum, digit, at) => sum + ((digits[at + 1] ?? 0) > digit ? -digit : digit), 0);
}

/**
 * The marker a cell holds; null where it is a text of another kind. `before` is the last marker seen: "i" follows "h" as a letter and
 * stands for 1 elsewhere.
 */
export function readMarker(written: string, before: Marker | null): Marker | null {
  // The number of a row far below, a code of digits alone.
  if (DIGITS.test(written)) return { text: written, shape: "9".repeat(written.length), parts: [written], value: null };
  const text = written.trim().replace(/\s+/g, " ");
  if (text === "" || text.length > 30) return null;
  const plain = PLAIN.exec(text);
  if (plain) {
    const [, open, sign, close] = plain;
    const style = `${open}${close === ")" ? ")" : ""}`;
    if (/\d/.test(sign!)) return { text, shape: `9${style}`, parts: [sign!], value: Number(sign) };
    const roman = romanValue(sign!);
    const upper = sign === sign!.toUpperCase();
    const letter = sign!.length === 1 ? sign!.toLowerCase().charCodeAt(0) - 96 : null;
    const letterShape = `${upper ? "A" : "a"}${style}`;
    const isNext = letter !== null && before?.shape === letterShape && before.value !== null && letter === before.value + 1;
    if (roman !== null && !isNext) return { text, shape: `${upper ? "I" : "i"}${style}`, parts: [sign!], value: roman };
    return letter === null ? null : { text, shape: letterShape, parts: [sign!], value: letter };
  }
  if (DOTTED.test(text)) {
    const parts = text.replace(/\.$/, "").split(".");
    return { text, shape: parts.map(() => "9").join("."), parts, value: Number(parts.at(-1)) };
  }
  if (!/\d/.test(text) && !/^[A-Z]{2,4}$/.test(text)) return null;
  if (!CODE.test(text)) return null;
  const parts = text.split(/[.\-/ ]/).filter((part) => part !== "");
  return { text, shape: parts.map((part) => part.replace(/[A-Za-z]/g, "A").replace(/\d/g, "9")).join("."), parts, value: null };
}

/** "1.1 ", "a. ", "(2) ", "C1.1 ", "5780.EBA.962 - " at the start of a label. */
const LEADING =
  /^(\(?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|[A-Z]{1,3} ?\.? ?\d{1,2}(?: ?\. ?\d{1,2})+\.?|\d{4}(?:\.[A-Z]{3}(?:\.\d{3})?)?)(?:\s*[-–:]\s+|\s+)(?=\S)/;
const BULLET = /^[-–•*·]\s+(?=\S)/;

/** A label split into its marker, as text ("" for none), and its name. */
export function splitLabel(label: string): { readonly marker: string; readonly name: string } {
  const match = LEADING.exec(label);
  if (match) return { marker: match[1]!, name: label.slice(match[0].length) };
  const bullet = BULLET.exec(label);
  return bullet ? { marker: "", name: label.slice(bullet[0].length) } : { marker: "", name: label };
}

export const isBulleted = (label: string): boolean => BULLET.test(label);
