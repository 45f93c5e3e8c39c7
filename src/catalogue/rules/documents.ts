import permenpanrb14 from "../data/permenpanrb-14-2017.json";
import permenpanrb3 from "../data/permenpanrb-3-2023.json";
import permenpanrb5 from "../data/permenpanrb-5-2020.json";
import permenpanrb88 from "../data/permenpanrb-88-2021.json";
import status from "../data/status-capaian.json";
import type { RuleDocument } from "./types";

/**
 * Every regulation's tables with what the sources quote of them, for those who want to read them whole.
 * The cast is safe: a test parses every file with the zod schema, which stays out of the shipped scripts.
 */
export const ruleDocuments: readonly RuleDocument[] = [
  permenpanrb14,
  permenpanrb3,
  permenpanrb5,
  permenpanrb88,
  status,
] as unknown as readonly RuleDocument[];
