import { parseArgs } from "node:util";
import { checkWorkbook, type Finding, type Severity } from "../checks";
import { isMessage, type Datum, type Message, type NumberDatum } from "../language/message";
import { say, sayDatum } from "../language/say";
import { readWorkbookFile } from "../node/read";
import { type Language, type LocalText } from "../language/text";
import { catalogueFor } from "./ownCatalogue";
import { EXIT, type Output } from "./command";
import { periksaSays } from "./messages";
import { withUsage } from "./usage";

const LABELS: Readonly<Record<Severity, LocalText>> = {
  error: { id: "KESALAHAN", en: "ERROR" },
  warning: { id: "PERINGATAN", en: "WARNING" },
  info: { id: "INFO", en: "INFO" },
};

/** The part of a finding that is the command's contract. */
function forJson(
  { rule, severity, sheet, address, message, found, expected, fingerprint }: Finding,
  language: Language,
): Record<string, unknown> {
  return {
    rule,
    severity,
    sheet,
    address,
    message: say(message, language),
    found: sayFigure(found, language),
    expected: sayFigure(expected, language),
    messageId: isMessage(message) ? message.id : null,
    data: isMessage(message) ? message.data : {},
    fingerprint,
  };
}

const sayFigure = (datum: Datum, language: Language): string | null => (datum === null ? null : sayDatum(datum, language));

/** "1234 kesalahan": a count has no separators, so that a script can read it. */
const counted = (value: number): NumberDatum => ({ value, grouping: false });

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function list(file: string, findings: readonly Finding[], out: Output): void {
  const language = out.language ?? "id";
  const [errors, warnings, infos] = (["error", "warning", "info"] as const).map((severity) => count(findings, severity));
  out.print(say(periksaSays.counts({ file, errors: counted(errors!), warnings: counted(warnings!), infos: counted(infos!) }), language));
  for (const { severity, sheet, address, message, rule } of findings) {
    out.print(`  ${say(LABELS[severity], language).padEnd(10)}  ${sheet}!${address}  ${say(message, language)}  [${rule}]`);
  }
}

interface Call {
  readonly files: readonly string[];
  readonly year: string | null;
  /** A workbook with catalogue sheets; null for the built-in catalogue alone. */
  readonly catalogue: string | null;
  readonly json: boolean;
}

/** The call, or the sentence why it cannot be understood. */
function readCall(args: readonly string[]): Call | Message {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1];
    return option ? withUsage("periksa", periksaSays.option({ option })) : withUsage("periksa", periksaSays.arguments());
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return withUsage("periksa", periksaSays.noFile());
  if (values.tahun !== undefined && !/^(?:19|20)\d{2}$/.test(values.tahun))
    return withUsage("periksa", periksaSays.year({ year: values.tahun }));
  return { files: positionals, year: values.tahun ?? null, catalogue: values.katalog ?? null, json: values.json ?? false };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { tahun: { type: "string" }, katalog: { type: "string" }, json: { type: "boolean" } },
  });
}

/**
 * `capaian periksa`: checks workbooks and lists what was found. Files are read one after the other.
 * @returns 0, 1 when there are errors in a workbook, 2 when a file cannot be read or the call is wrong.
 */
export async function run(args: string[], out: Output): Promise<number> {
  const language = out.language ?? "id";
  const call = readCall(args);
  if ("data" in call) {
    out.error(say(call, language));
    return EXIT.usage;
  }
  const { files, year, json } = call;
  const catalogue = await catalogueFor(call.catalogue, out);
  if (!catalogue) return EXIT.usage;
  const results: Record<string, unknown>[] = [];
  let worst: number = EXIT.done;
  for (const [at, file] of files.entries()) {
    if (files.length > 1) out.error(say(periksaSays.checking({ at: counted(at + 1), all: counted(files.length), file }), language));
    const workbook = await readWorkbookFile(file);
    if (!workbook.ok) {
      const error = say(workbook.problem.text, language);
      out.error(error);
      // Every result has the same shape, so that a reader of the JSON may loop over findings.
      results.push({ file, findings: [], error });
      worst = EXIT.usage;
      continue;
    }
    const findings = checkWorkbook(workbook.value, catalogue, { year });
    results.push({ file, findings: findings.map((finding) => forJson(finding, language)) });
    if (!json) list(file, findings, out);
    if (count(findings, "error") > 0) worst = Math.max(worst, EXIT.failed);
  }
  if (json) out.print(JSON.stringify(results, null, 2));
  return worst;
}
