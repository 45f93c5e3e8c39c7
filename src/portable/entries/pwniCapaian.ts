import { readCap, readPolarity } from "../../functions/arguments";
import { ok, type Result } from "../../language/result";
import { nativeCapaian } from "../../measures";
import { decimalText } from "../../numbers";
import type { Given } from "../given";
import { guarded } from "../guard";
import type { Portability } from "../portability";

/** With a cap from a cell: blank or 0 is no cap, as in the function. */
function capped(given: Given, expression: string): Result<string> {
  const argument = given.at(3);
  if (argument.kind === "constant" || argument.kind === "omitted") {
    const cap = readCap(given.name(3), argument.kind === "constant" ? argument.value : null);
    if (!cap.ok) return cap;
    return ok(cap.value === null ? expression : `MIN(${decimalText(cap.value, null)},${expression})`);
  }
  const cap = given.scalar(3);
  return cap.ok ? ok(`IF(N(${cap.value.text})>0,MIN(${cap.value.text},${expression}),${expression})`) : cap;
}

function write(given: Given): Result<string> {
  const actual = given.scalar(0);
  if (!actual.ok) return actual;
  const target = given.scalar(1);
  if (!target.ok) return target;
  const written = given.constant(2);
  if (!written.ok) return written;
  const polarity = readPolarity(given.name(2), written.value);
  if (!polarity.ok) return polarity;
  const [r, t] = [actual.value.text, target.value.text];
  const whole = capped(given, nativeCapaian(polarity.value, [r], [t]).join(""));
  if (!whole.ok) return whole;
  // Below 0 the function gives no capaian (functions/pwni/capaian.ts).
  const checked = polarity.value === "minimum" ? `IF(${r}/${t}>2,NA(),${whole.value})` : whole.value;
  return ok(guarded([actual.value, target.value], checked));
}

/** PWNI.CAPAIAN: R/T, 2 - R/T or T/R, with MIN for a cap. */
export const PWNI_CAPAIAN: Portability = { kind: "formula", write };
