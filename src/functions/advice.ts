import { defineMessages, type Message } from "../language/message";
import { clean, LONGEST } from "../numbers/parse";

const sentence = defineMessages("functions-advice", {
  range: {
    id: "rentang; tulis batasnya: {low} bila maksimum, {high} bila minimum",
    en: "a range; write its bound: {low} for maksimum, {high} for minimum",
  },
  bound: { id: "tulis {bound}", en: "write {bound}" },
  words: { id: '"{words}" tidak dikenal; tulis angka penuhnya saja', en: '"{words}" is not known; write the full number alone' },
});

/** A number as it stands in the text, with its percent sign. */
const FIGURE = String.raw`([+\-−]?[\d.,]*\d%?)`;
const RANGE = new RegExp(String.raw`^([\d.,]*\d)\s*(%?)\s*(?:[-–—]|s\.?\s?d\.?|sampai|hingga)\s*${FIGURE}$`, "i");
const BOUND = new RegExp(String.raw`^(?:[<>≤≥~±=]+|(?:min|maks|di |kurang|lebih|sekitar|paling)[^\d]*)\s*${FIGURE}$`, "i");
const BEHIND = new RegExp(String.raw`^${FIGURE}(?:\s?(?:persen|prosen))?\s*(\D.*|\d.*)$`, "i");

/**
 * What to type instead of a text that `parseNumber` calls text although it holds a number; null where there is nothing to say
 * ("WTP"). A clause without a full stop, to stand in brackets behind the text. It never offers the number before an unknown word:
 * "2 lusin" is not 2.
 */
export function adviceOn(text: string): Message | null {
  if (text.length > LONGEST) return null;
  const whole = clean(text);
  const range = RANGE.exec(whole);
  if (range) return sentence.range({ low: range[1]! + (range[2] || (range[3]!.endsWith("%") ? "%" : "")), high: range[3]! });
  const bound = BOUND.exec(whole);
  if (bound) return sentence.bound({ bound: bound[1]! });
  const words = BEHIND.exec(whole)?.[2]?.slice(0, 24);
  return words ? sentence.words({ words }) : null;
}
