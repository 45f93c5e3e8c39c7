import { defineMessages, type Message } from "../../language/message";
import type { Severity } from "./finding";
import type { Rule, RuleOptions } from "./rule";

/** `false` leaves a rule out; an object sets some of its options, and with `severity` how much whatever it says weighs. */
export type RuleSetting = false | RuleOptions;

/** Rules set otherwise than they are, by id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** No rule has an option of this name. */
const SEVERITY = "severity";

function isSeverity(value: unknown): value is Severity {
  return value === "error" || value === "warning" || value === "info";
}

const messages = defineMessages("rule-settings", {
  noRule: { id: 'Tidak ada aturan "{rule}".', en: 'There is no rule "{rule}".' },
  noOption: {
    id: 'Aturan {rule} tidak punya pilihan "{option}"; yang ada: {options}.',
    en: 'The rule {rule} has no option "{option}"; there are {options}.',
  },
  otherKind: {
    id: 'Pilihan "{option}" aturan {rule} harus seperti {usual}.',
    en: 'The option "{option}" of the rule {rule} has to be like {usual}.',
  },
});

/** What is wrong with settings; a setting that is wrong is passed over by the check. */
export function settingProblems(rules: readonly Rule[], settings: RuleSettings): Message[] {
  return Object.entries(settings).flatMap(([id, setting]): Message[] => {
    const rule = rules.find((each) => each.id === id);
    if (!rule) return [messages.noRule({ rule: id })];
    return Object.entries(setting || {}).flatMap(([option, value]): Message[] => {
      if (option === SEVERITY && isSeverity(value)) return [];
      const usual = rule.options[option];
      if (usual === undefined) return [messages.noOption({ rule: id, option, options: { items: Object.keys(rule.options), join: "," } })];
      return typeof usual === typeof value ? [] : [messages.otherKind({ rule: id, option, usual: String(usual) })];
    });
  });
}

/** The options a rule runs with; null where it is left out. */
export function optionsOf(rule: Rule, settings: RuleSettings = {}): RuleOptions | null {
  const setting = settings[rule.id];
  if (setting === false) return null;
  const fitting = Object.entries(setting ?? {}).filter(([option, value]) => typeof value === typeof rule.options[option]);
  return { ...rule.options, ...Object.fromEntries(fitting) };
}

/** The severity that everything a rule says is given; undefined where it is not set. */
export function severityOf(rule: Rule, settings: RuleSettings = {}): Severity | undefined {
  const setting = settings[rule.id];
  const wanted = setting ? setting[SEVERITY] : undefined;
  return isSeverity(wanted) ? wanted : undefined;
}
