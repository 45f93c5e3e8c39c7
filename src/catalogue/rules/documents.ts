import permen3 from "../data/permenpanrb-3-2023.json";
import permen5 from "../data/permenpanrb-5-2020.json";
import permen14 from "../data/permenpanrb-14-2017.json";
import permen88 from "../data/permenpanrb-88-2021.json";
import status from "../data/status-capaian.json";
import type { RuleDocument } from "./types";

/** The regulations' tables with their quotations; a test parses them with the schema, so the cast is safe. */
export const ruleDocuments: readonly RuleDocument[] = [permen14, permen88, status, permen3, permen5] as unknown as readonly RuleDocument[];
