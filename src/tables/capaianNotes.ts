import type { CatalogueNode } from "../catalogue/types";
import type { Language, LocalText } from "../language/text";
import { formatNumber, multiplyExact } from "../numbers";
import { capaianOf } from "./capaian";

export const ROUNDING: LocalText = {
  id: "Capaian dihitung dari realisasi sebagaimana dilaporkan, yaitu dua desimal.",
  en: "Achievement is calculated from the actual as reported, that is with two decimals.",
};

/** Says so where a tolerance limit cuts a capaian, with the figure it would have been: C1.1.1 2022 is 132,86 % before the limit. */
export function capNote(node: CatalogueNode, realisasi: number | null, target: number | null, language: Language, year?: string): LocalText[] {
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
