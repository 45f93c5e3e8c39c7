import { ok } from "../../../language/result";
import { defineFunction } from "../../define/define";
import { indicator } from "../../define/kinds";

/** Official name of an indicator. */
export const FUNCTION = defineFunction({
  id: "PWNI.NAMA",
  gives: "text",
  parameters: { indikator: indicator },
  run: ({ indikator }) => ok(indikator.name),
});
