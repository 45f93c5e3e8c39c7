import { CellFailure } from "../functions/host";
import { renstraReady } from "../functions/renstra/renstra";
import { functions } from "../functions/table";
import english from "../generated/functions-en.json";
import indonesian from "../generated/functions.json";
import { distance } from "../language/distance";
import type { Message } from "../language/message";
import { say } from "../language/say";
import { type Language } from "../language/text";
import { decimalText, parseNumber } from "../numbers";
import { EXIT, type Output } from "./command";
import { fungsiSays } from "./messages";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
}

function metadata(language: Language): readonly FunctionMetadata[] {
  return (language === "en" ? english : indonesian).functions;
}

/** What Excel refuses, or the function answers with. */
function failure(code: string, what: Message, language: Language): CellFailure {
  return new CellFailure(code, say(what, language));
}

/** A value for a scalar parameter, converted as Excel converts it to the parameter's type; `any` arrives as it is. */
function scalar(value: unknown, { name, type }: ParameterMetadata, language: Language): unknown {
  let inner = value;
  while (Array.isArray(inner) && inner.length === 1) inner = inner[0];
  if (Array.isArray(inner)) throw failure("#VALUE!", fungsiSays.oneValue({ name }), language);
  if (inner === null || type === "any") return inner;
  if (type === "string") return typeof inner === "boolean" ? String(inner).toUpperCase() : String(inner);
  if (type === "boolean") return typeof inner === "string" ? inner.toUpperCase() === "TRUE" : Boolean(inner);
  if (typeof inner === "boolean") return Number(inner);
  if (typeof inner === "number") return inner;
  const parsed = parseNumber(String(inner));
  if (parsed.kind === "number" && parsed.rest === "") return parsed.percent ? parsed.value / 100 : parsed.value;
  throw failure("#VALUE!", fungsiSays.noNumber({ name }), language);
}

/** A value for a matrix parameter: a single value is a range of one cell, a flat list one row. */
function matrix(value: unknown): unknown {
  if (!Array.isArray(value)) return [[value]];
  return value.every(Array.isArray) ? value : [value];
}

/** The arguments as Excel hands them over: one per parameter, null where one was left out. */
function asExcelCalls({ name, parameters }: FunctionMetadata, args: readonly unknown[], language: Language): unknown[] {
  if (args.length > parameters.length) {
    throw failure("#VALUE!", fungsiSays.tooMany({ name, most: parameters.length, given: args.length }), language);
  }
  const missing = parameters.find((parameter, at) => at >= args.length && !parameter.optional);
  if (missing) throw failure("#VALUE!", fungsiSays.missing({ name, argument: missing.name }), language);
  return parameters.map((parameter, at) => {
    if (at >= args.length) return null;
    return parameter.dimensionality === "matrix" ? matrix(args[at]) : scalar(args[at], parameter, language);
  });
}

function nearest(name: string, language: Language): string | undefined {
  const typed = name.toUpperCase();
  const far = (each: string): number => distance(typed, each);
  const best = metadata(language)
    .map((each) => each.name)
    .reduce((one, other) => (far(other) < far(one) ? other : one));
  // More than half of it different is another word.
  return far(best) * 2 <= best.length ? best : undefined;
}

function evaluate(name: string, args: readonly unknown[], language: Language): unknown {
  const about = metadata(language).find((each) => each.name === name.toUpperCase());
  const run = about && functions[about.id];
  if (!about || !run) {
    const near = nearest(name, language);
    throw failure("#NAME?", near === undefined ? fungsiSays.unknown({ name }) : fungsiSays.unknownNear({ name, near }), language);
  }
  return run(...(asExcelCalls(about, args, language) as never[]));
}

/** An argument is JSON; a bare word or number text such as C1.1 or 84,52% needs no quotes. */
function readArgument(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return /^\s*["[{]/.test(text) ? null : { value: text };
  }
}

/** As Excel writes them in a person's language. */
const SIGNS = { decimal: { id: ",", en: "." }, argument: { id: ";", en: "," } } as const;

function cellText(value: unknown, language: Language): string {
  if (typeof value !== "number") return String(value);
  return decimalText(value, null).replace(".", SIGNS.decimal[language]);
}

function list(json: boolean, out: Output, language: Language): void {
  if (json) {
    const all = metadata(language).map(({ name, description, parameters }) => ({
      name,
      description,
      parameters: parameters.map((each) => ({
        name: each.name,
        description: each.description,
        optional: each.optional ?? false,
        type: each.type,
        dimensionality: each.dimensionality ?? "scalar",
      })),
    }));
    out.print(JSON.stringify(all, null, 2));
    return;
  }
  const separator = `${SIGNS.argument[language]} `;
  for (const { name, description, parameters } of metadata(language)) {
    out.print(`${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(separator)})\n    ${description}`);
  }
}

/** `capaian fungsi [NAMA ARG_JSON...] [--json]`: evaluates a custom function exactly as Excel would call it, or lists them all. */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const json = args.includes("--json");
  const [name, ...texts] = args.filter((arg) => arg !== "--json");
  if (name === undefined) {
    list(json, out, language);
    return EXIT.done;
  }
  const read = texts.map(readArgument);
  const broken = read.indexOf(null);
  if (broken >= 0) {
    out.error(say(fungsiSays.noJson({ place: broken + 1, text: texts[broken]! }), language));
    return EXIT.usage;
  }
  const values = read.map((each) => each?.value);
  await renstraReady();
  try {
    const value = evaluate(name, values, language);
    if (json) out.print(JSON.stringify({ name: name.toUpperCase(), args: values, value }));
    else
      for (const row of Array.isArray(value) ? (value as unknown[][]) : [[value]])
        out.print(row.map((cell) => cellText(cell, language)).join("\t"));
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof CellFailure)) throw error;
    if (json) out.print(JSON.stringify({ name: name.toUpperCase(), args: values, error: { code: error.code, message: error.message } }));
    else out.error(`${error.code} ${error.message}`);
    return EXIT.failed;
  }
}
