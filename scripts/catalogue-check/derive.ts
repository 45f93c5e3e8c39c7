import { explainRollUp } from "./rollUp";
import { digits, evaluate, gradeOf, type Grade, type Raw, type Source } from "./recompute";
import type { CatalogueNode, Printing } from "../../src/catalogue/types";

/** What a realisasi or capaian should be, from the other printed figures; undefined where the document prints too little. */
export function derive(source: Source, node: CatalogueNode, fact: Printing): readonly Raw[] | undefined {
  if (fact.what !== "realisasi" && fact.what !== "capaian") return undefined;
  const version = node.formula.find(({ years }) => years.includes(fact.period.slice(0, 4)));
  const byFormula = version && evaluate(version.tree, source, node.code, fact.period, "realisasi");
  // Perspectives and the organisation's value are made of capaian and have no target of their own.
  if (fact.what === "realisasi" || node.level === "perspektif" || node.level === "organisasi") return byFormula && [byFormula];
  const realisasi = source.value(node.code, "realisasi", fact.period);
  const target = source.value(node.code, "target", fact.period);
  if (realisasi === undefined || target === undefined || target === 0) return undefined;
  return ratios(node, realisasi, target);
}

/** Ministries differ on minimised indicators: 2 - R/T (Kemenkeu) or T/R. */
function ratios({ polarity }: CatalogueNode, realisasi: number, target: number): readonly Raw[] {
  const ratio = (realisasi / target) * 100;
  const all = polarity === "maksimum" ? [ratio] : [200 - ratio, (target / realisasi) * 100];
  return all.map((exact) => ({ exact, stepwise: exact }));
}

/** "Toleransi capaian 120%": the tables print either the ratio or the cap. */
export function isCapped({ cap }: CatalogueNode, fact: Printing, raws: readonly Raw[]): boolean {
  const top = cap === undefined ? undefined : cap * 100;
  return fact.what === "capaian" && top !== undefined && raws[0]!.exact > top && digits(fact.printed)?.value === top;
}

export function reproduces(node: CatalogueNode, fact: Printing, raws: readonly Raw[]): boolean {
  return gradeOf(fact.printed, raws) !== "mismatch" || isCapped(node, fact, raws);
}

const ADVERB: Readonly<Record<Grade, string>> = { match: "", rounding: ", rounded", truncation: ", cut", mismatch: "" };

function* pairs({ facts }: CatalogueNode, period: string): Generator<readonly [realisasi: Printing, target: Printing]> {
  const of = (what: Printing["what"]): readonly Printing[] =>
    facts.filter((fact) => fact.what === what && fact.value !== null && fact.value !== 0 && /^\d{4}$/.test(fact.period));
  const distance = (one: Printing, other: Printing): number => Number(one.period !== period) + Number(other.period !== period);
  const all = of("realisasi").flatMap((realisasi) => of("target").map((target) => [realisasi, target] as const));
  yield* all.sort(([r1, t1], [r2, t2]) => distance(r1, t1) - distance(r2, t2) || Number(r2.canonical) - Number(r1.canonical));
}

/** A realisasi that is another year's, or one of the inputs: "2023's 106 (line 365)". */
function sameValue({ facts }: CatalogueNode, fact: Printing): string | undefined {
  const equal = (other: Printing): boolean => other.value === fact.value && other.canonical;
  const year = facts.find(
    (other) => other.what === fact.what && other.period !== fact.period && /^\d{4}$/.test(other.period) && equal(other),
  );
  if (year) return `${year.period}'s ${year.printed} (line ${year.line})`;
  const input = facts.find((other) => other.what === "masukan" && other.period === fact.period && equal(other));
  return input && `${input.variable} ${input.printed} (line ${input.line})`;
}

/**
 * Where a capaian that does not follow from its own figures comes from: another printing of the realisasi or target, another
 * year's, or another indicator's of the same year. "93,10/92 (lines 368, 410), cut", or undefined.
 */
export function explain(source: Source, node: CatalogueNode, fact: Printing): string | undefined {
  if (fact.what !== "capaian") return sameValue(node, fact);
  if (node.level === "perspektif" || node.level === "organisasi") return explainRollUp(source, node, fact);
  const { document } = source;
  const others = document.nodes.filter((other) => other !== node && other.level === node.level);
  for (const each of [node, ...others]) {
    for (const [realisasi, target] of pairs(each, fact.period)) {
      if (each !== node && (realisasi.period !== fact.period || target.period !== fact.period)) continue;
      const grade = gradeOf(fact.printed, ratios(each, realisasi.value!, target.value!));
      if (grade === "mismatch") continue;
      const whose = each === node ? "" : `${each.code}'s `;
      const years = realisasi.period === fact.period && target.period === fact.period ? "" : `${realisasi.period} over ${target.period}, `;
      return `${whose}${realisasi.printed}/${target.printed} (${years}lines ${realisasi.line}, ${target.line})${ADVERB[grade]}`;
    }
  }
  return undefined;
}
