import { ok } from "../../../language/result";
import { defineFunction } from "../../define/define";
import { plainNumber } from "../../define/kinds";

/** Number out of a typed text such as 79,95 (BB). */
export const FUNCTION = defineFunction({
  id: "PWNI.ANGKA",
  gives: "number",
  parameters: { teks: plainNumber },
  run: ({ teks }) => ok(teks),
});
