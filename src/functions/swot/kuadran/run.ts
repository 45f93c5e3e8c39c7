import { swotQuadrant } from "../../../measures";
import { defineFunction } from "../../define/define";
import { plainNumber } from "../../define/kinds";

/** Quadrant of the resultants of IFAS and EFAS. */
export const FUNCTION = defineFunction({
  id: "SWOT.KUADRAN",
  gives: "text",
  parameters: { ifas: plainNumber, efas: plainNumber },
  run: ({ ifas, efas }) => swotQuadrant(ifas, efas),
});
