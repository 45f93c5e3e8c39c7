import { ok } from "../../../language/result";
import { riskStatus } from "../../../measures";
import { defineFunction } from "../../define/define";
import { RISK } from "../risk";

/** Status of a risk: dampak x kemungkinan. */
export const FUNCTION = defineFunction({
  id: "RISIKO.STATUS",
  gives: "number",
  parameters: RISK,
  run: ({ dampak, kemungkinan }) => ok(riskStatus(dampak, kemungkinan)),
});
