import type { Catalogue } from "../../catalogue/catalogue";
import type { Reading } from "../../reading/reading";
import type { Snapshot } from "../../sheet/snapshot";
import { formulaCells } from "../formulas/followers";
import { rules } from "../rules";
import { createContext, type CheckOptions } from "./context";
import type { Finding } from "./finding";
import { recalculated } from "./recalculation";
import { cellKey } from "./rule";
import { runRules, type RuleRun, type RuleTimes } from "./run";
import { suppress, type Suppressed } from "./suppressions";
import { verifyFixes } from "./verify";

/** A check with what it took and what it was told to pass over. */
export interface Inspection extends Suppressed {
  /** By rule; empty where no clock was given. */
  readonly times: ReadonlyMap<string, number>;
  /** What was read of the workbook. */
  readonly reading: Reading;
  /** Rules that were not begun within `options.limit`. */
  readonly undone: readonly string[];
}

/**
 * Checks a workbook against the catalogue: the indicator tables in it, recognised by their headers, and error values anywhere.
 * Errors first, then warnings, then information; within these by sheet, row and column. One cause gives one finding, and a mend is
 * offered only where the workbook with it has no new error or warning.
 *
 * @param options.year the year, where the workbook does not say it itself
 */
export function checkWorkbook(snapshot: Snapshot, catalogue: Catalogue, options: CheckOptions = {}): readonly Finding[] {
  return inspectWorkbook(snapshot, catalogue, options).findings;
}

/** The same, with the exceptions that are not used any more and, where `options.now` is given, the time of each rule. */
export function inspectWorkbook(snapshot: Snapshot, catalogue: Catalogue, options: CheckOptions = {}): Inspection {
  const times: RuleTimes = new Map();
  const undone: string[] = [];
  const until = options.now && options.limit !== undefined ? options.now() + options.limit : Infinity;
  const run: RuleRun = { settings: options.rules, stopwatch: options.now && { now: options.now, times }, limit: { until, undone } };
  const context = createContext(snapshot, catalogue, options);
  const findings = withVerifiedMends(runRules(rules, context, run), { snapshot, catalogue, options, until });
  return { ...suppress(findings, options.suppressions ?? []), times, reading: context.reading, undone };
}

/** A workbook of everyday size may be checked this often to try its mends; a huge one so many cells in all. */
const MOST_CHECKS = 30;
const CHECKED_CELLS = 60_000;
/** All mends together are tried once, unless the workbook is so large that this takes as long as all the rest. */
const FEWEST_CHECKS = 1;
const TRIED_CELLS = 200_000;

interface Checked {
  readonly snapshot: Snapshot;
  readonly catalogue: Catalogue;
  readonly options: CheckOptions;
  /** By `options.now`: no mend is tried after it. */
  readonly until: number;
}

function withVerifiedMends(findings: readonly Finding[], { snapshot, catalogue, options, until }: Checked): readonly Finding[] {
  if (findings.every(({ fix }) => fix === null)) return findings;
  const formulas = formulaCells({ snapshot });
  const cells = snapshot.sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  return verifyFixes(findings, {
    budget: cells > TRIED_CELLS ? 0 : Math.min(MOST_CHECKS, Math.max(FEWEST_CHECKS, Math.floor(CHECKED_CELLS / Math.max(cells, 1)))),
    isLate: () => options.now !== undefined && options.now() > until,
    after: (patch) => {
      const { patched, unsettled } = recalculated(snapshot, patch, formulas);
      const context = createContext(patched, catalogue, { ...options, unsettled });
      return runRules(rules, context, { settings: options.rules }).filter((finding) => !unsettled.has(cellKey(finding)));
    },
  });
}
