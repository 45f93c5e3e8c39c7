import { decimalText } from "../../numbers";
import type { Language, LocalText } from "../../language/text";

/** A range of cells as an argument of an example: where it stands and what the cells hold. */
export interface ExampleRange {
  readonly range: string;
  readonly values: readonly (readonly (string | number | null)[])[];
}

export type ExampleArgument = string | number | ExampleRange;

/** What a call gives: one value, or the rows it spills into the cells below and beside it. */
export type ExampleValue = string | number | readonly (readonly (string | number)[])[];

/** A call with its answer; a test calculates every one. */
export interface FunctionExample {
  readonly args: readonly ExampleArgument[];
  readonly value: ExampleValue;
  readonly about: LocalText;
}

export interface ParameterHelp {
  /** As in the metadata; the same in both languages. */
  readonly name: string;
  /** One line; Excel shows it while the argument is typed. */
  readonly text: LocalText;
  readonly example: ExampleArgument;
  /** What Excel shows beside each word it offers; indicators show their official name. */
  readonly choices?: Readonly<Record<string, LocalText>>;
}

/** Everything a person is told about a function: Excel's formula assistant, the help page and the command line print it. */
export interface FunctionHelp {
  readonly id: string;
  /** Its place in every list of functions, in steps of ten so that others fit between. */
  readonly order: number;
  /** One sentence; Excel shows it in the list of functions. */
  readonly summary: LocalText;
  readonly parameters: readonly ParameterHelp[];
  /** What comes back, with its unit. */
  readonly returns: LocalText;
  readonly notes: readonly LocalText[];
  readonly examples: readonly FunctionExample[];
}

/** Path of a function's help page below the address the add-in is served from. */
export function helpPath(id: string, language: Language): string {
  return language === "id" ? `bantuan/${id}.html` : `bantuan/${language}/${id}.html`;
}

function argumentText(argument: ExampleArgument, language: Language): string {
  if (typeof argument === "string") return `"${argument.replace(/"/g, '""')}"`;
  if (typeof argument === "object") return argument.range;
  const digits = decimalText(argument, null);
  return language === "id" ? digits.replace(".", ",") : digits;
}

/** The formula as a person types it: `;` and decimal commas in Indonesian, `,` and points in English. */
export function formulaText(id: string, args: readonly ExampleArgument[], language: Language): string {
  return `=${id}(${args.map((argument) => argumentText(argument, language)).join(language === "id" ? "; " : ", ")})`;
}

/** The argument as Excel hands it over. */
export function argumentValue(argument: ExampleArgument): unknown {
  return typeof argument === "object" ? argument.values : argument;
}
