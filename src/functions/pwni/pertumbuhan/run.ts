import { defineMessages } from "../../../language/message";
import { fail, ok } from "../../../language/result";
import { percentExact, sumExact } from "../../../numbers";
import { defineFunction } from "../../define/define";
import { numberCell } from "../../define/kinds";
import { figureOf } from "../../problems";
import { areOfOneUnit, reachedAndWanted } from "../../quantity";

const sentence = defineMessages("PWNI.PERTUMBUHAN", {
  points: {
    id: "Argumen {name} berisi {found}; kenaikan persentase dinyatakan dalam poin: kurangkan kedua nilainya.",
    en: "Argument {name} is {found}; percentages grow by points: subtract the two values.",
  },
  base: {
    id: "Argumen lalu berisi {found}; pertumbuhan memerlukan angka di atas 0.",
    en: "Argument lalu is {found}; growth needs a number above 0.",
  },
});

const growth = (now: number, before: number): number => percentExact(sumExact([now, -before]), before);

/**
 * Growth of a count or an amount out of 100: 67.297 cases after 53.598 are 25,56 % more (lkj-pwni-2024:554 prints 25,5%, cut). Of
 * percentages the sources print the difference in points ("naik 2,83%" from 85,10% to 87,93%, renstra-kp2mi-2025-2029:491), which is
 * another figure; so those are refused.
 */
export const FUNCTION = defineFunction({
  id: "PWNI.PERTUMBUHAN",
  gives: "number",
  parameters: { kini: numberCell, lalu: numberCell },
  quick(kini, lalu) {
    const isPlain = areOfOneUnit(kini, lalu) && (lalu as number) > 0;
    return isPlain ? growth(kini as number, lalu as number) : undefined;
  },
  run({ kini, lalu }) {
    const [name, percentage] = kini.percent ? ["kini", kini] : ["lalu", lalu];
    if (percentage.percent) return fail("#VALUE!", sentence.points({ name, found: figureOf(percentage) }));
    if (lalu.value <= 0) return fail("#VALUE!", sentence.base({ found: figureOf(lalu) }));
    const united = reachedAndWanted({ name: "kini", cell: kini }, { name: "lalu", cell: lalu });
    if (!united.ok) return united;
    const [now, before] = united.value;
    return ok(growth(now, before));
  },
});
