import type { CatalogueNode, Fact } from "../catalogue/types";
import { fail, ok, type Result } from "../language/result";
import { readText, readYear } from "./arguments";
import { catalogueInUse, renstraInUse } from "./catalogue";
import { finder } from "./indicator";

const find = finder({
  catalogue: renstraInUse,
  kind: { id: "Kode", en: "Code" },
  here: { id: "Renstra", en: "the Renstra" },
  other: catalogueInUse,
  otherFamily: "PWNI",
});

/** The node of the Renstra a code, alias or name stands for. */
export function readPlanNode(name: string, raw: unknown): Result<CatalogueNode> {
  const text = readText(raw);
  if (text === null)
    return fail("#VALUE!", {
      id: `Argumen ${name} kosong; isi dengan kode Renstra, misalnya "7798.IKK1".`,
      en: `Argument ${name} is blank; give a code of the Renstra such as "7798.IKK1".`,
    });
  const found = find(text);
  return found.ok ? ok(found.value.node) : found;
}

/** A year, or several years the Renstra gives one figure for. */
function readPeriod(name: string, raw: unknown): Result<string> {
  const text = readText(raw)?.replace(/\s/g, "").replace("–", "-") ?? "";
  if (/^20\d\d-20\d\d$/.test(text)) return ok(text);
  const year = readYear(name, raw);
  if (!year.ok || year.value !== null) return year as Result<string>;
  return fail("#VALUE!", {
    id: `Argumen ${name} kosong; isi dengan tahun, misalnya 2025.`,
    en: `Argument ${name} is blank; give a year such as 2025.`,
  });
}

const KINDS = { target: "target", alokasi: "allocation" } as const;

/** Of several nodes of one name the only one that is planned: a survey or a past achievement may share the name of an indicator. */
function onlyPlanned(what: keyof typeof KINDS, raw: unknown): CatalogueNode | null {
  const text = readText(raw);
  const lookup = text === null ? null : renstraInUse().find(text);
  const planned = lookup?.kind === "ambiguous" ? lookup.candidates.filter(({ facts }) => facts.some((fact) => fact.what === what)) : [];
  return planned.length === 1 ? planned[0]! : null;
}

/** The target or allocation of a node in a year. Where there is none the problem says which years do. */
export function planFact(what: keyof typeof KINDS, kode: unknown, tahun: unknown): Result<Fact> {
  const only = onlyPlanned(what, kode);
  const node = only ? ok(only) : readPlanNode("kode", kode);
  if (!node.ok) return node;
  const period = readPeriod("tahun", tahun);
  if (!period.ok) return period;
  const { code } = node.value;
  const fact = renstraInUse().fact({ code, what, period: period.value });
  if (fact && (fact.value !== null || fact.printed !== "")) return ok(fact);
  const periods = [...new Set(node.value.facts.filter((each) => each.what === what).map((each) => each.period))].sort().join(", ");
  if (periods === "")
    return fail("#N/A", { id: `Renstra tidak memuat ${what} untuk ${code}.`, en: `The Renstra has no ${KINDS[what]} of ${code}.` });
  return fail("#N/A", {
    id: `Renstra tidak memuat ${what} ${code} untuk ${period.value}; yang ada: ${periods}.`,
    en: `The Renstra has no ${KINDS[what]} of ${code} for ${period.value}; there are ${periods}.`,
  });
}
