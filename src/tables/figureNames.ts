import type { FactKind } from "../catalogue/types";
import { listed, type LocalText } from "../language/text";
import type { Figure } from "./figures";

const WHAT: Readonly<Record<FactKind, LocalText>> = {
  bobot: { id: "bobot", en: "weight" },
  target: { id: "target", en: "target" },
  realisasi: { id: "realisasi", en: "actual" },
  capaian: { id: "capaian", en: "achievement" },
  masukan: { id: "masukan", en: "input" },
  alokasi: { id: "alokasi", en: "allocation" },
};

const ROMAN: Readonly<Record<string, string>> = { "1": "I", "2": "II", "3": "III", "4": "IV" };

/** 2022, 2023-TW1, 2023-TW2 as "2022, TW I, II 2023". */
function periodNames(periods: readonly string[]): LocalText {
  const years = new Map<string, string[]>();
  for (const period of periods) {
    const [year, quarter] = period.split("-TW") as [string, string?];
    years.set(year, [...(years.get(year) ?? []), ...(quarter ? [ROMAN[quarter] ?? quarter] : [])]);
  }
  const names = (quarter: string): string =>
    [...years].map(([year, quarters]) => (quarters.length === 0 ? year : `${quarter} ${quarters.join(", ")} ${year}`)).join(", ");
  return { id: names("TW"), en: names("Q") };
}

/**
 * What figures are, said once for all that have it in common: "target dan realisasi C1.1, B1.1 (2022, 2023); bobot B3.1".
 * The period is left out where the table has one only.
 */
export function figureNames(figures: readonly Figure[], severalPeriods: boolean): LocalText {
  const byIndicator = new Map<string, Map<FactKind, string[]>>();
  for (const { node, what, period } of figures) {
    const own = byIndicator.get(node.code) ?? new Map<FactKind, string[]>();
    const periods = own.get(what) ?? [];
    if (!periods.includes(period)) own.set(what, [...periods, period]);
    byIndicator.set(node.code, own);
  }
  const groups = new Map<string, { whats: FactKind[]; periods: readonly string[]; codes: string[] }>();
  for (const [code, own] of byIndicator) {
    const byPeriods = new Map<string, { whats: FactKind[]; periods: readonly string[] }>();
    for (const [what, periods] of own) {
      const key = severalPeriods ? [...periods].sort().join() : "";
      const same = byPeriods.get(key) ?? { whats: [], periods };
      same.whats.push(what);
      byPeriods.set(key, same);
    }
    for (const [key, { whats, periods }] of byPeriods) {
      const group = groups.get(`${whats.join()}|${key}`) ?? { whats, periods, codes: [] };
      group.codes.push(code);
      groups.set(`${whats.join()}|${key}`, group);
    }
  }
  const say = (language: "id" | "en"): string =>
    [...groups.values()]
      .map(({ whats, periods, codes }) => {
        const names = listed(
          whats.map((what) => WHAT[what][language]),
          language === "id" ? "dan" : "and",
        );
        return `${names} ${codes.join(", ")}${severalPeriods ? ` (${periodNames([...periods].sort())[language]})` : ""}`;
      })
      .join("; ");
  return { id: say("id"), en: say("en") };
}
