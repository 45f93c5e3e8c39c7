import { formula } from "../../../formula/template";
import { akipPredicates } from "../../../catalogue/regulations/akip";
import { array } from "../../../formula/build";
import { ofNumbers } from "../../../portable/scalars";
import { LARGEST_SHARE } from "../../units";

/**
 * The lower bounds are open (90,00 is A), LOOKUP's are not: so the score is looked up among the upper bounds with
 * its sign turned, where "above 90" begins at -100 and ends before -90. A value up to 2 is a share, as in the function.
 */
export const NATIVE = ofNumbers(1, (value) => {
  const bounds = array(
    akipPredicates.map(({ upTo }) => -upTo),
    "row",
  );
  const names = array(
    akipPredicates.map(({ predikat }) => predikat),
    "row",
  );
  return formula`IF(${value}>=0,LOOKUP(ROUND(-${value}*IF(${value}<=${LARGEST_SHARE},100,1),10),${bounds},${names}),NA())`;
});
