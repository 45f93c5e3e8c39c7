import { formulaText, functionHelp, type FunctionExample } from "../functions/help";
import { say } from "../language/say";
import type { Language } from "../language/text";
import { fungsiSays } from "./messages";

const shown = (value: FunctionExample["value"], language: Language): string =>
  typeof value === "object"
    ? value.map((row) => row.map((cell) => shown(cell, language)).join("\t")).join("\n      ")
    : language === "id" && typeof value === "number"
      ? String(value).replace(".", ",")
      : String(value);

/** A function's help page as lines; null where there is no such function. */
export function functionHelpLines(name: string, language: Language): readonly string[] | null {
  const help = functionHelp.find(({ id }) => id === name.toUpperCase());
  if (!help) return null;
  const width = Math.max(...help.parameters.map((each) => each.name.length));
  const parameters = help.parameters.flatMap(({ name: parameter, text, choices }) => [
    `  ${parameter.padEnd(width)}  ${text[language]}`,
    ...Object.entries(choices ?? {}).map(([choice, about]) => `  ${" ".repeat(width)}    "${choice}": ${about[language]}`),
  ]);
  const examples = help.examples.map(
    ({ args, value, about }) => `  ${formulaText(help.id, args, language)}\n      ${shown(value, language)}\n      ${about[language]}`,
  );
  return [
    help.id,
    `  ${help.summary[language]}`,
    "",
    ...parameters,
    "",
    `${say(fungsiSays.returns(), language)} ${help.returns[language]}`,
    ...help.notes.map((note) => `- ${note[language]}`),
    "",
    say(fungsiSays.examples(), language),
    ...examples,
  ];
}
