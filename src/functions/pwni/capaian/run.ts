import { defineMessages } from "../../../language/message";
import { fail } from "../../../language/result";
import { computeCapaian } from "../../../measures";
import { divideExact } from "../../../numbers";
import { defineFunction } from "../../define/define";
import { optional } from "../../define/kind";
import { cap, numberCell, polarity } from "../../define/kinds";
import { areOfOneUnit, reachedAndWanted } from "../../quantity";

const sentence = defineMessages("PWNI.CAPAIAN", {
  belowZero: {
    id: 'Capaian 2 - R/T di bawah 0 ({capaian}) dan dokumen sumber tidak menetapkan batas bawah; tulis 0 bila pedoman Anda menetapkannya, atau pakai "minimum-T/R".',
    en: 'The capaian 2 - R/T is below 0 ({capaian}) and the sources set no lower bound; write 0 where your guide sets it, or use "minimum-T/R".',
  },
});

/** Capaian of an indicator as a ratio; 1 is 100 %. */
export const FUNCTION = defineFunction({
  id: "PWNI.CAPAIAN",
  gives: "number",
  parameters: { realisasi: numberCell, target: numberCell, polaritas: optional(polarity), batas: optional(cap) },
  quick(realisasi, target, polaritas, batas) {
    const isPlain = polaritas === null && batas === null && areOfOneUnit(realisasi, target) && (target as number) > 0;
    return isPlain ? divideExact(realisasi as number, target as number) : undefined;
  },
  run({ realisasi, target, polaritas, batas }) {
    const united = reachedAndWanted({ name: "realisasi", cell: realisasi }, { name: "target", cell: target });
    if (!united.ok) return united;
    const [one, other] = united.value;
    const found = computeCapaian({ realisasi: one, target: other, polarity: polaritas, cap: batas });
    // 2 - R/T falls below 0 when more than twice the target came in. None of the catalogue's sources sets a lower bound, so neither
    // a negative capaian nor a 0 is written without a word.
    return found.ok && polaritas === "minimum" && found.value < 0 ? fail("#VALUE!", sentence.belowZero({ capaian: found.value })) : found;
  },
});
