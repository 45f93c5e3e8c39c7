import type { FactKind } from "../catalogue/types";
import { defineMessages, type Datum, type ListDatum, type Template } from "../language/message";
import type { Figure } from "./figures";
import { sentences } from "./messages";

const WHAT = defineMessages("tables.what", {
  bobot: { id: "bobot", en: "weight" },
  target: { id: "target", en: "target" },
  realisasi: { id: "realisasi", en: "actual" },
  capaian: { id: "capaian", en: "achievement" },
  masukan: { id: "masukan", en: "input" },
  alokasi: { id: "alokasi", en: "allocation" },
} satisfies Readonly<Record<FactKind, Template>>);

const ROMAN: Readonly<Record<string, string>> = { "1": "I", "2": "II", "3": "III", "4": "IV" };

/** 2022, 2023-TW1, 2023-TW2 as "2022, TW I, II 2023". */
function periodNames(periods: readonly string[]): ListDatum {
  const years = new Map<string, string[]>();
  for (const period of periods) {
    const [year, quarter] = period.split("-TW") as [string, string?];
    years.set(year, [...(years.get(year) ?? []), ...(quarter ? [ROMAN[quarter] ?? quarter] : [])]);
  }
  const items = [...years].map(([year, quarters]): Datum =>
    quarters.length === 0 ? year : sentences.quarters({ quarters: { items: quarters, join: "," }, year }),
  );
  return { items, join: "," };
}

/**
 * What figures are, said once for all that have it in common: "target dan realisasi C1.1, B1.1 (2022, 2023); bobot B3.1".
 * The period is left out where the table has one only.
 */
export function figureNames(figures: readonly Figure[], severalPeriods: boolean): ListDatum {
  const byIndicator = new Map<string, Map<FactKind, string[]>>();
  for (const { node, what, period, variable } of figures) {
    const name = variable === undefined ? node.code : `${node.code} ${variable}`;
    const own = byIndicator.get(name) ?? new Map<FactKind, string[]>();
    const periods = own.get(what) ?? [];
    if (!periods.includes(period)) own.set(what, [...periods, period]);
    byIndicator.set(name, own);
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
  const items = [...groups.values()].map(({ whats, periods, codes }) => {
    const named = { kinds: { items: whats.map((what) => WHAT[what]()), join: "and" }, codes: { items: codes, join: "," } } as const;
    return severalPeriods ? sentences.datedFigures({ ...named, periods: periodNames([...periods].sort()) }) : sentences.figures(named);
  });
  return { items, join: ";" };
}
