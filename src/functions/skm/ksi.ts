import { fail, ok, type Result } from "../../language/result";
import { formatNumber } from "../../language/number";
import { computeKsi, HIGHEST_NI, LOWEST_NI } from "../../measures/survey";
import { readNumberCell } from "../arguments";
import { answer } from "../host";

function readNi(name: string, raw: unknown): Result<number> {
  const cell = readNumberCell(name, raw);
  if (!cell.ok) return cell;
  const { value, percent, scale } = cell.value;
  if (!percent && value >= LOWEST_NI && value <= HIGHEST_NI && (scale === null || scale === HIGHEST_NI)) return ok(value);
  const sign = percent ? "%" : scale === null ? "" : ` (skala ${scale})`;
  return fail("#VALUE!", {
    id: `Argumen ${name} berisi ${formatNumber(value, {}, "id")}${sign}; yang diperlukan nilai indeks ${LOWEST_NI} sampai ${HIGHEST_NI}.`,
    en: `Argument ${name} is ${formatNumber(value, {}, "en")}${sign}; an index value from ${LOWEST_NI} to ${HIGHEST_NI} is wanted.`,
  });
}

function ksi(kw: unknown, kp: unknown): Result<number> {
  const ofPublic = readNi("kw", kw);
  if (!ofPublic.ok) return ofPublic;
  const ofMissions = readNi("kp", kp);
  return ofMissions.ok ? ok(computeKsi(ofPublic.value, ofMissions.value)) : ofMissions;
}

/**
 * Satisfaction with the information system (KSI) out of 100.
 * @customfunction SKM.KSI
 * @param kw NI of the public.
 * @param kp NI of the missions.
 */
export function skmKsi(kw: unknown, kp: unknown): number {
  return answer(ksi(kw, kp));
}
