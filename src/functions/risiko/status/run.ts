import { ok } from "../../../language/result";
import { riskStatus } from "../../../measures";
import { defineFunction } from "../../define/define";
import { isPlace, RISK } from "../risk";

/** Status of a risk: dampak x kemungkinan. */
export const FUNCTION = defineFunction({
  id: "RISIKO.STATUS",
  gives: "number",
  parameters: RISK,
  quick: (dampak, kemungkinan) => (isPlace(dampak) && isPlace(kemungkinan) ? riskStatus(dampak, kemungkinan) : undefined),
  run: ({ dampak, kemungkinan }) => ok(riskStatus(dampak, kemungkinan)),
});
