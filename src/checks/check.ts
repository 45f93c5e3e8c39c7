import type { Catalogue } from "../catalogue/catalogue";
import { parseAddress } from "../workbook/address";
import type { Snapshot } from "../workbook/snapshot";
import { createContext, type CheckOptions } from "./context";
import type { Finding, Severity } from "./finding";
import { rules } from "./rules";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Checks a workbook against the catalogue: the indicator tables in it, recognised by their headers, and error values anywhere.
 * Errors first, then warnings, then information; within these by sheet, row and column. One cause gives one finding.
 *
 * @param options.year the year, where the workbook does not say it itself
 */
export function checkWorkbook(snapshot: Snapshot, catalogue: Catalogue, options: CheckOptions = {}): Finding[] {
  const context = createContext(snapshot, catalogue, options);
  const sheets = new Map(snapshot.sheets.map(({ name }, at) => [name, at]));
  const place = ({ sheet, address }: Finding): number[] => {
    const area = parseAddress(address);
    return [sheets.get(sheet) ?? 0, area?.row ?? 0, area?.column ?? 0];
  };
  const findings = new Map<string, { finding: Finding; order: number[] }>();
  for (const rule of rules) {
    for (const finding of rule.check(context)) {
      const key = [finding.rule, finding.sheet, finding.address, finding.message.id].join("\u0000");
      if (!findings.has(key)) findings.set(key, { finding, order: [ORDER[finding.severity], ...place(finding)] });
    }
  }
  return [...findings.values()].sort((a, b) => compare(a.order, b.order)).map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
