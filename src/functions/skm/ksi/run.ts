import { defineMessages } from "../../../language/message";
import { ok, type Result } from "../../../language/result";
import { computeKsi, HIGHEST_NI, LOWEST_NI } from "../../../measures/survey";
import { readNumberCell } from "../../arguments";
import { defineFunction } from "../../define/define";
import { value } from "../../define/kind";
import { figureOf, isNot } from "../../problems";

const sentence = defineMessages("SKM.KSI", {
  wanted: { id: "nilai indeks {from} sampai {to}", en: "an index value from {from} to {to}" },
});

const ni = value((name, raw): Result<number> => {
  const cell = readNumberCell(name, raw);
  if (!cell.ok) return cell;
  const { value: given, percent, scale } = cell.value;
  if (!percent && given >= LOWEST_NI && given <= HIGHEST_NI && (scale === null || scale === HIGHEST_NI)) return ok(given);
  return isNot(name, figureOf(cell.value), sentence.wanted({ from: LOWEST_NI, to: HIGHEST_NI }));
});

/** Satisfaction with the information system (KSI) out of 100, from the NI of the public and of the missions. */
export const FUNCTION = defineFunction({
  id: "SKM.KSI",
  gives: "number",
  parameters: { kw: ni, kp: ni },
  run: ({ kw, kp }) => ok(computeKsi(kw, kp)),
});
