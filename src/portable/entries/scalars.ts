import { akipPredicates } from "../../catalogue/rules/akip";
import { sampleParameters } from "../../catalogue/rules/skm";
import { LARGEST_RATIO, LARGEST_SHARE, LEAST_HUNDRED } from "../../functions/units";
import { ok, type Result } from "../../language/result";
import { arrayConstant, formulaString, swotQuadrant } from "../../measures";
import { decimalText, multiplyExact, sumExact } from "../../numbers";
import { HIGHEST_NI, LOWEST_NI } from "../../measures/survey";
import type { Given } from "../given";
import { guarded } from "../guard";
import type { Portability } from "../portability";

/** A function of one or two numbers. */
function ofNumbers(count: 1 | 2, expression: (one: string, other: string) => string): Portability {
  return {
    kind: "formula",
    write(given: Given): Result<string> {
      const one = given.scalar(0);
      if (!one.ok) return one;
      const other = count === 2 ? given.scalar(1) : one;
      if (!other.ok) return other;
      return ok(guarded([one.value, other.value], expression(one.value.text, other.value.text)));
    },
  };
}

/** PWNI.EFISIENSI: capaian less serapan; a ratio beside an absorption out of 100 is #N/A, which the function refuses. */
export const PWNI_EFISIENSI = ofNumbers(
  2,
  (capaian, serapan) =>
    `IF(AND(${capaian}<>0,ABS(${capaian})<=${LARGEST_RATIO},ABS(${serapan})>${LEAST_HUNDRED}),NA(),${capaian}-${serapan})`,
);

const SPREAD = decimalText(multiplyExact(sampleParameters.chi2, sampleParameters.p, sumExact([1, -sampleParameters.p])), null);
const ERROR = decimalText(multiplyExact(sampleParameters.d, sampleParameters.d), null);

/** SKM.SAMPEL: Krejcie and Morgan, for whole numbers from 1. */
export const SKM_SAMPEL = ofNumbers(1, (n) => `IF(AND(${n}>=1,${n}=INT(${n})),ROUND(${SPREAD}*${n}/(${ERROR}*(${n}-1)+${SPREAD}),0),NA())`);

/** SKM.KSI: ((KW + KP) / 2) / 4 x 100, for NI from 1 to 4. */
export const SKM_KSI = ofNumbers(2, (kw, kp) => {
  const inside = [kw, kp].flatMap((each) => [`${each}>=${LOWEST_NI}`, `${each}<=${HIGHEST_NI}`]);
  return `IF(AND(${inside.join(",")}),(${kw}+${kp})/2/${HIGHEST_NI}*100,NA())`;
});

/**
 * SAKIP.PREDIKAT. The lower bounds are open (90,00 is A), LOOKUP's are not: so the score is looked up among the upper bounds with
 * its sign turned, where "above 90" begins at -100 and ends before -90. A value up to 2 is a share, as in the function.
 */
export const SAKIP_PREDIKAT = ofNumbers(1, (value) => {
  const bounds = arrayConstant(
    akipPredicates.map(({ upTo }) => -upTo),
    "row",
  );
  const names = akipPredicates.map(({ predikat }) => formulaString(predikat)).join(",");
  return `IF(${value}>=0,LOOKUP(ROUND(-${value}*IF(${value}<=${LARGEST_SHARE},100,1),10),${bounds},{${names}}),NA())`;
});

function quadrant(ifas: number, efas: number): string {
  const found = swotQuadrant(ifas, efas);
  return formulaString(found.ok ? found.value : "");
}

/** SWOT.KUADRAN by the signs of both resultants; on an axis there is none. */
export const SWOT_KUADRAN = ofNumbers(
  2,
  (ifas, efas) =>
    `IF(${ifas}*${efas}=0,NA(),IF(${ifas}>0,IF(${efas}>0,${quadrant(1, 1)},${quadrant(1, -1)}),IF(${efas}>0,${quadrant(-1, 1)},${quadrant(-1, -1)})))`,
);
