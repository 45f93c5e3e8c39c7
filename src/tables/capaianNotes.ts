import type { Catalogue } from "../catalogue/catalogue";
import type { CatalogueNode } from "../catalogue/types";
import type { Language, LocalText } from "../language/text";
import { capaianCap } from "../measures";
import { formatNumber } from "../language/number";
import { multiplyExact } from "../numbers";
import { capaianOf } from "./capaian";

export const ROUNDING: LocalText = {
  id: "Capaian dihitung dari realisasi sebagaimana dilaporkan, yaitu dua desimal.",
  en: "Achievement is calculated from the actual as reported, that is with two decimals.",
};

/** Says so where a tolerance limit cuts a capaian, with the figure it would have been: C1.1.1 2022 is 132,86 % before the limit. */
export function capNote(
  node: CatalogueNode,
  realisasi: number | null,
  target: number | null,
  language: Language,
  year?: string,
): LocalText[] {
  if (node.cap === undefined || realisasi === null || target === null) return [];
  const free = capaianOf({ ...node, cap: undefined }, realisasi, target);
  if (free === null || free <= node.cap) return [];
  const percent = (ratio: number, places: number): string => `${formatNumber(multiplyExact(ratio, 100), { places }, language)}%`;
  const which = year === undefined ? node.code : `${node.code} ${year}`;
  return [
    {
      id: `Capaian ${which} dibatasi ${percent(node.cap, 0)} (batas toleransi); tanpa batas ${percent(free, 2)}.`,
      en: `The achievement of ${which} is limited to ${percent(node.cap, 0)} (tolerance); without the limit it is ${percent(free, 2)}.`,
    },
  ];
}

/** "C1.1, B1.1 (dinyatakan dokumen); B3.1, IPPWNI (mengikuti komponennya)" */
function groups(groups: readonly (readonly [codes: readonly string[], why: string])[]): string {
  return groups.flatMap(([codes, why]) => (codes.length === 0 ? [] : [`${codes.join(", ")} (${why})`])).join("; ");
}

/** Which of the shown capaian are capped, at what, and whose rule it is: an index is capped as its components are (see `capaianCap`). */
export function capRuleNotes(catalogue: Catalogue, indicators: readonly CatalogueNode[], year: string, language: Language): LocalText[] {
  const rules = indicators.map((node) => ({ code: node.code, cap: capaianCap(catalogue, catalogue.node(node.code) ?? node, year) }));
  const free = rules.filter(({ cap }) => cap === null).map(({ code }) => code);
  const ratios = [...new Set(rules.flatMap(({ cap }) => cap?.ratio ?? []))];
  const notes = ratios.map((ratio): LocalText => {
    const percent = `${formatNumber(multiplyExact(ratio, 100), {}, language)}%`;
    const codes = (stated: boolean): string[] =>
      rules.filter(({ cap }) => cap?.ratio === ratio && cap.stated === stated).map(({ code }) => code);
    return {
      id: `Batas capaian ${percent}: ${groups([
        [codes(true), "dinyatakan dokumen"],
        [codes(false), "mengikuti komponennya"],
      ])}.`,
      en: `Achievement is limited to ${percent}: ${groups([
        [codes(true), "stated by the document"],
        [codes(false), "as its components"],
      ])}.`,
    };
  });
  return free.length === 0
    ? notes
    : [...notes, { id: `Capaian tanpa batas: ${free.join(", ")}.`, en: `Achievement without a limit: ${free.join(", ")}.` }];
}
