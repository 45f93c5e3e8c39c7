import { ruleDocumentSchema } from "../../src/catalogue/rules/schema";
import type { RuleDocument } from "../../src/catalogue/rules/types";

/** What is wrong with a regulation's data file: its schema, and quotations the source texts at hand do not print. */
export function ruleFaults(rule: RuleDocument, linesOf: (source: string) => readonly string[] | undefined): readonly string[] {
  const issues = (ruleDocumentSchema.safeParse(rule).error?.issues ?? []).map(({ message }) => message);
  const misquoted = rule.quotes
    .filter(({ source, line, printed }) => {
      const lines = linesOf(source);
      return lines !== undefined && !(lines[line - 1] ?? "").includes(printed);
    })
    .map(({ source, line, printed }) => `"${printed}" is not in line ${line} of ${source}`);
  return [...issues, ...misquoted];
}
