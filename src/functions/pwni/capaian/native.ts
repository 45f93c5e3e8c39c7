import { call, numeral } from "../../../formula/build";
import { formula } from "../../../formula/template";
import { readCap } from "../../arguments";
import { polarity } from "../../define/kinds";
import { ok, type Result } from "../../../language/result";
import { nativeCapaian } from "../../../measures";
import type { Given, Native } from "../../../portable/given";
import { guarded } from "../../../portable/guard";
import type { Portability } from "../../../portable/portability";

/** With a cap from a cell: blank or 0 is no cap, as in the function. */
function capped(given: Given, expression: Native): Result<Native> {
  const argument = given.at(3);
  if (argument.kind === "constant" || argument.kind === "omitted") {
    const cap = readCap(given.name(3), argument.kind === "constant" ? argument.value : null);
    if (!cap.ok) return cap;
    return ok(cap.value === null ? expression : call("MIN", numeral(cap.value), expression));
  }
  const cap = given.scalar(3);
  if (!cap.ok) return cap;
  const most = cap.value.value;
  return ok(formula`IF(N(${most})>0,MIN(${most},${expression}),${expression})`);
}

function write(given: Given): Result<Native> {
  const actual = given.scalar(0);
  if (!actual.ok) return actual;
  const target = given.scalar(1);
  if (!target.ok) return target;
  const way = given.read(2, polarity);
  if (!way.ok) return way;
  const [r, t] = [actual.value.value, target.value.value];
  const whole = capped(given, nativeCapaian(way.value, r, t));
  if (!whole.ok) return whole;
  // Below 0 the function gives no capaian (run.ts).
  const checked = way.value === "minimum" ? formula`IF(${r}/${t}>2,NA(),${whole.value})` : whole.value;
  return ok(guarded([actual.value, target.value], checked));
}

/** PWNI.CAPAIAN: R/T, 2 - R/T or T/R, with MIN for a cap. */
export const NATIVE: Portability = { kind: "formula", write };
