import type { CatalogueNode } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import type { LocalText } from "../../language/text";
import { fail, ok, type Result } from "../../language/result";
import { indexWeighting, notInYear } from "../../measures";
import { divideExact } from "../../numbers";
import { catalogueInUse } from "../catalogue";

const sentence = defineMessages("functions-facts", {
  none: { id: "Katalog tidak memuat {asked} untuk {code}.", en: "The catalogue has no {asked} of {code}." },
});

/**
 * What the catalogue says of an indicator in a year; without a year in the newest it was measured in (`Catalogue.newestYear`), never
 * in another that happens to have it. Where there is nothing the problem says which years do.
 *
 * @param asked what is asked for, as a sentence names it.
 */
function inYear<T>(node: CatalogueNode, year: string | null, asked: LocalText, of: (year: string) => T | null | undefined): Result<T> {
  const { code } = node;
  const wanted = year ?? catalogueInUse().newestYear(code);
  const found = wanted === undefined ? null : of(wanted);
  if (found != null) return ok(found);
  const { facts } = catalogueInUse().node(code)!;
  const known = new Set([...catalogueInUse().years(code), ...facts.map(({ period }) => period.slice(0, 4))]);
  const years = [...known].sort().filter((each) => of(each) != null);
  if (years.length > 0) return fail("#N/A", notInYear(asked, code, String(wanted), years));
  return fail("#N/A", sentence.none({ asked, code }));
}

/**
 * The target of an indicator in a year, in its printed unit.
 *
 * @param quarter null for the year's.
 */
export function targetOf(node: CatalogueNode, year: string | null, quarter: number | null): Result<number> {
  const [suffix, words] = quarter === null ? ["", ""] : [`-TW${quarter}`, ` TW${quarter}`];
  const asked = { id: `target${words}`, en: `target${words}` };
  return inYear(node, year, asked, (each) => catalogueInUse().fact({ code: node.code, what: "target", period: each + suffix })?.value);
}

/** The indices an indicator can have a weight in: its parent, else whatever a weight of it says. */
function indicesOf({ parent, facts }: CatalogueNode): ReadonlySet<string> {
  return new Set(parent === null ? facts.flatMap(({ in: within }) => within ?? []) : [parent]);
}

/** As printed, or what the index's formula gives its components: no document prints the halves of L, a mean (lkj-pwni-2024:469). */
function shareIn(code: string, index: string, year: string): number | undefined {
  const printed = catalogueInUse().fact({ code, what: "bobot", period: year, in: index })?.value;
  if (printed != null) return divideExact(printed, 100);
  const weighting = indexWeighting(catalogueInUse(), { code: index, year });
  const term = weighting.ok ? weighting.value.terms.find(({ node }) => node.code === code) : undefined;
  return weighting.ok && term ? divideExact(term.weight, weighting.value.total) : undefined;
}

/** The weight of an indicator in its index as a share of 1: what PWNI.KOMPONEN lists beside it there. */
export function weightOf(node: CatalogueNode, year: string | null): Result<number> {
  const [index, ...more] = indicesOf(node);
  return inYear(node, year, { id: "bobot", en: "weight" }, (each) =>
    index === undefined || more.length > 0 ? null : shareIn(node.code, index, each),
  );
}
