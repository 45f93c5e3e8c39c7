import { slot } from "../../../formula/build";
import { printParts } from "../../../formula/print";
import { readCap } from "../../arguments";
import { polarity } from "../../define/kinds";
import { ok, type Result } from "../../../language/result";
import { nativeCapaian } from "../../../measures";
import { decimalText } from "../../../numbers";
import type { Given } from "../../../portable/given";
import { guarded } from "../../../portable/guard";
import type { Portability } from "../../../portable/portability";

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
  const way = given.read(2, polarity);
  if (!way.ok) return way;
  const [r, t] = [actual.value.text, target.value.text];
  const whole = capped(given, printParts(nativeCapaian(way.value, slot(r), slot(t))).join(""));
  if (!whole.ok) return whole;
  // Below 0 the function gives no capaian (run.ts).
  const checked = way.value === "minimum" ? `IF(${r}/${t}>2,NA(),${whole.value})` : whole.value;
  return ok(guarded([actual.value, target.value], checked));
}

/** PWNI.CAPAIAN: R/T, 2 - R/T or T/R, with MIN for a cap. */
export const NATIVE: Portability = { kind: "formula", write };
