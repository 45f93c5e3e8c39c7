import type { Finding, Severity } from "../../checks/engine/finding";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Most severe first; within a severity the order of the rules stays. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Findings of one rule. */
export interface RuleGroup {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** By what they have in common; the rule that speaks first comes first. */
export function byRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.rule);
    if (known) known.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, own]) => ({ rule, findings: own }));
}

/** The order of the page: most severe first, within a severity the findings of a rule together. */
export function inPageOrder(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) =>
    byRule(findings.filter((finding) => finding.severity === severity)).flatMap((group) => group.findings),
  );
}

/** How many findings one page holds: more would make the pane slow to draw and endless to scroll. */
export const PAGE_SIZE = 200;

export interface Page {
  readonly findings: readonly Finding[];
  /** 1-based places of the first and last on this page. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly pages: number;
}

/** One page (0-based; the last one when `page` is beyond it). */
export function pageOf(findings: readonly Finding[], page: number): Page {
  const pages = Math.max(1, Math.ceil(findings.length / PAGE_SIZE));
  const start = Math.min(page, pages - 1) * PAGE_SIZE;
  const shown = findings.slice(start, start + PAGE_SIZE);
  return { findings: shown, from: start + 1, to: start + shown.length, total: findings.length, pages };
}
