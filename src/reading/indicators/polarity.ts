import { fold } from "../find/fold";

/** How a row says that it is better. "lain" is neither: a range to stay in ("stabilize"), whose capaian has another formula. */
export type RowPolarity = "maksimum" | "minimum" | "lain";

const MAXIMUM =
  /^(?:maks(?:imal|imum|imasi|imalkan|imize|imise)?|max(?:imum|imal|imize|imise)?|positif|positive|naik|meningkat|tinggi|up|increas(?:e|ing)|[↑▲⬆+])$/;
const MINIMUM = /^(?:min(?:imal|imum|imasi|imalkan|imize|imise)?|negatif|negative|turun|menurun|rendah|down|decreas(?:e|ing)|[↓▼⬇-])$/;
const OTHER = /^(?:stab(?:il|ilize|ilise|ilisasi|ilitas)|tetap|range|rentang|netral|neutral)$/;
const HIGHER =
  /^(?:(?:semakin|makin|lebih|the)\s+)?(?:tinggi|besar|banyak|naik|meningkat|cepat|higher|more|larger|bigger|greater|faster)\b/;
const LOWER = /^(?:(?:semakin|makin|lebih|the)\s+)?(?:rendah|kecil|sedikit|turun|menurun|lama|lower|less|fewer|smaller|slower)\b/;
const BETTER = /\b(?:baik|bagus|better)\b/;
const WORSE = /\b(?:buruk|jelek|tidak baik|worse)\b/;

/** "Maximize", "Min", "semakin rendah semakin baik", "Negatif", "Turun"; null for a text that says no direction. */
export function readPolarity(text: string): RowPolarity | null {
  const folded = fold(text);
  const bare = folded.replace(/ ?\([^()]*\)$/, "").replace(/^(?:polarisasi|polaritas|arah|sifat)\s*:?\s*/, "");
  const word = bare === "" ? folded : bare;
  if (MAXIMUM.test(word)) return "maksimum";
  if (MINIMUM.test(word)) return "minimum";
  if (OTHER.test(word)) return "lain";
  const higher = HIGHER.test(word);
  if (!higher && !LOWER.test(word)) return null;
  if (WORSE.test(word)) return higher ? "minimum" : "maksimum";
  return BETTER.test(word) || /^(?:semakin|makin)\s+\S+$/.test(word) ? (higher ? "maksimum" : "minimum") : null;
}
