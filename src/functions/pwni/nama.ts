import { ok, type Result } from "../../language/result";
import type { INDIKATOR } from "../enums";
import { answer } from "../host";
import { readIndicator } from "../indicator";

function nameOf(indikator: unknown): Result<string> {
  const indicator = readIndicator("indikator", indikator);
  return indicator.ok ? ok(indicator.value.name) : indicator;
}

/**
 * Official name of an indicator.
 * @customfunction PWNI.NAMA
 * @param indikator Indicator code.
 */
export function pwniNama(indikator: INDIKATOR): string {
  return answer(nameOf(indikator));
}
