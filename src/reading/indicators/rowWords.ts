import type { RecognisedRow } from "./recognised";

const CODE_TAIL = "(?: [a-z] ?\\.? ?\\d+(?: ?\\. ?\\d+)*)?";
/**
 * "Realisasi", "Target IKU B1.1", "Capaian Sub IKU", "Realisasi (KK)" at the foot of a table (lkj-pwni-2024 lines 342, 541, 1055,
 * 1300), and "Target Super IKU", "Achievement IKU B1.1" as our own tables write them.
 */
const FOOT = new RegExp(
  `^(realisasi|target|capaian|actual|achievement)(?: (?:(?:sub|super) )?(?:iku|ik|indeks|komponen|kinerja))*${CODE_TAIL}(?: \\([a-z]{1,4}\\))?$`,
);
/** "Target IKU 1.2", "Realisasi IKU PS-3": codes of somebody's own catalogue, which look like anything. */
const OWN_FOOT = /^(realisasi|target|capaian|actual|achievement) (?:iku|ik) [a-z0-9._/-]{1,40}$/;
const FOOT_OF: Readonly<Record<string, NonNullable<RecognisedRow["total"]>>> = {
  realisasi: "realisasi",
  actual: "realisasi",
  target: "target",
  capaian: "capaian",
  achievement: "capaian",
};

/** Which figure of the table's index a row at its foot holds, by its folded text; null for any other text. */
export function footOf(folded: string): RecognisedRow["total"] {
  // "Nilai Persepsi (Realisasi)" (line 1747): what is in the brackets says which figure the row is.
  const found = FOOT.exec(folded) ?? OWN_FOOT.exec(folded) ?? FOOT.exec(/\((realisasi|target|capaian)\)$/.exec(folded)?.[1] ?? "");
  return found ? FOOT_OF[found[1]!]! : null;
}
