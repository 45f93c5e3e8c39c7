import { ok } from "../../../language/result";
import { defineFunction } from "../../define/define";
import { number } from "../../define/kinds";

/** Number out of a typed text such as 79,95 (BB). */
export const FUNCTION = defineFunction({
  id: "PWNI.ANGKA",
  gives: "number",
  parameters: { teks: number },
  run: ({ teks }) => ok(teks),
});
