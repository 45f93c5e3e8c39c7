import { call, slot } from "../formula/build";
import { ok, type Result } from "../language/result";
import type { PointComponent } from "../measures";
import type { Given, Native } from "./given";
import { full } from "./guard";

/** Points add up; names beside them are texts, which SUM passes over. That none is above its weight is checked by the function only. */
export function sumOfPoints(given: Given, components: readonly PointComponent[]): Result<Native> {
  const list = given.list(0, components.length, { codes: true });
  return list.ok ? ok(full([{ text: list.value.text, cells: components.length }], call("SUM", slot(list.value.text)))) : list;
}
