import { parseArgs } from "node:util";
import { rules, settingProblems, type RuleSettings } from "../checks";
import type { Severity } from "../checks/engine/finding";
import type { RuleSetting } from "../checks/engine/settings";
import type { ListDatum, Message } from "../language/message";
import { periksaSays } from "./messages";
import { withHint } from "./suggest";
import { unknownWord, withUsage } from "./usage";

/** How the findings are printed. */
export type OutputForm = "text" | "json" | "csv";

/** A call of `capaian periksa`, read. */
export interface PeriksaCall {
  /** Files and folders, as typed. */
  readonly places: readonly string[];
  readonly year: string | null;
  /** A workbook with catalogue sheets; null for the built-in catalogue alone. */
  readonly catalogue: string | null;
  readonly form: OutputForm;
  readonly rules: RuleSettings;
  /** A file of exceptions. */
  readonly exceptions: string | null;
  /** The workbook to write the results to. */
  readonly report: string | null;
  /** Replace a report that is there. */
  readonly overwrite: boolean;
  /** Tell how long each rule took. */
  readonly timed: boolean;
}

const LEVELS: Readonly<Record<string, false | Severity>> = { mati: false, kesalahan: "error", peringatan: "warning", info: "info" };

/** A threshold as its rule's own is: a number, yes or no, a word. */
function optionValue(text: string): number | boolean | string {
  if (text === "ya" || text === "tidak") return text === "ya";
  const value = Number(text.replace(",", "."));
  return text.trim() === "" || Number.isNaN(value) ? text : value;
}

const RULES: ListDatum = { items: rules.map(({ id }) => id), join: "," };

/** What is wrong with the id of a rule, and which was probably meant or, where none is near, which there are; null for a rule. */
function unknownRule(id: string): Message | null {
  const what = settingProblems(rules, { [id]: false })[0];
  if (!what) return null;
  const hinted = withHint(what, id, RULES.items as readonly string[]);
  return hinted === what ? periksaSays.rulesAre({ what, rules: RULES }) : hinted;
}

/** `id=mati`, `id=peringatan` and `id.option=20`, gathered by rule. */
function readSettings(words: readonly string[]): RuleSettings | Message {
  const settings: Record<string, RuleSetting> = {};
  for (const word of words) {
    const [, id, option, value] = /^([^=.]+)(?:\.([^=]+))?=(.*)$/.exec(word) ?? [];
    if (word === "") return periksaSays.rulesAre({ what: periksaSays.noRule(), rules: RULES });
    // Without a value it may be anything, a file for one: that is named as it was typed.
    const noRule = unknownRule(id ?? word.split(".")[0]!) && unknownRule(id ?? word);
    if (noRule) return noRule;
    if (id === undefined || value === undefined) return periksaSays.setting({ word });
    const before = settings[id] || {};
    if (option !== undefined) settings[id] = { ...before, [option]: optionValue(value) };
    else {
      const level = LEVELS[value];
      if (level === undefined) return periksaSays.setting({ word });
      settings[id] = level === false ? false : { ...before, severity: level };
    }
  }
  return settingProblems(rules, settings)[0] ?? settings;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tahun: { type: "string" },
      katalog: { type: "string" },
      json: { type: "boolean" },
      csv: { type: "boolean" },
      aturan: { type: "string", multiple: true },
      abaikan: { type: "string" },
      laporan: { type: "string" },
      timpa: { type: "boolean" },
      waktu: { type: "boolean" },
    },
  });
}

/** The call, or the sentence why it cannot be understood. */
export function readPeriksaCall(args: readonly string[]): PeriksaCall | Message {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1];
    if (option === "--aturan") return withUsage("periksa", periksaSays.rulesAre({ what: periksaSays.noRule(), rules: RULES }));
    return option ? unknownWord("periksa", periksaSays.option({ option }), option) : withUsage("periksa", periksaSays.arguments());
  }
  const { values, positionals } = parsed;
  const { tahun, katalog, json, csv, aturan, abaikan, laporan, timpa, waktu } = values;
  // First: a rule without a value takes the file for one.
  const settings = readSettings(aturan ?? []);
  if (isMessage(settings)) return withUsage("periksa", settings);
  if (positionals.length === 0) return withUsage("periksa", periksaSays.noFile());
  if (tahun !== undefined && !/^(?:19|20)\d{2}$/.test(tahun)) return withUsage("periksa", periksaSays.year({ year: tahun }));
  if (json && csv) return withUsage("periksa", periksaSays.oneForm());
  return {
    places: positionals,
    year: tahun ?? null,
    catalogue: katalog ?? null,
    form: json ? "json" : csv ? "csv" : "text",
    rules: settings,
    exceptions: abaikan ?? null,
    report: laporan ?? null,
    overwrite: timpa ?? false,
    timed: waktu ?? false,
  };
}

function isMessage(settings: RuleSettings | Message): settings is Message {
  return typeof settings.id === "string";
}
