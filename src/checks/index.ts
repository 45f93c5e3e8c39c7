export { checkWorkbook, inspectWorkbook, type Inspection } from "./engine/check";
export type { CheckOptions } from "./engine/context";
export type { Finding, Severity } from "./engine/finding";
export { findingsOn, type CheckedPlace } from "./engine/onCells";
export { combineMends } from "./engine/mends";
export type { Rule } from "./engine/rule";
export { settingProblems, type RuleSettings } from "./engine/settings";
export { unusedWords, type Suppression } from "./engine/suppressions";
export { rules } from "./rules";
