import { akipComponents } from "../../../catalogue/regulations/akip";
import { sumPoints } from "../../../measures";
import { defineFunction } from "../../define/define";
import { matrix } from "../../define/kind";
import { quickPoints, readPoints } from "../../points";

const quick = quickPoints(akipComponents);

/** AKIP score out of its four components (PermenPANRB 88/2021). */
export const FUNCTION = defineFunction({
  id: "SAKIP.NILAI",
  gives: "number",
  parameters: { komponen: matrix((name, raw) => readPoints(name, akipComponents, raw)) },
  quick,
  run: ({ komponen: { values, top } }) => sumPoints(akipComponents, values, top),
});
