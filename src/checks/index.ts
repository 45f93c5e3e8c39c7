export { checkWorkbook } from "./engine/check";
export type { CheckOptions } from "./engine/context";
export type { Finding, Severity } from "./engine/finding";
export type { Rule } from "./engine/rule";
export { rules } from "./rules";
