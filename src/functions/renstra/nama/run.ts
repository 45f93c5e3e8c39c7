import { ok } from "../../../language/result";
import { defineFunction } from "../../define/define";
import { renstraNode } from "../facts";

/** Name of a node of the Renstra. */
export const FUNCTION = defineFunction({
  id: "RENSTRA.NAMA",
  gives: "text",
  parameters: { kode: renstraNode() },
  run: ({ kode }) => ok(kode.name),
});
