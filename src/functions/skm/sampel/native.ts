import { formula } from "../../../formula/template";
import { sampleParameters } from "../../../catalogue/regulations/skm";
import { multiplyExact, sumExact } from "../../../numbers";
import { ofNumbers } from "../../../portable/scalars";

const SPREAD = multiplyExact(sampleParameters.chi2, sampleParameters.p, sumExact([1, -sampleParameters.p]));
const ERROR = multiplyExact(sampleParameters.d, sampleParameters.d);

/** Krejcie and Morgan, for whole numbers from 1. */
export const NATIVE = ofNumbers(
  1,
  (n) => formula`IF(AND(${n}>=1,${n}=INT(${n})),ROUND(${SPREAD}*${n}/(${ERROR}*(${n}-1)+${SPREAD}),0),NA())`,
);
