export { checkWorkbook } from "./check";
export type { CheckOptions } from "./context";
export type { Finding, Severity } from "./finding";
export type { Rule } from "./rule";
export { rules } from "./rules";
