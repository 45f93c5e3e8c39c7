import { call } from "../../../formula/build";
import { formula } from "../../../formula/template";
import { HIGHEST_NI, LOWEST_NI } from "../../../measures/survey";
import { ofNumbers } from "../../../portable/scalars";

/** ((KW + KP) / 2) / 4 x 100, for NI from 1 to 4. */
export const NATIVE = ofNumbers(2, (kw, kp) => {
  const inside = [kw, kp].flatMap((each) => [formula`${each}>=${LOWEST_NI}`, formula`${each}<=${HIGHEST_NI}`]);
  return formula`IF(${call("AND", ...inside)},(${kw}+${kp})/2/${HIGHEST_NI}*100,NA())`;
});
