import { regulationSchema } from "../../src/catalogue/regulations/schema";
import type { Regulation } from "../../src/catalogue/regulations/types";

/** What is wrong with a regulation's data file: its schema, and quotations the source texts at hand do not print. */
export function regulationFaults(regulation: Regulation, linesOf: (source: string) => readonly string[] | undefined): readonly string[] {
  const issues = (regulationSchema.safeParse(regulation).error?.issues ?? []).map(({ message }) => message);
  const misquoted = regulation.quotes
    .filter(({ source, line, printed }) => {
      const lines = linesOf(source);
      return lines !== undefined && !(lines[line - 1] ?? "").includes(printed);
    })
    .map(({ source, line, printed }) => `"${printed}" is not in line ${line} of ${source}`);
  return [...issues, ...misquoted];
}
