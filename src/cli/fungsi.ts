import { setCatalogueInUse } from "../functions/catalogue";
import { inCell } from "../functions/host";
import { everyLate } from "../functions/late/index.generated";
import { provideLate } from "../functions/late/late";
import { renstraReady } from "../functions/renstra/renstra";
import { declared } from "../functions/table";
import type { Message } from "../language/message";
import { fail, ok, type Result } from "../language/result";
import { say } from "../language/say";
import { type Language } from "../language/text";
import { decimalText, parseNumber } from "../numbers";
import { EXIT, type Output } from "./command";
import { fungsiSays, katalogSays } from "./messages";
import { catalogueFor } from "./ownCatalogue";
import { functionHelpLines } from "./functionHelp";
import { functionLines, functionList, functionsIn, SIGNS, type DescribedFunction, type DescribedParameter } from "./functionList";
import { withHint } from "./suggest";

/** A value for a scalar parameter, converted as Excel converts it to the parameter's type; `any` arrives as it is. */
function scalar(value: unknown, { name, type }: DescribedParameter): Result<unknown> {
  let inner = value;
  while (Array.isArray(inner) && inner.length === 1) inner = inner[0];
  if (Array.isArray(inner)) return fail("#VALUE!", fungsiSays.oneValue({ name }));
  if (inner === null || type === "any") return ok(inner);
  if (type === "string") return ok(typeof inner === "boolean" ? String(inner).toUpperCase() : String(inner));
  if (type === "boolean") return ok(typeof inner === "string" ? inner.toUpperCase() === "TRUE" : Boolean(inner));
  if (typeof inner === "boolean") return ok(Number(inner));
  if (typeof inner === "number") return ok(inner);
  const parsed = parseNumber(String(inner));
  if (parsed.kind === "number" && parsed.rest === "") return ok(parsed.percent ? parsed.value / 100 : parsed.value);
  return fail("#VALUE!", fungsiSays.noNumber({ name }));
}

/** A value for a matrix parameter: a single value is a range of one cell, a flat list one row. */
function matrix(value: unknown): unknown {
  if (!Array.isArray(value)) return [[value]];
  return value.every(Array.isArray) ? value : [value];
}

/** The arguments as Excel hands them over: one per parameter, null where one was left out. */
function asExcelCalls({ name, parameters }: DescribedFunction, args: readonly unknown[]): Result<readonly unknown[]> {
  if (args.length > parameters.length) return fail("#VALUE!", fungsiSays.tooMany({ name, most: parameters.length, given: args.length }));
  const missing = parameters.find((parameter, at) => at >= args.length && !parameter.optional);
  if (missing) return fail("#VALUE!", fungsiSays.missing({ name, argument: missing.name }));
  const handed: unknown[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const value = at >= args.length ? ok(null) : parameter.dimensionality === "matrix" ? ok(matrix(args[at])) : scalar(args[at], parameter);
    if (!value.ok) return value;
    handed.push(value.value);
  }
  return ok(handed);
}

/** "INDEX" means PWNI.INDEX. */
function unknownFunction(name: string): Message {
  const ids = [...declared.keys()];
  const whole = ids.find((id) => id.endsWith(`.${name.toUpperCase()}`));
  return withHint(fungsiSays.unknown({ name }), whole ?? name, ids);
}

/** What Excel shows where it knows no function of that name; no function of ours answers so. */
interface NoFunction {
  readonly ok: false;
  readonly problem: { readonly code: "#NAME?"; readonly text: Message };
}

function evaluate(name: string, args: readonly unknown[]): Result<unknown> | NoFunction {
  const about = functionsIn("id").find((each) => each.name === name.toUpperCase());
  const run = about && declared.get(about.id)?.run;
  if (!about || !run) {
    return { ok: false, problem: { code: "#NAME?", text: unknownFunction(name) } };
  }
  const handed = asExcelCalls(about, args);
  return handed.ok ? inCell(run(handed.value)) : handed;
}

/** An argument is JSON; a bare word or number text such as C1.1 or 84,52% needs no quotes. */
function readArgument(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return /^\s*["[{]/.test(text) ? null : { value: text };
  }
}

function cellText(value: unknown, language: Language): string {
  if (typeof value !== "number") return String(value);
  return decimalText(value, null).replace(".", SIGNS.decimal[language]);
}

const CATALOGUE = "--katalog";

/** The words without the option, and its file: null where it is not given, undefined where its file is missing. */
function withoutCatalogue(args: readonly string[]): { readonly rest: readonly string[]; readonly own: string | null | undefined } {
  const at = args.findIndex((arg) => arg === CATALOGUE || arg.startsWith(`${CATALOGUE}=`));
  if (at < 0) return { rest: args, own: null };
  const joined = args[at]!.length > CATALOGUE.length;
  const own = joined ? args[at]!.slice(CATALOGUE.length + 1) : args[at + 1];
  return { rest: [...args.slice(0, at), ...args.slice(at + (joined ? 1 : 2))], own };
}

/** `capaian fungsi [NAMA ARG_JSON...] [--katalog BERKAS.xlsx] [--json]`: evaluates a custom function exactly as Excel would call it, or lists them all. */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const json = args.includes("--json");
  const { rest, own } = withoutCatalogue(args.filter((arg) => arg !== "--json"));
  const [name, ...texts] = rest;
  if (own === undefined) {
    out.error(say(katalogSays.needs({ option: CATALOGUE, what: katalogSays.needsFile() }), language));
    return EXIT.usage;
  }
  if (name === undefined) {
    const functions = functionsIn(language);
    if (json) out.print(JSON.stringify(functionList(functions), null, 2));
    else for (const line of functionLines(functions, language)) out.print(line);
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
  provideLate(everyLate);
  if (own !== null) {
    const catalogue = await catalogueFor(own, out);
    if (!catalogue) return EXIT.usage;
    setCatalogueInUse(catalogue);
  }
  const answer = evaluate(name, values);
  if (own !== null) setCatalogueInUse(null);
  if (!answer.ok) {
    const [code, message] = [answer.problem.code, say(answer.problem.text, language)];
    if (json) out.print(JSON.stringify({ name: name.toUpperCase(), args: values, error: { code, message } }));
    else out.error(`${code} ${message}`);
    // A function that is none is a wrong call; an error value is an answer.
    return code === "#NAME?" ? EXIT.usage : EXIT.failed;
  }
  const { value } = answer;
  if (json) out.print(JSON.stringify({ name: name.toUpperCase(), args: values, value }));
  else
    for (const row of Array.isArray(value) ? (value as unknown[][]) : [[value]])
      out.print(row.map((cell) => cellText(cell, language)).join("\t"));
  return EXIT.done;
}

/** `capaian fungsi NAMA --bantuan`: the function's page. */
export function help(name: string, out: Output): number {
  const language = out.language ?? "id";
  const lines = functionHelpLines(name, language);
  if (lines === null) {
    out.error(say(unknownFunction(name), language));
    return EXIT.usage;
  }
  for (const line of lines) out.print(line);
  return EXIT.done;
}
