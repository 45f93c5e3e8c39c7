import type { Result } from "../../language/result";
import { readOptionalText, readYear } from "../arguments";
import type { INDIKATOR } from "../enums";
import { answer } from "../host";
import { readIndicator } from "../indicator";
import { weightedPairs } from "../pairs";

/** The training indicator of B1.1; the other one is B3.1.3. */
const STANDARD = "B1.1.3";

/** The training indicator of an argument; that of B1.1 when it was left out. */
export function readTraining(name: string, raw: unknown): ReturnType<typeof readIndicator> {
  return readIndicator(name, readOptionalText(raw) ?? STANDARD);
}

function training(peserta: unknown, target: unknown, indikator: unknown, tahun: unknown): Result<number> {
  const indicator = readTraining("indikator", indikator);
  if (!indicator.ok) return indicator;
  const year = readYear("tahun", tahun);
  return year.ok ? weightedPairs({ code: indicator.value.code, year: year.value }, ["peserta", peserta], ["target", target]) : year;
}

/**
 * Weighted percentage of the people trained: PPK, PPW and PKL against their targets.
 * @customfunction PWNI.PELATIHAN
 * @param peserta People trained: PPK, PPW, PKL.
 * @param target People wanted, in the same order.
 * @param indikator Indicator whose weights are taken.
 * @param tahun Year of the weights.
 */
export function pwniPelatihan(peserta: unknown[][], target: unknown[][], indikator?: INDIKATOR, tahun?: unknown): number {
  return answer(training(peserta, target, indikator, tahun));
}
