import { parseAddress } from "../../sheet/address";
import type { Finding, Report, Severity } from "./finding";
import { withFingerprints } from "./fingerprint";
import type { CheckContext, Rule } from "./rule";
import { optionsOf, severityOf, type RuleSettings } from "./settings";

/** How long each rule took, in milliseconds; a question is paid for by the rule that asks first. */
export type RuleTimes = Map<string, number>;

export interface RuleRun {
  readonly settings?: RuleSettings;
  /** Milliseconds from any beginning (`performance.now`), with the times to add to. */
  readonly stopwatch?: { readonly now: () => number; readonly times: RuleTimes };
  /** When nothing new is begun any more, by the clock of the stopwatch, and the rules that were left undone for it. */
  readonly limit?: { readonly until: number; readonly undone: string[] };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function reportsOf(rule: Rule, context: CheckContext, { settings, stopwatch }: RuleRun): readonly Report[] {
  const options = optionsOf(rule, settings);
  if (options === null) return [];
  if (!stopwatch) return rule.check(context, options);
  const started = stopwatch.now();
  const reports = rule.check(context, options);
  stopwatch.times.set(rule.id, (stopwatch.times.get(rule.id) ?? 0) + stopwatch.now() - started);
  return reports;
}

function complete(
  rule: Rule,
  { severity = rule.severity, found = null, expected = null, indicator = null, source = null, fix = null, ...report }: Report,
): Finding {
  return { rule: rule.id, severity, found, expected, indicator, source, fix, fingerprint: "", ...report };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** What the rules find, each thing once: errors first, then warnings, then information; within these by sheet, row and column. */
export function runRules(rules: readonly Rule[], context: CheckContext, run: RuleRun = {}): Finding[] {
  const sheets = new Map(context.snapshot.sheets.map(({ name }, at) => [name, at]));
  const place = ({ sheet, address }: Finding): number[] => {
    const area = parseAddress(address);
    return [sheets.get(sheet) ?? 0, area?.row ?? 0, area?.column ?? 0];
  };
  const findings = new Map<string, { finding: Finding; order: number[] }>();
  for (const rule of rules) {
    if (run.limit && run.stopwatch && run.stopwatch.now() > run.limit.until) {
      run.limit.undone.push(rule.id);
      continue;
    }
    const set = severityOf(rule, run.settings);
    for (const report of reportsOf(rule, context, run)) {
      const finding = complete(rule, set === undefined ? report : { ...report, severity: set });
      const key = [finding.rule, finding.sheet, finding.address, JSON.stringify(finding.message)].join("\u0000");
      if (!findings.has(key)) findings.set(key, { finding, order: [ORDER[finding.severity], ...place(finding)] });
    }
  }
  const sorted = [...findings.values()].sort((a, b) => compare(a.order, b.order)).map(({ finding }) => finding);
  return withFingerprints(context, sorted);
}
