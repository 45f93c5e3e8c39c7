import type { CatalogueNode, Printing, FactKind } from "../../catalogue/types";
import { defineMessages } from "../../language/message";
import { fail, ok, type Result } from "../../language/result";
import { readText, readYear } from "../arguments";
import { catalogueInUse, renstraInUse } from "../catalogue";
import { type Kind, value } from "../define/kind";
import { finder } from "../indicator";
import { leftBlank, listOf } from "../problems";

const sentence = defineMessages("functions-renstra", {
  none: { id: "Renstra tidak memuat {asked} untuk {code}.", en: "The Renstra has no {asked} of {code}." },
  otherPeriods: {
    id: "Renstra tidak memuat {asked} {code} untuk {period}; yang ada: {periods}.",
    en: "The Renstra has no {asked} of {code} for {period}; there are {periods}.",
  },
});

const find = finder({
  catalogue: renstraInUse,
  kind: { id: "Kode", en: "Code" },
  here: { id: "Renstra", en: "the Renstra" },
  other: catalogueInUse,
  otherFamily: "PWNI",
});

/** What the Renstra says of a node in a year, as a sentence names it. */
const ASKED = { target: { id: "target", en: "target" }, alokasi: { id: "alokasi", en: "allocation" } } as const;

type Asked = keyof typeof ASKED;

const has = (node: CatalogueNode, what: FactKind): boolean => node.facts.some((fact) => fact.what === what);

/** Of several nodes of one name the only one that is planned: a survey or a past achievement may share the name of an indicator. */
function onlyPlanned(what: Asked, text: string): CatalogueNode | null {
  const lookup = renstraInUse().find(text);
  const planned = lookup.kind === "ambiguous" ? lookup.candidates.filter((each) => has(each, what)) : [];
  return planned.length === 1 ? planned[0]! : null;
}

/** The node of the Renstra a code, alias or name stands for; `what` is asked of it, where anything is. */
export function renstraNode(what?: Asked): Kind<CatalogueNode> {
  const kind = value((name, raw): Result<CatalogueNode> => {
    const text = readText(raw);
    if (text === null)
      return leftBlank(name, { id: 'kode Renstra, misalnya "7798.IKK1"', en: 'a code of the Renstra such as "7798.IKK1"' });
    const only = what === undefined ? null : onlyPlanned(what, text);
    if (only) return ok(only);
    const found = find(text);
    return found.ok ? ok(found.value.node) : found;
  });
  return { ...kind, awaits: "renstra" };
}

/** A year, or several years the Renstra gives one figure for. */
export const period = value((name, raw): Result<string> => {
  const text = readText(raw)?.replace(/\s/g, "").replace("–", "-") ?? "";
  if (/^20\d\d-20\d\d$/.test(text)) return ok(text);
  const year = readYear(name, raw);
  if (!year.ok || year.value !== null) return year as Result<string>;
  return leftBlank(name, { id: "tahun, misalnya 2025", en: "a year such as 2025" });
});

/** The target or allocation of a node in a year. Where there is none the problem says which years do. */
export function renstraFact(what: Asked, { code, facts }: CatalogueNode, wanted: string): Result<Printing> {
  const fact = renstraInUse().fact({ code, what, period: wanted });
  if (fact && (fact.value !== null || fact.printed !== "")) return ok(fact);
  const asked = ASKED[what];
  const periods = [...new Set(facts.filter((each) => each.what === what).map((each) => each.period))].sort();
  if (periods.length === 0) return fail("#N/A", sentence.none({ asked, code }));
  return fail("#N/A", sentence.otherPeriods({ asked, code, period: wanted, periods: listOf(periods) }));
}
