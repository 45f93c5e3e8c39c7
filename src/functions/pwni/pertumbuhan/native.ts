import { formula } from "../../../formula/template";
import { ofNumbers } from "../../../portable/scalars";

/** The difference over the earlier figure; from 0 or below there is no growth. */
export const NATIVE = ofNumbers(2, (kini, lalu) => formula`IF(${lalu}>0,(${kini}-${lalu})/${lalu}*100,NA())`);
