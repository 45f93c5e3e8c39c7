import type { FactQuery } from "../catalogue/catalogue";
import type { CatalogueNode, Fact, FactKind } from "../catalogue/types";
import { fail, ok, type Result } from "../language/result";
import { catalogueInUse } from "./catalogue";

const KIND_EN: Readonly<Partial<Record<FactKind, string>>> = { bobot: "weight" };

/** Years of the catalogue for which an indicator has the fact, newest last. */
function yearsWith(node: CatalogueNode, query: Omit<FactQuery, "code" | "period">, suffix: string): readonly string[] {
  const years = [...new Set(node.facts.map(({ period }) => period.slice(0, 4)))].sort();
  return years.filter((year) => catalogueInUse().fact({ ...query, code: node.code, period: year + suffix })?.value != null);
}

/**
 * A fact of an indicator in a year, or in the newest year that has one. Where there is none the problem says which years do.
 *
 * @param suffix "" for a year, "-TW1" for its first quarter.
 */
export function factOf(node: CatalogueNode, what: FactKind, year: string | null, suffix = "", within?: string): Result<Fact> {
  const query = { what, in: within };
  const years = yearsWith(node, query, suffix);
  const wanted = year ?? years[years.length - 1];
  const fact = wanted === undefined ? undefined : catalogueInUse().fact({ ...query, code: node.code, period: wanted + suffix });
  if (fact?.value != null) return ok(fact);
  const when = suffix === "" ? "" : ` ${suffix.slice(1)}`;
  const kind = KIND_EN[what] ?? what;
  if (years.length === 0) {
    return fail("#N/A", { id: `Katalog tidak memuat ${what}${when} untuk ${node.code}.`, en: `The catalogue has no ${kind}${when} of ${node.code}.` });
  }
  return fail("#N/A", {
    id: `Katalog tidak memuat ${what}${when} ${node.code} untuk tahun ${wanted}; yang ada: ${years.join(", ")}.`,
    en: `The catalogue has no ${kind}${when} of ${node.code} for ${wanted}; there are ${years.join(", ")}.`,
  });
}
