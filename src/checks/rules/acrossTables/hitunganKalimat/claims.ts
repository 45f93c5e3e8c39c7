import type { SaidNumber } from "../../../shared/sentenceNumbers";

/** "1.506 of 1.786 (84,32%)". */
export interface ShareClaim {
  readonly part: SaidNumber;
  readonly whole: SaidNumber;
  readonly share: SaidNumber;
}

/** "Of 12 indicators 10 were achieved and 2 were not"; null for what is not said. */
export interface CountClaim {
  readonly whole: SaidNumber | null;
  readonly met: SaidNumber | null;
  readonly missed: SaidNumber | null;
  /** Other whole numbers stand in the sentence: a third class of them. */
  readonly more: boolean;
}

/** What stands between a figure and the share it is. */
const SAME = /\(|\b(?:atau|yaitu|yakni|setara|sebesar|or)\b/i;
/** What makes the percentage say something else. */
const CHANGED = /naik|turun|tingkat|selisih|lebih|kurang|tumbuh|increas|decreas|higher|lower|sisa|growth/i;
const OF = /\b(?:dari|of)\b/i;
const AMONG = /\bdi ?antaranya\b/i;
const LONGEST_GAP = 60;

const says = (gap: string): boolean => gap.length <= LONGEST_GAP && SAME.test(gap) && !CHANGED.test(gap);
const isOf = (gap: string): boolean => gap.length <= LONGEST_GAP && OF.test(gap) && !CHANGED.test(gap);

/** Shares that a sentence writes beside the two figures they come from. */
export function sharesIn(tokens: readonly SaidNumber[]): ShareClaim[] {
  return tokens.slice(0, -2).flatMap((one, at): ShareClaim[] => {
    const [two, three] = [tokens[at + 1]!, tokens[at + 2]!];
    // "331,5 dari target 325 atau sebesar 102,00%"
    if (three.percent && two.percent === one.percent && isOf(one.after) && says(two.after))
      return [{ part: one, whole: two, share: three }];
    // "Rp5.333,98 juta atau 96,88% dari pagu Rp5.505,75 juta"
    if (two.percent && three.percent === one.percent && says(one.after) && isOf(two.after))
      return [{ part: one, whole: three, share: two }];
    // "1.786 pengaduan, 1.506 di antaranya selesai (84,32%)"
    if (three.percent && !one.percent && !two.percent && AMONG.test(two.after) && says(two.after.replace(AMONG, "")))
      return [{ part: two, whole: one, share: three }];
    return [];
  });
}

const MISSED = /\b(?:tidak|belum|not|gagal)\s+(?:\w+\s+)?(?:tercapai|mencapai|memenuhi|achieved|met|reached)\b|\bmissed\b/i;
const MET =
  /\b(?:tercapai|(?:mencapai|memenuhi|melampaui) target|(?:were|was|been|are) (?:achieved|met|reached)|achieved|met their target)\b/i;
const OF_WHOLE = /(?:\bdari|\bof)\s+(?:(?:total|the|all|seluruh|sebanyak)\s+)?$/i;
/** What is counted: indicators, targets, activities. */
const COUNTED = /^\s*(?:\w+\s+)?(?:indikator|iku|iki|iksp|ikk|sasaran|target|indicator|kpi|sub ?indikator|kegiatan|output|ro)s?\b/i;
const MOST = 500;

const isCount = ({ value, percent, places }: SaidNumber): boolean => Number.isInteger(value) && value <= MOST && !percent && places === 0;

/** What a sentence says of how many were achieved. */
export function countsIn(tokens: readonly SaidNumber[]): CountClaim | null {
  const counts = tokens.filter(isCount);
  const whole = counts.find(({ before, after }) => OF_WHOLE.test(before) && COUNTED.test(after)) ?? null;
  if (!whole) return null;
  const rest = counts.filter((token) => token !== whole);
  const missed = rest.find(({ after }) => MISSED.test(after)) ?? null;
  // "3 dari 5 indikator tercapai": what became of them stands behind the whole.
  const first = tokens[tokens.indexOf(whole) - 1];
  const before = first && isCount(first) && OF_WHOLE.test(first.after) ? first : null;
  if (before && MISSED.test(whole.after)) return { whole, met: null, missed: before, more: rest.length > 1 };
  const met = before && MET.test(whole.after) ? before : (rest.find(({ after }) => MET.test(after) && !MISSED.test(after)) ?? null);
  if (!met && !missed) return null;
  return { whole, met, missed, more: rest.length > [met, missed].filter((token) => token !== null).length };
}
