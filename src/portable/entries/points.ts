import { akipComponents } from "../../catalogue/rules/akip";
import { fail, ok, type Result } from "../../language/result";
import { type PointComponent, rbScheme } from "../../measures";
import type { Given } from "../given";
import { full } from "../guard";
import type { Portability } from "../portability";

/** Points add up; names beside them are texts, which SUM passes over. That none is above its weight is checked by the function only. */
function total(given: Given, components: readonly PointComponent[]): Result<string> {
  const list = given.list(0, components.length, { codes: true });
  return list.ok ? ok(full([{ text: list.value.text, cells: components.length }], `SUM(${list.value.text})`)) : list;
}

/** SAKIP.NILAI: the sum of its four components. */
export const SAKIP_NILAI: Portability = { kind: "formula", write: (given) => total(given, akipComponents) };

/** RB.INDEKS: the sum of the components of the year. */
export const RB_INDEKS: Portability = {
  kind: "formula",
  write(given) {
    const year = given.year(1);
    if (!year.ok) return year;
    if (year.value === null)
      return fail("#VALUE!", { id: `Argumen ${given.name(1)} kosong.`, en: `Argument ${given.name(1)} is left out.` });
    const scheme = rbScheme(year.value);
    return scheme.ok ? total(given, scheme.value.components) : scheme;
  },
};
