import { formula } from "../../../formula/template";
import { ofNumbers } from "../../../portable/scalars";
import { LARGEST_RATIO, LEAST_HUNDRED } from "../../units";

/** Capaian less serapan; a ratio beside an absorption out of 100 is #N/A, which the function refuses. */
export const NATIVE = ofNumbers(
  2,
  (capaian, serapan) =>
    formula`IF(AND(${capaian}<>0,ABS(${capaian})<=${LARGEST_RATIO},ABS(${serapan})>${LEAST_HUNDRED}),NA(),${capaian}-${serapan})`,
);
