import { ok, type Result } from "../../language/result";
import { answer } from "../host";
import { readPlanNode } from "../planFacts";

function nameOf(kode: unknown): Result<string> {
  const node = readPlanNode("kode", kode);
  return node.ok ? ok(node.value.name) : node;
}

/**
 * Name of a node of the Renstra.
 * @customfunction RENSTRA.NAMA
 * @param kode Code of the Renstra.
 */
export function renstraNama(kode: unknown): string {
  return answer(nameOf(kode));
}
