import type { Rule } from "./rule";
import { STAGES } from "./stages";

/**
 * Rules in the order they run: by stage, within a stage after those they need, and else by id, so that the order depends on nothing
 * else. A need must be a rule of the same stage or an earlier one.
 */
export function inOrder(rules: readonly Rule[]): Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  if (byId.size < rules.length) throw new Error("Two rules have the same id.");
  const ordered = new Set<Rule>();
  const visit = (rule: Rule, path: readonly string[]): void => {
    if (ordered.has(rule)) return;
    if (path.includes(rule.id)) throw new Error(`Rules need each other in a circle: ${[...path, rule.id].join(", ")}.`);
    for (const need of [...rule.needs].sort()) {
      const needed = byId.get(need);
      if (!needed) throw new Error(`${rule.id} needs "${need}", which is no rule.`);
      const later = STAGES.indexOf(needed.stage) - STAGES.indexOf(rule.stage);
      if (later > 0) throw new Error(`${rule.id} needs ${need}, which runs in a later stage.`);
      visit(needed, [...path, rule.id]);
    }
    ordered.add(rule);
  };
  const sorted = [...rules].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || (a.id < b.id ? -1 : 1));
  for (const rule of sorted) visit(rule, []);
  return [...ordered];
}
