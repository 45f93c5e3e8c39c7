import { RISK_SCALE } from "../../../catalogue/regulations/risiko";
import { riskLevel, riskStatus } from "../../../measures";
import { defineFunction } from "../../define/define";
import { optional, range } from "../../define/kind";
import { isPlace, levelBy, RISK } from "../risk";

const LEVELS = Array.from({ length: RISK_SCALE ** 2 + 1 }, (_, magnitude) => riskLevel(magnitude));

/** Level of a risk, by its status or by a matrix. */
export const FUNCTION = defineFunction({
  id: "RISIKO.TINGKAT",
  gives: "text",
  parameters: { ...RISK, matriks: optional(range) },
  quick: (dampak, kemungkinan, matriks) =>
    matriks === null && isPlace(dampak) && isPlace(kemungkinan) ? LEVELS[riskStatus(dampak, kemungkinan)] : undefined,
  run: ({ matriks, ...risk }) => levelBy("matriks", matriks, risk),
});
