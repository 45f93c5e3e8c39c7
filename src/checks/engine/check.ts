import type { Catalogue } from "../../catalogue/catalogue";
import { parseAddress } from "../../sheet/address";
import type { Snapshot } from "../../sheet/snapshot";
import { createContext, type CheckOptions } from "./context";
import type { Finding, Report, Severity } from "./finding";
import { formulaCells } from "../formulas/followers";
import { recalculated } from "./recalculation";
import { cellKey, type CheckContext, type Rule } from "./rule";
import { rules } from "../rules";
import { verifyFixes } from "./verify";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Checks a workbook against the catalogue: the indicator tables in it, recognised by their headers, and error values anywhere.
 * Errors first, then warnings, then information; within these by sheet, row and column. One cause gives one finding, and a mend is
 * offered only where the workbook with it has no new error or warning.
 *
 * @param options.year the year, where the workbook does not say it itself
 */
export function checkWorkbook(snapshot: Snapshot, catalogue: Catalogue, options: CheckOptions = {}): Finding[] {
  const findings = findingsOf(createContext(snapshot, catalogue, options));
  if (findings.every(({ fix }) => fix === null)) return findings;
  const formulas = formulaCells({ snapshot });
  const cells = snapshot.sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  return verifyFixes(findings, {
    budget: Math.min(MOST_CHECKS, Math.max(FEWEST_CHECKS, Math.floor(CHECKED_CELLS / Math.max(cells, 1)))),
    after: (patch) => {
      const { patched, unsettled } = recalculated(snapshot, patch, formulas);
      return findingsOf(createContext(patched, catalogue, { ...options, unsettled })).filter((finding) => !unsettled.has(cellKey(finding)));
    },
  });
}

/** A workbook of everyday size may be checked this often to try its mends; a huge one so many cells in all. */
const MOST_CHECKS = 30;
const CHECKED_CELLS = 60_000;
/** All mends together are tried whatever the size. */
const FEWEST_CHECKS = 1;

function findingsOf(context: CheckContext): Finding[] {
  const sheets = new Map(context.snapshot.sheets.map(({ name }, at) => [name, at]));
  const place = ({ sheet, address }: Finding): number[] => {
    const area = parseAddress(address);
    return [sheets.get(sheet) ?? 0, area?.row ?? 0, area?.column ?? 0];
  };
  const findings = new Map<string, { finding: Finding; order: number[] }>();
  for (const rule of rules) {
    for (const report of rule.check(context, rule.options)) {
      const finding = complete(rule, report);
      const key = [finding.rule, finding.sheet, finding.address, JSON.stringify(finding.message)].join("\u0000");
      if (!findings.has(key)) findings.set(key, { finding, order: [ORDER[finding.severity], ...place(finding)] });
    }
  }
  return [...findings.values()].sort((a, b) => compare(a.order, b.order)).map(({ finding }) => finding);
}

function complete(
  rule: Rule,
  { severity = rule.severity, found = null, expected = null, indicator = null, source = null, fix = null, ...report }: Report,
): Finding {
  return { rule: rule.id, severity, found, expected, indicator, source, fix, ...report };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
