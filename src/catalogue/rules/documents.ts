import permen14 from "../data/permenpanrb-14-2017.json";
import permen88 from "../data/permenpanrb-88-2021.json";
import type { RuleDocument } from "./types";

/** The regulations' tables with their quotations; a test parses them with the schema, so the cast is safe. */
export const ruleDocuments: readonly RuleDocument[] = [permen14, permen88] as unknown as readonly RuleDocument[];
