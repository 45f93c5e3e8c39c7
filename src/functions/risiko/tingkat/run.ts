import { defineFunction } from "../../define/define";
import { optional, range } from "../../define/kind";
import { levelBy, RISK } from "../risk";

/** Level of a risk, by its status or by a matrix. */
export const FUNCTION = defineFunction({
  id: "RISIKO.TINGKAT",
  gives: "text",
  parameters: { ...RISK, matriks: optional(range) },
  run: ({ matriks, ...risk }) => levelBy("matriks", matriks, risk),
});
