import { sampleParameters } from "../../../catalogue/regulations/skm";
import { decimalText, multiplyExact, sumExact } from "../../../numbers";
import { ofNumbers } from "../../../portable/scalars";

const SPREAD = decimalText(multiplyExact(sampleParameters.chi2, sampleParameters.p, sumExact([1, -sampleParameters.p])), null);
const ERROR = decimalText(multiplyExact(sampleParameters.d, sampleParameters.d), null);

/** Krejcie and Morgan, for whole numbers from 1. */
export const NATIVE = ofNumbers(1, (n) => `IF(AND(${n}>=1,${n}=INT(${n})),ROUND(${SPREAD}*${n}/(${ERROR}*(${n}-1)+${SPREAD}),0),NA())`);
