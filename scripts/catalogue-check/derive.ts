import { digits, evaluate, follows, type Raw, type Source } from "./recompute";
import type { CatalogueNode, Fact } from "../../src/catalogue/types";

/** What a realisasi or capaian should be, from the other printed figures; undefined where the document prints too little. */
export function derive(source: Source, node: CatalogueNode, fact: Fact): readonly Raw[] | undefined {
  if (fact.what !== "realisasi" && fact.what !== "capaian") return undefined;
  const version = node.formula.find(({ years }) => years.includes(fact.period.slice(0, 4)));
  const byFormula = version && evaluate(version.tree, source, node.code, fact.period, "realisasi");
  // Perspectives and the organisation's value are made of capaian and have no target of their own.
  if (fact.what === "realisasi" || node.level === "perspektif" || node.level === "organisasi") return byFormula && [byFormula];
  const realisasi = source.value(node.code, "realisasi", fact.period);
  const target = source.value(node.code, "target", fact.period);
  if (realisasi === undefined || target === undefined || target === 0) return undefined;
  const ratio = (realisasi / target) * 100;
  // Ministries differ on minimised indicators: 2 - R/T (Kemenkeu) or T/R.
  const all = node.polarity === "maksimum" ? [ratio] : [200 - ratio, (target / realisasi) * 100];
  return all.map((exact) => ({ exact, stepwise: exact }));
}

/** "Toleransi capaian 120%": the tables print either the ratio or the cap. */
export function reproduces(node: CatalogueNode, fact: Fact, raws: readonly Raw[]): boolean {
  if (raws.some((raw) => follows(fact.printed, raw))) return true;
  const cap = node.cap === undefined ? undefined : node.cap * 100;
  return fact.what === "capaian" && cap !== undefined && raws[0]!.exact > cap && digits(fact.printed)?.value === cap;
}
